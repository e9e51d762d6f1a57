import type { Section } from '#lib/domain/charter/clause.ts';
import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Comment, Meeting, Person, Verb } from '#lib/domain/meeting/meeting.ts';
import type { PulseValues } from '#lib/domain/meeting/pulse.ts';
import { isLocale, type Locale, type Words } from '#lib/words/index.ts';

export const guestKinds = ['angry', 'polite', 'silent'] as const;
export type GuestKind = (typeof guestKinds)[number];

/** One thing a played guest does, under ids that make doing it twice doing it once. */
export type Turn = { person: string; commands: { id: string; command: Command }[] };

/** How each of them is; what they say stands in the word files. */
const manners: Record<GuestKind, Manner> = {
	angry: {
		verb: 'change',
		importance: [5, 5, 4],
		performance: [1, 2, 1],
		service: 'drop',
		answer: 'nearly',
		pulse: { frank: 4, friendly: 2, forthright: 3, heard: 2, worth: 'partly' }
	},
	polite: {
		verb: 'keep',
		importance: [4, 4, 4],
		performance: [5, 4, 5],
		service: 'keep',
		answer: 'yes',
		pulse: { frank: 3, friendly: 5, forthright: 3, heard: 3, worth: 'yes' }
	},
	silent: {
		verb: 'add',
		importance: [5, 3, 4],
		performance: [2, 3, 2],
		service: 'simpler',
		answer: 'yes',
		pulse: { frank: 2, friendly: 4, forthright: null, heard: 2, worth: 'partly' }
	}
};
type Manner = {
	verb: Verb;
	importance: number[];
	performance: number[];
	service: 'keep' | 'simpler' | 'drop';
	answer: 'yes' | 'nearly';
	pulse: PulseValues;
};

/** Which guest somebody plays, and in which language: kept with the person, so that a restart knows it. */
export const refOf = (kind: GuestKind, locale: Locale) => `${kind}/${locale}`;

export function playedBy({ ref }: Person): { kind: GuestKind; locale: Locale } | null {
	const [kind, locale] = (ref ?? '').split('/');
	const known = guestKinds.find((one) => one === kind);
	return known && isLocale(locale) ? { kind: known, locale } : null;
}

type Done = (id: string) => boolean;
type Lines = Words['practice'][GuestKind];
type Playing = {
	meeting: Meeting;
	person: string;
	kind: GuestKind;
	locale: Locale;
	lines: Lines;
	done: Done;
};

/** What one of them does next, or nothing: every line is said once, so it comes to an end. */
export function turnOf(
	meeting: Meeting,
	{ id: person, removed, muted }: Person,
	played: { kind: GuestKind; locale: Locale },
	lines: Lines,
	done: Done
): Turn | null {
	if (meeting.status !== 'open' || removed || muted) return null;
	const playing = { meeting, person, ...played, lines, done };
	return answers(playing) ?? here(playing);
}

function once({ kind, person, done }: Playing, what: string, commands: Command[]): Turn | null {
	const all = commands.map((command, at) => ({ id: `${kind}-${what}-${at}`, command }));
	const left = all.filter(({ id }) => !done(id));
	return left.length ? { person, commands: left } : null;
}

function say(playing: Playing, what: string, words: string, clause: string | null): Turn | null {
	if (!words) return null;
	const { kind, locale } = playing;
	const verb = what === 'lobby' ? null : what === 'missing' ? 'add' : manners[kind].verb;
	const comment = `${kind}-${what}`;
	return once(playing, what, [
		{
			type: 'addComment',
			comment,
			clause,
			section: null,
			quote: null,
			verb,
			words,
			lang: locale,
			unsigned: false,
			behalf: null
		}
	]);
}

/** What fits where the meeting is. */
function here(playing: Playing): Turn | null {
	const { meeting, kind, lines } = playing;
	if (!meeting.startedAt) return say(playing, 'lobby', lines.lobby, null);
	switch (meeting.pointer.stage) {
		case 'charter': {
			const clause = meeting.clauses.find((one) => one.id === meeting.pointer.clause);
			return clause ? say(playing, clause.section, lines[clause.section], clause.id) : null;
		}
		case 'needs':
			// The silent one speaks only when everybody is asked to write.
			if (kind === 'silent' && !meeting.silent) return null;
			return say(playing, 'missing', lines.missing, null);
		case 'ratings':
			return once(playing, 'rate', ratings(manners[kind], idsOf(meeting, 'expectations')));
		case 'simplify':
			return once(playing, 'simplify', simpler(manners[kind], idsOf(meeting, 'services')));
		case 'welcome':
		case 'revise':
		case 'close':
			return null;
	}
}

const idsOf = ({ clauses }: Meeting, section: Section) =>
	clauses.filter((one) => one.section === section).map((one) => one.id);

const ratings = ({ importance, performance }: Manner, ids: string[]): Command[] => [
	...ids.flatMap((subject, n): Command[] => [
		{ type: 'castBallot', kind: 'importance', subject, value: importance[n % 3]! },
		{ type: 'castBallot', kind: 'performance', subject, value: performance[n % 3]! }
	]),
	{ type: 'castBallot', kind: 'top', subject: '', value: ids.slice(0, 3) }
];

/** The last service is the one they feel something about. */
const simpler = ({ service }: Manner, ids: string[]): Command[] =>
	ids.map((subject, n) => ({
		type: 'castBallot',
		kind: 'simplify',
		subject,
		value: n === ids.length - 1 ? service : 'keep'
	}));

/** What they are asked for, wherever the meeting is. */
function answers(playing: Playing): Turn | null {
	const { meeting, kind, person } = playing;
	const mine = meeting.comments.filter((one) => one.by === person);
	const readBack = mine.find((one) => one.readBack?.right === null);
	const asked = meeting.asking[0];
	return (
		answerProposal(playing) ??
		(readBack
			? once(playing, `right-${readBack.number}`, [
					{ type: 'answerReadBack', comment: readBack.id, right: true }
				])
			: null) ??
		(kind === 'angry' ? heatUp(playing, mine) : null) ??
		(asked
			? once(playing, `pulse-${asked}`, [
					{ type: 'answerPulse', kind: asked, values: manners[kind].pulse }
				])
			: null)
	);
}

function answerProposal(playing: Playing): Turn | null {
	const { meeting, person, kind, lines } = playing;
	const offered = meeting.proposals.find(
		(one) => one.asked && one.status === 'open' && !one.answers.some(({ by }) => by === person)
	);
	if (!offered) return null;
	const words = lines.nearly || null;
	return once(playing, `answer-${offered.number}`, [
		{ type: 'answerRoom', proposal: offered.id, answer: manners[kind].answer, words }
	]);
}

/** Explaining instead of listening is what makes the angry one angrier. */
function heatUp(playing: Playing, mine: Comment[]): Turn | null {
	for (const { id, number, replies } of mine) {
		const reply = replies.find((one) => one.kind === 'explain');
		if (!reply) continue;
		return once(playing, `heat-${number}`, [
			{ type: 'markExplanation', comment: id, reply: reply.id },
			{ type: 'pressHeat' }
		]);
	}
	return null;
}
