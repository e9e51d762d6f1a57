import { and, asc, eq, gte, inArray, isNull, lt } from 'drizzle-orm';
import type { App } from '../app.ts';
import { bounds, type Quarter } from './quarter.ts';

/** Something that happened, and the page that shows it. A number is how many of these there are. */
export type Proof = { count: number; text: string; at: string; href: string };
export const parts = ['met', 'heard', 'complained', 'changed', 'told', 'kept'] as const;
export type Part = (typeof parts)[number];

/**
 * What a team heard, changed and told back in a quarter (4.01). There are no numbers here but those of
 * the records themselves: what cannot be opened cannot be counted.
 */
export async function proofOf(
	app: App,
	team: string,
	when: Quarter
): Promise<Record<Part, Proof[]>> {
	const span = bounds(when);
	const held = await heldIn(app, team, span);
	return {
		met: held.map(({ id, title, at }) => ({ count: 1, text: title, at, href: `/meetings/${id}` })),
		heard: await heardIn(app, held),
		complained: await complainedIn(app, team, span),
		changed: await changedIn(app, team, span),
		told: await toldIn(app, team, span),
		kept: await keptIn(app, team, span)
	};
}

type Span = [string, string];
type Held = Awaited<ReturnType<typeof heldIn>>[number];

async function heldIn({ db: { query, tables } }: App, team: string, [from, to]: Span) {
	const { meetings: m } = tables;
	return query
		.select({ id: m.id, title: m.title, at: m.startsAt })
		.from(m)
		.where(
			and(
				...[eq(m.team, team), eq(m.state, 'closed'), isNull(m.rehearses)],
				...[gte(m.startsAt, from), lt(m.startsAt, to)]
			)
		)
		.orderBy(asc(m.startsAt));
}

async function heardIn({ db: { query, tables } }: App, held: Held[]): Promise<Proof[]> {
	const { comments: c } = tables;
	const ids = held.map((one) => one.id);
	const rows = ids.length
		? await query
				.select({ meeting: c.meeting })
				.from(c)
				.where(and(inArray(c.meeting, ids), eq(c.side, 'customer'), isNull(c.withdrawnAt)))
		: [];
	return held.flatMap(({ id, title, at }) => {
		const count = rows.filter((one) => one.meeting === id).length;
		return count ? [{ count, text: title, at, href: `/meetings/${id}/report` }] : [];
	});
}

async function complainedIn({ db: { query, tables } }: App, team: string, [from, to]: Span) {
	const { complaints: c } = tables;
	const [first, after] = [from.slice(0, 10), to.slice(0, 10)];
	const rows = await query
		.select({ id: c.id, words: c.words, at: c.saidOn })
		.from(c)
		.where(
			and(
				...[eq(c.team, team), isNull(c.parent), isNull(c.same)],
				...[gte(c.saidOn, first), lt(c.saidOn, after)]
			)
		)
		.orderBy(asc(c.saidOn));
	return rows.map(({ id, words, at }): Proof => ({
		count: 1,
		text: words,
		at,
		href: `/complaints/${id}`
	}));
}

async function changedIn({ db: { query, tables } }: App, team: string, [from, to]: Span) {
	const { charterVersions: v, charters: ch, clauseChanges: cc } = tables;
	const rows = await query
		.select({
			charter: v.charter,
			number: v.number,
			at: v.at,
			clause: cc.clause,
			before: cc.before,
			after: cc.after
		})
		.from(cc)
		.innerJoin(v, and(eq(v.charter, cc.charter), eq(v.number, cc.version)))
		.innerJoin(ch, eq(ch.id, v.charter))
		.where(and(eq(ch.team, team), gte(v.at, from), lt(v.at, to)))
		.orderBy(asc(v.at), asc(cc.clause));
	return rows
		.filter((one) => one.number > 1)
		.map(({ charter, clause, at, before, after }): Proof => ({
			...{ count: 1, text: after ?? before ?? '', at },
			href: `/charters/${charter}/history?clause=${clause}`
		}));
}

const pages = {
	meeting: (source: string) => `/meetings/${source}/report`,
	theme: (source: string) => `/themes/${source}/tell`,
	version: (source: string) => `/charters/${source.replace(' ', '/versions/')}/tell`
};

/** Who was told what, grouped by what it was; only what arrived is in the ledger. */
async function toldIn({ db: { query, tables } }: App, team: string, [from, to]: Span) {
	const { told: t, themes, meetings: m, charters: ch } = tables;
	const rows = await query
		.select({ kind: t.kind, source: t.source, at: t.at })
		.from(t)
		.where(and(eq(t.team, team), gte(t.at, from), lt(t.at, to)))
		.orderBy(asc(t.at));
	const names = new Map(
		[
			await query.select({ id: m.id, name: m.title }).from(m).where(eq(m.team, team)),
			await query
				.select({ id: themes.id, name: themes.label })
				.from(themes)
				.where(eq(themes.team, team)),
			await query.select({ id: ch.id, name: ch.title }).from(ch).where(eq(ch.team, team))
		]
			.flat()
			.map((one) => [one.id, one.name])
	);
	return [...Map.groupBy(rows, (one) => `${one.kind} ${one.source}`).values()].map((all): Proof => {
		const { kind, source, at } = all[0]!;
		const text = names.get(source.split(' ')[0]!) ?? '';
		return { count: all.length, text, at, href: pages[kind](source) };
	});
}

async function keptIn({ db: { query, tables } }: App, team: string, [from, to]: Span) {
	const { promises: p } = tables;
	const rows = await query
		.select({ id: p.id, what: p.what, at: p.keptOn })
		.from(p)
		.where(and(eq(p.team, team), gte(p.keptOn, from.slice(0, 10)), lt(p.keptOn, to.slice(0, 10))))
		.orderBy(asc(p.keptOn));
	return rows.map(({ id, what, at }): Proof => ({
		count: 1,
		text: what,
		at: at!,
		href: `/promises/${id}`
	}));
}
