import { eq } from 'drizzle-orm';
import { loadCalled, type Called } from '#lib/words/called.ts';
import { loadWords, type Area, type Locale, type Spoken } from '#lib/words/index.ts';
import type { App } from './app.ts';

/** What those a team works for are called, for pages and letters of its customers (3.40). */
export async function calledBy({ db: { query, tables } }: App, team: string) {
	const { teams: t } = tables;
	const [row] = await query.select({ called: t.called }).from(t).where(eq(t.id, team));
	return row?.called ?? null;
}

/** The same of the team that holds a meeting. */
export async function calledIn({ db: { query, tables } }: App, meeting: string) {
	const { teams: t, meetings: m } = tables;
	const [row] = await query
		.select({ called: t.called })
		.from(m)
		.innerJoin(t, eq(t.id, m.team))
		.where(eq(m.id, meeting));
	return row?.called ?? null;
}

/** Words as a team says them. */
export async function wordsAs<A extends Area>(
	called: Called | null,
	locale: Locale,
	areas: A[]
): Promise<Spoken<A>> {
	const { locale: _, ...words } = await loadWords(locale, areas);
	const say = called && (await loadCalled(locale, called));
	return { locale, ...(say ? say(words) : words) } as unknown as Spoken<A>;
}
