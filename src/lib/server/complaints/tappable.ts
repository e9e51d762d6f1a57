import { and, asc, desc, eq, isNotNull, max } from 'drizzle-orm';
import type { App } from '../app.ts';

const FEW = 3;

/** Whom words came from lately, and after them key customers: a tap instead of a name (4.17). */
export async function tappable({ db: { query, tables } }: App, team: string) {
	const { complaints: s, customers: c } = tables;
	const lately = await query
		.select({ id: c.id, name: c.name })
		.from(s)
		.innerJoin(c, eq(c.id, s.customer))
		.where(eq(s.team, team))
		.groupBy(c.id, c.name)
		.orderBy(desc(max(s.at)), asc(c.id))
		.limit(FEW);
	const keys = await query
		.select({ id: c.id, name: c.name })
		.from(c)
		.where(and(eq(c.team, team), isNotNull(c.keyReason)))
		.orderBy(asc(c.name))
		.limit(FEW);
	const known = new Set(lately.map(({ id }) => id));
	return [...lately, ...keys.filter(({ id }) => !known.has(id))].slice(0, FEW);
}
