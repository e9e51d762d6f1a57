import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const comments = (count: number) =>
	plural('en', count, { one: `${n(count)} comment`, other: `${n(count)} comments` });
const people = (count: number) =>
	plural('en', count, { one: `${n(count)} person`, other: `${n(count)} people` });

/** "You said, we changed, we did not, because": to one person, on a theme, of a version. */
export default {
	letter: {
		dear: (name: string) => `Dear ${name},`,
		page: 'What you said, and what came of it. No account is needed:',
		quiet: 'There you can also say that you want to hear of your own matters only.',
		theme: (label: string) => `What came of it: ${label}`,
		version: (title: string, version: number) =>
			`${title}, version ${n(version)}: you said, we changed`,
		thanks: (title: string) => `Thank you: ${title}`,
		yours: (numbers: number[]) =>
			`Among them are your own words: ${plural('en', numbers.length, { one: 'comment', other: 'comments' })} ${list.format(numbers.map(n))}.`
	},

	line: {
		said: 'You said',
		changed: 'We changed',
		before: 'It was',
		dropped: 'We dropped',
		declined: 'We did not, because',
		ours: 'Our own decision.',
		counted: (count: number, organisations: number) =>
			count === 0
				? 'The words behind this were taken back.'
				: organisations > 0
					? `${comments(count)} from ${plural('en', organisations, { one: `${n(organisations)} organisation`, other: `${n(organisations)} organisations` })}`
					: comments(count)
	},

	own: {
		title: 'What came of your words',
		dear: (name: string) => `For ${name}`,
		lead: (team: string) =>
			`These are your own words to ${team}, and what was done because of them. Nobody else’s words stand here.`,
		none: 'There are no words of yours here. If you did not sign them, nobody knows which are yours: what came of them stands on the page of the meeting.',
		thanksFrom: (name: string) => `Thank you, from ${name}`,
		number: (number: number) => `Comment ${n(number)}`,
		gone: 'You took these words back.',
		nothing: 'Nobody has said yet what comes of it.',
		used: (version: number, day: string) => `Version ${n(version)} changed because of it, ${day}`,
		usedSoon: 'It is used for the next version.',
		promised: (owner: string, day: string) =>
			day ? `${owner} answers by ${day}.` : `${owner} answers for it.`,
		declined: 'We did not follow it, because:',
		parked: (owner: string, day: string) =>
			day ? `Not now. ${owner} comes back to it by ${day}.` : `Not now. ${owner} keeps it in mind.`,
		noted: 'We have read it and keep it as it is.',
		written: (name: string, day: string) => `${name} wrote on ${day}:`,
		meant: 'That is what I meant',
		notQuite: 'Not quite',
		notQuiteWords: 'What is missing, or different?',
		notQuiteHint: 'The team reads it, and the matter is open again.',
		send: 'Send',
		saidMeant: 'You said: that is what I meant.',
		saidNotQuite: 'You said: not quite.',
		reply: (name: string, day: string) => `${name} replied on ${day}:`,
		waits: 'The team has it and has not replied yet.',
		change: 'Say it differently, or take it back',
		soften: 'Your new words',
		softenHint: 'They replace the old ones everywhere. What was changed because of them stays.',
		save: 'Save my new words',
		withdraw: 'Take these words back',
		withdrawHint:
			'Your words are deleted. That something was taken back stays on record, and changes that rest on it are marked.',
		promises: 'Promises you watch over',
		promisesHint:
			'Made because of your words, or to everybody in the room. For each of them one person answers.',
		answersFor: (name: string) => `${name} answers for it`,
		due: (day: string) => `by ${day}`,
		states: { open: 'open', late: 'late', kept: 'kept', broken: 'not kept' },
		keptOn: (day: string) => `kept on ${day}`,
		read: 'I have read it',
		readHint: 'The team then knows that it has reached you.',
		readDone: (day: string) => `You said on ${day} that you have read it.`,
		thanked: 'Thank you. The team sees it.',
		changed: 'Your new words stand there now.',
		withdrawn: 'Your words are gone.',
		wants: 'When may we write to you?',
		wantsKinds: {
			none: 'Only about my own open matters',
			slips: 'Also when something will be late',
			monthly: 'Also once a month with what is new'
		},
		wantsSave: 'Save',
		wantsDone: 'Saved. We keep to it.',
		quiet: 'Do not write to me unless it is my own matter'
	},

	page: {
		title: 'Tell them what came of it',
		lead: 'Each of them gets a page of their own, without an account: their words, and what was done because of them.',
		thankBy: (day: string) => `Thanks are due by ${day}, two working days after the meeting.`,
		people: 'Who was there',
		nobody: 'No customer was in this meeting.',
		unsigned: (count: number) =>
			`${comments(count)} unsigned. Nobody knows whose they are: what came of them stands on the page of the meeting.`,
		contact: 'Who is this?',
		unknown: 'Nobody we know',
		link: 'Save',
		signed: (count: number) => comments(count),
		thanks: (name: string) => `A word of thanks to ${name}`,
		thanksHint: 'In your own words. It stands on top of their page.',
		saveThanks: 'Save the thanks',
		makeLink: 'Make a link',
		linkFor: (name: string) => `The page of ${name}`,
		linkHint: 'Shown this once. Give it to this person only: it opens their words.',
		address: 'Address',
		revoke: 'End all links',
		linked: (day: string) => `Link made ${day}`,
		mail: (count: number) => `Mail the page to ${people(count)}`,
		mailHint: 'Goes to everybody with an address and a word of thanks from you, once each.',
		noMail: 'This server sends no mail. Make links and send them yourself.',
		sent: (count: number) =>
			count === 0 ? 'Nobody was left to write to.' : `On its way to ${people(count)}.`,
		states: {
			delivered: 'Has reached them',
			'under-way': 'On its way',
			failed: 'Did not arrive',
			none: 'Not told yet'
		},
		how: { mail: 'by mail', page: 'read on the page', said: 'said in person' },
		reopened: 'Not quite, they say',
		reopenedHint: 'These matters are open again until somebody replies.',
		theySaid: (name: string) => `${name} says now`,
		reply: 'Your reply',
		replyHint: 'It stands on their page.',
		sendReply: 'Reply',
		shaken: 'Taken back since',
		shakenHint:
			'These changes rest on words that were taken back. They stand until you change them.',
		shakenLine: (number: number, version: number) =>
			`Comment ${n(number)} was taken back; version ${n(version)} changed because of it.`,
		seeChange: 'See the change',
		saved: 'Saved.'
	},

	loop: {
		title: 'The way back',
		states: { open: 'Open', answered: 'Answered', told: 'Told', confirmed: 'Confirmed' },
		now: {
			open: 'Not everything that was said here has an answer yet.',
			answered: 'It is decided. Those who raised it do not know yet.',
			told: 'Everybody who raised it knows what came of it.',
			confirmed: 'They say: that is what I meant.'
		},
		answered: (count: number, of: number) => `${n(count)} of ${comments(of)} answered`,
		told: (count: number, of: number) => `${n(count)} of ${people(of)} told`,
		meant: (count: number) => `${n(count)} × that is what I meant`,
		notQuite: (count: number) => `${n(count)} × not quite`,
		decideBy: (day: string) => `To be decided by ${day}.`,
		askAgain: (day: string) => `Ask again how it is from ${day}.`,
		tell: 'Tell those who raised it',
		see: 'Who was told',
		pageTitle: (label: string) => `Tell them: ${label}`,
		lead: 'Written by you, sent once to each who raised it.',
		words: 'What came of it',
		wordsHint: 'Say what you did, or why you did not. Name nobody else’s words.',
		preview: 'They also get a link to their own page.',
		send: (count: number) => `Send to ${people(count)}`,
		publish: 'Put it on the meetings’ pages',
		unsigned: (count: number) =>
			`${comments(count)} unsigned: the message stands on the page of the meeting for them.`,
		who: 'Who raised it',
		inPerson: 'I said it to them',
		noAddress: 'No address: say it to them, or give them a link.',
		links: 'Links to their pages',
		written: 'What was written',
		by: (name: string, day: string) => `${name}, ${day}`,
		problems: {
			unanswered: 'Not everything here has an answer yet. Give each comment an outcome first.',
			'no-mail': 'This server sends no mail. Say it to them, or give them links.',
			nobody: 'Everybody who can be reached has been told already.'
		}
	},

	version: {
		title: (version: number) => `You said, we changed: version ${n(version)}`,
		lead: 'What this version owes to its customers, for everybody it concerns. The lines come from the record; the words are yours.',
		opening: 'Before the lines',
		openingHint: 'A few sentences of your own, for instance a thank you.',
		changes: 'You said, we changed',
		declines: 'You said, we did not, because',
		none: 'Nothing to tell here.',
		youSaid: 'You said',
		youSaidHint: 'In your words. Left empty, the number of comments stands there.',
		weDid: 'What it means for them',
		because: 'We did not, because',
		leaveOut: 'Leave this line out',
		rests: 'Rests on',
		gone: (count: number) => `${comments(count)} of these taken back since`,
		save: 'Save',
		savedBy: (name: string, day: string) => `Saved by ${name}, ${day}.`,
		stale: 'Somebody else saved meanwhile. Your words are still here: compare, and save again.',
		preview: 'See it as they will',
		print: 'Print',
		send: 'Send it',
		sendHint: 'Customers never see words of others, only how many. Each person gets it once.',
		groups: {
			spoke: 'Customers whose words are in it',
			customers: 'Other customers who want news',
			suppliers: 'Suppliers',
			staff: 'Staff'
		},
		ready: (count: number, of: number) => `${n(count)} of ${n(of)} still to be told`,
		quiet: (count: number) => `${people(count)} asked not to be written to.`,
		noAddress: (count: number) => `${people(count)} without an address.`,
		sendButton: 'Send to the chosen groups',
		sent: (count: number) => `On its way to ${people(count)}.`,
		list: 'Suppliers and staff',
		listHint: 'Members of the team are staff already.',
		kind: 'Group',
		kinds: { supplier: 'Supplier', staff: 'Staff' },
		name: 'Name',
		email: 'E-mail',
		add: 'Add',
		remove: 'Remove',
		public: 'Public page',
		publicOff: 'Off. Nobody outside sees it.',
		publicOn: 'On. Everybody who has this address can read it.',
		publicAddress: 'Address of the public page',
		switchOn: 'Make it public',
		switchOff: 'Take the page down',
		problems: {
			'no-mail': 'This server sends no mail. Print it, or make it public.',
			'not-written': 'Save it first: nothing is sent that nobody has looked at.',
			nobody: 'Nobody in these groups is left to be told.',
			'nothing-chosen': 'Choose at least one group.'
		},
		agreed: (day: string) => `Agreed on ${day}`
	},

	history: {
		tell: 'You said, we changed',
		shaken: (count: number, of: number) =>
			count === of
				? 'All the words behind this were taken back later.'
				: `${n(count)} of ${comments(of)} behind this taken back later.`
	},

	problems: {
		empty: 'Please write something.',
		'too-long': 'That is too long.',
		'not-an-email': 'That is not an e-mail address.',
		unreadable: 'That could not be read. Please try again.'
	} as Record<string, string>
};
