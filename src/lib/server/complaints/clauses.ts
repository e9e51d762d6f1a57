import { and, asc, eq, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';

/** What a complaint, an issue or a recovery may touch: the clauses of a team's drafts, to choose among. */
export async function clausesIn({ db: { query, tables } }: App, team: string) {
	const { clauses: c, charters: ch } = tables;
	return query
		.select({ id: c.id, text: c.text, section: c.section, charter: ch.title })
		.from(c)
		.innerJoin(ch, eq(ch.id, c.charter))
		.where(and(eq(ch.team, team), isNull(c.retiredAt)))
		.orderBy(asc(ch.createdAt), asc(c.section), asc(c.position));
}

/** What a clause of the team says today, also one that was taken out; null where it is not theirs. */
export async function wordingOf({ db: { query, tables } }: App, team: string, clause: string) {
	const { clauses: c, charters: ch } = tables;
	const [row] = await query
		.select({ text: c.text, charter: ch.id })
		.from(c)
		.innerJoin(ch, eq(ch.id, c.charter))
		.where(and(eq(ch.team, team), eq(c.id, clause)));
	return row ?? null;
}
