import { expectationOf } from '#lib/domain/theme/link.ts';
import { standings } from '#lib/domain/theme/theme.ts';
import type { Desk } from '../steps.ts';
import type { Script, ScriptMeeting } from '../script.ts';
import { verbOf } from '../words.ts';
import { clausesIn, wordingsOf } from './clauses.ts';
import { agreeingIn } from './revisions.ts';
import { endOf, leader, ratingFrom } from './room.ts';

type Merged = Script['merges'][number];

/**
 * What people merged by hand: the comments of this meeting in a group that bears the theme's name and in
 * the theme itself, as soon as rating begins; what is said later is put to them in its own minute.
 */
export function themeSteps(desk: Desk) {
	const { script, meeting, ids, put } = desk;
	for (const theme of script.merges) {
		const minutes = minutesOf(meeting, theme);
		if (firstOf(script, theme)?.id === meeting.id) make(desk, theme);
		const group = { group: ids('group', meeting.id, theme.id), name: theme.label.slice(0, 200) };
		for (const [minute, said] of minutes) {
			const comments = said.map((id) => ids('comment', id));
			put(minute, leader(meeting), { type: 'group', ...group, comments }, theme.id, `${minute}`);
			merge(desk, theme, minute, said);
		}
	}
}

function minutesOf(meeting: ScriptMeeting, { comments }: Merged) {
	const from = ratingFrom(meeting);
	return Map.groupBy(
		meeting.feedback.filter((one) => comments.includes(one.id) && verbOf.has(one.kind)),
		({ at_min }) => Math.max(from, at_min)
	)
		.entries()
		.map(([minute, said]): [number, string[]] => [minute, said.map((one) => one.id)])
		.toArray();
}

/** The first meeting in which it is said, rated or picked; what never is belongs to the first of all. */
const firstOf = ({ meetings }: Script, theme: Merged) =>
	meetings.find((one) => minutesOf(one, theme).length || ratedAt(one, theme).length) ?? meetings[0];

function ratedAt(meeting: ScriptMeeting, { id }: Merged) {
	const from = ratingFrom(meeting);
	return [
		...meeting.theme_ratings.filter((one) => one.theme === id),
		...meeting.top3.filter((one) => one.picks.includes(id))
	].map((one) => one.at_min ?? from);
}

/** Made before anything of it is merged or rated, with what a person said of it and the charter. */
function make(desk: Desk, theme: Merged) {
	const { script, meeting, ids, unknown, send } = desk;
	const said = minutesOf(meeting, theme).map(([minute]) => minute);
	const used = [...said, ...ratedAt(meeting, theme)];
	const minute = used.length ? Math.min(...used) : ratingFrom(meeting);
	const id = ids('theme', theme.id);
	const by = leader(meeting);
	const form: [string, string][] = [
		['team', ids('team', script.team.id)],
		['id', id],
		['label', theme.label.slice(0, 200)],
		['ref', theme.id.slice(0, 40)]
	];
	send({ minute, by, to: '/themes?/make', form, what: 'themes made' });
	const on = standings.find((one) => one === theme.on_charter);
	if (!on && theme.on_charter) unknown.add(`on the charter "${theme.on_charter}"`);
	if (on) {
		const clause = on === 'no' ? null : passageOf(desk, theme);
		link(desk, theme, { minute, on, version: `${meeting.charter_version}`, clause });
	}
}

/** The expectation that most of its comments are pinned to. */
function passageOf({ script, meeting, ids }: Desk, { comments }: Merged) {
	const clauses = clausesIn(script, meeting.charter_version, ids);
	const said = script.meetings.flatMap(({ feedback }) =>
		feedback.filter((one) => comments.includes(one.id))
	);
	const pins = said.map(({ anchor, kind }) => ({
		clause: clauses.find((one) => one.ref === anchor)?.id ?? null,
		verb: verbOf.get(kind) ?? null
	}));
	return expectationOf(pins, clauses);
}

function merge({ meeting, ids, send }: Desk, theme: Merged, minute: number, said: string[]) {
	const form: [string, string][] = [
		['id', ids('merge', meeting.id, theme.id, minute)],
		...said.map((id): [string, string] => [
			'comment',
			`${ids('meeting', meeting.id)}/${ids('comment', id)}`
		])
	];
	const to = `/themes/${ids('theme', theme.id)}?/merge`;
	send({ minute, by: leader(meeting), to, form, what: 'comments put to themes' });
}

type Linked = { minute: number; on: string; version: string; clause: string | null };

function link(desk: Desk, theme: Merged, { minute, on, version, clause }: Linked) {
	const { script, meeting, ids, send } = desk;
	const form: [string, string][] = [
		['id', ids('link', theme.id, version)],
		['charter', ids('charter', script.charter.id)],
		['version', version],
		['on', on],
		['clause', clause ?? '']
	];
	const to = `/themes/${ids('theme', theme.id)}?/link`;
	send({ minute, by: leader(meeting), to, form, what: 'themes linked to the charter' });
}

/** A theme that the agreed version took up as a clause of its own is on the charter from then on. */
export function becomingSteps(desk: Desk) {
	const { script, meeting, ids } = desk;
	if (agreeingIn(script)?.id !== meeting.id) return;
	const added = script.revisions
		.flatMap((one) => wordingsOf(script, one, ids))
		.filter((one) => one.op !== 'remove');
	const minute = Math.max(endOf(meeting), ...meeting.feedback.map((one) => one.at_min));
	for (const theme of script.merges) {
		const clause = added.find((one) => one.ref !== null && one.ref === theme.becomes)?.clause;
		if (clause) link(desk, theme, { minute, on: 'yes', version: '', clause });
	}
}
