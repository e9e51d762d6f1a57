import { and, count, eq, inArray, isNotNull, isNull, max } from 'drizzle-orm';
import type { App } from './app.ts';

/** One of the ten actions of a company led by its customers, and what shows that it is done (4.33). */
export type Evidence = {
	records: number;
	/** When the last one was made. */
	last: string | null;
	/** Where they are, or where the first one is made. */
	href: string;
};

/** In the order of the actions. Nobody ticks anything: without a record the answer is no. */
export async function actionsOf(app: App, team: string): Promise<Evidence[]> {
	const { query, tables: t } = app.db;
	const charters = query
		.select({ id: t.charters.id })
		.from(t.charters)
		.where(eq(t.charters.team, team));
	const written = (section: string) =>
		query
			.select({ records: count(), last: max(t.clauses.updatedAt) })
			.from(t.clauses)
			.where(
				and(
					inArray(t.clauses.charter, charters),
					eq(t.clauses.section, section),
					isNull(t.clauses.retiredAt)
				)
			);
	const found = [
		['/charters', written('purpose')],
		[
			'/litmus',
			query
				.select({ records: count(), last: max(t.litmuses.at) })
				.from(t.litmusAnswers)
				.innerJoin(t.litmuses, eq(t.litmuses.id, t.litmusAnswers.litmus))
				.where(eq(t.litmuses.team, team))
		],
		['/charters', written('guidelines')],
		[
			'/front',
			query
				.select({ records: count(), last: max(t.frontSessions.heldOn) })
				.from(t.frontSessions)
				.where(and(eq(t.frontSessions.team, team), isNotNull(t.frontSessions.closedAt)))
		],
		[
			'/complaints',
			query
				.select({ records: count(), last: max(t.complaints.saidOn) })
				.from(t.complaints)
				.where(and(eq(t.complaints.team, team), isNull(t.complaints.parent)))
		],
		[
			'/customers/segments',
			query
				.select({ records: count(), last: max(t.segmentCare.at) })
				.from(t.segmentCare)
				.where(eq(t.segmentCare.team, team))
		],
		[
			'/front/needs',
			query
				.select({ records: count(), last: max(t.frontNeeds.answeredAt) })
				.from(t.frontNeeds)
				.where(and(eq(t.frontNeeds.team, team), isNotNull(t.frontNeeds.answeredAt)))
		],
		[
			'/lost',
			query
				.select({ records: count(), last: max(t.lossReviews.heldOn) })
				.from(t.lossReviews)
				.where(and(eq(t.lossReviews.team, team), isNotNull(t.lossReviews.startedAt)))
		],
		[
			'/customers/flow',
			query
				.select({ records: count(), last: max(t.lostCustomers.lostOn) })
				.from(t.lostCustomers)
				.where(eq(t.lostCustomers.team, team))
		],
		[
			'/proof',
			query
				.select({ records: count(), last: max(t.told.at) })
				.from(t.told)
				.where(eq(t.told.team, team))
		]
	] as const;
	return Promise.all(
		found.map(async ([href, asked]) => {
			const [row] = await asked;
			return { records: row!.records, last: row!.last, href };
		})
	);
}
