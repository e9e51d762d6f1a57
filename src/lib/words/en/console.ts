import { plural } from '../plural.ts';
import ballots from './console/ballots.ts';
import board from './console/board.ts';
import table from './console/table.ts';

const numbers = new Intl.NumberFormat('en');
const n = (count: number) => numbers.format(count);
const people = (count: number) =>
	plural('en', count, { one: '1 person', other: `${n(count)} people` });

export default {
	...ballots,
	...board,
	...table,

	title: (meeting: string) => `Console: ${meeting}`,
	private: 'Only you see this screen',
	with: (team: string, customers: string) => (customers ? `${team} × ${customers}` : team),

	agenda: {
		extend: '+2 minutes',
		here: 'on the wall now',
		minutes: (count: number) => `${n(count)} min`,
		spent: (spent: number, planned: number) => `${n(spent)} of ${n(planned)} min`,
		title: 'Agenda',
		visited: 'been there'
	},

	bar: {
		back: 'Back',
		blank: 'Blank screen',
		code: 'Join code',
		codeOff: 'Hide the code',
		ended:
			'The meeting has ended. You can still answer comments, keep promises and agree a version.',
		last: 'This is the end of the agenda',
		mistake: (key: string) =>
			`Moved on by mistake? ${key} brings everyone back. Nobody loses what they typed.`,
		name: 'Move the meeting',
		next: (to: string) => `Next: ${to}`,
		nextIs: {
			page: (page: number) => `page ${n(page)}`,
			proposal: (number: number, place: string) => `wording ${n(number)}, ${place}`,
			start: 'start the meeting'
		},
		unblank: 'Show the screen again'
	},

	close: {
		agree: 'Agree a new version',
		button: 'End the meeting',
		help: 'Nothing is lost. Guests can add last words for 24 hours, and you can still answer, promise and agree.',
		on: 'To the page of the meeting: report, minutes, what to tell',
		title: 'Close',
		unasked: 'Nobody was asked what could be simpler or dropped',
		unaskedHint: 'Go there now, or write down why not. The reason stands in the minutes.',
		unaskedWhy: 'Why was it not asked?',
		askNow: 'Ask it now'
	},

	comments: {
		about: (words: string) => `about the former wording: “${words}”`,
		all: (count: number) => `All ${n(count)}`,
		choose: (number: number) => `Choose comment ${n(number)}`,
		chooseIt: 'Choose',
		chosen: (count: number) =>
			plural('en', count, { one: '1 comment chosen', other: `${n(count)} comments chosen` }),
		empty: 'No comments yet.',
		emptyAsk: 'Ask: what happened the last time you needed us?',
		emptyNeeds:
			'Ask: what do you do yourself because we don’t? What did you look for and not find? Who else does it better?',
		allAnswered: 'Nothing waits for an answer.',
		emptyFilter: 'No comments of this kind here.',
		filter: 'Show only',
		from: (clause: string) => `on ${clause}`,
		hidden: 'Hide details',
		held: 'written in silence',
		list: (where: string) => `Comments: ${where}`,
		lobby: 'from the lobby',
		more: 'Answer',
		newSince: (count: number) => `${n(count)} new since you looked`,
		number: (count: number) => `Comment ${n(count)}`,
		onScreen: 'On screen',
		propose: 'Propose a wording',
		show: 'Show',
		showNew: 'Read the new ones',
		unchoose: 'Choose none',
		unsigned: 'unsigned',
		verb: 'Kind of comment',
		whole: 'whole clause'
	},

	guests: {
		add: 'Add',
		addByHand: 'Add a person without a device',
		added: 'no device',
		away: 'away',
		count: 'Who is here',
		customer: 'Organisation',
		here: 'here',
		letIn: 'Let in',
		name: 'Name',
		none: 'Nobody has joined yet. Show the join code.',
		remove: 'Remove',
		removeAsk: (name: string) =>
			`Remove ${name}? What ${name} said stays. With the code on the wall ${name} can join again.`,
		removeSure: 'Remove from the room',
		rename: 'Change the name',
		team: 'Team',
		writeFor: (name: string) => `Write down what ${name} says, about what you are looking at`,
		waiting: (count: number) => `${people(count)} ${count === 1 ? 'waits' : 'wait'} to be let in`
	},

	compass: 'How is it going?',

	keys: {
		alt: 'Only together with Alt',
		button: 'Keys',
		off: 'Off',
		plain: 'On',
		single: 'Single letters and digits',
		singleHint: 'They never act while you type in a field.',
		title: 'Keys',
		deeds: {
			compass: 'How the meeting is going, for you alone',
			accept: 'Accept the wording you are on',
			ask: 'Ask the room about the wording you are on',
			group: 'Move the chosen comments to a group',
			back: 'One step back, with everyone',
			black: 'Blank the screen, and back',
			code: 'Big join code on the screen, and off',
			dark: 'Screen dark or light',
			down: 'Next comment in the list',
			full: 'Open the projector window',
			larger: 'Larger words on the screen',
			list: 'This list',
			minutes: '2 minutes more',
			names: 'Names on the screen, on and off',
			new: 'Show what is new',
			next: 'Next step',
			preview: 'Wording with or without marks',
			propose: 'Propose a wording from the comments you chose, or from the group you are on',
			reveal: 'Reveal: words written in silence, ratings, answers to simplify',
			select: 'Choose the comment you are on',
			show: 'Show the comment on the screen, or take it off',
			smaller: 'Smaller words on the screen',
			theme: 'Put the comment you are on into a theme',
			undo: 'Undo the last thing you did',
			up: 'Comment before',
			white: 'Blank the screen in white, and back',
			'verb-add': 'Add',
			'verb-ask': 'Ask',
			'verb-change': 'Change',
			'verb-drop': 'Drop',
			'verb-keep': 'Keep',
			'verb-none': 'No kind'
		}
	},

	lobby: {
		announced: 'With Start the screen and every phone say:',
		announcement: 'This is a draft. We will revise it from what you say today.',
		closedWords: 'Words from the lobby are yours alone until then.',
		say: 'Your opening words',
		saying: [
			'Thank you for coming. You know things about our work that we cannot see.',
			'This is a draft. We will revise it from what you say today, here, while you watch.',
			'Frank is welcome. Nothing you say is used against you, and you may leave your name off.'
		],
		start: 'Start the meeting',
		startHelp: 'The clock of the agenda begins. Nothing else changes, and people can still join.',
		title: 'The lobby is open'
	},

	look: {
		allHere: 'All comments',
		lobby: 'From the lobby',
		move: 'Take everyone here',
		needs: 'Not in the charter',
		needsSaid: 'What they need that is not in the charter',
		now: 'the meeting is here now',
		private: 'only you see these words',
		notWall: 'only you are looking here',
		ratings: 'Ratings',
		simplify: 'What could be simpler or dropped',
		wall: 'on the wall now',
		wallBack: 'Back to what is on the wall'
	},

	offline: {
		lag: 'You are offline. You can go on; the screen may lag. Everything is sent when you are back.',
		state: 'State of this console',
		full: 'The server’s disk is full: nothing new is kept. What people write waits on their devices. Tell whoever looks after the server.',
		shutOut: 'You are signed out here. Reload the page to sign in again; nothing you did is lost.'
	},

	outcomes: {
		bulk: 'Answer the chosen comments',
		by: 'By when',
		declined: 'Not taken up',
		give: 'Give this answer',
		kind: 'Answer',
		none: 'No answer yet',
		noted: 'Noted',
		parked: 'Later',
		promised: 'Promised',
		restAll: 'Every comment that asks for something has an answer.',
		restHelp:
			'One press promises an answer to all that are left. The customers see the day and the name.',
		restGo: 'Promise an answer to all of these',
		said: (kind: string, by: string) => (by ? `${kind}: ${by}` : kind),
		takeBack: 'Take the answer back',
		title: 'Answers',
		unanswered: (count: number) =>
			plural('en', count, {
				one: '1 comment still needs an answer',
				other: `${n(count)} comments still need an answer`
			}),
		used: 'Used',
		who: 'Who',
		why: 'Because',
		whyNote: 'Note'
	},

	promises: {
		add: 'Add this promise',
		by: 'By when',
		empty: 'Leave with at least one thing you will do by Friday.',
		title: 'Promises',
		what: 'What we will do',
		who: 'Who'
	},

	projector: {
		askLink: 'Link for another machine',
		connected: (count: number) =>
			plural('en', count, {
				one: 'Projector connected',
				other: `${n(count)} screens connected`
			}),
		copied: 'Copied',
		copy: 'Copy the link',
		linkHelp:
			'Open it once in the browser of the machine at the projector. It shows the screen and can step, nothing else.',
		linkLabel: 'Link to the screen',
		hideNames: 'Hide names',
		missing: 'Projector not connected',
		newCode: 'New code',
		newCodeHelp: 'The old code and the old square stop working at once.',
		open: 'Open',
		showNames: 'Show names',
		ways: 'Screen, code and link',
		title: 'On the projector'
	},

	proposal: {
		accept: 'Accept',
		accepted: 'Accepted',
		add: 'Add to a section',
		addTo: (section: string) => `New in: ${section}`,
		inVersion: 'In the new version',
		ask: 'Ask the room',
		asked: 'The room is asked',
		askAgain: 'Show it again',
		because: (count: number) =>
			plural('en', count, {
				one: 'Because of 1 comment',
				other: `Because of ${n(count)} comments`
			}),
		cancel: 'Leave it',
		clause: 'Which clause',
		clean: 'Without marks',
		declined: (reason: string) => `Not now: ${reason}`,
		earlier: 'From earlier meetings',
		earlierFilter: 'Clause',
		earlierAll: 'The whole charter',
		earlierNone: 'No earlier meeting on this charter has comments here.',
		earlierTeam: 'For the team only. Guests and the screen learn the number, never the words.',
		edit: 'Change the wording',
		empty: 'No wording is proposed yet. Choose comments that ask for something, then propose.',
		make: 'Propose it',
		marks: 'With marks',
		nearly: (words: string) => `Nearly: ${words}`,
		new: 'New wording',
		noCause: 'No comment is chosen. Choose one, or say whose decision it is.',
		notNow: 'Not now',
		notNowSay: 'Say why',
		now: 'Now',
		open: 'Open',
		own: 'Our own decision',
		ownBy: (name: string) => `Our own decision: ${name}`,
		ownWho: 'Who answers for it',
		pick: 'Choose the words that a new wording answers.',
		remove: 'Take the clause out',
		replace: 'Change the clause',
		reopen: 'Open it again',
		reword: 'Keep this wording',
		section: 'Which section',
		tally: (yes: number, nearly: number, no: number) =>
			`Yes ${n(yes)} · Nearly ${n(nearly)} · No ${n(no)}`,
		title: 'Revise',
		heading: 'Propose a wording',
		together: 'Two wordings for one clause. Accept one; the other is marked as not used.',
		wording: (number: number, place: string) => `Wording ${n(number)} · ${place}`,
		words: 'Their words',
		waiting: 'Asked for, no wording or answer yet'
	},

	replies: {
		kind: 'How',
		kinds: {
			acknowledge: 'Thank and acknowledge',
			ask: 'Ask back',
			commit: 'Commit',
			decline: 'Decline, because',
			explain: 'Explain',
			intend: 'Intend'
		},
		send: 'Reply',
		words: 'Your reply, which its author reads'
	},

	say: {
		title: 'Say something like',
		thank: 'Thank first. Don’t explain yet.',
		blank: '“Let us look at each other for a moment, not at the wall.”',
		charterEmpty: '“What happened the last time you needed this from us?”',
		charterNamed: (name: string) => `“${name}, can you tell us about the last time that happened?”`,
		charterUnnamed: '“Somebody wrote this, and thank you. Who else has seen it happen?”',
		charterPraise: (name: string) => `“Thank you, ${name}. What must we not break?”`,
		close: '“Did we write down what you meant? What did we miss?”',
		closed: '“Thank you for being frank. You will hear what became of each word.”',
		lobby: '“Welcome. While we wait: what would make this meeting worth it for you?”',
		needs:
			'“What do you need from us that is not here? Write first; we talk when everybody is done.”',
		needsSilent: 'Say nothing now. Five minutes of quiet bring what nobody says aloud.',
		needsSaid: '“Let us read round, one after the other. What would good look like?”',
		ratings: '“What matters most to you? What did it cost you when it went wrong?”',
		revise: '“We heard you say this. How should the sentence read, in your words?”',
		reviseAsked: '“Is that it? Nearly is a good answer: tell us what is missing.”',
		simplify: '“Is there anything we do for you that could be simpler, or that you do not need?”',
		welcome: '“Thank you for coming. This is a draft. We will revise it from what you say today.”'
	},

	silence: {
		begin: 'Begin silent writing',
		beginHelp: 'Everybody writes, nobody sees the others’ words until you reveal them.',
		now: (count: number) =>
			plural('en', count, {
				one: 'Silent writing. 1 comment so far.',
				other: `Silent writing. ${n(count)} comments so far.`
			}),
		reveal: 'Reveal'
	},

	standIn: {
		elsewhere: (name: string) => `${name} is running this meeting.`,
		help: 'Everything here is live, and yours to read.',
		name: 'Stand-in',
		none: 'Nobody',
		note: 'May take over with one press, if something keeps you.',
		planned: 'As planned',
		pass: (name: string) => `Pass the meeting to ${name}`,
		running: 'Who runs this meeting',
		takeOver: 'Take over the meeting',
		you: 'You are running this meeting.'
	},

	status: {
		later: 'Will be sent when back online',
		saved: 'Saved',
		sending: 'Sending',
		undo: 'Undo'
	},

	tabs: {
		agenda: 'Agenda',
		comments: 'Comments',
		name: 'Parts of the console',
		screen: 'Screen'
	},

	unsaid: {
		by: {
			acceptProposal: 'The wording was not accepted.',
			agreeVersion: 'The version was not agreed.',
			closeMeeting: 'The meeting was not closed.',
			moveTo: 'The meeting was not moved.',
			other: 'The last thing was not done.',
			proposeChange: 'The wording was not proposed.',
			setOutcome: 'The answer was not given.',
			showComment: 'The comment was not shown.'
		}
	},

	version: {
		agree: (number: number) => `Agree as version ${n(number)}`,
		agreed: (number: number) => `Version ${n(number)} is agreed.`,
		by: 'Who agreed',
		byHint: 'One name a line',
		changes: (count: number) =>
			plural('en', count, {
				one: '1 accepted wording goes in',
				other: `${n(count)} accepted wordings go in`
			}),
		note: 'A short note',
		noteHint: 'What changed and why, for those who were not here',
		open: 'These comments have no answer yet:',
		override: 'Agree all the same, because',
		overrideHint: 'These words are shown with the version.',
		title: 'Agree a version',
		nothing: 'Accept a wording first. Then it can become a version.'
	}
};
