import type { Section } from '#lib/domain/charter/clause.ts';
import type { Quadrant } from '#lib/domain/trend/quadrant.ts';
import type { Stand } from '#lib/domain/trend/target.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const times = (count: number, one: string, other: string) =>
	`${small[count] ?? n(count)} ${count === 1 ? one : other}`;

/** How things go between the meetings. */
export default {
	title: 'Trends',
	of: (charter: string) => `Trends: ${charter}`,
	nav: {
		label: 'What the trends are about',
		charts: 'Ratings',
		evidence: 'Evidence',
		conflicts: 'Conflicts',
		consistency: 'Consistency',
		simplify: 'Simplify',
		enter: 'Enter numbers'
	},
	sections: {
		purpose: 'Purpose',
		customers: 'Customers',
		services: 'Service',
		expectations: 'Expectation',
		measures: 'Measure',
		guidelines: 'Guideline',
		needs: 'Need',
		limits: 'Limit'
	} satisfies Record<Section, string>,

	charts: {
		lead: 'What customers say is important, and how well we do it. Widest gap first.',
		empty: 'Two meetings make a line. The first ratings will be here after a meeting.',
		expectation: (number: number) => `Expectation ${n(number)}`,
		importance: 'Importance',
		performance: 'Performance',
		moved: (from: number, to: number, over: string) =>
			from === to
				? `Steady at ${n(to)} ${over}`
				: `${from < to ? 'Up' : 'Down'} from ${n(from)} to ${n(to)} ${over}`,
		over: (meetings: number, waves: number, answers: string) => {
			const parts = [
				...(meetings ? [times(meetings, 'meeting', 'meetings')] : []),
				...(waves ? [times(waves, 'wave', 'waves')] : [])
			];
			return `in ${parts.join(' and ')} (n = ${answers}).`;
		},
		once: (performance: string, answers: number) =>
			`Performance ${performance} so far (n = ${n(answers)}). Two meetings make a line.`,
		few: 'Fewer than three answers: too few for a dot.',
		never: 'Nobody has rated this yet.',
		reworded: 'Not rated since it was reworded. Before:',
		former: 'In former words',
		formerWords: (text: string) => `When it said “${text}”`,
		split: (low: number, high: number) => `Split: some say ${n(low)}, others ${n(high)}.`,
		polite: (meeting: string) => `Rated in a Love-In: ${meeting}. Polite numbers, marked ◇.`,
		answers: (count: number) => of(count, 'answer', 'answers'),
		numbers: 'Show numbers',
		when: 'When',
		high: '4 or 5',
		newest: (count: number) => `The newest ${n(count)} meetings and surveys are drawn.`,
		legend: 'A ring means fewer than five answers. Small dots are single answers.',
		columns: (shown: number) => `The last ${n(shown)} are drawn; the table has all.`,
		gap: (gap: string) => `Gap ${gap}`,
		ahead: 'Ahead of what they need',
		even: 'No gap'
	},

	quadrant: {
		title: 'Where to put the work',
		lead: 'The lines stand at 3.5, agreed and fixed. Within a quarter of a step nobody is in a corner.',
		corners: {
			concentrate: 'Work on this',
			keep: 'Keep it up',
			low: 'Low priority',
			overkill: 'More than they need',
			'on-the-line': 'On the line'
		} satisfies Record<Quadrant, string>,
		all: 'All of it is said to be important. Look at what they picked as their three.',
		point: (number: number, importance: string, performance: string) =>
			`Expectation ${n(number)}: importance ${importance}, performance ${performance}`,
		empty: 'Once importance and performance are rated by three customers, the points stand here.'
	},

	months: {
		complaints: 'Complaints a month',
		complaintsOf: (theme: string) => `Complaints a month: ${theme}`,
		complaintsEmpty: 'Nobody has entered complaints yet.',
		figures: 'What our measures came to',
		month: 'Month',
		count: 'Complaints',
		before: 'Same month a year before',
		per100: 'For 100 customers',
		value: 'Value',
		unknown: 'not known',
		fell: (from: string, to: string) => `From ${from} to ${to}.`,
		gaps: 'A month without a number is a gap, not zero.',
		yearBefore: 'The short line is the same month a year before.'
	},

	ours: {
		title: 'For ourselves?',
		lead: 'Services, expectations and measures of ours that no customer said a word about, or rated 4 or more in importance.',
		all: 'Every one of them has a customer behind it.',
		unasked: 'Nobody was asked yet. After the first meeting the list is here.',
		untouched: 'No customer has said a word about it.',
		rated: (median: string, answers: number) => `Importance ${median} (n = ${n(answers)}).`,
		gone: 'No longer in the charter.'
	},

	evidence: {
		title: 'How old is what we know?',
		lead: 'When a customer last said a word about each expectation. The oldest first.',
		never: 'No customer has said a word about it yet.',
		last: (day: string) => `Last word on ${day}`,
		age: (months: number) =>
			months === 0 ? 'less than a month ago' : `${of(months, 'month', 'months')} ago`,
		stale: 'Stale',
		staleHint: 'Older than twelve months. Ask again.',
		empty: 'The charter has no expectations yet.'
	},

	segments: {
		title: 'Where customers contradict one another',
		lead: 'Median importance and performance by segment. Below three answers there is no number.',
		none: 'No customer has a segment yet. Write it down with the customer.',
		agree: 'The segments do not contradict one another.',
		importance: (text: string) => `They need it differently: ${text}`,
		performance: (text: string) => `They get it differently: ${text}`,
		words: (keep: string, against: string) => `${keep}: keep it. ${against}: change it or drop it.`,
		part: (segment: string, median: string) => `${segment} ${median}`,
		cell: (importance: string, performance: string) => `${importance} / ${performance}`,
		both: 'Importance / performance',
		keeping: (count: number) => `${n(count)} keep`,
		against: (count: number) => `${n(count)} change or drop`,
		to: 'Customers'
	},

	conflicts: {
		title: 'Do our own rules stand in the way?',
		lead: 'People judge each measure and guideline against each expectation of the draft. What hinders is listed here.',
		hinders: (passage: string, expectation: string) => `${passage} hinders ${expectation}`,
		none: 'Nothing is judged to hinder an expectation.',
		count: (count: number) => of(count, 'conflict', 'conflicts'),
		judged: (by: string, day: string) => `Judged by ${by} on ${day}`,
		former: 'One of the two says something else by now. Judge it again.',
		gone: 'One of the two is no longer in the draft.',
		judge: 'Judge',
		marks: { '': 'not judged', serves: 'serves', neutral: 'neutral', hinders: 'hinders' },
		open: (left: number) =>
			left === 0 ? 'all judged' : `${of(left, 'expectation', 'expectations')} not judged`,
		save: 'Save',
		saveOf: (text: string) => `Save what you think of: ${text}`,
		empty: 'There are no measures or guidelines, or no expectations, in the draft yet.'
	},

	consistency: {
		title: 'Does everybody get the same?',
		lead: 'How differently customers rate the same expectation. Of the same mean, the one with the larger spread is less consistent.',
		empty: 'Once three customers have rated an expectation, it stands here.',
		spread: (spread: string) => `Spread ${spread}`,
		mean: (mean: string, answers: number) => `mean ${mean} (n = ${n(answers)})`,
		repeated: (count: number) => `${of(count, 'customer', 'customers')} had to repeat it`,
		places: 'Where complaints come from',
		complaints: (count: number) => of(count, 'complaint', 'complaints')
	},

	simplify: {
		title: 'Simpler, or not at all',
		lead: 'What customers asked us to make simpler or to stop, over all meetings.',
		empty: 'No customer has asked to drop or simplify anything yet.',
		asked: (meetings: number, held: number) =>
			`${n(meetings)} of ${plural('en', held, { one: `${n(held)} meeting`, other: `${n(held)} meetings` })}`,
		voices: (voices: number, customers: number) => `${n(voices)} of ${n(customers)} voices`,
		answers: (drop: number, simpler: number, keep: number) =>
			`${n(drop)} would not miss it, ${n(simpler)} want it simpler, ${n(keep)} keep it`,
		hours: 'Hours a month it would save',
		hoursOf: (label: string) => `Hours a month without: ${label}`,
		saved: (hours: number) => `${of(hours, 'hour', 'hours')} a month, as we estimate`,
		save: 'Save',
		dropped: (version: number, day: string) => `Dropped with version ${n(version)}, ${day}`,
		changed: (version: number, day: string) => `Made simpler with version ${n(version)}, ${day}`,
		open: 'Not decided'
	},

	aims: {
		lead: 'Met: eight in ten give 4 or 5 in the last wave. Exceeded: in the last two.',
		promise: 'We promise',
		promiseHint: 'For instance: within 60 seconds',
		stretch: 'More than that would be',
		stretchHint: 'For instance: within 30 seconds',
		stands: 'Stands',
		clause: 'Expectation',
		set: 'Set the target',
		none: 'No target yet.',
		stand: {
			unknown: 'not known yet',
			open: 'not met',
			met: 'met',
			exceeded: 'exceeded'
		} satisfies Record<Stand, string>
	},

	enter: {
		title: 'Enter numbers',
		lead: 'What happens between meetings is known to you alone. A number that was entered wrong is entered again or taken out.',
		remove: 'Take out',
		removeOf: (what: string) => `Take out: ${what}`,
		saved: 'Entered.',
		problems: {
			month: 'Please write a month, for instance 2026-04.',
			day: 'Please choose a day.',
			count: 'Please write a whole number.',
			number: 'Please write a number.',
			ratings: 'Please write numbers from 1 to 5 with blanks between them.',
			empty: 'Please fill this in.',
			'too-long': 'This is too long.',
			unknown: 'This is not in the charter or among the themes.',
			unreadable: 'This could not be read. Please look at it again.'
		} as Record<string, string>,
		month: 'Month',
		monthHint: 'For instance 2026-04',
		training: {
			title: 'A training',
			name: 'What was trained?',
			sessions: 'Sessions',
			completed: 'Completed on',
			people: 'Who took part?',
			peopleHint: 'One name a line',
			for: 'What is it for?',
			forHint: 'Nothing chosen: for the whole charter.',
			add: 'Enter the training',
			none: 'No training yet.',
			line: (sessions: number) => of(sessions, 'session', 'sessions')
		},
		wave: {
			title: 'Customers asked again',
			clause: 'Expectation',
			label: 'What do you call this time?',
			labelHint: 'For instance: three months after',
			importance: 'Importance',
			performance: 'Performance',
			ratingsHint:
				'One number from 1 to 5 for each answer, with blanks between them, without names',
			add: 'Enter the answers',
			none: 'Nobody was asked again yet.'
		},
		complaints: {
			title: 'Complaints of a month',
			theme: 'Theme',
			count: 'How many?',
			customers: 'Customers served that month',
			add: 'Enter the complaints',
			none: 'No complaints entered yet.',
			noThemes: 'Complaints are counted by theme. Put comments together to themes first.'
		},
		target: { title: 'What we aim at' },
		figure: {
			title: 'A measure of a month',
			clause: 'Measure',
			value: 'Value',
			unit: 'What is counted?',
			unitHint: 'For instance: share of cases closed by the one who opened them',
			add: 'Enter the value',
			none: 'No values entered yet.',
			noMeasures: 'The charter has no measures yet.'
		}
	},

	chain: {
		title: 'What came of it',
		lead: 'From the first words to what customers say now.',
		words: 'What customers said',
		wordsCount: (count: number) => of(count, 'comment', 'comments'),
		all: 'Show all',
		change: 'What the charter says because of it',
		changeNone: 'The charter does not say anything else because of it yet.',
		proposed: (by: string) => `Wording by ${by}.`,
		room: (yes: number, nearly: number, no: number) =>
			`The room: ${n(yes)} yes, ${n(nearly)} nearly, ${n(no)} no.`,
		agreed: (version: number, day: string) => `Agreed as version ${n(version)}, ${day}`,
		training: 'What was trained',
		trainingNone: 'No training was entered.',
		people: (count: number) => of(count, 'person', 'people'),
		ratings: 'How customers rate it',
		ratingsNone: 'Nobody has rated it in these words yet.',
		high: (count: number, answers: number, when: string) =>
			`${n(count)} of ${n(answers)} gave 4 or 5 in ${when}`,
		risen: (count: number, answers: number, when: string) =>
			count === answers
				? `${n(count)} of ${n(answers)} rate it higher than in ${when}.`
				: `At least ${n(count)} of ${n(answers)} rate it higher than in ${when}.`,
		complaints: 'Complaints',
		complaintsNone: 'No complaints were entered.',
		before: (mean: string, most: string) =>
			`${mean} complaints a month before the change, ${most} at most.`,
		now: (count: string, when: string) => `${count} in ${when}.`
	}
};
