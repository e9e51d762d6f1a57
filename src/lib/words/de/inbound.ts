import type en from '../en/inbound.ts';

export default {
	form: {
		title: (team: string) => `Sagen Sie ${team}, was schiefging`,
		lead: 'Mit Ihren Worten. Jemand kümmert sich sofort darum.',
		words: 'Was ist geschehen?',
		noNews: 'Ich habe nichts von Ihnen gehört',
		moment: 'Wo war es?',
		noMoment: 'Das kann ich nicht sagen',
		felt: 'Wie war es dort?',
		feltHelp: '1 ist schlecht, 5 ist sehr gut. Diese Zahl wird ohne Ihren Namen behalten.',
		name: 'Ihr Name oder Ihre Firma',
		reach: 'Wohin wir Ihnen antworten können',
		reachHelp: 'Eine E-Mail-Adresse oder eine Telefonnummer.',
		send: 'Senden',
		who: (team: string) => `Nur ${team} liest das.`,
		thanks: 'Danke. Wir haben es.',
		thanksHelp: 'Wenn wir Ihnen antworten können, tun wir es.'
	},
	problems: {
		empty: 'Bitte schreiben Sie, was geschehen ist.',
		'too-long': 'Das ist zu lang.',
		unreadable: 'Bitte sehen Sie sich das noch einmal an.'
	}
} satisfies typeof en;
