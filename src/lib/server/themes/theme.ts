import { and, eq, inArray } from 'drizzle-orm';
import { commentIn } from '#lib/domain/meeting/meeting.ts';
import { maySee, seenBy } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import { saidIn, type Said } from '../charters/why.ts';
import type { Judgement } from './judged.ts';
import { keyOf, type HeldMeeting } from './held.ts';
import { movesOf, type Deed, type Move } from './moves.ts';
import { undoable } from './undo.ts';

export type Asked = { theme: string; reader: string; before?: string | null };
export type MeetingSaid = Pick<HeldMeeting, 'id' | 'title' | 'startsAt' | 'zone'> & {
	said: (Said & { charter: string })[];
};

/** So many comments are read at once, by whole meetings. */
const MANY = 100;

/**
 * What was merged into a theme, as one member of the team may read it: the newest meetings, or those before
 * one. `older` is where to go on.
 */
export async function wordsOf(app: App, { gathered }: Judgement, { theme, reader, before }: Asked) {
	const seqs = await seqsOf(app, theme);
	const { held } = gathered;
	const end = before ? held.findIndex(({ id }) => id === before) : -1;
	const meetings: MeetingSaid[] = [];
	let count = 0;
	for (const one of held.slice(0, end < 0 ? held.length : end).toReversed()) {
		const { id, charter, title, startsAt, zone, meeting: whole } = one;
		const isHere = (comment: string) => gathered.placed.get(keyOf(id, comment)) === theme;
		if (!whole.comments.some((comment) => isHere(comment.id))) continue;
		if (count >= MANY) return { meetings, older: meetings.at(-1)!.id };
		const meeting = seenBy(whole, { audience: 'team', person: reader });
		const said = meeting.comments
			.filter((comment) => isHere(comment.id) && !comment.held)
			.map((comment) => {
				const seq = seqs.get(keyOf(id, comment.id)) ?? 1;
				return { ...saidIn(id, meeting, comment, seq), charter };
			});
		count += said.length;
		if (said.length) meetings.push({ id, title, startsAt, zone, said });
	}
	return { meetings, older: null };
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

export type Past = Move & { who: string; undo: boolean; quote: string | null };

/** So many steps are read at once; one that is older is no more taken back by its button. */
const STEPS = 50;

/** What people did with one theme, newest first, with the name of whoever did it. */
export async function historyOf(
	app: App,
	team: string,
	{ held, theme, reader }: Asked & { held: readonly HeldMeeting[] }
): Promise<{ steps: Past[]; count: number }> {
	const moves = await movesOf(app, team);
	const open = undoable(moves);
	const mine = moves.filter((one) => one.theme === theme || touches(one.deed, theme));
	const last = mine.slice(-STEPS).toReversed();
	const names = await namesOf(app, [...new Set(last.flatMap(({ by }) => by ?? []))]);
	const steps = last.map((one) => ({
		...one,
		who: (one.by && names.get(one.by)) ?? '',
		undo: open.has(one.id),
		quote: quoteIn(held, one.deed, reader)
	}));
	return { steps, count: mine.length };
}

/** The words a step was about, if it was about a comment that this member may read. */
function quoteIn(held: readonly HeldMeeting[], deed: Deed, reader: string) {
	if (deed.kind !== 'merged' && deed.kind !== 'taken') return null;
	const there = held.find(({ id }) => id === deed.meeting);
	const comment = there && commentIn(there.meeting, deed.comment);
	const seen = comment && !comment.held && maySee(comment, { audience: 'team', person: reader });
	return seen ? comment.words || null : null;
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
