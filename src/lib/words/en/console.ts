import { plural } from '../plural.ts';

export default {
	title: 'Console',
	private: 'Only you see this screen',

	agenda: {
		extend: '+2 minutes',
		minutes: (count: number) => `${count} min`,
		pause: 'Pause the clock',
		resume: 'Go on',
		spent: (spent: number, planned: number) => `${spent} of ${planned} min`,
		title: 'Agenda'
	},

	bar: {
		back: 'Back',
		blank: 'Blank screen',
		code: 'Join code',
		end: 'End meeting',
		endHelp: 'Nothing is lost. Guests can add last words for 24 hours.',
		mistake: 'Moved on by mistake? PgUp brings everyone back. Nobody loses what they typed.',
		next: (to: string) => `Next: ${to}`,
		start: 'Start',
		unblank: 'Show the screen again'
	},

	climate: {
		few: (count: number) =>
			plural('en', count, {
				one: 'With 1 person, numbers are a conversation starter, not a measure.',
				other: `With ${count} people, numbers are a conversation starter, not a measure.`
			}),
		guess: 'your guess, never shown',
		more: 'Compass and charts',
		title: 'How is the meeting going?'
	},

	comments: {
		all: (count: number) => `All ${count}`,
		ask: 'Ask: what happened the last time you called?',
		empty: 'No comments yet.',
		filter: 'Show only',
		group: 'Group',
		groupName: 'Name of the group',
		groupWith: 'Group with…',
		newSince: (count: number) => `${count} new since you looked`,
		onScreen: 'On screen',
		propose: 'Propose a wording',
		show: 'Show',
		showLong: 'Show on screen',
		showNew: 'Show new',
		split: 'Take out of the group',
		ungrouped: (count: number) => `${count} not grouped yet`
	},

	guests: {
		addByHand: 'Add a person without a device',
		count: 'Who is here',
		letIn: 'Let in',
		letInByHand: 'Let in by hand',
		newCode: 'New code',
		waiting: (count: number) =>
			plural('en', count, {
				one: '1 person waits to be let in',
				other: `${count} people wait to be let in`
			})
	},

	keys: {
		alt: 'Use single letters only with Alt',
		title: 'Keys',
		off: 'Switch single-letter keys off'
	},

	projector: {
		connected: 'Projector connected',
		far: 'Far',
		hideNames: 'Hide names',
		lag: 'You are offline. You can go on; the screen may lag.',
		missing: 'Projector not connected',
		near: 'Near',
		normal: 'Normal',
		open: 'Open the screen',
		question: 'How far away is the last row?',
		test: 'Test the screen',
		testQuestion: 'Can the last row read line 2?',
		title: 'On the projector'
	},

	proposal: {
		accept: 'Accept this wording',
		accepted: 'Accepted',
		ask: 'Ask the room',
		because: (count: number) =>
			plural('en', count, { one: 'Because of 1 comment', other: `Because of ${count} comments` }),
		edit: 'Edit',
		new: 'New',
		notNow: 'Not now',
		now: 'Now',
		ownDecision: 'Our own decision',
		reason: 'Why?',
		together: 'Two wordings for one clause. Accept one; the other is marked as not used.',
		unanswered: (count: number) =>
			plural('en', count, {
				one: '1 comment still needs an answer',
				other: `${count} comments still need an answer`
			})
	},

	ratings: {
		done: 'Done',
		notYet: 'Not yet',
		reveal: 'Reveal',
		readAloud: 'Read them aloud and ask for hands',
		skipNames: 'Skip names'
	},

	say: {
		title: 'Say something like',
		welcome: 'Thank you for coming. This is a draft. We will revise it from what you say today.'
	},

	takeOver: {
		button: 'Take over the meeting',
		elsewhere: 'Another console is also open. Both work.'
	}
};
