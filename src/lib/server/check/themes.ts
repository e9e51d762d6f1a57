import { eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { keyOf } from '../themes/held.ts';
import { movesOf, type At, type Deed, type Move } from '../themes/moves.ts';

/** Where every comment is must be what the history of its team comes to; a comment is its own team's. */
export async function themeFaults(app: App, team: string): Promise<string[]> {
	const { query, tables } = app.db;
	const { themeComments: c, themes: t, meetings: m } = tables;
	const rows = await query
		.select({ meeting: c.meeting, comment: c.comment, theme: c.theme, team: m.team })
		.from(c)
		.innerJoin(t, eq(t.id, c.theme))
		.innerJoin(m, eq(m.id, c.meeting))
		.where(eq(t.team, team));
	const told = placesIn(await movesOf(app, team));
	const strange = rows
		.filter((one) => one.team !== team)
		.map(
			(one) => `theme ${one.theme}: comment ${keyOf(one.meeting, one.comment)} is another team's`
		);
	const there = new Map(rows.map((one) => [keyOf(one.meeting, one.comment), one.theme]));
	const wrong = [...new Set([...told.keys(), ...there.keys()])]
		.filter((key) => told.get(key) !== there.get(key))
		.map((key) => `comment ${key}: its theme is not what the history says`);
	return [...strange, ...wrong];
}

type Places = { at: Map<string, string>; gone: Set<string> };

function placesIn(moves: readonly Move[]): Map<string, string> {
	const places: Places = { at: new Map(), gone: new Set() };
	for (const { theme, deed } of moves)
		if (deed.kind === 'undone') undone(places, theme, deed.what);
		else done(places, theme, deed);
	return places.at;
}

const key = ({ meeting, comment }: At) => keyOf(meeting, comment);

function done({ at, gone }: Places, theme: string, deed: Exclude<Deed, { kind: 'undone' }>) {
	if (deed.kind === 'merged') at.set(key(deed), theme);
	if (deed.kind === 'taken') at.delete(key(deed));
	if (deed.kind === 'joined') for (const one of deed.comments) at.set(key(one), theme);
	if (deed.kind === 'joined') gone.add(deed.from);
	if (deed.kind === 'split') for (const one of deed.comments) at.set(key(one), deed.to);
}

function undone({ at, gone }: Places, theme: string, deed: Deed) {
	const back = (from: string, to: string, comments: At[]) => {
		for (const one of comments) if (at.get(key(one)) === from) at.set(key(one), to);
	};
	if (deed.kind === 'made') gone.add(theme);
	if (deed.kind === 'taken') at.set(key(deed), theme);
	if (deed.kind === 'merged') {
		if (deed.before && !gone.has(deed.before)) at.set(key(deed), deed.before);
		else at.delete(key(deed));
	}
	if (deed.kind === 'joined') {
		gone.delete(deed.from);
		back(theme, deed.from, deed.comments);
	}
	if (deed.kind === 'split') {
		back(deed.to, theme, deed.comments);
		gone.add(deed.to);
	}
}
