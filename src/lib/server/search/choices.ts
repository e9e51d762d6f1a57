import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';

/** What a search can be narrowed to. */
export async function choicesFor({ db: { query, tables } }: App, team: string) {
	const { customers: k, charters: h, meetings: m, moments: o } = tables;
	return {
		customer: await query
			.select({ id: k.id, name: k.name })
			.from(k)
			.where(eq(k.team, team))
			.orderBy(asc(k.name)),
		charter: await query
			.select({ id: h.id, name: h.title })
			.from(h)
			.where(eq(h.team, team))
			.orderBy(asc(h.title)),
		meeting: await query
			.select({ id: m.id, name: m.title })
			.from(m)
			.where(and(eq(m.team, team), isNull(m.rehearses)))
			.orderBy(desc(m.startsAt)),
		moment: await query
			.select({ id: o.id, name: o.name })
			.from(o)
			.where(eq(o.team, team))
			.orderBy(asc(o.position))
	};
}
