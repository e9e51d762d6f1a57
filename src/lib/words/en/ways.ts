import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;
const of = (count: number, one: string, other: string) =>
	plural('en', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** The ways in and out: signing in, tokens, calendars, and what other programs are told. */
export default {
	link: {
		title: 'Mail me a link to sign in',
		help: 'It works once, for fifteen minutes, in this or any other browser.',
		button: 'Send the link',
		otherWay: 'Sign in with a password',
		sentTitle: 'Look into your mail',
		sent: (email: string) => `If there is an account for ${email}, a link is on its way.`,
		come: (name: string) => `Welcome back, ${name}`,
		unproven:
			'Nobody has proven yet that this address belongs to this account. For your safety its password and all other sessions end now; from then on you sign in by link.',
		gone: 'This link opens nothing any more',
		goneHelp: 'It was used, or is older than fifteen minutes. Ask for a new one.',
		mail: {
			subject: 'Your link to sign in',
			text: (name: string, link: string, minutes: number) =>
				`Hello ${name},\n\nwith this link you sign in to Forthright. It works once, for ${n(minutes)} minutes:\n\n${link}\n\nYou did not ask for it? Then you need do nothing.`
		}
	},

	oidc: {
		signIn: (provider: string) => `Sign in with ${provider}`,
		oidc: 'That account is not invited here. Ask the owner of your team, or sign in with your password.',
		away: 'The other server does not answer. Please try again, or sign in with your password.'
	},

	passkey: {
		title: 'Passkeys',
		help: 'Sign in with your finger, your face or the code of your device, without a password.',
		signIn: 'Use a passkey',
		name: 'What is this device called?',
		add: 'Add a passkey',
		failed: 'That did not work. Please try again.',
		insecure: 'Passkeys are not offered here: browsers allow them over https only.',
		none: 'This browser has no passkeys.',
		scripts: 'Adding a passkey needs JavaScript.',
		empty: 'You have no passkey yet.',
		added: (day: string) => `added on ${day}`,
		used: (day: string) => `last used on ${day}`,
		remove: 'Remove',
		removeName: (name: string) => `Remove the passkey ${name}`
	},

	password: {
		title: 'Your password',
		help: 'A new one signs you out everywhere else.',
		current: 'Your password now',
		next: 'The new one',
		hint: 'At least 12 characters.',
		save: 'Change the password',
		done: 'The password is changed. You are signed out everywhere else.',
		wrong: 'That is not your password.',
		short: 'Please choose at least 12 characters, and at most 128.',
		many: 'Too many wrong passwords. Please try again in ten minutes.'
	},

	access: {
		title: 'Your access',
		link: 'Your passkeys, calendar and tokens',
		help: 'Only you see this page.'
	},

	palette: {
		title: 'Go to or do',
		complaint: 'Write a complaint down',
		months: 'Complaints month by month',
		recoveries: 'To be made good',
		front: 'The front line',
		map: 'Both sides of each moment',
		meeting: 'Plan a meeting',
		charter: 'Make a charter',
		customer: 'Add a customer'
	},

	calendar: {
		title: 'Your calendar',
		help: 'A private address for your calendar program: meetings, your promises, and when you ask again. It is read-only and kept up to date.',
		make: 'Make the address',
		renew: 'Make a new address',
		renewHelp: 'The address before stops working at once.',
		end: 'Switch it off',
		shown: 'Address of your calendar',
		once: 'Copy it now: it is shown only this once. Whoever has it can read your dates.',
		since: (day: string) => `There is an address since ${day}.`,
		promise: (what: string) => `Promise due: ${what}`
	},

	tokens: {
		title: 'Tokens for programs',
		help: (team: string) => `A token reads what you may read of ${team}, and does nothing else.`,
		name: 'What is it for?',
		nameHint: 'For instance: monthly figures',
		make: 'Make a token',
		shown: 'Your token',
		once: 'Copy it now: it is shown only this once.',
		empty: 'You have no token.',
		revoke: 'Revoke',
		revokeName: (name: string) => `Revoke the token ${name}`,
		since: (day: string) => `made on ${day}`
	},

	webhooks: {
		title: 'Webhooks',
		link: 'Tell other programs what happens',
		help: 'What happens in this team is sent to an address of yours, signed, and tried again until it arrives.',
		address: 'Address',
		addressHint: 'Reachable from the internet, best over https.',
		events: 'What is told',
		names: {
			'meeting.closed': 'A meeting is closed',
			'comment.added': 'A comment can be read by the team',
			'charter.agreed': 'A version of the charter is agreed',
			'promise.due': 'The day of a promise has come',
			'promise.slipped': 'A promise will be late, or is'
		},
		add: 'Add a webhook',
		secret: 'Secret for checking the signature',
		once: 'Copy it now: it is shown only this once.',
		problems: {
			'not-an-address': 'Please give a whole address that begins with https:// or http://.',
			'too-long': 'This is too long.',
			'not-public': 'This address is not public. Only the operator of this server can allow that.',
			'no-events': 'Please choose at least one.'
		} as Record<string, string>,
		empty: 'Nobody is told anything yet.',
		sent: (count: number) => `${n(count)} arrived in the last 30 days`,
		waiting: (count: number) => `${n(count)} on their way`,
		failed: (count: number) => `${n(count)} failed`,
		failing: (time: string) => `Nothing has arrived since ${time}.`,
		off: {
			person: 'Switched off.',
			failing: 'Switched off by itself: nothing arrived for three days.',
			gone: 'Switched off by itself: the address said that it is gone for good.'
		},
		switchOn: 'Switch on',
		switchOff: 'Switch off',
		remove: 'Remove',
		switchOnOf: (url: string) => `Switch on ${url}`,
		switchOffOf: (url: string) => `Switch off ${url}`,
		removeOf: (url: string) => `Remove ${url}`,
		failures: 'What did not arrive',
		noFailures: 'Everything arrived.',
		tried: (count: number) => of(count, 'attempt', 'attempts'),
		again: (time: string) => `next one ${time}`,
		gaveUp: 'given up',
		sendAgain: 'Send again',
		sendAgainOf: (what: string, url: string) => `Send again: ${what}, to ${url}`
	}
};
