import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;

/** What a team makes of its numbers: worth, segments, decisions, proof. */
export default {
	worth: {
		title: 'What customers bring',
		lead: 'Sorted by what is left of what they buy, and how it adds up. It orders nothing else: everybody’s words count alike.',
		empty:
			'Write down with a customer what they buy in a year and what is left of it. The curve will be here.',
		curve: 'Profit curve',
		customer: 'Customer',
		profit: 'Brings a year',
		sum: 'Added up',
		costly: 'Cost more than they bring',
		none: 'Nobody costs more than they bring.',
		decide: 'Decide',
		way: 'What is to be done?',
		why: 'Why?',
		ways: {
			reprice: 'ask another price',
			simplify: 'serve more simply',
			part: 'part in good order',
			keep: 'keep as it is',
			other: 'something else'
		},
		peak: (customers: number, profit: number) =>
			`${n(customers)} % of the customers bring ${n(profit)} % of what is left in the end.`,
		margin: (revenue: string, margin: string) => `Buys for ${revenue}, margin ${margin} %`
	},
	decisions: {
		title: 'Decisions',
		lead: 'What we decided, which of our promises it serves, and which it hurts.',
		empty: 'No decision is written down yet.',
		make: 'Write down a decision',
		what: 'What did you decide?',
		costs: 'What does it cost now?',
		gains: 'What will it bring later?',
		review: 'Look at it again on',
		reviewed: 'Looked at again',
		doReview: 'We have looked at it again',
		due: 'Time to look at it again',
		links: 'Which of these does it serve, whom does it hurt?',
		unlinked: 'Please mark at least one that it serves or hurts.',
		noClauses:
			'Write a purpose or an expectation in the charter first: a decision serves or hurts one of them.',
		serves: 'serves',
		hurts: 'hurts',
		neither: 'neither',
		save: 'Keep the decision',
		by: 'Decided by'
	},
	segments: {
		title: 'Segments',
		lead: 'How we serve each kind of customer, what it costs, and what they need.',
		empty: 'No customer has a segment yet. Name one here, or write it down with a customer.',
		name: 'Segment',
		how: 'How are they served?',
		cost: 'What does it cost a year?',
		rule: 'Rule: takes in whoever has no segment and buys for at least',
		save: 'Save how they are served',
		add: 'Describe a segment',
		unknown: 'not written down',
		needs: 'What each segment needs',
		theme: 'Theme',
		alone: 'in one segment only',
		noNeeds: 'No theme was raised by a customer with a segment yet.',
		rated: 'How well each is served',
		order: 'Worst first.',
		equal: 'Every segment weighs the same, however small it is.',
		weighed: 'Segments weigh what they buy. Small ones hardly count here.',
		weigh: 'Weigh by revenue',
		unweigh: 'Weigh all alike',
		expectation: 'Expectation',
		all: 'All',
		count: (count: number) =>
			plural('en', count, { one: `${n(count)} customer`, other: `${n(count)} customers` }),
		answers: (median: string, answers: number) => `${median} (n = ${n(answers)})`
	},
	litmus: {
		title: 'Ask the next ten people',
		lead: '“What is your job? What is our common job?” If the purpose is known, the answers will share its words. Nobody signs, and there is no score.',
		begin: 'Make a link',
		close: 'Close it',
		closed: 'Closed',
		link: 'Link for ten people',
		job: 'Your job?',
		common: 'Our common job?',
		shared: 'Words that at least two people share are marked.',
		none: 'Nobody has answered yet.',
		unsigned: 'Nobody sees who answered: neither your name nor the time is kept.',
		send: 'Send',
		thanks: 'Thank you. Your answer is kept.',
		over: 'This question is over. Thank you.',
		answers: (count: number, of: number) => `${n(count)} of ${n(of)} have answered`
	},
	proof: {
		title: 'Proof',
		lead: 'What we heard, what we changed and whom we told. Every number opens its records.',
		nothing: 'nothing',
		before: 'Quarter before',
		after: 'Quarter after',
		parts: {
			met: 'Meetings held',
			heard: 'Comments heard',
			complained: 'Complaints taken down',
			changed: 'Clauses changed',
			told: 'People told back',
			kept: 'Promises kept'
		},
		name: (quarter: number, year: number) => `Quarter ${n(quarter)} of ${year}`
	},
	actions: {
		title: 'Ten actions',
		lead: 'Is the company led by its customers? Nobody ticks anything here: the records answer.',
		yes: 'yes',
		no: 'no',
		evidence: (count: number) =>
			plural('en', count, { one: `${n(count)} record`, other: `${n(count)} records` }),
		last: (day: string) => `the last one on ${day}`,
		done: (count: number) => `${n(count)} of 10`,
		names: [
			'Know what you want to be to your customers',
			'Tell everybody, and ask the next ten people',
			'Guidelines for how customers are treated',
			'Sit with the front line',
			'Track what customers complain about',
			'Know the segments and serve each on purpose',
			'Training, support and tools for the front line',
			'Review why customers were lost',
			'Follow customers in and out',
			'Decide for the customer and let everybody know'
		]
	},
	joined: {
		title: 'Themes of several teams',
		lead: 'The same thing said to several teams, under one name. Each team keeps its own records.',
		empty: 'Nothing is joined yet.',
		name: 'What is it called for all of them?',
		which: 'Which themes say the same? Choose two or more.',
		join: 'Join them',
		part: 'Take out',
		few: 'Please choose two themes or more that nobody has joined yet.',
		partOf: (said: number, complained: number) =>
			`${n(said)} comments, ${n(complained)} complaints`,
		others: (count: number) =>
			plural('en', count, {
				one: `and ${n(count)} theme of a team you are not in`,
				other: `and ${n(count)} themes of teams you are not in`
			})
	},
	internal: {
		title: 'What does this mean for the customer?',
		lead: 'An item for the agenda of any meeting of yours without customers. Take it along as text.',
		take: 'Take it as text',
		minutes: '10 minutes',
		purpose: 'What we are for',
		expect: 'What customers expect most',
		ask: 'For each decision of today',
		questions: {
			serves: 'Which of these does it serve?',
			hurts: 'Whom does it hurt, and who tells them before they notice?',
			said: 'What have customers said about it?',
			know: 'How will we know that it helped them?'
		}
	},
	staff: {
		title: 'For all staff',
		lead: 'The purpose, what customers expect most and how it stands, for everybody in your network, without an account. Nobody’s words are on it.',
		open: 'Open the page',
		close: 'Close the page',
		link: 'Address inside your network',
		purpose: 'What we are for',
		expect: 'What customers expect most',
		unrated: 'not rated yet',
		empty: 'The charter is not written yet.',
		stands: (importance: string, performance: string, answers: number) =>
			`Importance ${importance}, performance ${performance} (n = ${n(answers)})`
	},
	problems: {
		empty: 'Please fill this in.',
		'too-long': 'This is too long.',
		day: 'Please choose a day.',
		count: 'Please write a whole number.',
		unreadable: 'This could not be read. Please look at it again.'
	} as Record<string, string>
};
