import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** We failed a customer: from the failure to their yes. */
export default {
	title: 'To be made good',
	of: (customer: string) => `Made good with ${customer}`,
	empty: 'Nothing is open. If you fail a customer, open a case: it closes only with their yes.',
	add: 'Open a case',
	owner: (name: string) => `${name} answers for it`,
	nobody: 'Nobody answers for it yet',
	late: 'Nobody has spoken with them in time.',
	due: 'first word due on',
	steps: {
		opened: 'nobody has spoken with them yet',
		contacted: 'they were told',
		righted: 'put right, not confirmed',
		asked: 'waits for their yes',
		closed: 'closed by their yes'
	},
	causes: {
		war: 'after a War',
		failed: 'after a failed expectation',
		complaint: 'after a complaint',
		hand: 'opened by hand'
	},
	clocks: {
		contact: 'To the first word',
		yes: 'To their yes',
		time: (count: number) =>
			count < 48 ? of(count, 'hour', 'hours') : of(Math.floor(count / 24), 'day', 'days'),
		runs: 'still running'
	},
	failing: {
		title: 'Where ratings say that we fail',
		help: 'What these customers rated last, more than a step below what they need.',
		below: (below: number, rated: number) =>
			`${n(below)} of ${of(rated, 'expectation', 'expectations')} below`
	},
	open: {
		title: 'Open a case',
		help: 'One person answers for it, and speaks with the customer within two working days.',
		customer: 'Customer',
		choose: 'Please choose',
		what: 'What went wrong, as you would say it to them',
		clause: 'Expectation that was failed',
		none: 'none',
		owner: 'Who answers for it',
		button: 'Open the case'
	},
	hand: {
		to: 'Hand over to',
		ask: 'Ask them',
		waits: (name: string) => `${name} was asked and has not answered yet.`,
		take: 'I answer for it'
	},
	contact: {
		title: 'First word',
		label: 'How you spoke with them',
		how: { call: 'by phone', visit: 'in person', mail: 'by mail' },
		button: 'We spoke with them',
		done: 'They were told.'
	},
	right: {
		title: 'Put right',
		label: 'What was put right',
		help: 'They read this when they are asked.',
		again: 'Say more',
		button: 'It is put right'
	},
	ask: {
		title: 'Their yes',
		first: 'Put it right first. Then they are asked, and only their yes closes it.',
		help: 'They get a link of their own by mail, or you pass it on.',
		helpNoMail: 'This server sends no mail: you get a link to pass on.',
		nobody: 'Nobody at this customer is known. Add a person first.',
		whom: 'Whom to ask',
		button: 'Ask for their yes',
		link: 'Their link, shown this once',
		waits: 'has not answered yet',
		answers: { yes: 'yes, it is put right', no: 'no, not yet' },
		closed: 'Closed by their yes on'
	},
	problems: {
		choose: 'Please choose one.',
		stale: 'Somebody was faster. Please look again.',
		'not-yours': 'Only whoever answers for it can hand it over.',
		nobody: 'Please choose somebody else.',
		'not-righted': 'Put it right first.'
	} as Record<string, string>
};
