/** What anybody reads who has the address of a team's form. */
export default {
	form: {
		title: (team: string) => `Tell ${team} what went wrong`,
		lead: 'In your words. Somebody takes care of it at once.',
		words: 'What happened?',
		noNews: 'I heard nothing from you',
		moment: 'Where was it?',
		noMoment: 'I cannot say',
		felt: 'How was it there?',
		feltHelp: '1 is bad, 5 is very good. This number is kept without your name.',
		name: 'Your name or your company',
		reach: 'Where we can answer you',
		reachHelp: 'An e-mail address or a telephone number.',
		send: 'Send',
		who: (team: string) => `Only ${team} reads this.`,
		thanks: 'Thank you. We have it.',
		thanksHelp: 'If you left us a way to answer, we will.'
	},
	problems: {
		empty: 'Please write what happened.',
		'too-long': 'This is too long.',
		unreadable: 'Please look at this again.'
	} as Record<string, string>
};
