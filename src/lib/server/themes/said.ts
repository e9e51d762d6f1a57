import {
	addRemark,
	addTheme,
	dropRemark,
	dropTheme,
	newIndex,
	suggest,
	type Index
} from '#lib/domain/theme/suggest.ts';
import { counts, type Remark, type Theme } from '#lib/domain/theme/theme.ts';
import type { App } from '../app.ts';
import type { Room } from '../meetings/rooms.ts';
import { gathered } from './gathered.ts';
import { keyOf, type HeldMeeting } from './held.ts';

/** The themes before one meeting and its own words, held in memory; the rows are the truth. */
export type MeetingIndex = {
	index: Index;
	themes: Map<string, Indexed<Theme>>;
	remarks: Map<string, Indexed<Remark>>;
	/** What was found for each remark since anything changed. */
	found: Map<string, Found>;
};

type Found = ReturnType<typeof suggest>;

/** As it was put into the index, and what it said then. */
type Indexed<T> = { one: T; key: string };

/** In how many meetings one may be looking at the same time. */
const MEETINGS = 20;

const newMeetingIndex = (): MeetingIndex => ({
	index: newIndex(),
	themes: new Map(),
	remarks: new Map(),
	found: new Map()
});

export type OldWords = {
	meeting: string;
	comment: string;
	title: string;
	at: string;
	words: string;
};

export type SaidBefore = {
	/** What the charter does not speak of is rated by itself. */
	themes: { id: string; label: string; missing: boolean }[];
	/** The theme of each comment of this meeting that has one. */
	placed: Record<string, string>;
	/** The three best themes for each comment that has none, with the old words. */
	before: Record<string, { theme: string; said: OldWords | null }[]>;
};

/**
 * Which comments of a meeting may have been said before. Never while somebody writes in silence, and
 * never of words that are held: nobody is to be led while they think.
 */
export async function saidBefore(app: App, room: Room): Promise<SaidBefore> {
	const { themes, held, placed, links } = await gathered(app, room.team);
	const linked = new Map(
		links
			.filter((one) => one.charter === room.charter)
			.map(({ theme, onCharter }) => [theme, onCharter])
	);
	const here = held.find((one) => one.id === room.id)?.remarks ?? [];
	const mine = here.filter((one) => placed.has(one.id));
	const answer: SaidBefore = {
		themes: themes.map(({ id, label }) => ({
			id,
			label,
			missing: (linked.get(id) ?? 'no') === 'no'
		})),
		placed: Object.fromEntries(mine.map((one) => [commentOf(one), placed.get(one.id)!])),
		before: {}
	};
	if (room.meeting.silent) return answer;
	const known = upToDate(app, room.id, themes, here);
	for (const remark of here) {
		if (placed.has(remark.id) || !counts(remark)) continue;
		const found = known.found.get(remark.id) ?? suggest(known.index, remark);
		known.found.set(remark.id, found);
		if (!found.length) continue;
		answer.before[commentOf(remark)] = found.map(({ theme, said }) => ({
			theme,
			said: said === null ? null : oldWords(held, said)
		}));
	}
	return answer;
}

const commentOf = ({ id, meeting }: Remark) => id.slice(meeting.length + 1);

/** Only what changed since the last look is read anew. */
function upToDate(app: App, meeting: string, themes: Theme[], remarks: Remark[]) {
	const known = app.themes.get(meeting) ?? newMeetingIndex();
	app.themes.delete(meeting);
	app.themes.set(meeting, known);
	const [oldest] = app.themes.keys();
	if (app.themes.size > MEETINGS) app.themes.delete(oldest!);
	const changed = () => known.found.clear();
	renew(known.themes, themes, {
		isSame: isSameTheme,
		keyOf: themeKey,
		put: (theme) => (changed(), addTheme(known.index, theme)),
		drop: (id) => (changed(), dropTheme(known.index, id))
	});
	renew(known.remarks, remarks, {
		isSame: (a, b) => a === b,
		keyOf: remarkKey,
		put: (remark) => (changed(), addRemark(known.index, remark)),
		drop: (id) => (changed(), dropRemark(known.index, id))
	});
	return known;
}

const remarkKey = ({ verb, words, clause, section, led }: Remark) =>
	JSON.stringify([verb, words, clause, section, led]);
const themeKey = ({ label, remarks }: Theme) =>
	JSON.stringify([label, remarks.map((one) => [one.id, remarkKey(one)])]);

/** Remarks of meetings that did not go on are the same objects: then nothing has to be written down to compare. */
const isSameTheme = (a: Theme, b: Theme) =>
	a.label === b.label &&
	a.remarks.length === b.remarks.length &&
	a.remarks.every((one, at) => one === b.remarks[at]);

type Renewed<T> = {
	isSame(a: T, b: T): boolean;
	keyOf(one: T): string;
	put(one: T): void;
	drop(id: string): void;
};

function renew<T extends { id: string }>(
	known: Map<string, Indexed<T>>,
	now: readonly T[],
	to: Renewed<T>
) {
	const there = new Set(now.map((one) => one.id));
	for (const id of known.keys())
		if (!there.has(id)) {
			to.drop(id);
			known.delete(id);
		}
	for (const one of now) {
		const before = known.get(one.id);
		if (before && to.isSame(before.one, one)) continue;
		const key = to.keyOf(one);
		if (before?.key !== key) to.put(one);
		known.set(one.id, { one, key });
	}
}

function oldWords(held: HeldMeeting[], key: string): OldWords | null {
	const there = held.find(({ id }) => key.startsWith(keyOf(id, '')));
	const comment = there?.meeting.comments.find((one) => keyOf(there.id, one.id) === key);
	if (!there || !comment || !there.remarks.some((one) => one.id === key)) return null;
	const { id, title, startsAt } = there;
	return { meeting: id, comment: comment.id, title, at: startsAt, words: comment.words };
}
