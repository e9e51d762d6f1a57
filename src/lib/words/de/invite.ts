import type en from '../en/invite.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;
const people = (count: number) =>
	plural('de', count, { one: `${n(count)} Person`, other: `${n(count)} Personen` });

export default {
	letter: {
		subject: (title, team) => `${team} bittet Sie um ein Gespräch: ${title}`,
		opening: (team) =>
			`Guten Tag {name},\n\nwir bitten Sie um ein förmliches Treffen. Wir zeigen Ihnen den Entwurf unserer Charta, in der steht, was Sie von uns erwarten dürfen, und ändern ihn nach dem, was Sie uns sagen. Bitte sprechen Sie offen: Das brauchen wir am meisten.\n\n${team}`,
		closing: (sender) => `Vielen Dank für Ihre Zeit.\n\n${sender}`,
		when: 'Wann',
		afterwards: 'Was danach anders sein soll',
		agenda: (minutes) => `Ablauf, ${n(minutes)} Minuten`,
		row: (clock, stage, minutes) => `${clock}  ${stage} (${n(minutes)} Min.)`,
		charter: 'Unsere Charta, wie sie jetzt ist',
		charterHere: 'Sie liegt diesem Brief auch als Word-Datei bei.',
		file: (version: number | null) =>
			version === null ? 'Charta, Entwurf' : `Charta, Version ${n(version)}`,
		answer: 'Bitte antworten Sie hier: ja, ein anderer Termin oder nein',
		choose: 'Bitte wählen Sie die Termine, die Ihnen passen',
		here: 'Dafür brauchen Sie kein Konto.',
		in: (time, place) => `${time} in ${place}`,
		changed: 'Geändert: ',
		changedNote: 'Etwas hat sich geändert. So steht es jetzt:',
		off: 'Abgesagt: ',
		offNote: (title) => `„${title}“ findet nicht statt.`,
		test: 'Probe: '
	},

	page: {
		title: 'Einladung',
		intro:
			'Kunden bitten selten um ein solches Treffen. Sie tun es: förmlich, mit einem Grund und einem Ablauf.',
		words: 'Ihre Worte',
		wordsHint:
			'Sie stehen vor und nach den Angaben: Zeit, Ziel, Ablauf, Charta und der Link für die Antwort kommen von selbst. Aus {name} wird der Name der Person.',
		language: 'Sprache',
		subject: 'Betreff',
		opening: 'Vor den Angaben',
		closing: 'Nach den Angaben',
		saveWords: 'Worte speichern',
		saved: 'Gespeichert.',
		preview: 'Was sie bekommen',
		previewFor: (name, language, zone) => `${name} · ${language} · ${zone}`,
		see: 'Zeigen',
		seeFor: 'Für wen?',
		noPreview: 'Fügen Sie dem Kunden zuerst eine Person hinzu.',
		test: 'Probe an mich senden',
		tested: (address) => `Eine Probe ist unterwegs an ${address}.`,
		who: 'Wer gebeten wird',
		states: {
			none: 'Noch nicht gebeten',
			asked: 'Noch keine Antwort',
			yes: 'Zugesagt',
			another: 'Anderer Termin',
			no: 'Abgelehnt'
		},
		onTheWay: 'E-Mail unterwegs',
		failed: 'Die E-Mail konnte nicht zugestellt werden.',
		noAddress: 'keine E-Mail-Adresse',
		counts: (asked, yes, no, silent) =>
			`${n(asked)} gebeten · ${n(yes)} zugesagt · ${n(no)} abgelehnt · ${n(silent)} ohne Antwort`,
		sendChosen: 'Einladungen senden',
		sendHint: (sender) =>
			`Sie gehen im Namen von ${sender} hinaus. Vor Ihrem Druck auf die Taste wird nichts gesendet.`,
		sent: (count) => `Unterwegs an ${people(count)}.`,
		choosePerson: (name) => `${name} bitten`,
		noMail:
			'Dieser Server verschickt keine E-Mails. Kopieren Sie den Brief, laden Sie den Kalendereintrag herunter und senden Sie beides selbst.',
		byHand: 'Brief zum Kopieren',
		byHandFor: (name) => `Brief zum Kopieren: ${name}`,
		handTitle: (name) => `Für ${name}`,
		handHint:
			'Er wird nur dieses eine Mal gezeigt, mit einem Link nur für diese Person. Sie gilt ab jetzt als gebeten.',
		letterText: 'Brief',
		calendar: 'Kalendereintrag herunterladen',
		cards: 'Namenskarten mit Quadratcode drucken',
		prefers: 'Sprache und Zeitzone',
		prefersOf: (name) => `Sprache und Zeitzone von ${name}`,
		zone: 'Zeitzone',
		usual: 'wie üblich',
		keep: 'Behalten',
		night: (clock) => `Dort ist es dann ${clock}: mitten in der Nacht.`,
		changed: 'Der Plan hat sich geändert, seit sie ihn kennen.',
		tell: (count) => `${people(count)} benachrichtigen`,
		told: (count) => `Die Änderung ist unterwegs an ${people(count)}.`,
		toldByHand: 'Ohne E-Mail erstellen Sie den Brief für jede Person noch einmal.',
		slots: 'Die Zeit wählen lassen',
		slotsHint:
			'Bieten Sie bis zu fünf Termine an. Jede Person markiert in ihrer Zeitzone, was passt. Dann nehmen Sie einen.',
		slot: (number) => `Termin ${n(number)}`,
		offer: 'Diese Termine anbieten',
		offered: 'Angebotene Termine',
		picks: (count) => `passt ${people(count)}`,
		take: 'Diesen Termin nehmen',
		takeHint:
			'Der Plan übernimmt die Zeit sofort. Benachrichtigt wird niemand, bevor Sie es auslösen.',
		takeBack: 'Keine anbieten',
		wishes: 'Wofür sich die Stunde lohnen würde',
		wishesHint:
			'Mit der Einladung gefragt. Es kommt als ihr Kommentar in den Vorraum, sobald sie eintreten.',
		off: 'Treffen absagen',
		offHint:
			'Der Plan bleibt lesbar. Wer gebeten wurde, erfährt es in Ihrem Namen und mit Ihrem Grund.',
		reason: 'Warum?',
		offSilent: 'Ohne E-Mail müssen Sie es ihnen selbst sagen.',
		isOff: (reason) => `Dieses Treffen wurde abgesagt: ${reason}`
	},

	paste: {
		title: 'Eine Liste von Personen einfügen',
		label: 'Eine Person je Zeile',
		hint: 'Name, Funktion und E-Mail-Adresse mit Komma dazwischen, oder Name <Adresse>. Wer schon da ist, wird nicht doppelt angelegt.',
		customer: 'Für welchen Kunden',
		button: 'Diese Personen hinzufügen',
		added: (count: number) =>
			plural('de', count, {
				one: '1 Person hinzugefügt.',
				other: `${n(count)} Personen hinzugefügt.`
			}),
		known: (count: number) =>
			plural('de', count, { one: '1 war schon da.', other: `${n(count)} waren schon da.` }),
		unread: (count: number) =>
			plural('de', count, {
				one: '1 Zeile war nicht zu lesen. Sie steht unten.',
				other: `${n(count)} Zeilen waren nicht zu lesen. Sie stehen unten.`
			})
	},

	rsvp: {
		hello: (team) => `${team} bittet Sie`,
		dear: (name) => `Für ${name}`,
		when: 'Wann',
		agenda: (minutes) => `Ablauf, ${n(minutes)} Minuten`,
		minutes: (count) => `${n(count)} Min.`,
		charter: 'Unsere Charta, wie sie jetzt ist',
		charterDraft: 'Das ist ein Entwurf. Wir ändern ihn nach dem, was Sie uns sagen.',
		question: 'Werden Sie kommen?',
		yes: 'Ja, ich komme',
		another: 'Ein anderer Termin',
		no: 'Nein',
		reason: 'Sagen Sie uns, warum, oder wann es Ihnen besser passt?',
		answer: 'Antwort senden',
		answered: {
			yes: 'Sie haben zugesagt. Wir freuen uns.',
			another: 'Sie bitten um einen anderen Termin. Wir schreiben Ihnen.',
			no: 'Sie haben abgesagt. Danke, dass Sie es uns sagen.'
		},
		change: 'Sie können Ihre Antwort ändern, bis das Treffen beginnt.',
		slots: 'Welche dieser Termine passen Ihnen?',
		slotsHint: 'Markieren Sie so viele Sie mögen. Wir nehmen einen und schreiben Ihnen.',
		none: 'Keiner davon',
		sendSlots: 'Meine Termine senden',
		slotsKept: 'Gemerkt. Vielen Dank.',
		wish: 'Wofür würde sich dieses Treffen für Sie lohnen?',
		wishHint: 'Das wird Ihr erster Kommentar, wenn Sie eintreten. Dort können Sie es zurücknehmen.',
		sendWish: 'Senden',
		wishKept: 'Gemerkt. Sie können es noch ändern.',
		calendar: 'Kalendereintrag herunterladen',
		zone: 'Zeitzone',
		show: 'Zeiten dort zeigen',
		off: 'Dieses Treffen wurde abgesagt',
		held: 'Dieses Treffen hat stattgefunden',
		now: 'Das Treffen ist jetzt offen',
		join: 'Am Treffen teilnehmen',
		later: 'Am Tag selbst führt diese Seite Sie in das Treffen. Ohne Konto, ohne App.'
	},

	problems: {
		empty: 'Bitte füllen Sie das aus.',
		'too-long': 'Das ist zu lang.',
		unreadable: 'Das war nicht lesbar. Bitte sehen Sie es noch einmal an.',
		zone: 'Bitte wählen Sie eine Zeitzone aus der Liste.',
		start: 'Bitte wählen Sie Tag und Uhrzeit.',
		choose: 'Bitte wählen Sie eine der Antworten.',
		nobody: 'Bitte wählen Sie mindestens eine Person mit E-Mail-Adresse.',
		'no-objective':
			'Sagen Sie zuerst in einem Satz, was danach anders sein soll. Ohne Ziel wird niemand gebeten.',
		'no-agenda': 'Zuerst braucht es einen Ablauf mit Zeiten. Ohne ihn wird niemand gebeten.',
		'no-mail': 'Dieser Server verschickt keine E-Mails.',
		'no-person': 'Diese Person gehört nicht zu den Kunden des Treffens.',
		'not-planned': 'Dieses Treffen ist nicht mehr geplant.',
		'too-late': 'Hier kann nicht mehr geantwortet werden.'
	}
} satisfies typeof en;
