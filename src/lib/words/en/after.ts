import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const rounded = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** After a meeting: its climate, what both sides felt, and how much people are asked. */
export default {
	pulse: {
		title: 'What both sides felt',
		fs: { forthright: 'Forthright', frank: 'Frank', friendly: 'Friendly', heard: 'Heard' },
		weakest: (f: string, value: string) => `Weakest: ${f}, ${value}.`,
		differently: (pairs: string) => `You felt it differently: ${pairs}`,
		pair: (f: string, theirs: string, ours: string) => `${f} ${theirs} / ${ours}`,
		pairs: 'The first number is the customers’, the second the team’s.',
		of: (value: number) => `${rounded(value)} of 5`,
		number: rounded,
		bands: { high: 'high', low: 'low', middle: 'middle' },
		few: 'too few',
		fewHint: 'Below three answers nothing is shown, with three or four only low, middle or high.',
		nobody: 'Nobody was asked how this meeting was.',
		sides: { customer: 'Customers', team: 'Team' },
		line: (f: string, theirs: string, ours: string) => `${f}: customers ${theirs}, team ${ours}`,
		ends: ['disagree', 'agree'],
		numbers: 'Show numbers',
		question: 'Question',
		answers: (count: number) => of(count, 'answer', 'answers'),
		worth: (yes: number, partly: number, no: number) =>
			`Worth my time: yes ${n(yes)} · partly ${n(partly)} · no ${n(no)}`,
		open: {
			forced: 'Was anything forced?',
			heldBack: 'What did you hold back?',
			takeAway: 'What do you take away?',
			tell: 'What will you tell a colleague about today?'
		},
		openHint: 'Unsigned, in no order.',
		checkIn: (minute: number) => `Check-in at minute ${n(minute)}`,
		trend: (customer: string) => `Meetings with ${customer}`,
		trendHint: 'What the customers felt at the end, from one meeting to the next.',
		trendLine: (f: string, values: string) => `${f}: ${values}`,
		meeting: 'Meeting'
	},

	climate: {
		link: 'How it went',
		title: (meeting: string) => `How it went: ${meeting}`,
		heading: 'What kind of meeting it was',
		close: (minute: number, war: number, recovered: boolean) =>
			recovered
				? `close to War at minute ${n(minute)} (${n(war)}), recovered`
				: `close to War at minute ${n(minute)} (${n(war)})`,
		peak: (minute: number, war: number) => `Highest War: ${n(war)}, at minute ${n(minute)}.`,
		fs: 'The four Fs, as the board measured them',
		percent: (share: number) => `${n(Math.round(share * 100))} of 100`,
		weakest: 'weakest',
		why: 'Why',
		nudges: 'Hints that were shown',
		noNudges: 'No hint was shown.',
		atMinute: (minute: number) => `minute ${n(minute)}`,
		answers: { done: 'done', 'not-now': 'not now', none: 'not answered' },
		overruled: (label: string) => `The facilitator says: ${label}`,
		computed: (label: string) => `The board says: ${label}`,
		releaseTitle: 'Give it to the team',
		releaseHelp:
			'The team sees the label, the reasons and the peak once you release them. Your note comes first. It is about the meeting, never about a person.',
		note: 'Your note to the team',
		release: 'Release with this note',
		changeNote: 'Change the note',
		released: (day: string) => `Released to the team on ${day}`,
		noteOf: 'The facilitator’s note',
		notReleased: 'The facilitator has not released the climate of this meeting yet.',
		notClosed: 'This meeting is not over. How it went is told afterwards.',
		off: 'The climate was switched off in this meeting.',
		version: (version: string) =>
			`Computed with the numbers of version ${version}. Not for appraisal.`
	},

	rates: {
		title: 'What kind of meetings we hold',
		meetings: (count: number) => of(count, 'meeting', 'meetings'),
		sum: (meetings: string, parts: string) => `${meetings}: ${parts}`,
		part: (count: number, label: string) => `${n(count)} ${label}`,
		calm: 'Most such meetings end as 4F. Only those change anything.',
		few: (count: number) =>
			`The base rate is shown from five meetings on. There ${plural('en', count, { one: `is ${n(count)}`, other: `are ${n(count)}` })} so far.`,
		none: 'No meeting is over yet.',
		when: 'When',
		what: 'Kind'
	},

	watch: {
		title: 'Needs a person',
		answer: (customer: string) => `Answer what was said: ${customer}`,
		because: (value: string) =>
			`The board looked like 4F, and the customers felt heard only ${value}.`,
		due: (day: string) => `until ${day}`,
		over: (day: string) => `was due ${day}`,
		recover: (customer: string, owner: string) => `Make it good with ${customer}: ${owner}`,
		recoverHelp: 'The meeting ended as War. Call or visit them first; only their yes closes it.'
	},

	budget: {
		title: 'How much one person is asked',
		help: 'Customers are tired of questions without action. At most so many questions per person and quarter, over all meetings and pulses. A check-in has 2, the exit pulse 9.',
		label: 'Questions per person and quarter',
		save: 'Save',
		asked: (count: number, limit: number) =>
			`asked ${of(count, 'question', 'questions')} of ${n(limit)} this quarter`,
		noExit: 'The exit pulse will not be asked: it would be more than your team allows.',
		nothing: 'No pulse will be asked: it would be more than your team allows.',
		problem: 'Please write a whole number from 0 to 200.'
	}
};
