import type { Origin, Section } from '#lib/domain/charter/clause.ts';
import type en from '../../en/team/charters.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('de').format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** Writing a charter and agreeing it. */
export default {
	charters: {
		title: 'Chartas',
		make: 'Charta anlegen',
		name: 'Wofür ist die Charta?',
		nameHint: 'Ihr Team oder Ihre Leistung, zum Beispiel Kundendienst',
		empty:
			'Hier wird Ihre Charta stehen: wozu Sie da sind, was Kunden erwarten dürfen und was nicht.',
		clauses: (count: number) => of(count, 'Punkt', 'Punkte'),
		meetings: (count: number) => of(count, 'Treffen', 'Treffen'),
		rename: 'Umbenennen'
	},

	editor: {
		draftAfter: (version: number) =>
			version ? `Entwurf nach Version ${n(version)}` : 'Entwurf, noch nie beschlossen',
		agree: (version: number) => `Als Version ${n(version)} beschließen`,
		nothingToAgree: 'Der Entwurf weicht nirgends von der beschlossenen Version ab.',
		history: 'Verlauf',
		sectionsLabel: 'Abschnitte',
		purposeQuestions: [
			'Wessen Leben wird durch Sie besser?',
			'Wie wird es besser?',
			'Was würde ihnen fehlen, wenn Sie morgen aufhörten?'
		],
		wording: (wording: number, by: string) => `Fassung ${n(wording)}, von ${by}`,
		questions: {
			purpose: 'Wozu gibt es Ihr Team, gesehen von denen, für die es da ist?',
			customers: 'Wer bezahlt, wer entscheidet, wessen Verlust würde am meisten schmerzen?',
			services: 'Was tun Sie für Ihre Kunden? Eine Leistung je Zeile.',
			expectations: 'Worauf darf ein Kunde zählen, in seinen Worten?',
			measures: 'Woran sehen alle, ob es eingehalten wird?',
			guidelines: 'Wie verhalten Sie sich dabei?',
			needs: 'Was brauchen Sie von Ihren Kunden, um Wort zu halten?',
			limits: 'Was tun Sie nicht, damit niemand darauf wartet?'
		} satisfies Record<Section, string>,
		examples: {
			purpose: [
				'Wir helfen allen, die anrufen, damit ihr Tag weitergeht.',
				'Wir halten Ihre Maschinen am Laufen, damit Sie verkaufen können.',
				'Wir beantworten, was Sie wissen müssen, bevor Sie entscheiden.'
			],
			customers: [
				'Bäckereien, die nachts arbeiten.',
				'Schulen in unserer Stadt, große und kleine.',
				'Alle, die öfter als einmal im Monat bestellen.'
			],
			services: [
				'Wir beantworten Fragen zu Ihrer Rechnung am Telefon.',
				'Wir reparieren vor Ort, auch nachts.',
				'Wir schicken eine Abrechnung im Monat.'
			],
			expectations: [
				'Eine Person bleibt bei Ihnen, bis es gelöst ist.',
				'Wir nehmen innerhalb von 60 Sekunden ab.',
				'Wir sagen Ihnen bis zum Mittag des Vortags, wenn wir uns verspäten.'
			],
			measures: [
				'Anteil der Anrufe, die innerhalb von 60 Sekunden angenommen werden.',
				'Tage vom ersten Anruf, bis der Kunde sagt: gelöst.',
				'Anteil der Rechnungen, die nicht korrigiert werden mussten.'
			],
			guidelines: [
				'Wir bleiben in der Leitung und holen die Kollegin dazu.',
				'Wir sagen, was wir nicht wissen.',
				'Wir fragen nach, bevor wir etwas zusagen.'
			],
			needs: [
				'Ein Name für den Rückruf, und wann.',
				'Ein Foto vom Typenschild der Maschine.',
				'Änderungen an einer Bestellung bis zum Mittag.'
			],
			limits: [
				'Wir reparieren keine Maschinen anderer Hersteller.',
				'Am 25. Dezember sind wir nicht da.',
				'Wir geben am Telefon keine Rabatte.'
			]
		} satisfies Record<Section, string[]>,
		use: 'Übernehmen',
		useThis: (text: string) => `Übernehmen: ${text}`,
		example: 'Zum Beispiel',
		text: (section: string, number: number) => `${section} ${n(number)}`,
		newClause: (section: string) => `Neuer Punkt: ${section}`,
		add: {
			purpose: 'Zweck hinzufügen',
			customers: 'Kundengruppe hinzufügen',
			services: 'Leistung hinzufügen',
			expectations: 'Erwartung hinzufügen',
			measures: 'Messgröße hinzufügen',
			guidelines: 'Leitlinie hinzufügen',
			needs: 'Bitte an die Kunden hinzufügen',
			limits: 'Grenze hinzufügen'
		} satisfies Record<Section, string>,
		origin: 'Woher es kommt',
		origins: {
			assumed: 'Wir nehmen es an',
			promised: 'Wir haben es zugesagt',
			said: 'Ein Kunde hat es gesagt',
			confirmed: 'Kunden haben es bestätigt'
		} satisfies Record<Origin, string>,
		saidBy: (count: number) => `Gesagt von ${n(count)}`,
		confirmedBy: (count: number) => `bestätigt von ${n(count)}`,
		measures: 'Misst',
		measuresNone: 'nichts Bestimmtes',
		up: 'Nach oben',
		down: 'Nach unten',
		why: 'Warum',
		retire: 'Herausnehmen',
		undo: 'Rückgängig',
		retired: 'Herausgenommene Punkte',
		bringBack: 'Zurückholen',
		retiredCount: (count: number) => of(count, 'herausgenommener Punkt', 'herausgenommene Punkte'),
		saving: 'Wird gespeichert',
		savedAt: (time: string) => `Gespeichert ${time}`,
		keptHere: 'Auf diesem Gerät gesichert',
		someone: 'Jemand',
		changedBy: (who: string, ago: string) => `${who} hat das geändert (${ago}).`,
		justNow: 'gerade eben',
		yours: 'Ihr Text',
		theirs: 'Der andere Text',
		keepYours: 'Meinen nehmen',
		takeTheirs: 'Den anderen nehmen',
		moved: (number: number) => `Jetzt an Stelle ${n(number)}`,
		retiredNow: 'Herausgenommen. Sie können den Punkt unten zurückholen.',
		many: (count: number) =>
			`${n(count)} Punkte. Mehr als 25 liest selten jemand zu Ende: Welchen würde ein Kunde vermissen?`,
		long: (count: number) => `${n(count)} Wörter. Unter 25 merkt man es sich.`,
		vague: (word: string) =>
			`„${word}“ versteht jeder anders. Sagen Sie, was genau, oder bis wann.`,
		vagueWords: ['usw.', 'so schnell wie möglich', 'Qualität'],
		keys: 'Eingabe beginnt einen neuen Punkt, Alt mit den Pfeiltasten verschiebt ihn, Strg+Z macht rückgängig, Strg+Eingabe schließt ab.'
	},

	agree: {
		title: (version: number) => `Version ${n(version)} beschließen`,
		intro: 'Eine beschlossene Version ändert sich nie mehr. Das ist anders:',
		note: 'Warum ändert sich die Charta?',
		noteHint: 'Ein, zwei Sätze. Sie stehen für immer im Verlauf.',
		who: 'Wer hat zugestimmt?',
		whoHint: 'Namen, mit Komma getrennt',
		button: (version: number) => `Als Version ${n(version)} beschließen`,
		back: 'Zurück zum Entwurf',
		restoreTitle: (version: number) => `Version ${n(version)} wiederherstellen`,
		restoreIntro: (of: number, as: number) =>
			`Aus Version ${n(of)} wird Version ${n(as)}. Nichts Beschlossenes geht verloren, und im Entwurf steht, was Version ${n(of)} sagt.`,
		restoreButton: (version: number) => `Als Version ${n(version)} wiederherstellen`,
		stale:
			'Inzwischen hat jemand eine Version beschlossen. Sehen Sie sich den Unterschied noch einmal an.'
	}
} satisfies typeof en;
