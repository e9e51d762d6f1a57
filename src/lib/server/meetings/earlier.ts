import { and, desc, eq, isNull, ne } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Room } from './rooms.ts';

const MOST = 500;

/** What was said in other meetings on the same charter. For the team alone (decision 3). */
export async function earlierWords({ db: { query, tables } }: App, { id, charter }: Room) {
	const { comments: c, meetings: m, people: p } = tables;
	const rows = await query
		.select({
			meeting: c.meeting,
			title: m.title,
			comment: c.id,
			clause: c.clause,
			verb: c.verb,
			words: c.words,
			who: p.name
		})
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.leftJoin(p, and(eq(p.meeting, c.meeting), eq(p.id, c.by)))
		.where(and(eq(c.charter, charter), ne(c.meeting, id), isNull(c.withdrawnAt)))
		.orderBy(desc(m.startsAt), c.number)
		.limit(MOST);
	return rows.map((row) => ({ ...row, who: row.who ?? '' }));
}
