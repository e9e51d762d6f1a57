/** The words before anybody is anybody: landing, set-up, signing in, an invitation. */
export default {
	landing: {
		title: 'Hold one good meeting with each key customer',
		joining: 'Joining a meeting?',
		code: 'Code from the screen',
		codeHint: 'Nine digits, with or without spaces',
		join: 'Join',
		member: 'You prepare or lead a meeting?',
		signIn: 'Sign in',
		empty: 'There is no team here yet.',
		emptyHelp:
			'The link that makes the first team stands in what the server wrote when it started. It works once.'
	},

	account: {
		name: 'Your name',
		email: 'Your e-mail',
		password: 'Password',
		passwordHint: 'At least 12 characters. A few words you remember are fine.'
	},

	setup: {
		title: 'Make your team',
		intro: 'One page, then straight to your charter.',
		team: 'Team name',
		teamHint: 'As your customers know you, for instance Customer Service',
		start: 'How do you want to start?',
		empty: 'With an empty charter',
		example: 'With a worked example beside it',
		exampleHint:
			'A call centre, three meetings, one changed charter. It is marked “Example” and can be removed.',
		make: 'Make the team',
		gone: 'This link opens nothing any more',
		goneHelp:
			'It works once, and a new one is written each time the server starts without a team. If you have a team already, sign in.'
	},

	signIn: {
		title: 'Sign in',
		button: 'Sign in',
		noAccount: 'No account? Somebody in your team invites you by a link.',
		guest: 'You are a guest of a meeting? You need no account.',
		toCode: 'Enter your code'
	},

	invite: {
		title: (team: string) => `Join the team ${team}`,
		newHere: 'Make your account. It takes a minute.',
		asMember: (name: string) => `You are signed in as ${name}.`,
		join: 'Join the team',
		another: 'Sign in as somebody else',
		gone: 'This invitation is not good any more',
		goneHelp: 'It was used, taken back, or is older than a week. Ask for a new one.',
		haveAccount: 'You have an account already? Sign in first, then come back to this page.'
	},

	problems: {
		empty: 'Please fill this in.',
		'not-an-email': 'This does not look like an e-mail address.',
		'short-password': 'Please choose at least 12 characters.',
		taken: 'There is an account with this e-mail already, and the password is another one.',
		'too-long': 'This is too long.',
		'too-many': 'Too many wrong passwords. Please wait ten minutes.',
		unreadable: 'This could not be read. Please look at it again.',
		'wrong-code': 'No open meeting has that code. Check the screen or ask.',
		wrong: 'E-mail and password do not fit together.'
	} as Record<string, string>
};
