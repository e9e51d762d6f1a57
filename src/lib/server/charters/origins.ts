import { and, asc, eq, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';

/** How many comments said a clause, and how many customers confirmed it. */
export type Heard = { said: number; confirmed: number };

/**
 * By clause, as far as anybody said it (3.31). Confirmed is a wording by the room's "yes", or by those who
 * say afterwards "that is what I meant": whichever is more, for a yes has no name.
 */
export async function heardBehind(app: App, charter: string): Promise<Record<string, Heard>> {
	const { query, tables } = app.db;
	const { traces: t, comments: c, clauseChanges: cc, verdicts: v } = tables;
	const causes = await query
		.select({ clause: t.clause, meeting: t.meeting, comment: t.comment, by: c.by })
		.from(t)
		.innerJoin(c, and(eq(c.meeting, t.meeting), eq(c.id, t.comment)))
		.where(and(eq(t.charter, charter), eq(c.side, 'customer'), isNull(c.withdrawnAt)));
	const changes = await query
		.select({ clause: cc.clause, yes: cc.yes })
		.from(cc)
		.where(eq(cc.charter, charter))
		.orderBy(asc(cc.version));
	const verdicts = await query
		.select({ meeting: v.meeting, comment: v.comment, verdict: v.verdict })
		.from(v)
		.innerJoin(c, and(eq(c.meeting, v.meeting), eq(c.id, v.comment)))
		.where(eq(c.charter, charter))
		.orderBy(asc(v.at), asc(v.id));
	const newest = new Map(verdicts.map((one) => [`${one.meeting}/${one.comment}`, one.verdict]));
	const yes = new Map(changes.map((one) => [one.clause, one.yes ?? 0]));
	return Object.fromEntries(
		[...Map.groupBy(causes, (one) => one.clause)].map(([clause, all]) => {
			const meant = all.filter(
				({ meeting, comment }) => newest.get(`${meeting}/${comment}`) === 'meant'
			);
			const people = new Set(meant.map(({ meeting, by }) => `${meeting}/${by}`)).size;
			const said = new Set(all.map(({ meeting, comment }) => `${meeting}/${comment}`)).size;
			return [clause, { said, confirmed: Math.max(yes.get(clause) ?? 0, people) }];
		})
	);
}
