import type { Reason } from '#lib/domain/refusal.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('en');
const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const n = (count: number) => numbers.format(count);

export default {
	/** Before the sentence of the plan that says what should be different. */
	afterwards: 'After this meeting:',
	product: 'Forthright',
	and: (list: string[]) => names.format(list),
	/** Side by side: a name and where it belongs, things that are counted; what there is not is left out. */
	list: (items: (string | null | undefined)[]) => items.filter(Boolean).join(', '),
	number: n,

	buttons: {
		add: 'Add',
		back: 'Back',
		cancel: 'Cancel',
		change: 'Change',
		choose: 'Choose',
		close: 'Close',
		copy: 'Copy your words',
		dismiss: 'Dismiss',
		done: 'Done',
		edit: 'Edit',
		go: 'Go',
		help: 'Help',
		next: 'Next',
		remove: 'Remove',
		retry: 'Try again',
		save: 'Save',
		see: 'See',
		send: 'Send',
		undo: 'Undo',
		reload: 'Reload'
	},

	/** What is printed on the keys of a keyboard sold with this language. */
	caps: {
		Alt: 'Alt',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		Control: 'Ctrl',
		Meta: 'Cmd',
		PageDown: 'PgDn',
		PageUp: 'PgUp',
		Shift: 'Shift',
		Space: 'Space'
	} as Record<string, string>,

	code: {
		address: 'Address',
		label: 'Code',
		qr: (address: string) => `Square code that opens ${address}`
	},

	comments: (count: number) =>
		plural('en', count, {
			one: `${n(count)} comment`,
			other: `${n(count)} comments`
		}),

	connection: {
		gone: 'You are offline. Your words are safe on this device and will be sent when you are back.',
		keptHere: 'You are offline. Changes are kept on this device.',
		live: 'Live',
		offline: 'Offline',
		reconnecting: 'Reconnecting',
		back: 'You are back. Everything is sent.'
	},

	counter: {
		left: (count: number) =>
			plural('en', count, {
				one: `${n(count)} character left`,
				other: `${n(count)} characters left`
			}),
		over: (count: number) =>
			plural('en', count, {
				one: `${n(count)} character too many. Nothing is cut: shorten it, or send it in two parts.`,
				other: `${n(count)} characters too many. Nothing is cut: shorten it, or send it in two parts.`
			})
	},

	diff: {
		changes: 'Show what changes',
		clean: 'Show the new wording',
		newClause: (now: string) => `New: ${now}`,
		gone: (was: string) => `Taken out: ${was}`,
		was: (was: string, now: string) => `Was: ${was} Now: ${now}`
	},

	fault: {
		title: 'Something broke on our side',
		safe: 'What you saved is safe. Try again in a moment.',
		notFound: 'There is nothing at this address',
		notFoundHelp: 'Check the link, or ask the person who sent it to you.'
	},

	form: {
		optional: 'optional',
		problem: 'Please look at this again'
	},

	meeting: {
		advertisement: 'Advertisement',
		fourF: '4F',
		loveIn: 'Love-In',
		war: 'War'
	},

	outcomes: {
		declined: 'Not taken up, because',
		noted: 'Noted',
		parked: 'Later',
		promised: 'Promised',
		used: 'Used'
	},

	people: {
		here: (here: number, expected: number) => `${n(here)} of ${n(expected)} here`,
		hereOnly: (here: number) => `${n(here)} here`,
		more: (count: number) => `${n(count)} more`,
		removed: 'a customer (removed)',
		unsigned: 'no name shown'
	},

	/** A meeting with played guests, of which nothing stays. */
	practice: 'Practice',

	quote: {
		agree: (count: number) =>
			plural('en', count, {
				one: `${n(count)} other agrees`,
				other: `${n(count)} others agree`
			}),
		close: '”',
		edited: 'Edited',
		on: (words: string) => `on “${words}”`,
		open: '“',
		wholeClause: 'whole clause'
	},

	/** Keyed by the reason the server gives. */
	refused: {
		'already-decided': 'This wording has been decided already. Your answer before that counts.',
		'already-open': 'This meeting is already open.',
		'already-revealed': 'The guesses are open already, so this one cannot be sealed any more.',
		'already-used':
			'These words already changed the charter, so they stay. Ask the team if they should come out.',
		'another-wording-accepted':
			'Another wording for this clause is already accepted. Take that one back first, or leave it.',
		'asked-enough':
			'Everybody here has been asked enough this quarter. Your team set how many questions one person may be asked. Listen to the answers you have.',
		'clause-changed-since':
			'This clause changed while you were writing. Your wording is kept: compare the two and choose.',
		'comments-unanswered':
			'Some comments have no answer yet. Give each one: used, later, or no, because…',
		guessing: 'No open meeting has that code. Check the screen or ask.',
		'enough-check-ins': 'This meeting has had its three check-ins. More would tire people.',
		listening:
			'The customer has just spoken. For now you may ask a question; answer a little later.',
		locked: 'The facilitator has closed the door for now. Please speak to them.',
		malformed: 'That could not be read. Nothing was changed. Reload the page and try again.',
		'meeting-called-off': 'This meeting was called off. Ask the person who invited you.',
		'meeting-closed':
			'This meeting has ended. Your words are still here: copy them, or send them as a last word.',
		'meeting-not-closed': 'This waits until the meeting is closed. Your words are still here.',
		'meeting-not-open':
			'This meeting is not open yet. Your words are safe here. Try again when it starts.',
		muted:
			'The facilitator has paused your sending. Your words are safe here. Please speak to them.',
		'nearly-needs-words': 'Tell us in a few words what is still missing.',
		'no-customer-words':
			'A new wording needs at least one comment as its cause. Choose one, or mark it as your own decision.',
		'not-announced': 'Words from the lobby can be shown once the meeting has started.',
		'not-asked': 'This is not being asked right now. Your answer is still here.',
		'not-found': 'That is not here, or not yours to see.',
		'not-yours': 'Only the person who wrote this can change it. Nothing was changed.',
		'nothing-accepted': 'No new wording has been accepted yet, so there is nothing to agree.',
		'only-tighter': 'Names can be hidden further during a meeting, never shown again.',
		'photo-unfit':
			'This photo cannot be used. Choose a JPEG of at most 40 kB, or leave it out. Your words are kept.',
		removed:
			'You are no longer in this meeting. Your words are safe here. Please speak to the facilitator.',
		'sealed-before': 'You sealed your guesses before the meeting. They stand as they are.',
		'same-id-other-words':
			'This was sent before with other words. The first words stand. Send the new ones as a new comment.',
		'simplify-not-asked':
			'You have not asked yet what could be simpler. Ask it now, or write down why not: the reason stands in the minutes.',
		stale: 'Someone changed this just before you. Nothing is lost: look at theirs, then try again.',
		'too-fast': 'That was very fast. Your words are safe and will be sent in a moment.',
		'too-late': 'It is too late to undo this. Ask the team to remove it.',
		'too-many-people': 'This meeting is full. Please speak to the facilitator.',
		unavailable:
			'The server does not answer. Your words are safe on this device. They will be sent as soon as it does.',
		'unknown-clause':
			'That clause is no longer in the charter. Your words are safe: send them without a clause.',
		'unknown-code': 'No open meeting has that code. Check the screen or ask.',
		'unknown-command': 'This page is older than the server. Your words are safe. Reload to go on.',
		'unknown-comment': 'That comment is not there any more. Nothing was changed.',
		'unknown-group': 'That group is not there any more. Nothing was changed.',
		'unknown-meeting': 'There is no meeting here. Check the link, or ask the person who sent it.',
		'unknown-nudge': 'That hint is not there any more. Nothing was changed.',
		'unknown-person':
			'We do not know you in this meeting yet. Join again with your name; your words are safe here.',
		'unknown-proposal': 'That wording is not there any more. Nothing was changed.',
		'unknown-reply': 'That reply is not there any more. Nothing was changed.',
		'unknown-subject': 'That cannot be rated here any more. Nothing was changed.',
		'unknown-theme': 'That theme is not there any more. Nothing was changed.',
		'words-empty': 'There are no words yet. Write a few, then send.',
		'words-too-long':
			'That is longer than 4,000 characters. Nothing is cut: shorten it, or send it in two parts.',
		other: 'That did not work. Nothing was changed. Please try again.'
	} satisfies Record<Reason | 'other', string> & Record<string, string>,

	saving: {
		draft: 'Not sent yet',
		later: 'Will send when back online',
		onScreen: 'On the screen',
		refused: 'Not sent',
		saved: 'Saved',
		sending: 'Sending'
	},

	sections: {
		customers: 'Customers',
		expectations: 'Expectations',
		guidelines: 'Guidelines',
		limits: 'Limits',
		measures: 'Measures',
		needs: 'What we need from you',
		purpose: 'Purpose',
		services: 'Services'
	},

	shell: {
		dark: 'Dark',
		language: 'Language',
		light: 'Light',
		look: 'Look and language',
		menu: 'Main',
		skip: 'Skip to the content',
		system: 'As the device',
		theme: 'Colours'
	},

	stages: {
		charter: 'Charter',
		close: 'Close',
		needs: 'Needs',
		ratings: 'Ratings',
		revise: 'Revise',
		simplify: 'Simplify',
		welcome: 'Welcome'
	},

	undo: {
		done: 'Undone',
		label: 'Undo the last thing'
	},

	verbs: {
		add: 'Add',
		ask: 'Ask',
		change: 'Change',
		drop: 'Drop',
		keep: 'Keep',
		clear: 'None of these',
		what: 'What should we do?'
	}
};
