import type { Origin, Section } from '#lib/domain/charter/clause.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** Writing a charter and agreeing it. */
export default {
	charters: {
		title: 'Charters',
		make: 'Make a charter',
		name: 'What is it the charter of?',
		nameHint: 'Your team or your service, for instance Customer Service',
		empty: 'Your charter will be here: what you are for, what customers may expect, and what not.',
		clauses: (count: number) => of(count, 'clause', 'clauses'),
		meetings: (count: number) => of(count, 'meeting', 'meetings'),
		rename: 'Rename'
	},

	editor: {
		draftAfter: (version: number) =>
			version ? `Draft after version ${n(version)}` : 'Draft, never agreed',
		agree: (version: number) => `Agree as version ${n(version)}`,
		nothingToAgree: 'Nothing in the draft differs from the agreed version.',
		history: 'History',
		sectionsLabel: 'Sections',
		purposeQuestions: [
			'Whose life gets better because of you?',
			'How does it get better?',
			'What would they miss if you stopped tomorrow?'
		],
		wording: (wording: number, by: string) => `Wording ${n(wording)}, by ${by}`,
		questions: {
			purpose: 'Why does your team exist, seen by those it serves?',
			customers: 'Who pays, who decides, who would hurt most to lose?',
			services: 'What do you do for them? One service a line.',
			expectations: 'What may a customer count on, in their words?',
			measures: 'How does everybody see whether it is kept?',
			guidelines: 'How do you behave while you do it?',
			needs: 'What do you need from customers to keep your word?',
			limits: 'What do you not do, so that nobody waits for it?'
		} satisfies Record<Section, string>,
		examples: {
			purpose: [
				'We help callers get on with their day.',
				'We keep your machines running, so that you can sell.',
				'We answer what you need to know before you have to decide.'
			],
			customers: [
				'Bakeries that run at night.',
				'Schools in our city, large and small.',
				'Everybody who orders more than once a month.'
			],
			services: [
				'We answer questions about your bill by telephone.',
				'We repair on site, at night too.',
				'We send one statement a month.'
			],
			expectations: [
				'One person stays with you until it is solved.',
				'We pick up within 60 seconds.',
				'We tell you by noon the day before when we will be late.'
			],
			measures: [
				'Share of calls picked up within 60 seconds.',
				'Days from the first call until the customer says: solved.',
				'Share of bills that needed no correction.'
			],
			guidelines: [
				'We keep the caller and fetch the colleague.',
				'We say what we do not know.',
				'We ask before we promise.'
			],
			needs: [
				'One name to call back, and when.',
				'A photograph of the plate on the machine.',
				'Changes to an order by noon.'
			],
			limits: [
				'We do not repair machines of other makers.',
				'We are not there on 25 December.',
				'We do not give discounts on the telephone.'
			]
		} satisfies Record<Section, string[]>,
		use: 'Use',
		useThis: (text: string) => `Use: ${text}`,
		example: 'For example',
		text: (section: string, number: number) => `${section} ${n(number)}`,
		newClause: (section: string) => `New clause: ${section}`,
		add: {
			purpose: 'Add a purpose',
			customers: 'Add a kind of customer',
			services: 'Add a service',
			expectations: 'Add an expectation',
			measures: 'Add a measure',
			guidelines: 'Add a guideline',
			needs: 'Add a need',
			limits: 'Add a limit'
		} satisfies Record<Section, string>,
		origin: 'Where it comes from',
		origins: {
			assumed: 'We assume it',
			promised: 'We promised it',
			said: 'A customer said it',
			confirmed: 'Customers confirmed it'
		} satisfies Record<Origin, string>,
		saidBy: (count: number) => `Said by ${n(count)}`,
		confirmedBy: (count: number) => `confirmed by ${n(count)}`,
		measures: 'Measures',
		measuresNone: 'nothing in particular',
		up: 'Move up',
		down: 'Move down',
		why: 'Why',
		retire: 'Retire',
		undo: 'Undo',
		retired: 'Retired clauses',
		bringBack: 'Bring back',
		retiredCount: (count: number) => of(count, 'retired clause', 'retired clauses'),
		saving: 'Saving',
		savedAt: (time: string) => `Saved ${time}`,
		keptHere: 'Kept on this device',
		someone: 'Somebody',
		changedBy: (who: string, ago: string) => `${who} changed this ${ago}.`,
		justNow: 'just now',
		yours: 'Your words',
		theirs: 'Their words',
		keepYours: 'Use mine',
		takeTheirs: 'Use theirs',
		moved: (number: number) => `Moved to place ${n(number)}`,
		retiredNow: 'Retired. You can bring it back below.',
		many: (count: number) =>
			`${n(count)} clauses. More than 25 are rarely read to the end: which of them would a customer miss?`,
		long: (count: number) => `${n(count)} words. Under 25 it is remembered.`,
		vague: (word: string) => `“${word}” means something else to everybody. Say what, or by when.`,
		vagueWords: ['etc.', 'as soon as possible', 'quality'],
		keys: 'Enter makes a new clause, Alt and the arrows move it, Ctrl and Z undoes, Ctrl and Enter is done.'
	},

	agree: {
		title: (version: number) => `Agree version ${n(version)}`,
		intro: 'Once agreed, a version never changes. This is what is different:',
		note: 'Why does the charter change?',
		noteHint: 'One or two sentences. They stand in the history for ever.',
		who: 'Who agreed?',
		whoHint: 'Names, with commas between them',
		button: (version: number) => `Agree as version ${n(version)}`,
		back: 'Back to the draft',
		restoreTitle: (version: number) => `Restore version ${n(version)}`,
		restoreIntro: (of: number, as: number) =>
			`Version ${n(of)} becomes version ${n(as)}. Nothing that was agreed goes away, and the draft says what version ${n(of)} says.`,
		restoreButton: (version: number) => `Restore as version ${n(version)}`,
		stale: 'Somebody agreed a version meanwhile. Look at the difference again.'
	}
};
