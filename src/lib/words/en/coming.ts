import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** A change that is coming to customers: whom it hits, and what is done before it does. */
export default {
	title: 'Coming changes',
	add: 'Note a coming change',
	empty:
		'Nothing is coming. A price that goes up, a product that is dropped: note it here before customers hear of it elsewhere.',
	entry: (what: string) => `In effect: ${what}`,
	kinds: { price: 'A price goes up', dropped: 'Something is dropped', other: 'Something else' },
	from: (day: string) => `in effect from ${day}`,
	left: (days: number) => `in ${of(days, 'day', 'days')}`,
	passed: 'already in effect',
	closedOn: (day: string) => `closed on ${day}`,
	late: (count: number) => `${of(count, 'step is', 'steps are')} late`,
	toDo: (count: number) => `${of(count, 'step', 'steps')} to do`,

	form: {
		what: 'What changes?',
		whatHint: 'As you would say it to a customer.',
		kind: 'What kind of change is it?',
		startsOn: 'In effect from',
		words: 'Why, and what it means for them',
		touches: 'What it touches',
		touchesHint: 'Whoever said something about these comes first in the list.',
		sections: { services: 'Services', expectations: 'Expectations' } as Record<string, string>,
		themes: 'What customers spoke about',
		script: 'What to say on the phone',
		scriptHint: 'The call is not for an order. It is for their concerns.',
		usualScript:
			'I am calling before you read it anywhere. This is what changes, and from when. What does it mean for you? What worries you most? What could we do so that it hurts less?',
		playbook: 'Steps',
		usual: 'The usual three: call, write, publish',
		button: 'Note the change',
		edit: 'Change what is written here',
		save: 'Save'
	},

	hit: {
		title: 'Whom it hits',
		help: 'How much they use it × what they said of it × how important it is to them. What is not known counts as a little use and as the middle of importance.',
		columns: {
			place: 'Place',
			name: 'Customer',
			uses: 'Uses it',
			said: 'Said of it',
			importance: 'Importance',
			score: 'Hit by',
			tier: 'What they get'
		},
		uses: (name: string) => `How much ${name} uses it`,
		levels: {
			'': 'not known',
			'0': 'not at all',
			'1': 'a little',
			'2': 'often',
			'3': 'cannot do without'
		} as Record<string, string>,
		said: (count: number) => (count === 0 ? 'nothing yet' : of(count, 'remark', 'remarks')),
		important: (value: string) => `${value} of 5`,
		unimportant: 'never asked',
		save: 'Save who uses it',
		none: 'There are no customers yet.'
	},

	line: {
		title: 'Where the line is',
		help: 'One cannot call everybody. The first are called, the next get a message, the rest reads a page.',
		calls: 'Call so many yourself',
		messages: 'Write to so many more',
		move: 'Move the line',
		now: (calls: number, messages: number, rest: number) =>
			`Call ${n(calls)} yourself, message ${n(messages)}, a page for ${n(rest)}`
	},
	tiers: { call: 'a call', message: 'a message', page: 'the page' },

	tasks: {
		title: 'What to do',
		empty: 'There are no steps. Add one below.',
		everybody: 'Everybody else',
		due: 'until',
		states: {
			open: 'to do',
			late: 'late',
			over: 'too late: the change is in effect',
			done: 'done'
		},
		owner: 'Who does it',
		nobody: 'nobody yet',
		give: 'Save who',
		giveFor: (what: string) => `Save who does it: ${what}`,
		note: 'Note what came of it',
		result: 'What came of it',
		concerns: 'What worries them',
		concernsHint:
			'One concern a line, in their own words. They stay with this customer, told by phone.',
		done: 'It is done',
		undo: 'Not done after all'
	},

	steps: {
		title: 'Playbook',
		help: 'Each step is done for every customer on its side of the line.',
		what: 'What is done',
		whatHint: 'For example: send a sample, 2 pieces, one to pass on',
		kind: 'Kind of step',
		kinds: {
			call: 'Call',
			message: 'Message',
			sample: 'Sample',
			page: 'Page',
			visit: 'Visit',
			other: 'Something else'
		},
		tier: 'For those who get',
		days: 'Days',
		side: 'Before or after',
		sides: { before: 'before the change', after: 'after the change' },
		when: (days: number) =>
			days === 0
				? 'on the day'
				: days < 0
					? `${of(-days, 'day', 'days')} before`
					: `${of(days, 'day', 'days')} after`,
		add: 'Add a step',
		change: 'Change this step',
		remove: (what: string) => `Remove the step “${what}”`,
		saveAs: 'Save these steps as a playbook',
		name: 'Its name',
		saved: 'Save the playbook',
		usual: {
			call: 'Call them, and ask what worries them',
			message: 'Write what changes, why and from when',
			page: 'Publish what changes, why and from when'
		}
	},

	close: {
		title: 'Close it',
		help: 'Then those it hit are asked again, months later.',
		months: 'Ask again in so many months',
		button: 'Close the change'
	},

	again: {
		title: 'Ask how it went',
		entry: (what: string) => `Ask how it went: ${what}`,
		due: (day: string) => `Ask again on ${day}`,
		done: (day: string) => `Asked on ${day}`,
		calendar: 'Into my calendar',
		day: 'Day',
		move: 'Move it to this day',
		mark: 'Asked on this day'
	},

	problems: {
		count: 'Please write a whole number.',
		day: 'Please choose a day.',
		empty: 'Please fill this in.',
		'too-long': 'This is too long.',
		unreadable: 'This could not be read. Please look at it again.'
	} as Record<string, string>
};
