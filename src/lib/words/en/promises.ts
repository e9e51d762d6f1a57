import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const days = (count: number) => of(count, 'day', 'days');

/** Promises from the day they are given to the day they are kept, and what waits for a person. */
export default {
	states: { open: 'open', late: 'late', kept: 'kept', broken: 'not kept' },
	keptLate: (count: number) => `${days(count)} after the day that was promised`,
	owner: (name: string) => `${name} answers for it`,
	nobody: 'Nobody answers for it',
	outside: (name: string) => `${name} is not a member of the team: somebody must take it over.`,
	moved: (day: string) => `Customers were told of a new day: ${day}`,
	sources: { sales: 'promised by sales', team: 'given outside of a meeting' },
	more: 'Open',
	moreOf: (what: string) => `Open: ${what}`,

	list: {
		nobody: (count: number) => `Without an owner (${n(count)})`,
		open: (count: number) => `Open (${n(count)})`,
		over: (count: number) => `Done (${n(count)})`,
		drafts: (count: number) => `${of(count, 'message waits', 'messages wait')} for your press`,
		noneOpen: 'No promise is open.'
	},

	guard: {
		title: 'Will it be on time?',
		ask: (day: string) =>
			`It is due on ${day}. Customers want to hear of a delay before the day, not after it.`,
		onTime: 'It will be on time',
		mark: 'will slip',
		slips: 'It will slip',
		newDay: 'New day, if you know it',
		sure: (name: string) => `${name} says: it will be on time.`,
		slipping: (name: string) => `${name} says: it will slip.`,
		slippingTo: (name: string, day: string) => `${name} says: it will be ${day}.`,
		only: (name: string) => `${name} is asked.`
	},

	handover: {
		title: 'Who answers for it',
		help: 'Whoever holds a promise keeps it until somebody else has said yes. The customer sees one name throughout.',
		to: 'Hand over to',
		ask: 'Ask them',
		waiting: (name: string) => `${name} was asked and has not answered yet.`,
		offered: (name: string) => `${name} asks you to take this over.`,
		accept: 'I take it over',
		refuse: 'I cannot',
		takeBack: 'Take the question back',
		take: 'I answer for it'
	},

	broken: {
		title: 'It will not be kept',
		help: 'Say why, as you would say it to the customer. It stays in the list.',
		why: 'Why',
		button: 'Say that it will not be kept',
		on: (day: string) => `Given up on ${day}`
	},

	letters: {
		title: 'Messages to customers',
		help: 'Drafted for you. Nothing leaves without your press, and your name stands under it.',
		to: (name: string, customer: string) => `To ${name}, ${customer}`,
		subject: 'Subject',
		text: 'Message',
		send: 'Send by mail',
		said: 'I told them myself',
		drop: 'Do not tell',
		silent: 'Not written to',
		noAddress: 'There is no address: please tell them yourself.',
		noMail: 'This server sends no mail: please tell them yourself.',
		because: {
			own: 'because it is about what they asked for',
			slips: 'because they wish to hear when something slips',
			monthly: 'because they wish to hear every month',
			none: 'they wish to hear nothing unasked',
			'only-slips': 'they wish to hear only when something slips'
		},
		done: {
			draft: 'waits for a press',
			mailed: (day: string) => `sent on ${day}`,
			said: (day: string) => `told on ${day}`,
			dropped: 'not sent'
		},
		slipSubject: (what: string) => `This will take longer: ${what}`,
		slip: (name: string, what: string, due: string, moved: string | null, owner: string) =>
			`Dear ${name},\n\nwe promised you: “${what}”, by ${due}.\n\n${
				moved
					? `We will not make that day. The new day is ${moved}.`
					: 'We may not make that day. We tell you the new one as soon as we know it.'
			}\n\nWe are sorry. You hear it from us before the day, because you plan with it.\n\n${owner} answers for it.`,
		monthlySubject: (count: number) => `What we owe you: ${of(count, 'promise', 'promises')}`,
		monthly: (name: string, rows: string[]) =>
			`Dear ${name},\n\nthis is what we have promised you and not done yet:\n\n${rows.join('\n')}\n\nYou hear this once a month because you wished so.`,
		row: (what: string, owner: string, day: string | null) =>
			day ? `- ${what} (${owner}, by ${day})` : `- ${what} (${owner})`
	},

	problems: {
		asked: 'Somebody was asked already.',
		gone: 'This is not there any more.',
		held: 'Somebody answers for it already.',
		'no-address': 'There is no address to send it to.',
		'no-mail': 'This server sends no mail.',
		nobody: 'Please choose another member of the team.',
		'not-later': 'The new day must be after the one that was promised.',
		'not-yours': 'Only whoever answers for it can say this.',
		over: 'This promise is over.',
		stale: 'Something changed meanwhile. Please look again.'
	} as Record<string, string>,

	mails: {
		offerSubject: (what: string) => `Will you take this over? ${what}`,
		offer: (name: string, from: string, what: string, link: string) =>
			`Dear ${name},\n\n${from} asks you to take over a promise: “${what}”.\n\nUntil you say yes, ${from} keeps it:\n${link}`,
		reminderSubject: (what: string) => `Will it be on time? ${what}`,
		window: (name: string, what: string, due: string, link: string) =>
			`Dear ${name},\n\n“${what}” is due on ${due}. Will it be on time, or will it slip? Please say so here:\n${link}`,
		eve: (name: string, what: string, due: string, link: string) =>
			`Dear ${name},\n\n“${what}” is due on ${due}, and nobody has said that it will be on time. A message to the customers is drafted; please read and send it today:\n${link}`,
		late: (name: string, what: string, due: string, link: string) =>
			`Dear ${name},\n\n“${what}” was due on ${due}. Please say how it stands, and tell the customers:\n${link}`,
		urgentSubject: (meeting: string) => `Urgent now: ${meeting}`,
		urgent: (name: string, from: string | null, words: string, link: string) =>
			`Dear ${name},\n\n${from ? `${from} says` : 'Somebody says'}:\n\n“${words}”\n\nThis cannot wait for the end of the meeting:\n${link}`
	},

	again: {
		title: 'Ask again',
		help: 'Three months after a change it is rated anew. Only then you know whether it helped.',
		of: (title: string, version: number) => `${title}, version ${n(version)}`,
		due: (day: string) => `Ask again on ${day}`,
		done: (day: string) => `Asked again on ${day}`,
		changed: (count: number) => of(count, 'change', 'changes'),
		enter: 'Enter the ratings',
		move: 'Move to this day',
		mark: 'It was asked',
		day: 'Day',
		calendar: 'Into my calendar',
		entry: (title: string, version: number) => `Ask again: ${title}, version ${n(version)}`,
		empty: 'After the next version there will be a day on which you ask again.'
	},

	joint: {
		title: 'What we expect of each other',
		help: 'One sentence each, signed off by both sides. What sales promised stands here too.',
		add: 'Write one down',
		customer: 'Customer',
		words: 'In one sentence',
		save: 'Write it down',
		promised: (name: string | null) => (name ? `promised by ${name}` : 'promised by sales'),
		signed: (name: string, day: string) => `signed by ${name}, ${day}`,
		unsignedTeam: 'not signed by the team',
		unsignedTheirs: 'not signed by the customer',
		signTeam: 'Sign for the team',
		signTheirs: 'The customer signed',
		who: 'Who signed',
		day: 'On which day',
		remove: 'Remove',
		removeOf: (words: string) => `Remove: ${words}`,
		both: 'signed by both',
		empty: 'Nothing is written down yet. Begin with what went wrong last time.'
	},

	sales: {
		title: 'Take over from sales',
		help: 'Paste or choose a table with the columns customer, promise, due, promised by, owner. A line without an owner is listed until somebody takes it.',
		file: 'A CSV file',
		text: 'Or paste it here',
		import: 'Take them over',
		added: (count: number, ownerless: number) =>
			ownerless
				? `${of(count, 'promise', 'promises')} taken over, ${n(ownerless)} without an owner.`
				: `${of(count, 'promise', 'promises')} taken over.`,
		wrong: (line: number, why: string) => `Line ${n(line)}: ${why}`,
		whys: {
			'no-customer': 'there is no such customer',
			empty: 'there is no promise',
			day: 'the day must look like 2026-05-29',
			'no-member': 'the owner is not in the team'
		} as Record<string, string>,
		unreadable: 'This could not be read as a table with the columns customer and promise.'
	},

	give: {
		title: 'Promise something',
		what: 'What you promise',
		due: 'By when',
		button: 'I promise this'
	},

	urgent: {
		title: 'Urgent now',
		help: 'What customers marked as urgent in a meeting. It comes here at once; the room does not see it.',
		waits: (minutes: number) =>
			minutes < 1 ? 'came just now' : `waits for ${of(minutes, 'minute', 'minutes')}`,
		took: (minutes: number) =>
			minutes < 1
				? 'answered within a minute'
				: `answered after ${of(minutes, 'minute', 'minutes')}`,
		by: (name: string) => `by ${name}`,
		owner: (name: string) => `goes to ${name}`,
		comment: (number: number) => `Comment ${n(number)}`,
		unsigned: 'without a name',
		answered: 'I answered',
		answeredOf: (words: string) => `I answered: ${words}`,
		count: (count: number) => `${n(count)} urgent`,
		empty: 'Nothing is urgent.'
	},

	wants: {
		title: 'What they wish to hear',
		help: 'Counts for every message that is not a personal letter. Whatever somebody chooses: about their own matter they always hear.',
		of: (name: string) => `What ${name} wishes to hear`,
		options: { none: 'nothing unasked', slips: 'when something slips', monthly: 'every month' },
		save: 'Save',
		usual: 'not asked yet: when something slips',
		nobody: 'Nobody is known at this customer.'
	},

	before: {
		title: 'Promised before',
		help: 'Begin with this: what you promised them, and how it stands.',
		late: (day: string) => `was due ${day}`,
		due: (day: string) => `by ${day}`,
		kept: (day: string) => `kept ${day}`
	},

	settings: {
		title: 'Promises and what cannot wait',
		duty: 'Urgent words go to',
		days: 'Ask so many days before a promise is due',
		save: 'Save',
		problem: 'Please write a whole number from 1 to 60.'
	},

	home: {
		notQuite: (count: number) =>
			plural('en', count, {
				one: `1 “not quite” waits for an answer.`,
				other: `${n(count)} “not quite” wait for an answer.`
			}),
		unthanked: (count: number, by: string | null) =>
			`${plural('en', count, { one: '1 person is not thanked yet', other: `${n(count)} people are not thanked yet` })}${by ? `, due by ${by}` : ''}.`,
		needs: 'Needs a person',
		week: (count: number) => `${n(count)} due this week`,
		offered: (what: string) => `You are asked to take over: ${what}`,
		check: (what: string) => `Will it be on time? ${what}`,
		messages: (count: number) =>
			`${of(count, 'message', 'messages')} to customers to read and send`,
		nobody: (count: number) => `${of(count, 'promise', 'promises')} without an owner`,
		over: (what: string) => `Too late, and still to do: ${what}`,
		late: (what: string) => `Late: ${what}`,
		mine: (what: string) => `Yours: ${what}`,
		asking: (what: string) => `Ask how it went: ${what}`,
		again: (what: string) => `Ask again: ${what}`,
		urgent: (count: number) => `${n(count)} urgent from a meeting`,
		ready: (done: number, all: number) => `Ready: ${n(done)} of ${n(all)}`,
		grows: (count: number, usual: number) =>
			`grows: ${of(count, 'complaint', 'complaints')}, usually ${n(Math.round(usual))}`,
		watch: 'Watch',
		moved: (from: string, to: string) => `${from} → ${to}`,
		complaints: (count: number, before: number) =>
			`Complaints: ${n(count)} this month (${n(before)} the month before)`,
		quiet: 'Nothing is worth watching yet.'
	}
};
