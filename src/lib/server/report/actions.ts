import { and, count, eq, inArray, isNotNull, isNull, max, type AnyColumn } from 'drizzle-orm';
import type { App } from '../app.ts';

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
	const tally = (at: AnyColumn) => query.select({ records: count(), last: max(at) });
	const written = (section: string) =>
		tally(t.clauses.updatedAt)
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
			tally(t.litmuses.at)
				.from(t.litmusAnswers)
				.innerJoin(t.litmuses, eq(t.litmuses.id, t.litmusAnswers.litmus))
				.where(eq(t.litmuses.team, team))
		],
		['/charters', written('guidelines')],
		[
			'/front',
			tally(t.frontSessions.heldOn)
				.from(t.frontSessions)
				.where(and(eq(t.frontSessions.team, team), isNotNull(t.frontSessions.closedAt)))
		],
		[
			'/complaints',
			tally(t.complaints.saidOn)
				.from(t.complaints)
				.where(and(eq(t.complaints.team, team), isNull(t.complaints.parent)))
		],
		[
			'/customers/segments',
			tally(t.segmentCare.at).from(t.segmentCare).where(eq(t.segmentCare.team, team))
		],
		[
			'/front/needs',
			tally(t.frontNeeds.answeredAt)
				.from(t.frontNeeds)
				.where(and(eq(t.frontNeeds.team, team), isNotNull(t.frontNeeds.answeredAt)))
		],
		[
			'/lost',
			tally(t.lossReviews.heldOn)
				.from(t.lossReviews)
				.where(and(eq(t.lossReviews.team, team), isNotNull(t.lossReviews.startedAt)))
		],
		[
			'/customers/flow',
			tally(t.lostCustomers.lostOn).from(t.lostCustomers).where(eq(t.lostCustomers.team, team))
		],
		['/proof', tally(t.told.at).from(t.told).where(eq(t.told.team, team))]
	] as const;
	return Promise.all(
		found.map(async ([href, asked]) => {
			const [row] = await asked;
			return { records: row!.records, last: row!.last as string | null, href };
		})
	);
}
