import { and, eq, inArray } from 'drizzle-orm';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import { saidIn, type Said } from '../charters/why.ts';
import type { Judgement } from './judged.ts';
import { keyOf } from './held.ts';
import { movesOf, type Deed, type Move } from './moves.ts';
import { undoable } from './undo.ts';

/** All that was merged into a theme, as one member of the team may read it. */
export async function wordsOf(
	app: App,
	{ gathered }: Judgement,
	theme: string,
	reader: string
): Promise<(Said & { charter: string })[]> {
	const seqs = await seqsOf(app, theme);
	return gathered.held.flatMap(({ id, charter, meeting: whole }) => {
		const isHere = (comment: string) => gathered.placed.get(keyOf(id, comment)) === theme;
		if (!whole.comments.some((one) => isHere(one.id))) return [];
		const meeting = seenBy(whole, { audience: 'team', person: reader });
		return meeting.comments
			.filter((one) => isHere(one.id) && !one.held)
			.map((comment) => {
				const seq = seqs.get(keyOf(id, comment.id)) ?? 1;
				return { ...saidIn(id, meeting, comment, seq), charter };
			});
	});
}

async function seqsOf({ db: { query, tables } }: App, theme: string) {
	const { comments: c, themeComments: tc } = tables;
	const rows = await query
		.select({ meeting: c.meeting, comment: c.id, seq: c.seq })
		.from(tc)
		.innerJoin(c, and(eq(c.meeting, tc.meeting), eq(c.id, tc.comment)))
		.where(eq(tc.theme, theme));
	return new Map(rows.map((one) => [keyOf(one.meeting, one.comment), one.seq]));
}

export type Past = Move & { who: string; undo: boolean };

/** What people did with one theme, newest first, with the name of whoever did it. */
export async function historyOf(app: App, team: string, theme: string): Promise<Past[]> {
	const moves = await movesOf(app, team);
	const open = undoable(moves);
	const mine = moves.filter((one) => one.theme === theme || touches(one.deed, theme));
	const names = await namesOf(app, [...new Set(mine.flatMap(({ by }) => by ?? []))]);
	return mine
		.map((one) => ({ ...one, who: (one.by && names.get(one.by)) ?? '', undo: open.has(one.id) }))
		.toReversed();
}

function touches(deed: Deed, theme: string): boolean {
	switch (deed.kind) {
		case 'merged':
			return deed.before === theme;
		case 'joined':
			return deed.from === theme;
		case 'split':
			return deed.to === theme;
		case 'undone':
			return touches(deed.what, theme);
		case 'made':
		case 'renamed':
		case 'taken':
		case 'linked':
		case 'rated':
			return false;
	}
}

async function namesOf({ db: { query, tables } }: App, people: string[]) {
	const { user } = tables;
	const rows = await query
		.select({ id: user.id, name: user.name })
		.from(user)
		.where(inArray(user.id, people));
	return new Map(rows.map((one) => [one.id, one.name]));
}

/** A clause that a version took up because of words of a theme: is the theme on the charter now? */
export type TakenUp = { version: number; clause: string; text: string; words: number };

export async function takenUpBy(
	app: App,
	charter: string,
	{ placed }: Judgement['gathered'],
	theme: string,
	after: number
): Promise<TakenUp | null> {
	const { query, tables } = app.db;
	const { traces: t, clauseChanges: c } = tables;
	const rows = await query
		.select({
			version: t.version,
			clause: t.clause,
			meeting: t.meeting,
			comment: t.comment,
			text: c.after
		})
		.from(t)
		.innerJoin(c, and(eq(c.charter, t.charter), eq(c.version, t.version), eq(c.clause, t.clause)))
		.where(and(eq(t.charter, charter), eq(c.op, 'add'), eq(c.section, 'expectations')));
	const mine = rows.filter(
		(one) => one.version > after && placed.get(keyOf(one.meeting, one.comment)) === theme
	);
	const [first] = mine;
	if (!first) return null;
	const words = mine.filter((one) => one.clause === first.clause).length;
	return { version: first.version, clause: first.clause, text: first.text ?? '', words };
}

/** What was rated on the spot and counts for no theme yet. */
export function ratedElsewhere({ held, gathered }: Judgement) {
	return held.flatMap(({ id, title, meeting }) =>
		meeting.subjects
			.filter((one) => gathered.ratedAs(id, one.id) === null)
			.map(({ id: subject, label }) => ({ meeting: id, title, subject, label }))
	);
}
