import type { Verdict } from '#lib/domain/theme/verdict.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	title: 'Themes',
	intro: 'The same thing, said in different meetings and different words.',
	empty:
		'What customers keep telling you will stand here. Put comments together during a meeting, or after it.',
	toMeetings: 'Go to the meetings',
	charter: 'Charter',
	over: (meetings: number, version: number) =>
		`Over ${of(meetings, 'meeting', 'meetings')}, up to version ${n(version)}.`,
	noMeetings: 'No meeting has been held on this charter yet.',

	notOn: 'Not on your charter',
	notOnEmpty: 'Everything customers raised is on your charter.',
	onIt: 'On your charter',
	onItEmpty: 'No theme is on your charter yet.',
	since: (version: number) => `On the charter since v${n(version)}`,
	raisedBy: (meetings: number, all: number, rated: number | null) =>
		`Raised by ${n(meetings)} of ${n(all)}, ${rated === null ? 'not rated' : `rated ${n(rated)}`}`,
	raisedIn: (meetings: number, all: number) =>
		`Raised in ${n(meetings)} of ${of(all, 'meeting', 'meetings')}`,
	organisations: (raised: number, all: number) =>
		`Raised by ${n(raised)} of ${of(all, 'organisation', 'organisations')}`,
	voices: (voices: number, all: number) => `${n(voices)} of ${of(all, 'voice', 'voices')}`,
	rated: (importance: number | null, performance: number | null, count: number) =>
		`Importance ${importance === null ? '–' : n(importance)}, performance ${performance === null ? '–' : n(performance)} (${of(count, 'rating', 'ratings')})`,
	notRated: 'Not rated',
	top: (picked: number, all: number) => `Among the top three of ${n(picked)} of ${n(all)}`,
	score: (score: number) => `Score ${n(score)}`,
	scoreHelp: 'The score only puts them in order. What counts is the verdict.',
	undecided: 'Nobody has decided this yet',

	verdicts: {
		split: 'Split',
		'blind-spot-failing': 'Blind spot, and failing',
		'blind-spot': 'Blind spot',
		'broken-promise': 'Broken promise',
		'more-than-needed': 'More than they need',
		'ours-not-theirs': 'Ours, not theirs',
		'keep-it-up': 'Keep it up',
		simplify: 'Simplify or eliminate',
		'one-voice': 'One voice',
		improve: 'Improve',
		note: 'Note it'
	} satisfies Record<Verdict, string>,
	steps: {
		split: 'Look at each group of customers by itself.',
		'blind-spot-failing': 'Add it to the charter, name an owner, train for it and measure it.',
		'blind-spot': 'Let customers rate it in the next meeting.',
		'broken-promise': 'Improve it, with a date. Where one customer was hurt, make it good.',
		'more-than-needed': 'Make it simpler.',
		'ours-not-theirs': 'Could it be dropped?',
		'keep-it-up': 'Say thanks, and leave it as it is.',
		simplify: 'Decide, and tell them.',
		'one-voice': 'Keep it in sight. One voice is never deleted.',
		improve: 'Next in line.',
		note: ''
	} satisfies Record<Verdict, string>,

	learned: {
		title: 'What each meeting taught',
		fresh: (count: number, labels: string[]) =>
			`${of(count, 'new theme', 'new themes')}${labels.length ? `: ${list.format(labels)}` : ''}.`,
		nothing: 'Nothing new. That is a result too.',
		again: (count: number, labels: string[]) =>
			`${of(count, 'theme', 'themes')} said again: ${list.format(labels)}.`,
		guess: (right: number, all: number) =>
			`Of their top three we had guessed ${n(right)} of ${n(all)}.`,
		empty: 'Once a meeting has been held, one line says what was new in it.'
	},

	made: {
		title: 'New theme',
		label: 'What is it about, in the words of a customer?',
		button: 'Make the theme'
	},

	one: {
		passage: 'Is it on the charter?',
		on: { yes: 'On the charter', partly: 'Partly on the charter', no: 'Not on the charter' },
		proposal: (on: string) => `Nobody has decided yet. The pins suggest: ${on}.`,
		atMeetings: (version: number) => `When the meetings were held (version ${n(version)})`,
		clause: 'The passage that speaks of it',
		noClause: 'No single passage',
		version: 'In version',
		decide: 'Keep this',
		takenUp: (version: number, words: number) =>
			`Version ${n(version)} took this up, because of ${of(words, 'of these comments', 'of these comments')}.`,
		thatIsIt: 'Yes, it is on the charter now',
		verdict: 'Verdict',
		words: 'Its words, from all meetings',
		noWords: 'Nothing has been put into this theme yet.',
		older: 'Older comments',
		newest: 'Back to the newest',
		take: 'Take out',
		takeThis: (number: number, title: string) => `Take out comment ${n(number)} of ${title}`,
		choose: (number: number) => `Choose comment ${n(number)}`,
		split: 'Two things in one? Choose comments above and give them a theme of their own.',
		splitLabel: 'Name of the new theme',
		splitButton: 'Split off',
		join: 'The same as another theme?',
		joinLabel: 'Join this one to it',
		joinButton: 'Join them',
		joinHelp: 'All comments move there. It can be undone.',
		rename: 'Name',
		renameButton: 'Rename',
		elsewhere: 'Rated in a meeting, counted for no theme',
		count: 'Count it here',
		shape: 'Change this theme',
		history: 'What was done with it',
		undo: 'Undo',
		undoThis: (what: string) => `Undo: ${what}`,
		nothing: 'Choose at least one comment.',
		meeting: (title: string) => `In ${title}`
	},

	deeds: {
		made: (label: string) => `made the theme “${label}”`,
		renamed: (before: string, after: string) => `renamed it from “${before}” to “${after}”`,
		merged: 'put a comment into it',
		movedIn: 'moved a comment from one theme to another',
		taken: 'took a comment out',
		joined: (label: string) => `joined “${label}” to it`,
		split: (label: string, count: number) =>
			`split off “${label}” with ${of(count, 'comment', 'comments')}`,
		linked: (on: string, version: number) => `decided: ${on}, in version ${n(version)}`,
		rated: 'counted a rating for it',
		undone: (what: string) => `undid this: ${what}`
	},

	series: {
		title: 'Meetings on this draft',
		help: 'Several meetings may speak about one draft. Agree a version after each of them, or one at the end.',
		on: (version: number) => `on version ${n(version)}`,
		agreed: (version: number) => `agreed version ${n(version)}`,
		waiting: (count: number) => `${of(count, 'wording waits', 'wordings wait')} to be agreed`,
		nothing: 'nothing waits',
		conflicts: 'More than one wording for one passage',
		none: 'No two meetings want the same passage to say different things.',
		before: 'It says now',
		accepted: 'Accepted there',
		open: 'Not decided yet',
		because: (count: number) => `Because of ${of(count, 'comment', 'comments')}`,
		choose: 'Decide in that meeting',
		rest: 'Also waiting',
		empty: 'No meeting has been held on this draft yet.'
	}
};
