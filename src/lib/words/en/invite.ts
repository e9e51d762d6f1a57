import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const people = (count: number) =>
	plural('en', count, { one: `${n(count)} person`, other: `${n(count)} people` });

/** Asking customers to come: the letter, the answer, and the page that keeps both together. */
export default {
	letter: {
		subject: (title: string, team: string) => `${team} asks you to: ${title}`,
		opening: (team: string) =>
			`Dear {name},\n\nwe ask you to a formal meeting. We will show you the draft of our charter, which says what you can expect of us, and we will revise it from what you tell us. Please be frank: it is what we need most.\n\n${team}`,
		closing: (sender: string) => `Thank you for your time.\n\n${sender}`,
		when: 'When',
		afterwards: 'What should be different afterwards',
		agenda: (minutes: number) => `Agenda, ${n(minutes)} minutes`,
		row: (clock: string, stage: string, minutes: number) =>
			`${clock}  ${stage} (${n(minutes)} min)`,
		charter: 'Our charter as it is now',
		charterHere: 'It also comes with this letter, as a Word file.',
		file: (version: number | null) =>
			version === null ? 'charter, draft' : `charter, version ${n(version)}`,
		answer: 'Please answer here: yes, another time, or no',
		choose: 'Please choose the times that suit you',
		here: 'It opens without an account.',
		in: (time: string, place: string) => `${time} in ${place}`,
		changed: 'Changed: ',
		changedNote: 'Something has changed. This is how it stands now:',
		off: 'Called off: ',
		offNote: (title: string) => `“${title}” does not take place.`,
		test: 'Test: '
	},

	page: {
		title: 'Invitation',
		intro:
			'Customers rarely ask for such a meeting. You do: formally, with a reason and an agenda.',
		words: 'Your words',
		wordsHint:
			'They stand before and after the facts: time, objective, agenda, charter and the link for the answer come by themselves. {name} becomes the name of each person.',
		language: 'Language',
		subject: 'Subject',
		opening: 'Before the facts',
		closing: 'After the facts',
		saveWords: 'Save the words',
		saved: 'Saved.',
		preview: 'What they will get',
		previewFor: (name: string, language: string, zone: string) => `${name} · ${language} · ${zone}`,
		see: 'Show',
		seeFor: 'For whom?',
		noPreview: 'Add a person to the customer first.',
		test: 'Send me a test',
		tested: (address: string) => `A test is on its way to ${address}.`,
		who: 'Who is asked',
		states: {
			none: 'Not asked yet',
			asked: 'No answer yet',
			yes: 'Accepted',
			another: 'Another time',
			no: 'Declined'
		},
		onTheWay: 'mail on its way',
		failed: 'The mail could not be delivered.',
		noAddress: 'no e-mail address',
		counts: (asked: number, yes: number, no: number, silent: number) =>
			`${n(asked)} asked · ${n(yes)} accepted · ${n(no)} declined · ${n(silent)} without an answer`,
		sendChosen: 'Send the invitations',
		sendHint: (sender: string) =>
			`They go out in the name of ${sender}. Nothing is sent before you press.`,
		sent: (count: number) => `On its way to ${people(count)}.`,
		choosePerson: (name: string) => `Ask ${name}`,
		noMail:
			'This server has no mail. Copy the letter, download the calendar entry, and send both yourself.',
		byHand: 'Letter to copy',
		byHandFor: (name: string) => `Letter to copy: ${name}`,
		handTitle: (name: string) => `For ${name}`,
		handHint:
			'It is shown this once, with a link for this person alone. They count as asked from now on.',
		letterText: 'Letter',
		calendar: 'Download the calendar entry',
		cards: 'Print name cards with a square code',
		prefers: 'Language and time zone',
		prefersOf: (name: string) => `Language and time zone of ${name}`,
		zone: 'Time zone',
		usual: 'as usual',
		keep: 'Keep',
		night: (clock: string) => `It is ${clock} there: at night.`,
		changed: 'The plan has changed since they were told.',
		tell: (count: number) => `Tell ${people(count)}`,
		told: (count: number) => `The change is on its way to ${people(count)}.`,
		toldByHand: 'Without mail, make the letter again for each of them.',
		slots: 'Let them choose the time',
		slotsHint:
			'Offer up to five times. Each person marks what suits them, in their own zone. Then you take one.',
		slot: (number: number) => `Time ${n(number)}`,
		offer: 'Offer these times',
		offered: 'Offered times',
		picks: (count: number) => `suits ${people(count)}`,
		take: 'Take this time',
		takeHint: 'The plan takes the time at once. Nobody is told before you press “Tell”.',
		takeBack: 'Offer none',
		wishes: 'What would make the hour worth it',
		wishesHint:
			'Asked with the invitation. It comes into the lobby as their comment when they come in.',
		off: 'Call the meeting off',
		offHint: 'The plan stays readable. Whoever was asked is told, in your name, with your reason.',
		reason: 'Why?',
		offSilent: 'Without mail you have to tell them yourself.',
		isOff: (reason: string) => `This meeting was called off: ${reason}`
	},

	paste: {
		title: 'Paste a list of people',
		label: 'One person a line',
		hint: 'Name, title and e-mail address with a comma between, or Name <address>. Whoever is there already is not added twice.',
		customer: 'Which customer',
		button: 'Add these people',
		added: (count: number) =>
			plural('en', count, { one: '1 person added.', other: `${n(count)} people added.` }),
		known: (count: number) =>
			plural('en', count, {
				one: '1 was there already.',
				other: `${n(count)} were there already.`
			}),
		unread: (count: number) =>
			plural('en', count, {
				one: '1 line could not be read. It stands below.',
				other: `${n(count)} lines could not be read. They stand below.`
			})
	},

	rsvp: {
		hello: (team: string) => `${team} asks you`,
		dear: (name: string) => `For ${name}`,
		when: 'When',
		agenda: (minutes: number) => `Agenda, ${n(minutes)} minutes`,
		minutes: (count: number) => `${n(count)} min`,
		charter: 'Our charter as it is now',
		charterDraft: 'This is a draft. We will revise it from what you tell us.',
		question: 'Will you come?',
		yes: 'Yes, I will come',
		another: 'Another time',
		no: 'No',
		reason: 'Would you tell us why, or when it would suit you better?',
		answer: 'Send my answer',
		answered: {
			yes: 'You said yes. We look forward to it.',
			another: 'You asked for another time. We will write to you.',
			no: 'You said no. Thank you for telling us.'
		},
		change: 'You can change your answer until the meeting begins.',
		slots: 'Which of these times suit you?',
		slotsHint: 'Mark as many as you like. We will take one and write to you.',
		none: 'None of these',
		sendSlots: 'Send my times',
		slotsKept: 'Kept. Thank you.',
		wish: 'What would make this meeting worth it for you?',
		wishHint: 'It will be your first comment when you come in. You can take it back there.',
		sendWish: 'Send',
		wishKept: 'Kept. You can still change it.',
		calendar: 'Download the calendar entry',
		zone: 'Time zone',
		show: 'Show times there',
		off: 'This meeting was called off',
		held: 'This meeting has been held',
		now: 'The meeting is open now',
		join: 'Join the meeting',
		later: 'On the day, this page leads you into the meeting. No account, no app.'
	},

	problems: {
		empty: 'Please fill this in.',
		'too-long': 'This is too long.',
		unreadable: 'This could not be read. Please look at it again.',
		zone: 'Please choose a time zone from the list.',
		start: 'Please choose a day and a time.',
		choose: 'Please choose one of the answers.',
		nobody: 'Please choose at least one person with an e-mail address.',
		'no-objective':
			'First say in one sentence what should be different afterwards. Without an objective nobody is asked.',
		'no-agenda': 'First there has to be an agenda with times. Without one nobody is asked.',
		'no-mail': 'This server has no mail.',
		'no-person': 'This person does not belong to the customers of the meeting.',
		'not-planned': 'This meeting is not planned any more.',
		'too-late': 'This is not open for answers any more.'
	} as Record<string, string>
};
