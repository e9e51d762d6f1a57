import type en from '../en/complaints.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const complaints = (count: number) => of(count, 'Beschwerde', 'Beschwerden');
const hours = (count: number) =>
	count < 48 ? of(count, 'Stunde', 'Stunden') : of(Math.floor(count / 24), 'Tag', 'Tagen');

export default {
	title: 'Beschwerden',
	one: 'Eine Beschwerde',
	empty: 'Noch hat niemand eine Beschwerde notiert. Die erste dauert zwanzig Sekunden.',
	add: 'Eine notieren',
	nothing: 'So etwas wurde nicht gesagt.',
	reset: 'Alle zeigen',
	unknown: 'Jemand',
	nobody: 'noch bei niemandem',
	ownedBy: (name: string) => `${name} kümmert sich`,
	notedBy: (name: string) => `notiert von ${name}`,
	count: (count: number, all: number) =>
		count === all ? complaints(all) : `${n(count)} von ${complaints(all)}`,
	told: 'Zum ersten Mal gesagt am',
	pages: 'Seiten',
	newer: 'Neuere',
	older: 'Ältere',
	alarm: (count: number, month: string, usual: number) =>
		`${complaints(count)} im ${month}, üblich sind ${n(usual)}. Das kann Kunden vertreiben.`,
	ways: {
		label: 'Neben der Liste',
		recoveries: 'Wieder gutzumachen',
		front: 'Die vorderste Reihe',
		moments: 'Momente des Kontakts',
		file: 'Als Datei (CSV)'
	},
	stands: { open: 'noch keine Antwort', answered: 'beantwortet', done: 'erledigt' },
	sources: {
		call: 'am Telefon',
		mail: 'per Mail',
		web: 'über das Web-Formular',
		person: 'persönlich',
		public: 'öffentlich',
		front: 'aus der vordersten Reihe'
	},
	kinds: {
		plain: 'eine Beschwerde',
		'no-news': 'nichts von uns gehört',
		repeated: 'musste es wiederholen',
		reason: 'ein Grund zu kaufen oder zu bleiben'
	},
	severities: { 1: 'ein Wort', 2: 'eine Last', 3: 'ein Grund zu gehen' },
	filter: {
		find: 'Haben sie es uns gesagt?',
		state: 'Wie es steht',
		all: 'Alle',
		states: {
			waiting: 'nicht erledigt',
			open: 'noch keine Antwort',
			answered: 'beantwortet, nicht erledigt',
			done: 'erledigt'
		},
		show: 'Zeigen',
		more: 'Seit wann, und wie es kam',
		from: 'Von Monat',
		to: 'Bis Monat'
	},
	capture: {
		title: 'Was haben sie gesagt?',
		words: 'Mit ihren Worten',
		who: 'Wer es gesagt hat',
		whoHint: 'Ein Kunde oder irgendein Name',
		tap: 'Oder einen Namen antippen',
		moment: 'Wo es geschah',
		noMoment: 'nicht gesagt',
		severity: 'Wie schwer es wiegt',
		more: 'Wie und wann es kam',
		source: 'Wie es kam',
		kind: 'Was es ist',
		saidOn: 'Tag, an dem es gesagt wurde',
		place: 'Ort oder Person, um die es geht',
		reach: 'Wohin wir antworten',
		save: 'Notieren'
	},
	belongs: 'Wohin es gehört',
	owner: 'Wer sich kümmert',
	giveLabel: 'Speichern, wer sich kümmert',
	theme: {
		label: 'Thema',
		none: 'noch keines',
		maybe: 'Ist es eines von diesen?',
		save: 'Speichern: Thema',
		open: 'Thema öffnen'
	},
	clause: {
		label: 'Klausel, die es berührt',
		none: 'keine',
		save: 'Speichern: Klausel',
		open: 'Charta öffnen'
	},
	answer: {
		title: 'Was wir getan haben',
		waits: (count: number) => `Seit ${hours(count)} hat niemand geantwortet.`,
		within: (count: number) => `Erste Antwort innerhalb von ${hours(count)}.`,
		label: 'Was wir geantwortet haben',
		button: 'Beantwortet',
		did: 'Getan:',
		didLabel: 'Was wir deswegen getan haben',
		done: 'Es ist erledigt',
		recover: 'Wir haben versagt: wiedergutmachen',
		recovery: 'Es wird wiedergutgemacht'
	},
	peel: {
		title: 'Nachfragen',
		help: 'Fragen Sie zurück. Was sie antworten, steht unter ihren Worten.',
		questions: {
			what: 'Was ist geschehen?',
			when: 'Wann hätten Sie es wissen müssen?',
			then: 'Was hätten Sie dann getan?',
			cost: 'Was hat es Sie gekostet?',
			good: 'Wie sähe es gut aus?'
		},
		button: 'Antwort behalten',
		toParent: 'Eine Antwort zu dieser Beschwerde'
	},
	same: {
		title: 'Schon einmal gesagt?',
		help: 'Die Worte sind ähnlich. Ist es dasselbe, sagen Sie es: Beide bleiben, und es zählt einmal.',
		button: 'Dasselbe',
		is: 'Dasselbe wie',
		again: 'Wieder gesagt am',
		not: 'Nicht dasselbe',
		marked: 'schon einmal gesagt'
	},
	trends: {
		title: 'Monat für Monat',
		empty:
			'Noch hat keine Beschwerde ein Thema. Geben Sie ihnen eines, dann stehen die Monate hier.',
		split: 'Danach, wo es gesagt wurde',
		every: 'Alle zusammen',
		words: 'Die Worte dahinter',
		surprise: {
			title: 'Was uns überrascht hat',
			help: 'Themen eines Treffens, die vorher keine Beschwerde und kein Anliegen der vordersten Reihe genannt hatte. Viele davon heißen: Wir sind zu weit weg.',
			none: 'Noch hat kein Treffen Themen.',
			of: (fresh: number, themes: number) => `${n(fresh)} von ${of(themes, 'Thema', 'Themen')} neu`
		}
	},
	inbound: {
		title: 'Eingänge',
		lead: 'Beschwerden können von selbst hereinkommen. Jede ist sofort bei jemandem, und nichts wird ohne einen Menschen zusammengelegt.',
		form: 'Ein Formular für Kunden',
		formHelp: 'Wer die Adresse hat, kann ohne Konto sagen, was schiefging.',
		mail: 'Weitergeleitete Mails',
		mailHelp:
			'Ihr Mailserver schickt jede ganze Mail mit POST an diese Adresse, als message/rfc822.',
		address: 'Adresse',
		open: 'Diesen Eingang öffnen',
		openOf: (what: string) => `Diesen Eingang öffnen: ${what}`,
		close: 'Schließen',
		closeOf: (what: string) => `Schließen: ${what}`,
		paste: 'Eine Mail einfügen',
		pasteLabel: 'Die Mail mit ihrem Kopf',
		pasteHelp: 'So, wie Ihr Mailprogramm sie als „Quelltext“ zeigt oder weiterleitet.',
		pasteButton: 'Aufnehmen',
		file: 'Aus einer Datei',
		columns: 'Nur die Worte (words) sind nötig. Spalten:',
		choose: 'Datei (CSV)',
		orPaste: 'Oder hier einfügen',
		take: 'Aufnehmen',
		added: (added: number, known: number) =>
			`${complaints(added)} aufgenommen, ${n(known)} waren schon da.`,
		wrong: 'Diese Zeilen blieben draußen:',
		line: (line: number) => `Zeile ${n(line)}:`
	},
	problems: {
		empty: 'Bitte füllen Sie das aus.',
		'too-long': 'Das ist zu lang.',
		day: 'Bitte wählen Sie einen Tag.',
		mail: 'Darin ist keine Mail, die sich lesen lässt.',
		source: 'Wo es gesagt wurde, ist keines der bekannten Wörter.',
		kind: 'Was es ist, ist keines der bekannten Wörter.',
		severity: 'Das Gewicht muss 1, 2 oder 3 sein.',
		'too-large': 'Die Datei ist zu groß.',
		'too-many-rows': 'Die Datei hat zu viele Zeilen.',
		'no-rows': 'Es stehen keine Zeilen darin.',
		'no-words-column': 'Es gibt keine Spalte namens „words“.',
		unreadable: 'Das ließ sich nicht lesen.'
	}
} satisfies typeof en;
