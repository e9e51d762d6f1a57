import { and, count, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Source } from '#lib/domain/programme/complaint.ts';
import type { Counted } from '#lib/domain/trend/months.ts';
import type { App } from '../app.ts';

export type Filed = { theme: string | null; month: string; source: Source; count: number };

/** What is written down here, by theme, month and source: without answers, repeats, and reasons to stay. */
export async function filedBy({ db: { query, tables } }: App, team: string): Promise<Filed[]> {
	const { complaints: c } = tables;
	const month = sql<string>`substr(${c.saidOn}, 1, 7)`;
	const rows = await query
		.select({ theme: c.theme, month, source: c.source, count: count() })
		.from(c)
		.where(and(eq(c.team, team), isNull(c.parent), isNull(c.same), ne(c.kind, 'reason')))
		.groupBy(c.theme, month, c.source);
	return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/**
 * The months of one thing as far as they are known here. Where anything at all was written down in a month,
 * what had no word in it had none; where nothing was, nobody knows.
 */
export function monthsFiled(
	mine: readonly Filed[],
	all: readonly Filed[],
	customersIn: (month: string) => number | null
): Counted[] {
	const known = new Set(mine.length ? all.map(({ month }) => month) : []);
	return [...known].map((month) => ({
		month,
		count: mine.reduce((sum, one) => (one.month === month ? sum + one.count : sum), 0),
		customers: customersIn(month)
	}));
}

/** How many customers the team had by the end of a month: what a count is set against where nobody counted more. */
export async function customersBy({ db: { query, tables } }: App, team: string) {
	const { customers: c } = tables;
	const rows = await query.select({ at: c.createdAt }).from(c).where(eq(c.team, team));
	return (month: string) => rows.filter(({ at }) => at.slice(0, 7) <= month).length || null;
}

/** The days on which themes came up outside of meetings: complaints, and issues of the front line. */
export async function heardOutside({ db: { query, tables } }: App, team: string) {
	const { complaints: c, issues: i, frontSessions: s } = tables;
	const said = await query
		.select({ theme: c.theme, on: c.saidOn })
		.from(c)
		.where(and(eq(c.team, team), ne(c.kind, 'reason')));
	const sessions = query.select({ id: s.id }).from(s).where(eq(s.team, team));
	const named = await query
		.select({ theme: i.theme, on: s.heldOn })
		.from(i)
		.innerJoin(s, eq(s.id, i.session))
		.where(inArray(i.session, sessions));
	return [...said, ...named].flatMap(({ theme, on }) => (theme ? [{ theme, on }] : []));
}
