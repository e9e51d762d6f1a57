import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** Customers who left: the list, the review of why, and how customers come and go. */
export default {
	title: 'Lost customers',
	ways: 'More about lost customers',
	add: 'Note a lost customer',
	empty:
		'Nobody has left, as far as this list knows. Whoever leaves is noted here, with the reason they gave.',
	count: (count: number) => of(count, 'lost customer', 'lost customers'),
	left: (day: string) => `left on ${day}`,
	back: (day: string) => `came back on ${day}`,
	revenue: (amount: string) => `revenue ${amount}`,
	margin: (amount: string) => `margin ${amount}`,
	said: 'Why, as they said it',
	believed: 'Why, as we believe it',
	unsaid: 'They said nothing.',
	words: (count: number) => `${of(count, 'remark', 'remarks')} of theirs in meetings`,
	theme: 'Theme',
	noTheme: 'In no theme yet',
	reviewed: (day: string) => `spoken about in the review of ${day}`,
	waiting: 'waits for a review',

	form: {
		customer: 'Which customer',
		other: 'Somebody who is not on the list',
		name: 'Their name',
		nameHint: 'Only for somebody who is not on the list.',
		lostOn: 'Day they left',
		revenue: 'Revenue a year',
		margin: 'Margin in percent',
		worthHint: 'Empty is what the list of customers says.',
		theme: 'The theme it belongs to',
		button: 'Note it',
		more: 'More',
		saveTheme: 'Save the theme',
		cameBack: 'They came back on',
		backButton: 'They are a customer again'
	},

	csv: {
		title: 'Import lost customers',
		link: 'Import a list',
		help: 'One line for each. The first line names the columns; “name” and “lost on” are needed, a day is 2026-05-29. A customer of your list is known by name.',
		columns: 'Columns',
		paste: 'Paste the lines here',
		button: 'Import the good lines',
		added: (count: number) => `${of(count, 'line', 'lines')} taken`,
		wrong: (count: number) => `${of(count, 'line', 'lines')} left out`,
		line: (line: number) => `Line ${n(line)}`,
		unreadable: {
			'no-columns': 'The first line must name the columns “name” and “lost on”.',
			'no-rows': 'There is nothing in it but the names of the columns.',
			'too-large': 'This is more than 256 kB. Please split it.',
			'too-many-rows': 'This is more than 2,000 lines. Please split it.',
			unreadable: 'This could not be read: a quotation mark does not end.'
		}
	},

	reasons: {
		title: 'Why they leave',
		byCount: 'By how many left',
		byMargin: 'By the margin that left with them',
		columns: { theme: 'Theme', lost: 'Left', revenue: 'Revenue', margin: 'Margin' }
	},

	reviews: {
		title: 'Loss reviews',
		plan: 'Plan a loss review',
		help: 'Every month or quarter: who left and why, a few calls, one vote, and owners for what drives customers away.',
		none: 'There was no review yet.',
		name: 'Title',
		usual: 'Loss review',
		heldOn: 'Day of the review',
		button: 'Plan it',
		states: {
			planned: 'being prepared',
			voting: 'voting',
			opened: 'votes are open',
			closed: 'closed'
		}
	},

	review: {
		items: {
			title: 'Open since the last review',
			help: 'The review begins with these.',
			none: 'Nothing is open from an earlier review.',
			until: (day: string) => `until ${day}`,
			late: 'late',
			from: (title: string) => `from “${title}”`,
			done: 'It is done'
		},
		list: {
			title: 'Who left',
			none: 'Nobody is on the list. A review cannot start without it.'
		},
		calls: {
			title: 'Calls',
			help: 'At most ten, each by one person. Ask, write down, do not defend.',
			count: (given: number, most: number) => `${n(given)} of ${n(most)} calls`,
			unassigned: (count: number) => `${of(count, 'call is', 'calls are')} nobody’s yet`,
			whom: 'Whom to call',
			caller: 'Who calls',
			nobody: 'Nobody yet',
			add: 'Add to the calls',
			give: 'Save who calls',
			giveFor: (name: string) => `Save who calls ${name}`,
			drop: (name: string) => `Take ${name} off the calls`,
			dropShort: 'Take off',
			write: 'Write down the call',
			questions: {
				why: 'What made you leave?',
				began: 'When did it begin, and what happened?',
				kept: 'What would have kept you?',
				back: 'Would you consider coming back? What would it take?'
			},
			outcome: 'How it went',
			outcomes: {
				reached: 'We spoke',
				'not reached': 'Not reached',
				refused: 'They did not want to speak'
			},
			comeBack: 'Would they come back?',
			back: { yes: 'would come back', perhaps: 'perhaps', no: 'would not come back' },
			unknown: 'not said',
			save: 'Keep the answers',
			all: 'All ten calls are given. Ten people listened to well say more than twenty asked in passing; take one off to call another.'
		},
		issues: {
			title: 'What drives them away',
			help: 'Each of you has three dots. Nobody sees how the others voted before the votes are opened.',
			what: 'An issue, in one sentence',
			theme: 'Its theme',
			none: 'No issue is named yet.',
			noTheme: 'none',
			add: 'Add the issue',
			dots: (what: string) => `Dots for “${what}”`,
			vote: 'Give my dots',
			voted: (count: number) => of(count, 'person has voted', 'people have voted'),
			blind: 'How the votes fall is hidden until they are opened.',
			sum: (count: number) => of(count, 'dot', 'dots'),
			mine: (count: number) => `${n(count)} of them yours`,
			owner: 'Who answers for it',
			due: 'Until',
			give: 'Save owner and day',
			giveFor: (what: string) => `Save owner and day: ${what}`,
			ownerless: 'nobody answers for it yet',
			undo: 'Not done after all'
		},
		start: 'Start the review',
		open: 'Open the votes',
		close: 'Close the review',
		only: 'Whoever leads meetings starts it, opens the votes and closes it.'
	},

	flow: {
		title: 'Customers in and out',
		link: 'Customers in and out',
		help: 'Customers at the start, with those who came and without those who left, are customers at the end. What each is worth is what the list says today, or said when they left.',
		from: 'From',
		until: 'Until',
		show: 'Show',
		year: (year: string) => `Year ${year}`,
		quarter: (quarter: number, year: string) => `Quarter ${n(quarter)}, ${year}`,
		heads: (count: number) => plural('en', count, { one: 'customer', other: 'customers' }),
		revenueNet: 'revenue',
		marginNet: 'margin',
		unknown: 'not known',
		trap: 'More customers and less margin: what comes in costs more than it brings.',
		rows: {
			start: 'At the start',
			fresh: 'New',
			back: 'Came back',
			lost: 'Lost',
			end: 'At the end'
		},
		columns: {
			what: 'What happened',
			heads: 'Customers',
			revenue: 'Revenue',
			margin: 'Margin',
			rate: 'Margin of revenue'
		},
		unpriced: (count: number) =>
			`Of ${of(count, 'customer', 'customers')} revenue or margin is not known; they count as nothing.`
	},

	problems: {
		'no-list': 'A review cannot start without its list. Note or import who left.',
		late: 'It is too late for that in this review.',
		early: 'The review is not there yet.',
		'too-many-calls':
			'This would be the eleventh call. Ten are as many as one review can listen to; take one off to call another.',
		dots: 'Everybody has three dots.',
		nobody: 'Please say who left.',
		'gone-already': 'They are on the list already.',
		day: 'Please write a day, such as 2026-05-29.',
		number: 'Please write a whole number.',
		'too-long': 'This is too long.',
		empty: 'This is missing.',
		unreadable: 'This could not be read.'
	} as Record<string, string>
};
