import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;

/** Listening between meetings: where one hears customers, which days matter to them, and what to know before a renewal. */
export default {
	stages: {
		title: 'Where we listen',
		help: 'How often each customer was heard, by stage: in meetings, in calls and in complaints. An empty field of a key customer is a question nobody asked.',
		customer: 'Customer',
		none: 'No stage',
		empty: 'nothing heard',
		key: 'Key customer',
		nobody: 'There are no customers yet.',
		asks: 'What to ask there',
		edit: 'Name the stages as you do',
		add: 'Add a stage',
		editHelp: 'A new name keeps everything that was heard in the stage.',
		name: 'Name',
		questionsLabel: 'Questions, one a line',
		off: 'We do not listen in this stage',
		save: 'Save this stage',
		moments: 'Moments of touch, and the stage of each',
		which: 'Stage',
		questions: {
			development: ['What do you try to get done?', 'What takes the most time today?'],
			marketing: ['How did you hear of us?', 'What almost kept you away?'],
			sales: ['What made you say yes?', 'What did we promise you?'],
			'after-sale': ['What went otherwise than you expected?', 'What do you still do by hand?'],
			renewal: ['What would you miss without us?', 'What should be different next year?']
		}
	},

	dates: {
		title: 'Days that matter to them',
		all: 'Calendar of the customers',
		help: 'Their budget, their season, their audit. They stand in the preparation sheet, and the owner of a promise is told when it falls into them.',
		none: 'No day is noted.',
		what: 'What it is',
		whatHint: 'For example: the budget is made, the audit, the high season',
		from: 'First day',
		until: 'Last day',
		yearly: 'Every year',
		add: 'Note the day',
		remove: (what: string) => `Remove “${what}”`,
		span: (from: string, until: string) => `${from} to ${until}`,
		meets: (name: string, what: string) => `Falls into: ${name}, ${what}`,
		before: (name: string, what: string) => `Before that: ${name}, ${what}`,
		entry: (name: string, what: string) => `${name}: ${what}`,
		starts: 'A change takes effect'
	},

	person: {
		note: 'What they said of their work',
		hint: 'Only what they said themselves, and would be glad to be remembered for. They can read it and take it away.',
		add: 'Note it',
		remove: (words: string) => `Remove the note “${words}”`,
		own: 'What we remember of what you said of your work',
		ownHelp:
			'We ask nobody for their birthday. What you do not want kept, take away here; it is gone at once.',
		forget: 'Take it away'
	},

	renewal: {
		title: (name: string) => `Before the renewal: ${name}`,
		link: 'Renewal sheet',
		back: 'The customer',
		reasons: 'Why they buy and stay',
		noReasons: 'Nobody has asked them yet why they are with us.',
		asked: 'What they asked for',
		nothing: 'They have asked for nothing.',
		did: 'What we did',
		nothingDone: 'Nothing yet.',
		changed: (version: number) => `In the charter since version ${n(version)}`,
		removed: 'Taken out',
		kept: (day: string) => `kept on ${day}`,
		open: 'What is open',
		nothingOpen: 'Nothing is open.',
		due: (day: string) => `due ${day}`,
		late: 'late',
		dates: 'Days that matter to them',
		worth: 'Worth a year',
		count: (count: number) => plural('en', count, { one: 'one thing', other: `${n(count)} things` })
	},

	reason: {
		title: 'Is it a reason to buy or to stay?',
		help: 'Then what customers said about it stands in the renewal sheet, as why they are with us.',
		kinds: { '': 'No', buy: 'Why they buy', stay: 'Why they stay' },
		save: 'Save'
	}
};
