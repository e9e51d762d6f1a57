import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const hours = (count: number) =>
	count < 48 ? of(count, 'hour', 'hours') : of(Math.floor(count / 24), 'day', 'days');

/** Those who hear customers every day: what they say, what they need, what they may not decide. */
export default {
	title: 'The front line',
	ways: 'Beside the list',
	complaints: 'Complaints',
	empty: 'Nobody has sat with the front line yet. Ask them what the key issues are.',
	add: 'Begin a session',
	open: 'open',
	closed: 'closed',
	issues: (count: number) => of(count, 'issue', 'issues'),
	ownerless: (count: number) => `${n(count)} without an owner`,
	spoke: (names: string) => `Those who spoke: ${names}.`,
	sat: (names: string) => `Of the leadership: ${names}.`,
	leaders: 'Who of the leadership sat with them',
	times: (count: number) => plural('en', count, { one: 'once', other: `${n(count)} times` }),
	close: 'Close the session',
	closeHelp: 'An issue without an owner keeps it open. A small one needs nobody: say why.',
	begin: {
		title: 'Begin a session',
		help: 'A meeting without customers: those who hear them every day name the key issues.',
		name: 'What it is called',
		day: 'Day',
		front: 'Who is here of the front line',
		lead: 'Who is here of the leadership',
		perLine: 'One name a line',
		button: 'Begin'
	},
	issue: {
		title: 'Issues',
		none: 'No issue yet.',
		none2: 'none',
		add: 'What keeps customers from being well served?',
		theme: 'Theme',
		moment: 'Moment',
		button: 'Name it',
		owner: 'Who owns it',
		owned: (name: string) => `${name} owns it`,
		nobody: 'nobody',
		due: 'Until when',
		minor: 'It is a small one, because',
		minorHelp: 'Then nobody has to own it.',
		isMinor: 'a small one',
		did: 'What was done',
		changeOf: (words: string) => `Change: ${words}`
	},
	votes: {
		title: 'Which come first?',
		help: (most: number) =>
			`Choose at most ${n(most)}. Nobody sees the votes before they are counted.`,
		voted: (count: number) =>
			plural('en', count, { one: '1 person has voted.', other: `${n(count)} people have voted.` }),
		button: 'Give my votes',
		countNow: 'Count the votes now',
		counted: (count: number) =>
			`Counted: ${of(count, 'person', 'people')} voted. The issues stand in this order.`,
		count: (count: number) => of(count, 'vote', 'votes')
	},
	call: {
		title: 'Call to understand',
		help: 'Call a customer, ask three questions, listen. What they say is kept as their words.',
		who: (owner: string, customer: string) => `${owner} calls ${customer}`,
		note: 'Note what they said',
		save: 'Keep their words',
		issue: 'About',
		customer: 'Whom to call',
		owner: 'Who calls',
		due: 'By',
		plan: 'Plan the call',
		questions: {
			what: 'What happened the last time?',
			cost: 'What did it cost you?',
			good: 'What would good look like?'
		}
	},
	needs: {
		title: 'What the front line needs',
		link: (count: number) =>
			count ? `What they need (${n(count)} without an answer)` : 'What they need',
		help: 'Training, support and tools, so that no customer waits while somebody struggles.',
		none: 'Nobody has asked for anything yet.',
		add: 'Note a need',
		kind: 'What kind',
		kinds: { training: 'training', support: 'support', tool: 'a tool' },
		what: 'What is needed',
		whose: 'Who needs it',
		clause: 'Expectation it serves',
		button: 'Note it',
		waits: 'Nobody has answered yet.',
		there: 'there by',
		training: 'Training',
		attended: (names: string) => `attended by ${names}`,
		answer: 'Answer',
		answerOf: (words: string) => `Answer: ${words}`,
		answerLabel: 'The answer',
		due: 'There by'
	},
	permissions: {
		title: 'Who had to ask',
		help: 'Each time somebody had to ask before deciding for a customer. What is asked often and mostly allowed is worth delegating.',
		worth: 'Decisions worth delegating',
		none: 'Nothing was asked twice yet.',
		sum: (times: number, yes: number, waited: number) =>
			`asked ${plural('en', times, { one: 'once', other: `${n(times)} times` })}, allowed ${n(yes)}, customers waited ${hours(waited)}`,
		delegate: 'Write it down as a guideline, “may decide alone up to …”:',
		charter: 'to the charter',
		add: 'Note that somebody had to ask',
		decision: 'What had to be decided',
		decisionHelp: 'The same words each time, so that they are counted together.',
		asked: 'Who was asked',
		customer: 'Customer who waited',
		ago: 'Asked how many hours ago',
		answer: 'What they said',
		answers: { '': 'no answer yet', yes: 'yes', no: 'no' },
		button: 'Note it',
		log: 'All of them',
		askedOf: (who: string, whom: string) => `${who} asked ${whom}`,
		waited: (count: number) => `waited ${hours(count)}`,
		waits: (count: number) => `waiting for ${hours(count)}`
	},
	map: {
		title: 'Both sides of each moment',
		help: 'How customers feel where they meet you, and how it is for you there, over the last three months.',
		edit: 'Change the moments',
		empty: 'There are no moments of touch yet.',
		today: (name: string) => `${name} is on duty today`,
		nobody: 'nobody is on duty',
		customers: 'Customers',
		ours: 'Us',
		bands: { low: 'low', middle: 'middle', high: 'high' },
		median: (value: number, count: number) => `${n(value)} of 5 (n = ${n(count)})`,
		band: (band: string, count: number) => `${band} (n = ${n(count)})`,
		tooFew: (count: number) =>
			count ? `${of(count, 'answer', 'answers')}, too few` : 'no answers',
		line: (moment: string, theirs: string, ours: string) =>
			`${moment}: customers ${theirs}, us ${ours}`,
		complaints: (count: number) => of(count, 'complaint', 'complaints'),
		comments: (count: number) => `${of(count, 'comment', 'comments')} in meetings`,
		issues: (count: number) => `${of(count, 'issue', 'issues')} of the front line`,
		few: 'Below three answers nothing is shown, below five only low, middle or high.',
		answer: 'How is it for you there?',
		answered: 'You have answered for this month.',
		ask: (moment: string) => `How is it for you at “${moment}”?`,
		unsigned: '1 is bad, 5 is very good. Your answer is kept without your name.',
		sendOf: (moment: string) => `Send: ${moment}`
	},
	duty: {
		title: 'Who is on duty',
		help: 'Each moment has an owner and a deputy. What comes in there is the owner’s at once, and the deputy’s while the owner is away.',
		owner: 'Owner',
		deputy: 'Deputy',
		nobody: 'nobody',
		of: (role: string, moment: string) => `${role}: ${moment}`,
		saveOf: (moment: string) => `Save: ${moment}`,
		away: 'Who is away',
		who: 'Who',
		from: 'From',
		to: 'To',
		button: 'Note the days'
	},
	problems: {
		day: 'Please choose a day.',
		'too-long': 'This is too long.',
		count: 'Please write a whole number of hours.',
		'not-later': 'The last day comes before the first.',
		ownerless: 'An issue has no owner yet. Give it one, or say why it is a small one.',
		empty: 'There is no issue yet.',
		three: 'At most three, please.',
		counted: 'The votes are counted already.'
	} as Record<string, string>
};
