import type { Severity } from '#lib/domain/programme/complaint.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const hours = (count: number) =>
	count < 48 ? of(count, 'hour', 'hours') : of(Math.floor(count / 24), 'day', 'days');

/** What customers say outside of meetings. */
export default {
	title: 'Complaints',
	one: 'A complaint',
	empty: 'Nobody has written a complaint down yet. The first one takes twenty seconds.',
	add: 'Write one down',
	nothing: 'Nothing like that was said.',
	reset: 'Show all',
	unknown: 'Somebody',
	nobody: 'nobody’s yet',
	ownedBy: (name: string) => `${name} takes care`,
	notedBy: (name: string) => `written down by ${name}`,
	count: (count: number, all: number) =>
		count === all
			? of(all, 'complaint', 'complaints')
			: `${n(count)} of ${of(all, 'complaint', 'complaints')}`,
	told: 'First told on',
	pages: 'Pages',
	newer: 'Newer',
	older: 'Older',
	alarm: (count: number, month: string, usual: number) =>
		`${of(count, 'complaint', 'complaints')} in ${month}, usually ${n(usual)}. This may drive customers away.`,
	ways: {
		label: 'Beside the list',
		recoveries: 'To be made good',
		front: 'The front line',
		moments: 'Moments of touch',
		file: 'As a file (CSV)'
	},
	stands: { open: 'no answer yet', answered: 'answered', done: 'done' },
	sources: {
		call: 'by phone',
		mail: 'by mail',
		web: 'by the web form',
		person: 'in person',
		public: 'in public',
		front: 'from the front line'
	},
	kinds: {
		plain: 'a complaint',
		'no-news': 'no news from us',
		repeated: 'had to repeat',
		reason: 'a reason to buy or stay'
	},
	severities: { 1: 'a word', 2: 'a burden', 3: 'a reason to leave' } as Record<Severity, string>,
	filter: {
		find: 'Did they tell us?',
		state: 'Where it stands',
		all: 'All',
		states: {
			waiting: 'not done',
			open: 'no answer yet',
			answered: 'answered, not done',
			done: 'done'
		},
		show: 'Show',
		more: 'From when, and how it came',
		from: 'From month',
		to: 'To month'
	},
	capture: {
		title: 'What did they say?',
		words: 'In their words',
		who: 'Who said it',
		whoHint: 'A customer, or any name',
		tap: 'Or tap a name',
		moment: 'Where it happened',
		noMoment: 'not said',
		severity: 'How much it weighs',
		more: 'How and when it came',
		source: 'How it came',
		kind: 'What it is',
		saidOn: 'Day it was said',
		place: 'Site or person it is about',
		reach: 'Where to answer them',
		save: 'Write it down'
	},
	belongs: 'Where it belongs',
	owner: 'Who takes care',
	giveLabel: 'Save who takes care',
	theme: {
		label: 'Theme',
		none: 'none yet',
		maybe: 'Is it one of these?',
		save: 'Save the theme',
		open: 'Open the theme'
	},
	clause: {
		label: 'Clause it touches',
		none: 'none',
		save: 'Save the clause',
		open: 'Open the charter'
	},
	answer: {
		title: 'What we did',
		waits: (count: number) => `Nobody has answered for ${hours(count)}.`,
		within: (count: number) => `First answer within ${hours(count)}.`,
		label: 'What we answered',
		button: 'Answered',
		did: 'Done:',
		didLabel: 'What we did about it',
		done: 'It is done',
		recover: 'We failed them: make it good',
		recovery: 'It is being made good'
	},
	peel: {
		title: 'Peel it',
		help: 'Ask back. What they answer stands under their words.',
		questions: {
			what: 'What happened?',
			when: 'When would you have needed to know?',
			then: 'What would you have done then?',
			cost: 'What did it cost you?',
			good: 'What would good look like?'
		},
		button: 'Keep the answer',
		toParent: 'An answer to this complaint'
	},
	same: {
		title: 'Told before?',
		help: 'The words are alike. If it is the same thing, say so: both stay, and it counts once.',
		button: 'The same thing',
		is: 'The same thing as',
		again: 'Told again on',
		not: 'Not the same',
		marked: 'told before'
	},
	trends: {
		title: 'Month by month',
		empty: 'No complaint has a theme yet. Give them one, and the months stand here.',
		split: 'By where it was said',
		every: 'All together',
		words: 'The words behind it',
		surprise: {
			title: 'What surprised us',
			help: 'Themes of a meeting that no complaint and no issue of the front line had named before. Many of them mean that we are too far away.',
			none: 'No meeting has themes yet.',
			of: (fresh: number, themes: number) => `${n(fresh)} of ${of(themes, 'theme', 'themes')} new`
		}
	},
	inbound: {
		title: 'Ways in',
		lead: 'Complaints may come in by themselves. Each becomes somebody’s at once, and nothing is merged without a person.',
		form: 'A form for customers',
		formHelp: 'Whoever has the address can say what went wrong, without an account.',
		mail: 'Mails that are passed on',
		mailHelp:
			'Your mail server sends each whole mail to this address, as message/rfc822 with POST.',
		address: 'Address',
		open: 'Open this way in',
		openOf: (what: string) => `Open this way in: ${what}`,
		close: 'Close it',
		closeOf: (what: string) => `Close it: ${what}`,
		paste: 'Paste a mail',
		pasteLabel: 'The mail with its head',
		pasteHelp: 'As your mail program shows it under “source” or when it passes it on.',
		pasteButton: 'Take it in',
		file: 'From a file',
		columns: 'Only the words are needed. Columns:',
		choose: 'File (CSV)',
		orPaste: 'Or paste it here',
		take: 'Take them in',
		added: (added: number, known: number) =>
			`${of(added, 'complaint', 'complaints')} taken in, ${n(known)} were here already.`,
		wrong: 'These lines were left out:',
		line: (line: number) => `Line ${n(line)}:`
	},
	problems: {
		empty: 'Please fill this in.',
		'too-long': 'This is too long.',
		day: 'Please choose a day.',
		mail: 'There is no mail in this that could be read.',
		source: 'Where it was said is not one of the known words.',
		kind: 'What it is, is not one of the known words.',
		severity: 'The weight must be 1, 2 or 3.',
		'too-large': 'The file is too large.',
		'too-many-rows': 'The file has too many lines.',
		'no-rows': 'There are no lines in it.',
		'no-words-column': 'There is no column called “words”.',
		unreadable: 'This could not be read.'
	} as Record<string, string>
};
