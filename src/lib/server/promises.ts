import { asc, eq, sql } from 'drizzle-orm';
import type { App } from './app.ts';

/** What the team promised, the soonest first, each with the meeting it was given in. */
export async function promisesOf({ db: { query, tables } }: App, team: string) {
	const { promises: p, meetings: m } = tables;
	return query
		.select({
			id: p.id,
			what: p.what,
			owner: p.owner,
			due: p.due,
			meeting: m.id,
			title: m.title
		})
		.from(p)
		.leftJoin(m, eq(m.id, p.meeting))
		.where(eq(p.team, team))
		.orderBy(sql`${p.due} is null`, asc(p.due), asc(p.at));
}
