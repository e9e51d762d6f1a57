import type en from '../en/told.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const list = new Intl.ListFormat('de', { type: 'conjunction' });
const comments = (count: number) =>
	plural('de', count, { one: `${n(count)} Kommentar`, other: `${n(count)} Kommentare` });
/** Im Dativ: „von 3 Kommentaren“. */
const ofComments = (count: number) =>
	plural('de', count, { one: `${n(count)} Kommentar`, other: `${n(count)} Kommentaren` });
const people = (count: number) =>
	plural('de', count, { one: `${n(count)} Person`, other: `${n(count)} Personen` });

export default {
	letter: {
		dear: (name: string) => `Guten Tag ${name},`,
		page: 'Was Sie gesagt haben und was daraus wurde, ohne Konto:',
		quiet: 'Dort können Sie auch sagen, dass Sie nur von Ihren eigenen Anliegen hören wollen.',
		theme: (label: string) => `Was daraus wurde: ${label}`,
		version: (title: string, version: number) =>
			`${title}, Fassung ${n(version)}: Sie haben gesagt, wir haben geändert`,
		thanks: (title: string) => `Danke: ${title}`,
		yours: (numbers: number[]) =>
			`Darunter sind Ihre eigenen Worte: ${plural('de', numbers.length, { one: 'Kommentar', other: 'Kommentare' })} ${list.format(numbers.map(n))}.`
	},

	line: {
		said: 'Sie haben gesagt',
		changed: 'Wir haben geändert',
		before: 'Vorher hieß es',
		dropped: 'Wir haben gestrichen',
		declined: 'Wir haben es nicht getan, weil',
		ours: 'Unsere eigene Entscheidung.',
		counted: (count: number, organisations: number) =>
			count === 0
				? 'Die Worte dahinter wurden zurückgenommen.'
				: organisations > 0
					? `${comments(count)} aus ${plural('de', organisations, { one: `${n(organisations)} Organisation`, other: `${n(organisations)} Organisationen` })}`
					: comments(count)
	},

	own: {
		title: 'Was aus Ihren Worten wurde',
		dear: (name: string) => `Für ${name}`,
		lead: (team: string) =>
			`Das sind Ihre eigenen Worte an ${team} und was ihretwegen geschehen ist. Worte von anderen stehen hier nicht.`,
		none: 'Hier stehen keine Worte von Ihnen. Wenn Sie sie nicht unterschrieben haben, weiß niemand, welche Ihre sind: Was daraus wurde, steht auf der Seite des Treffens.',
		thanksFrom: (name: string) => `Danke, von ${name}`,
		number: (number: number) => `Kommentar ${n(number)}`,
		gone: 'Sie haben diese Worte zurückgenommen.',
		nothing: 'Noch hat niemand gesagt, was daraus wird.',
		used: (version: number, day: string) => `Fassung ${n(version)} wurde deswegen geändert, ${day}`,
		usedSoon: 'Es geht in die nächste Fassung ein.',
		promised: (owner: string, day: string) =>
			day ? `${owner} antwortet bis ${day}.` : `${owner} steht dafür ein.`,
		declined: 'Wir sind dem nicht gefolgt, weil:',
		parked: (owner: string, day: string) =>
			day
				? `Jetzt nicht. ${owner} kommt bis ${day} darauf zurück.`
				: `Jetzt nicht. ${owner} behält es im Auge.`,
		noted: 'Wir haben es gelesen und lassen es, wie es ist.',
		written: (name: string, day: string) => `${name} schrieb am ${day}:`,
		meant: 'Das habe ich gemeint',
		notQuite: 'Nicht ganz',
		notQuiteWords: 'Was fehlt, oder was ist anders?',
		notQuiteHint: 'Das Team liest es, und die Sache ist wieder offen.',
		send: 'Senden',
		saidMeant: 'Sie haben gesagt: Das habe ich gemeint.',
		saidNotQuite: 'Sie haben gesagt: Nicht ganz.',
		reply: (name: string, day: string) => `${name} antwortete am ${day}:`,
		waits: 'Das Team hat es und hat noch nicht geantwortet.',
		change: 'Anders sagen oder zurücknehmen',
		soften: 'Ihre neuen Worte',
		softenHint: 'Sie ersetzen die alten überall. Was ihretwegen geändert wurde, bleibt.',
		save: 'Meine neuen Worte speichern',
		withdraw: 'Diese Worte zurücknehmen',
		withdrawHint:
			'Ihre Worte werden gelöscht. Dass etwas zurückgenommen wurde, bleibt festgehalten, und Änderungen, die darauf beruhen, werden gekennzeichnet.',
		promises: 'Zusagen, über die Sie wachen',
		promisesHint: 'Gegeben wegen Ihrer Worte oder allen im Raum. Für jede steht ein Mensch ein.',
		answersFor: (name: string) => `${name} steht dafür ein`,
		due: (day: string) => `bis ${day}`,
		states: { open: 'offen', late: 'überfällig', kept: 'gehalten', broken: 'nicht gehalten' },
		keptOn: (day: string) => `gehalten am ${day}`,
		read: 'Ich habe es gelesen',
		readHint: 'Das Team weiß dann, dass es bei Ihnen angekommen ist.',
		readDone: (day: string) => `Sie haben am ${day} gesagt, dass Sie es gelesen haben.`,
		thanked: 'Danke. Das Team sieht es.',
		changed: 'Dort stehen jetzt Ihre neuen Worte.',
		withdrawn: 'Ihre Worte sind weg.',
		wants: 'Wann dürfen wir Ihnen schreiben?',
		wantsKinds: {
			none: 'Nur zu meinen eigenen offenen Anliegen',
			slips: 'Auch wenn sich etwas verspätet',
			monthly: 'Auch einmal im Monat, was es Neues gibt'
		},
		wantsSave: 'Speichern',
		wantsDone: 'Gespeichert. Wir halten uns daran.',
		quiet: 'Schreiben Sie mir nur, wenn es mein eigenes Anliegen ist'
	},

	page: {
		title: 'Sagen, was daraus wurde',
		lead: 'Alle bekommen eine eigene Seite, ohne Konto: ihre Worte und was ihretwegen geschehen ist.',
		thankBy: (day: string) => `Der Dank ist bis ${day} fällig, zwei Arbeitstage nach dem Treffen.`,
		people: 'Wer da war',
		nobody: 'In diesem Treffen war kein Kunde.',
		unsigned: (count: number) =>
			`${comments(count)} ohne Namen. Niemand weiß, von wem: Was daraus wurde, steht auf der Seite des Treffens.`,
		contact: 'Wer ist das?',
		unknown: 'Niemand, den wir kennen',
		link: 'Speichern',
		signed: (count: number) => comments(count),
		thanks: (name: string) => `Ein Wort des Dankes an ${name}`,
		thanksHint: 'In Ihren eigenen Worten. Es steht oben auf der Seite.',
		saveThanks: 'Dank speichern',
		makeLink: 'Link machen',
		linkFor: (name: string) => `Die Seite von ${name}`,
		linkHint:
			'Wird nur dieses eine Mal gezeigt. Geben Sie ihn nur diesem Menschen: Er öffnet seine Worte.',
		address: 'Adresse',
		revoke: 'Alle Links beenden',
		linked: (day: string) => `Link vom ${day}`,
		mail: (count: number) => `Die Seite an ${people(count)} mailen`,
		mailHint: 'Geht an alle mit Adresse und einem Wort des Dankes von Ihnen, je einmal.',
		noMail: 'Dieser Server verschickt keine Mail. Machen Sie Links und senden Sie sie selbst.',
		sent: (count: number) =>
			count === 0 ? 'Es war niemand mehr anzuschreiben.' : `Unterwegs an ${people(count)}.`,
		states: {
			delivered: 'Angekommen',
			'under-way': 'Unterwegs',
			failed: 'Nicht angekommen',
			none: 'Noch nicht gesagt'
		},
		how: { mail: 'per Mail', page: 'auf der Seite gelesen', said: 'persönlich gesagt' },
		reopened: 'Nicht ganz, sagen sie',
		reopenedHint: 'Diese Anliegen sind wieder offen, bis jemand antwortet.',
		theySaid: (name: string) => `${name} sagt jetzt`,
		reply: 'Ihre Antwort',
		replyHint: 'Sie steht auf der Seite dieses Menschen.',
		sendReply: 'Antworten',
		shaken: 'Seither zurückgenommen',
		shakenHint:
			'Diese Änderungen beruhen auf Worten, die zurückgenommen wurden. Sie gelten, bis Sie sie ändern.',
		shakenLine: (number: number, version: number) =>
			`Kommentar ${n(number)} wurde zurückgenommen; Fassung ${n(version)} wurde deswegen geändert.`,
		seeChange: 'Änderung ansehen',
		saved: 'Gespeichert.'
	},

	loop: {
		title: 'Der Weg zurück',
		states: { open: 'Offen', answered: 'Beantwortet', told: 'Gesagt', confirmed: 'Bestätigt' },
		now: {
			open: 'Noch hat nicht alles, was hier gesagt wurde, eine Antwort.',
			answered: 'Es ist entschieden. Die es gesagt haben, wissen es noch nicht.',
			told: 'Alle, die es gesagt haben, wissen, was daraus wurde.',
			confirmed: 'Sie sagen: Das habe ich gemeint.'
		},
		answered: (count: number, of: number) => `${n(count)} von ${ofComments(of)} beantwortet`,
		told: (count: number, of: number) => `${n(count)} von ${people(of)} wissen es`,
		meant: (count: number) => `${n(count)} × das habe ich gemeint`,
		notQuite: (count: number) => `${n(count)} × nicht ganz`,
		decideBy: (day: string) => `Zu entscheiden bis ${day}.`,
		askAgain: (day: string) => `Ab ${day} wieder fragen, wie es ist.`,
		tell: 'Denen sagen, die es gesagt haben',
		see: 'Wem es gesagt wurde',
		pageTitle: (label: string) => `Zurücksagen: ${label}`,
		lead: 'Von Ihnen geschrieben, einmal an alle, die es gesagt haben.',
		words: 'Was daraus wurde',
		wordsHint:
			'Sagen Sie, was Sie getan haben oder warum nicht. Geben Sie keine Worte anderer weiter.',
		preview: 'Dazu kommt ein Link zur eigenen Seite.',
		send: (count: number) => `An ${people(count)} senden`,
		publish: 'Auf die Seiten der Treffen stellen',
		unsigned: (count: number) =>
			`${comments(count)} ohne Namen: Für sie steht die Nachricht auf der Seite des Treffens.`,
		who: 'Wer es gesagt hat',
		inPerson: 'Ich habe es gesagt',
		noAddress: 'Keine Adresse: Sagen Sie es selbst, oder geben Sie einen Link.',
		links: 'Links zu den Seiten',
		written: 'Was geschrieben wurde',
		by: (name: string, day: string) => `${name}, ${day}`,
		problems: {
			unanswered:
				'Hier hat noch nicht alles eine Antwort. Geben Sie zuerst jedem Kommentar ein Ergebnis.',
			'no-mail': 'Dieser Server verschickt keine Mail. Sagen Sie es selbst, oder geben Sie Links.',
			nobody: 'Allen, die erreichbar sind, wurde es schon gesagt.'
		}
	},

	version: {
		title: (version: number) => `Sie haben gesagt, wir haben geändert: Fassung ${n(version)}`,
		lead: 'Was diese Fassung ihren Kunden verdankt, für alle, die es angeht. Die Zeilen kommen aus den Aufzeichnungen, die Worte von Ihnen.',
		opening: 'Vor den Zeilen',
		openingHint: 'Ein paar eigene Sätze, zum Beispiel ein Dank.',
		changes: 'Sie haben gesagt, wir haben geändert',
		declines: 'Sie haben gesagt, wir haben es nicht getan, weil',
		none: 'Hier ist nichts zu sagen.',
		youSaid: 'Sie haben gesagt',
		youSaidHint: 'In Ihren Worten. Bleibt es leer, steht dort die Zahl der Kommentare.',
		weDid: 'Was es für sie bedeutet',
		because: 'Wir haben es nicht getan, weil',
		leaveOut: 'Diese Zeile weglassen',
		rests: 'Beruht auf',
		gone: (count: number) => `${comments(count)} davon seither zurückgenommen`,
		save: 'Speichern',
		savedBy: (name: string, day: string) => `Gespeichert von ${name}, ${day}.`,
		stale:
			'Inzwischen hat jemand anderes gespeichert. Ihre Worte stehen noch hier: Vergleichen Sie und speichern Sie noch einmal.',
		preview: 'So ansehen, wie sie es sehen',
		print: 'Drucken',
		send: 'Verschicken',
		sendHint: 'Kunden sehen nie Worte anderer, nur wie viele. Alle bekommen es einmal.',
		groups: {
			spoke: 'Kunden, deren Worte darin sind',
			customers: 'Andere Kunden, die Neues hören wollen',
			suppliers: 'Lieferanten',
			staff: 'Belegschaft'
		},
		ready: (count: number, of: number) => `Noch ${n(count)} von ${n(of)} zu benachrichtigen`,
		quiet: (count: number) => `${people(count)} mit dem Wunsch, nicht angeschrieben zu werden.`,
		noAddress: (count: number) => `${people(count)} ohne Adresse.`,
		sendButton: 'An die gewählten Gruppen senden',
		sent: (count: number) => `Unterwegs an ${people(count)}.`,
		list: 'Lieferanten und Belegschaft',
		listHint: 'Mitglieder des Teams gehören schon zur Belegschaft.',
		kind: 'Gruppe',
		kinds: { supplier: 'Lieferant', staff: 'Belegschaft' },
		name: 'Vor- und Nachname',
		email: 'E-Mail-Adresse',
		add: 'Hinzufügen',
		remove: 'Entfernen',
		public: 'Öffentliche Seite',
		publicOff: 'Aus. Außerhalb sieht sie niemand.',
		publicOn: 'An. Wer diese Adresse hat, kann sie lesen.',
		publicAddress: 'Adresse der öffentlichen Seite',
		switchOn: 'Öffentlich machen',
		switchOff: 'Seite wegnehmen',
		problems: {
			'no-mail':
				'Dieser Server verschickt keine Mail. Drucken Sie es, oder machen Sie es öffentlich.',
			'not-written': 'Speichern Sie zuerst: Es geht nichts hinaus, was niemand angesehen hat.',
			nobody: 'In diesen Gruppen ist niemand mehr zu benachrichtigen.',
			'nothing-chosen': 'Wählen Sie mindestens eine Gruppe.'
		},
		agreed: (day: string) => `Vereinbart am ${day}`
	},

	history: {
		tell: 'Sie haben gesagt, wir haben geändert',
		shaken: (count: number, of: number) =>
			count === of
				? 'Alle Worte dahinter wurden später zurückgenommen.'
				: `${n(count)} von ${ofComments(of)} dahinter später zurückgenommen.`
	},

	problems: {
		empty: 'Bitte schreiben Sie etwas.',
		'too-long': 'Das ist zu lang.',
		'not-an-email': 'Das ist keine E-Mail-Adresse.',
		unreadable: 'Das war nicht zu lesen. Bitte versuchen Sie es noch einmal.'
	}
} satisfies typeof en;
