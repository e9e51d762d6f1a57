import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** The customers of a team: who needs us first, what happened with each, and how they come in and go out. */
export default {
	list: {
		find: 'Find',
		findHint: 'A name, a person, a segment',
		segment: 'Segment',
		all: 'All',
		keyOnly: 'Key customers only',
		show: 'Show',
		count: (count: number, all: number) =>
			count === all ? of(all, 'customer', 'customers') : `${n(count)} of ${n(all)} customers`,
		nobody: 'No customer matches. Try fewer letters, or all segments.',
		reset: 'Show all',
		star: 'Key customer',
		columns: {
			place: 'Place',
			name: 'Name',
			signal: 'What we know',
			met: 'Last met',
			gap: 'Expectation gap',
			people: 'People'
		},
		below: (below: number, rated: number) =>
			below === 0 ? `none of ${n(rated)} below` : `${n(below)} of ${n(rated)} below`,
		notRated: 'not rated',
		never: 'Not met yet',
		ways: 'More about customers',
		takeIn: 'Import CSV',
		takeOut: 'Export CSV',
		stages: 'Where we listen',
		calendar: 'Their calendar',
		coming: 'Coming changes',
		lost: 'Lost customers',
		flow: 'In and out',
		coverage: 'Not met for long',
		pages: 'Pages',
		page: (page: number, pages: number) => `Page ${n(page)} of ${n(pages)}`,
		previous: 'Previous page',
		next: 'Next page',
		order:
			'Key customers come first; among them those nobody has heard from, then those who wait for us. Two points for a late promise, one for each thing they raised that the charter does not say, up to three for how the last meeting went, one for each month of silence.'
	},

	signal: {
		how: 'How the order comes about',
		title: 'Where we stand',
		heard: (days: number) => (days === 0 ? 'heard today' : `heard ${of(days, 'day', 'days')} ago`),
		quiet: (days: number) => `not heard for ${of(days, 'day', 'days')}`,
		never: 'never heard',
		late: (count: number) =>
			count === 0 ? 'no promise is late' : `${of(count, 'promise is', 'promises are')} late`,
		gaps: (count: number) =>
			count === 0
				? 'nothing they raised is missing in the charter'
				: `${of(count, 'thing they raised is', 'things they raised are')} not in the charter`,
		climate: (label: string) => `last meeting: ${label}`,
		noClimate: 'how the last meeting went is not known',
		states: { unknown: 'Unknown', waiting: 'Waiting for us', fine: 'In touch' },
		unknownHelp:
			'Nobody here noted a word from them in the last quarter. If you have to wonder, it is too late.',
		place: (place: number, all: number) => `Place ${n(place)} of ${n(all)}`,
		up: (places: number) => `up ${n(places)} since last month`,
		down: (places: number) => `down ${n(places)} since last month`,
		still: 'as last month',
		fresh: 'new this month',
		points: (points: number) => of(points, 'point', 'points')
	},

	faces: 'How they introduced themselves',

	note: {
		title: 'Spoke with them?',
		label: 'What did they say, in one line?',
		kind: 'How',
		kinds: { call: 'Call', visit: 'Visit', mail: 'E-mail', chance: 'By chance' },
		button: 'Note it',
		remove: (words: string) => `Remove the note “${words}”`
	},

	key: { label: 'This is a key customer', reason: 'Why is it a key customer?' },
	money: {
		revenue: 'Revenue a year',
		revenueHint: 'A whole number, in your own money.',
		margin: 'Margin in percent'
	},
	since: {
		label: 'A customer since',
		hint: 'Empty is the day they were entered here.'
	},
	edit: 'Change what is written here',

	time: {
		title: 'Everything so far',
		empty: 'Nothing has happened yet. A call is a beginning.',
		older: 'Older',
		newest: 'Back to the newest',
		meeting: {
			planned: 'Meeting planned',
			open: 'Meeting on now',
			closed: 'Meeting',
			'called-off': 'Meeting called off'
		},
		words: 'They said',
		promise: 'We promised',
		encounter: 'Between meetings',
		complaint: 'They said between meetings',
		step: 'We did for them',
		lost: 'They left us',
		back: 'They came back',
		sources: {
			call: 'told by phone',
			mail: 'told by e-mail',
			web: 'told by the form',
			person: 'told in person',
			public: 'told in public',
			front: 'told to the front line'
		},
		contact: 'A person became known',
		recovery: 'We failed them',
		recovered: 'closed by their yes',
		notRecovered: 'not over yet',
		rated: (below: number, rated: number) =>
			`${of(rated, 'expectation', 'expectations')} rated, ${n(below)} below what it should be`,
		in: 'in',
		by: (name: string) => `noted by ${name}`,
		due: 'due',
		kept: 'kept',
		late: 'late',
		owner: (name: string) => `owner: ${name}`
	},

	coverage: {
		title: 'Key customers not met for long',
		help: (months: number) =>
			`Every key customer is met formally at least once in ${of(months, 'month', 'months')}. They leave this list when a meeting was held, not when one is planned.`,
		all: 'Every key customer was met in time.',
		none: 'There are no key customers yet. Say of a customer why it is one.',
		count: (missing: number, keys: number) => `${n(missing)} of ${n(keys)} key customers`,
		columns: { name: 'Name', why: 'Why key', met: 'Last met', next: 'Planned' },
		notPlanned: 'nothing planned',
		plan: 'Plan a meeting',
		planWith: (name: string) => `Plan a meeting with ${name}`
	},

	csv: {
		title: 'Import customers',
		help: 'One line for each person, or for a customer without people. The first line names the columns; only “name” is needed. A customer is known again by “ref”, or else by name. An empty cell leaves what is there.',
		columns: 'Columns',
		file: 'A CSV file',
		paste: 'Or paste the lines here',
		look: 'Look at it first',
		preview: 'This is what would happen',
		fresh: (count: number) => of(count, 'new customer', 'new customers'),
		changed: (count: number) => `${n(count)} changed`,
		same: (count: number) => `${n(count)} as they are`,
		people: (count: number) => of(count, 'new person', 'new people'),
		wrong: (count: number) => `${of(count, 'line', 'lines')} cannot be taken`,
		wrongHelp: 'These lines stay out; the others are taken.',
		line: (line: number) => `Line ${n(line)}`,
		fates: { new: 'new', changed: 'changed', same: 'as it is' },
		more: (count: number) => `and ${of(count, 'more line', 'more lines')}`,
		take: 'Import the good lines',
		nothing: 'Nothing would change.',
		other: 'Choose another file',
		done: 'Imported',
		unreadable: {
			'no-name-column': 'There is no column called “name”. The first line must name the columns.',
			'no-rows': 'There is nothing in it but the names of the columns.',
			'too-large': 'This is more than 256 kB. Please split it.',
			'too-many-rows': 'This is more than 2,000 lines. Please split it.',
			unreadable: 'This could not be read: a quotation mark does not end.'
		}
	},

	called: {
		save: 'Save',
		title: 'What you call those you work for',
		label: 'They are',
		words: {
			customer: 'Customers',
			colleague: 'Colleagues',
			patient: 'Patients',
			citizen: 'Citizens'
		},
		unpaid: 'We sell them nothing: no revenue and no margin is asked for',
		every: 'Months in which every key customer is met at least once',
		help: 'This changes the words of the pages. What was written stays as it is.',
		problem: 'Please write a whole number from 1 to 60.'
	},

	problems: {
		'key-reason': 'A key customer needs its reason.',
		day: 'Please write a day, such as 2026-05-29.',
		number: 'Please write a whole number.',
		'yes-or-no': 'Please write yes or no.',
		'too-long': 'This is too long.',
		'not-an-email': 'This does not look like an e-mail address.',
		empty: 'This is missing.',
		unreadable: 'This could not be read.'
	} as Record<string, string>
};
