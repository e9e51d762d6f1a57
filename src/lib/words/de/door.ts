import type en from '../en/door.ts';

/** The words before anybody is anybody: landing, set-up, signing in, an invitation. */
export default {
	landing: {
		title: 'Führen Sie mit jedem wichtigen Kunden ein gutes Gespräch',
		joining: 'Sie nehmen an einem Treffen teil?',
		code: 'Code von der Leinwand',
		codeHint: 'Neun Ziffern, mit oder ohne Leerzeichen',
		join: 'Teilnehmen',
		member: 'Sie bereiten ein Treffen vor oder leiten es?',
		signIn: 'Anmelden',
		empty: 'Hier gibt es noch kein Team.',
		emptyHelp:
			'Der Link, mit dem Sie das erste Team anlegen, steht in der Ausgabe des Servers beim Start. Er gilt einmal.'
	},

	account: {
		name: 'Ihr Name',
		email: 'Ihre E-Mail-Adresse',
		password: 'Passwort',
		passwordHint: 'Mindestens 12 Zeichen. Ein paar Wörter, die Sie sich merken, genügen.'
	},

	setup: {
		title: 'Legen Sie Ihr Team an',
		intro: 'Eine Seite, dann geht es direkt zu Ihrer Charta.',
		team: 'Name des Teams',
		teamHint: 'So, wie Ihre Kunden Sie kennen, zum Beispiel Kundendienst',
		start: 'Wie möchten Sie anfangen?',
		empty: 'Mit einer leeren Charta',
		example: 'Mit einem fertigen Beispiel daneben',
		exampleHint:
			'Ein Callcenter, drei Treffen, eine geänderte Charta. Es ist als „Beispiel“ gekennzeichnet und lässt sich entfernen.',
		make: 'Team anlegen',
		gone: 'Dieser Link öffnet nichts mehr',
		goneHelp:
			'Er gilt einmal. Solange es kein Team gibt, schreibt der Server bei jedem Start einen neuen. Wenn Sie schon ein Team haben, melden Sie sich an.'
	},

	signIn: {
		title: 'Anmelden',
		button: 'Anmelden',
		noAccount: 'Noch kein Konto? Jemand aus Ihrem Team lädt Sie mit einem Link ein.',
		guest: 'Sie sind Gast in einem Treffen? Dann brauchen Sie kein Konto.',
		toCode: 'Code eingeben'
	},

	invite: {
		title: (team: string) => `Kommen Sie ins Team ${team}`,
		newHere: 'Legen Sie Ihr Konto an. Das dauert eine Minute.',
		asMember: (name: string) => `Sie sind angemeldet als ${name}.`,
		join: 'Ins Team kommen',
		another: 'Mit einem anderen Konto anmelden',
		gone: 'Diese Einladung gilt nicht mehr',
		goneHelp:
			'Sie wurde schon verwendet, zurückgenommen oder ist älter als eine Woche. Bitten Sie um eine neue.',
		haveAccount:
			'Sie haben schon ein Konto? Melden Sie sich zuerst an und kommen Sie dann auf diese Seite zurück.'
	},

	problems: {
		empty: 'Bitte füllen Sie das aus.',
		'not-an-email': 'Das sieht nicht wie eine E-Mail-Adresse aus.',
		'short-password': 'Bitte wählen Sie mindestens 12 Zeichen.',
		taken: 'Zu dieser E-Mail-Adresse gibt es schon ein Konto mit einem anderen Passwort.',
		'too-long': 'Das ist zu lang.',
		'too-many': 'Zu viele falsche Passwörter. Bitte warten Sie zehn Minuten.',
		unreadable: 'Das war nicht lesbar. Bitte sehen Sie es sich noch einmal an.',
		'wrong-code':
			'Zu diesem Code gibt es kein offenes Treffen. Sehen Sie auf der Leinwand nach oder fragen Sie.',
		wrong: 'E-Mail-Adresse und Passwort passen nicht zusammen.'
	} as Record<string, string>
} satisfies typeof en;
