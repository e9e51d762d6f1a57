import type en from '../en/promises.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const promises = (count: number) => of(count, 'Zusage', 'Zusagen');

export default {
	states: { open: 'offen', late: 'überfällig', kept: 'gehalten', broken: 'nicht gehalten' },
	keptLate: (count: number) => `${of(count, 'Tag', 'Tage')} nach dem zugesagten Tag`,
	owner: (name: string) => `${name} steht dafür ein`,
	nobody: 'Niemand steht dafür ein',
	outside: (name: string) => `${name} gehört nicht zum Team: Jemand muss sie übernehmen.`,
	moved: (day: string) => `Den Kunden wurde ein neuer Tag genannt: ${day}`,
	sources: { sales: 'vom Vertrieb zugesagt', team: 'außerhalb eines Treffens gegeben' },
	more: 'Öffnen',
	moreOf: (what: string) => `Öffnen: ${what}`,

	list: {
		nobody: (count: number) => `Ohne Verantwortliche (${n(count)})`,
		open: (count: number) => `Offen (${n(count)})`,
		over: (count: number) => `Erledigt (${n(count)})`,
		drafts: (count: number) =>
			`${of(count, 'Nachricht wartet', 'Nachrichten warten')} darauf, dass Sie sie senden`,
		noneOpen: 'Keine Zusage ist offen.'
	},

	guard: {
		title: 'Wird es rechtzeitig?',
		ask: (day: string) =>
			`Fällig am ${day}. Kunden wollen vor dem Tag von einer Verzögerung hören, nicht danach.`,
		onTime: 'Es wird rechtzeitig',
		mark: 'verzögert sich',
		slips: 'Es verzögert sich',
		newDay: 'Neuer Tag, falls Sie ihn kennen',
		sure: (name: string) => `${name} sagt: Es wird rechtzeitig.`,
		slipping: (name: string) => `${name} sagt: Es verzögert sich.`,
		slippingTo: (name: string, day: string) => `${name} sagt: Es wird der ${day}.`,
		only: (name: string) => `${name} wird gefragt.`
	},

	handover: {
		title: 'Wer dafür einsteht',
		help: 'Wer eine Zusage hat, behält sie, bis jemand anderes Ja gesagt hat. Der Kunde sieht durchgehend einen Namen.',
		to: 'Übergeben an',
		ask: 'Fragen',
		waiting: (name: string) => `${name} wurde gefragt und hat noch nicht geantwortet.`,
		offered: (name: string) => `${name} bittet Sie, das zu übernehmen.`,
		accept: 'Ich übernehme es',
		refuse: 'Ich kann nicht',
		takeBack: 'Frage zurücknehmen',
		take: 'Ich stehe dafür ein'
	},

	broken: {
		title: 'Sie wird nicht gehalten',
		help: 'Sagen Sie warum, so wie Sie es dem Kunden sagen würden. Es bleibt in der Liste stehen.',
		why: 'Warum',
		button: 'Sagen, dass sie nicht gehalten wird',
		on: (day: string) => `Aufgegeben am ${day}`
	},

	letters: {
		title: 'Nachrichten an Kunden',
		help: 'Für Sie entworfen. Nichts geht hinaus, bevor Sie es senden, und Ihr Name steht darunter.',
		to: (name: string, customer: string) => `An ${name}, ${customer}`,
		subject: 'Betreff',
		text: 'Nachricht',
		send: 'Als Mail senden',
		said: 'Ich habe es selbst gesagt',
		drop: 'Nicht mitteilen',
		silent: 'Nicht angeschrieben',
		noAddress: 'Es gibt keine Adresse: Bitte sagen Sie es selbst.',
		noMail: 'Dieser Server sendet keine Mails: Bitte sagen Sie es selbst.',
		because: {
			own: 'weil es um das eigene Anliegen geht',
			slips: 'weil gewünscht ist, von Verzögerungen zu hören',
			monthly: 'weil monatliche Nachricht gewünscht ist',
			none: 'möchte ungefragt nichts hören',
			'only-slips': 'möchte nur von Verzögerungen hören'
		},
		done: {
			draft: 'wartet auf das Senden',
			mailed: (day: string) => `gesendet am ${day}`,
			said: (day: string) => `gesagt am ${day}`,
			dropped: 'nicht gesendet'
		},
		slipSubject: (what: string) => `Das dauert länger: ${what}`,
		slip: (name: string, what: string, due: string, moved: string | null, owner: string) =>
			`Guten Tag ${name},\n\nwir haben Ihnen zugesagt: „${what}“, bis ${due}.\n\n${
				moved
					? `Diesen Tag halten wir nicht. Der neue Tag ist der ${moved}.`
					: 'Diesen Tag halten wir vielleicht nicht. Wir nennen Ihnen den neuen, sobald wir ihn kennen.'
			}\n\nDas tut uns leid. Sie hören es von uns vor dem Tag, weil Sie damit planen.\n\n${owner} steht dafür ein.`,
		monthlySubject: (count: number) => `Was wir Ihnen schulden: ${promises(count)}`,
		monthly: (name: string, rows: string[]) =>
			`Guten Tag ${name},\n\ndas haben wir Ihnen zugesagt und noch nicht getan:\n\n${rows.join('\n')}\n\nSie hören das einmal im Monat, weil Sie es so wünschen.`,
		row: (what: string, owner: string, day: string | null) =>
			day ? `- ${what} (${owner}, bis ${day})` : `- ${what} (${owner})`
	},

	problems: {
		asked: 'Es wurde schon jemand gefragt.',
		gone: 'Das gibt es nicht mehr.',
		held: 'Es steht schon jemand dafür ein.',
		'no-address': 'Es gibt keine Adresse dafür.',
		'no-mail': 'Dieser Server sendet keine Mails.',
		nobody: 'Bitte wählen Sie ein anderes Mitglied des Teams.',
		'not-later': 'Der neue Tag muss nach dem zugesagten liegen.',
		'not-yours': 'Das kann nur sagen, wer dafür einsteht.',
		over: 'Diese Zusage ist erledigt.',
		stale: 'Inzwischen hat sich etwas geändert. Bitte sehen Sie noch einmal hin.'
	},

	mails: {
		offerSubject: (what: string) => `Übernehmen Sie das? ${what}`,
		offer: (name: string, from: string, what: string, link: string) =>
			`Guten Tag ${name},\n\n${from} bittet Sie, eine Zusage zu übernehmen: „${what}“.\n\nBis Sie Ja sagen, bleibt sie bei ${from}:\n${link}`,
		reminderSubject: (what: string) => `Wird es rechtzeitig? ${what}`,
		window: (name: string, what: string, due: string, link: string) =>
			`Guten Tag ${name},\n\n„${what}“ ist am ${due} fällig. Wird es rechtzeitig, oder verzögert es sich? Bitte sagen Sie es hier:\n${link}`,
		eve: (name: string, what: string, due: string, link: string) =>
			`Guten Tag ${name},\n\n„${what}“ ist am ${due} fällig, und niemand hat gesagt, dass es rechtzeitig wird. Eine Nachricht an die Kunden ist entworfen; bitte lesen und senden Sie sie heute:\n${link}`,
		late: (name: string, what: string, due: string, link: string) =>
			`Guten Tag ${name},\n\n„${what}“ war am ${due} fällig. Bitte sagen Sie, wie es steht, und informieren Sie die Kunden:\n${link}`,
		urgentSubject: (meeting: string) => `Dringend, jetzt: ${meeting}`,
		urgent: (name: string, from: string | null, words: string, link: string) =>
			`Guten Tag ${name},\n\n${from ? `${from} sagt` : 'Jemand sagt'}:\n\n„${words}“\n\nDas kann nicht bis zum Ende des Treffens warten:\n${link}`
	},

	again: {
		title: 'Noch einmal fragen',
		help: 'Drei Monate nach einer Änderung wird sie neu bewertet. Erst dann wissen Sie, ob sie geholfen hat.',
		of: (title: string, version: number) => `${title}, Fassung ${n(version)}`,
		due: (day: string) => `Noch einmal fragen am ${day}`,
		done: (day: string) => `Noch einmal gefragt am ${day}`,
		changed: (count: number) => of(count, 'Änderung', 'Änderungen'),
		enter: 'Bewertungen eintragen',
		move: 'Auf diesen Tag verschieben',
		mark: 'Es wurde gefragt',
		day: 'Tag',
		calendar: 'In meinen Kalender',
		entry: (title: string, version: number) =>
			`Noch einmal fragen: ${title}, Fassung ${n(version)}`,
		empty: 'Nach der nächsten Fassung steht hier ein Tag, an dem Sie noch einmal fragen.'
	},

	joint: {
		title: 'Was wir voneinander erwarten',
		help: 'Je ein Satz, von beiden Seiten bestätigt. Auch was der Vertrieb zugesagt hat, steht hier.',
		add: 'Etwas festhalten',
		customer: 'Kunde',
		words: 'In einem Satz',
		save: 'Festhalten',
		promised: (name: string | null) => (name ? `zugesagt von ${name}` : 'vom Vertrieb zugesagt'),
		signed: (name: string, day: string) => `bestätigt von ${name}, ${day}`,
		unsignedTeam: 'vom Team nicht bestätigt',
		unsignedTheirs: 'vom Kunden nicht bestätigt',
		signTeam: 'Für das Team bestätigen',
		signTheirs: 'Der Kunde hat bestätigt',
		who: 'Wer hat bestätigt',
		day: 'An welchem Tag',
		remove: 'Entfernen',
		removeOf: (words: string) => `Entfernen: ${words}`,
		both: 'von beiden bestätigt',
		empty: 'Noch ist nichts festgehalten. Beginnen Sie mit dem, was zuletzt schiefging.'
	},

	sales: {
		title: 'Vom Vertrieb übernehmen',
		help: 'Fügen Sie eine Tabelle mit den Spalten customer, promise, due, promised by, owner ein oder wählen Sie eine Datei. Eine Zeile ohne owner steht in der Liste, bis jemand sie übernimmt.',
		file: 'Eine CSV-Datei',
		text: 'Oder hier einfügen',
		import: 'Übernehmen',
		added: (count: number, ownerless: number) =>
			ownerless
				? `${promises(count)} übernommen, ${n(ownerless)} ohne Verantwortliche.`
				: `${promises(count)} übernommen.`,
		wrong: (line: number, why: string) => `Zeile ${n(line)}: ${why}`,
		whys: {
			'no-customer': 'diesen Kunden gibt es nicht',
			empty: 'da steht keine Zusage',
			day: 'der Tag muss aussehen wie 2026-05-29',
			'no-member': 'diese Person gehört nicht zum Team'
		},
		unreadable: 'Das war nicht als Tabelle mit den Spalten customer und promise zu lesen.'
	},

	give: {
		title: 'Etwas zusagen',
		what: 'Was Sie zusagen',
		due: 'Bis wann',
		button: 'Das sage ich zu'
	},

	urgent: {
		title: 'Jetzt dringend',
		help: 'Was Kunden in einem Treffen als dringend markiert haben. Es kommt sofort hierher; der Raum sieht es nicht.',
		waits: (minutes: number) =>
			minutes < 1 ? 'gerade gekommen' : `wartet seit ${of(minutes, 'Minute', 'Minuten')}`,
		took: (minutes: number) =>
			minutes < 1
				? 'binnen einer Minute beantwortet'
				: `nach ${of(minutes, 'Minute', 'Minuten')} beantwortet`,
		by: (name: string) => `von ${name}`,
		owner: (name: string) => `geht an ${name}`,
		comment: (number: number) => `Kommentar ${n(number)}`,
		unsigned: 'ohne Namen',
		answered: 'Ich habe geantwortet',
		answeredOf: (words: string) => `Ich habe geantwortet: ${words}`,
		count: (count: number) => `${n(count)} dringend`,
		empty: 'Nichts ist dringend.'
	},

	wants: {
		title: 'Was sie hören möchten',
		help: 'Gilt für jede Nachricht, die kein persönlicher Brief ist. Zum eigenen Anliegen hört man immer etwas.',
		of: (name: string) => `Was ${name} hören möchte`,
		options: {
			none: 'nichts ungefragt',
			slips: 'wenn sich etwas verzögert',
			monthly: 'jeden Monat'
		},
		save: 'Speichern',
		usual: 'noch nicht gefragt: wenn sich etwas verzögert',
		nobody: 'Bei diesem Kunden ist niemand bekannt.'
	},

	before: {
		title: 'Früher zugesagt',
		help: 'Beginnen Sie damit: was Sie zugesagt haben, und wie es steht.',
		late: (day: string) => `war fällig am ${day}`,
		due: (day: string) => `bis ${day}`,
		kept: (day: string) => `gehalten am ${day}`
	},

	settings: {
		title: 'Zusagen und was nicht warten kann',
		duty: 'Dringendes geht an',
		days: 'So viele Tage vor der Fälligkeit fragen',
		save: 'Speichern',
		problem: 'Bitte schreiben Sie eine ganze Zahl von 1 bis 60.'
	},

	home: {
		notQuite: (count: number) =>
			plural('de', count, {
				one: `Ein „nicht ganz“ wartet auf Antwort.`,
				other: `${n(count)} „nicht ganz“ warten auf Antwort.`
			}),
		unthanked: (count: number, by: string | null) =>
			`${plural('de', count, { one: 'Einer Person ist noch nicht gedankt', other: `${n(count)} Personen ist noch nicht gedankt` })}${by ? `, fällig bis ${by}` : ''}.`,
		needs: 'Braucht einen Menschen',
		week: (count: number) => `${n(count)} diese Woche fällig`,
		offered: (what: string) => `Sie sollen übernehmen: ${what}`,
		check: (what: string) => `Wird es rechtzeitig? ${what}`,
		messages: (count: number) =>
			`${of(count, 'Nachricht', 'Nachrichten')} an Kunden lesen und senden`,
		nobody: (count: number) => `${promises(count)} ohne Verantwortliche`,
		over: (what) => `Zu spät und noch zu tun: ${what}`,
		late: (what) => `Überfällig: ${what}`,
		mine: (what) => `Bei Ihnen: ${what}`,
		asking: (what) => `Fragen, wie es ging: ${what}`,
		again: (what: string) => `Noch einmal fragen: ${what}`,
		urgent: (count: number) => `${n(count)} dringend aus einem Treffen`,
		ready: (done: number, all: number) => `Bereit: ${n(done)} von ${n(all)}`,
		grows: (count: number, usual: number) =>
			`nimmt zu: ${n(count)} Beschwerden, üblich sind ${n(Math.round(usual))}`,
		watch: 'Im Blick',
		moved: (from: string, to: string) => `${from} → ${to}`,
		complaints: (count: number, before: number) =>
			`Beschwerden: ${n(count)} diesen Monat (${n(before)} im Monat davor)`,
		quiet: 'Noch gibt es nichts im Blick zu behalten.'
	}
} satisfies typeof en;
