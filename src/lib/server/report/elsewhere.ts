import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Section } from '#lib/domain/charter/clause.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Changed, Report } from '#lib/domain/report/report.ts';
import type { App } from '../app.ts';

/** What came of this meeting's words in other meetings on the same charter. */
export async function elsewhereOf(
	app: App,
	id: string,
	meeting: Meeting
): Promise<Pick<Report, 'changes' | 'promises'>> {
	return {
		changes: await changesElsewhere(app, id, meeting),
		promises: await promisesElsewhere(app, meeting)
	};
}

/** Wordings agreed in another meeting that rest on words of this one. */
async function changesElsewhere({ db }: App, id: string, meeting: Meeting): Promise<Changed[]> {
	const { traces: t, clauseChanges: c } = db.tables;
	const mine = await db.query
		.select({ change: c, comment: t.comment })
		.from(t)
		.innerJoin(c, and(eq(c.charter, t.charter), eq(c.version, t.version), eq(c.clause, t.clause)))
		.where(and(eq(t.meeting, id), ne(c.meeting, id)));
	const byChange = Map.groupBy(mine, ({ change }) => `${change.version} ${change.clause}`);
	return Promise.all(
		[...byChange.values()].map(async (rows) => {
			const { op, section, before, after, charter, version, clause } = rows[0]!.change;
			const all = await db.query
				.select({ meeting: t.meeting })
				.from(t)
				.where(and(eq(t.charter, charter), eq(t.version, version), eq(t.clause, clause)));
			const comments = rows.map((one) => one.comment);
			const causes = meeting.comments.filter((one) => comments.includes(one.id) && !one.withdrawn);
			const signed = causes.filter((one) => one.by !== null);
			return {
				...{ op, section: section as Section, before, after, own: null, agreed: true },
				because: signed.map((one) => one.number).toSorted((a, b) => a - b),
				unsigned: causes.length - signed.length,
				others: all.filter((one) => one.meeting !== id).length
			};
		})
	);
}

/** Promises made in another meeting that answer comments of this one. */
async function promisesElsewhere({ db }: App, { comments, promises: own }: Meeting) {
	const answered = comments.flatMap(({ outcome }) => outcome?.promise ?? []);
	const others = answered.filter((id) => !own.some((one) => one.id === id));
	if (!others.length) return [];
	const { promises: p } = db.tables;
	return db.query
		.select({ what: p.what, owner: p.owner, due: p.due })
		.from(p)
		.where(inArray(p.id, others))
		.orderBy(p.due);
}
