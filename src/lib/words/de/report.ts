import type { Heading } from '#lib/domain/report/report.ts';
import type { Section } from '#lib/domain/charter/clause.ts';
import type en from '../en/report.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

const sections: Record<Section, string> = {
	purpose: 'Zweck',
	customers: 'Kunden',
	services: 'Leistung',
	expectations: 'Erwartung',
	measures: 'Messgröße',
	guidelines: 'Leitlinie',
	needs: 'Was wir von Ihnen brauchen',
	limits: 'Grenze'
};

export default {
	title: 'Bericht',
	titleOf: (meeting: string) => `Bericht: ${meeting}`,
	versions: { customers: 'Für die Kunden', team: 'Für das Team' },
	which: 'Welcher Bericht',
	came: (customers: number, team: number) =>
		`${of(customers, 'Kunde', 'Kunden')}, ${n(team)} vom Team`,
	from: (start: string, end: string) => `${start} bis ${end}`,
	basis: (charter: string, version: number) => `Zu „${charter}“, Fassung ${n(version)}`,
	waiting: 'Dieses Treffen hat noch nicht begonnen. Bisher:',
	running: 'Dieses Treffen läuft noch. Bisher:',
	unanswered: (count: number) =>
		plural('de', count, {
			one: `${n(count)} Kommentar, der etwas verlangt, hat noch keine Antwort.`,
			other: `${n(count)} Kommentare, die etwas verlangen, haben noch keine Antwort.`
		}),
	answer: 'Beantworten',

	told: 'Was Sie uns gesagt haben',
	toldTeam: 'Was sie uns gesagt haben',
	nothingTold: 'Hier sind keine Worte von Kunden zu lesen.',
	heading: (heading: Heading) => {
		if (heading.kind === 'group') return heading.name;
		if (heading.kind === 'clause') return `${sections[heading.section]} ${n(heading.number)}`;
		return heading.kind === 'section' ? sections[heading.section] : 'Nicht in der Charta';
	},
	ours: 'Was unsere eigene Seite notiert hat',
	unread: {
		customers: (count: number) =>
			plural('de', count, {
				one: `Und ${n(count)} Kommentar, der im Raum nicht gezeigt wurde. Wer ihn schrieb, liest ihn auf der eigenen Seite.`,
				other: `Und ${n(count)} Kommentare, die im Raum nicht gezeigt wurden. Wer sie schrieb, liest sie auf der eigenen Seite.`
			}),
		team: (count: number) =>
			`Und ${of(count, 'Kommentar', 'Kommentare')}, die nur die Moderation lesen kann.`
	},
	comment: (number: number) => `Kommentar ${n(number)}`,
	unsigned: 'ohne Namen',
	lastWord: 'nach dem Treffen gesagt',
	outcome: (kind: string, because: string | null) => (because ? `${kind}: ${because}` : kind),
	noOutcome: 'Noch nicht beantwortet',
	owner: (owner: string, day: string | null) => (day ? `${owner}, bis ${day}` : owner),

	changes: 'Was sich in der Charta ändert',
	nothingChanges: 'Kein Wortlaut der Charta wurde geändert.',
	agreed: (version: number) => `Vereinbart als Fassung ${n(version)}`,
	accepted: 'Im Raum angenommen, noch nicht vereinbart',
	because: (numbers: string) => `Wegen der Kommentare ${numbers}`,
	becauseUnsigned: (count: number) => of(count, 'Kommentar ohne Namen', 'Kommentare ohne Namen'),
	others: (count: number) =>
		plural('de', count, {
			one: `und ${n(count)} Kommentar aus anderen Treffen`,
			other: `und ${n(count)} Kommentare aus anderen Treffen`
		}),
	own: (name: string) => `Unsere eigene Entscheidung: ${name}`,
	now: 'Neuer Wortlaut',
	before: 'Vorher',

	ratings: 'Bewertungen mit Lücken',
	nothingRated: 'Es wurde nichts bewertet.',
	fewHint: {
		customers:
			'Unter drei Antworten steht nur ihre Zahl, bei drei oder vier nur niedrig, mittel oder hoch.',
		team: 'Unter drei Antworten steht nur ihre Zahl.'
	},
	rated: 'Was bewertet wurde',
	importance: 'Wichtigkeit',
	performance: 'Leistung',
	gap: 'Lücke',
	answers: (count: number) => of(count, 'Antwort', 'Antworten'),
	bands: { low: 'niedrig', middle: 'mittel', high: 'hoch' },
	missing: 'fehlt in der Charta',
	top: 'Am häufigsten unter den drei',
	picked: (label: string, count: number) => `${label} (${n(count)})`,
	simplify: 'Was einfacher sein könnte',
	simplified: (keep: number, simpler: number, drop: number) =>
		`behalten ${n(keep)}, vereinfachen ${n(simpler)}, weglassen ${n(drop)}`,

	promises: 'Was wir zugesagt haben',
	nothingPromised: 'Es wurde nichts zugesagt.',
	promise: 'Was',
	who: 'Wer',
	day: 'Bis wann',

	not: 'Was wir nicht aufgenommen haben, und warum',
	nothingLeft: 'Alles wurde aufgenommen.',
	declined: 'Nicht aufgenommen',
	parked: 'Später',
	refused: 'Wortlaute, die nicht angenommen wurden',
	why: 'Warum',
	noReason: 'kein Grund notiert',

	inside: 'Nur für das Team',
	climateHidden: 'Das Klima dieses Treffens ist nicht freigegeben.',
	hints: 'Hinweise, die gezeigt wurden',
	gaps: {
		title: 'Wo es fehlen kann',
		lead: 'Fünf Stellen, an denen Leistung und Erwartung auseinandergehen. Es zählen beide Zahlen, nie nur ihr Abstand.',
		belief: 'Was wir für ihre Erwartung hielten',
		guessed: (label: string, guess: string, said: string) =>
			`${label}: wir tippten ${guess}, sie sagten ${said}`,
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		right: (right: number, of: number) => `${n(right)} ihrer ${n(of)} haben wir richtig getippt.`,
		noGuess: 'Niemand hat getippt, oder die Tipps sind noch versiegelt.',
		standards: 'Was in der Charta fehlt',
		missing: (labels: string) => `Bewertet, und nicht in der Charta: ${labels}`,
		asked: (count: number) =>
			plural('de', count, {
				one: `${n(count)} Kommentar möchte ergänzen, was keine Klausel sagt.`,
				other: `${n(count)} Kommentare möchten ergänzen, was keine Klausel sagt.`
			}),
		delivery: 'Ob wir tun, was wir schrieben',
		measured: (measured: number, of: number) =>
			`${n(measured)} von ${n(of)} Erwartungen haben eine Messgröße.`,
		promises: 'Was jemand früher versprochen hat',
		promised: (count: number) =>
			`${of(count, 'Klausel stammt', 'Klauseln stammen')} aus einem Versprechen.`,
		below: (labels: string) => `Weit unter dem bewertet, was sie brauchen: ${labels}`,
		service: 'Was sie erwarten und was sie bekommen',
		wide: (labels: string) => `Einen ganzen Punkt oder mehr auseinander: ${labels}`,
		none: 'Nichts liegt einen ganzen Punkt auseinander.'
	},

	files: 'Herunterladen',
	filesHint: 'Word, Markdown, eine Tabelle und Daten. Jeder Kommentar steht in jeder Datei.',
	formats: {
		docx: 'Word-Datei',
		md: 'Markdown-Text',
		ods: 'Tabelle (ODS)',
		csv: 'Tabelle (CSV)',
		json: 'Daten (JSON)'
	},
	print: 'Drucken oder als PDF speichern',
	answerTo: (n: number) => `Antwort zu Kommentar ${n}`,
	noNews: 'Keine Nachricht von uns',
	columns: {
		number: 'Nummer',
		part: 'Teil',
		side: 'Seite',
		name: 'Name',
		organisation: 'Organisation',
		verb: 'Verb',
		words: 'Worte',
		on: 'zu',
		moment: 'Moment',
		agree: 'stimmen zu',
		outcome: 'Ergebnis',
		because: 'weil',
		owner: 'zuständig',
		due: 'bis'
	},
	sides: { customer: 'Kunde', team: 'Team', facilitator: 'Moderation', observer: 'Beobachter' },

	share: {
		title: 'An die Kunden senden',
		lead: 'Sie lesen die Fassung für Kunden, so wie sie an dem Tag ist, an dem sie sie öffnen. Ein Link gilt 90 Tage.',
		notClosed: 'Der Bericht kann gesendet werden, sobald das Treffen geschlossen ist.',
		whom: 'An wen',
		nobody: 'Von diesen Kunden ist hier keine E-Mail-Adresse bekannt.',
		noMail: 'Dieser Server sendet keine E-Mails. Kopieren Sie stattdessen einen Link.',
		note: 'Ein Wort von Ihnen vor dem Link',
		preview: 'Was sie lesen werden',
		send: 'Senden',
		sent: (names: string) => `Unterwegs an ${names}.`,
		copy: 'Link zum Kopieren machen',
		copied: 'Der Link, nur dieses eine Mal gezeigt',
		links: 'Gültige Links',
		link: (day: string) => `bis ${day}`,
		anybody: 'ein kopierter Link',
		end: 'Beenden',
		endFor: (whose: string) => `Den Link beenden: ${whose}`,
		inPerson: 'Persönlich gesagt',
		inPersonFor: (name: string) => `${name} wurde es persönlich gesagt`,
		told: {
			mail: 'per E-Mail gesagt',
			waiting: 'E-Mail unterwegs',
			failed: 'die E-Mail kam nicht an',
			said: 'persönlich gesagt',
			page: 'hat die Seite geöffnet'
		},
		choose: 'Wählen Sie mindestens eine Person.',
		subject: (meeting: string) => `Was Sie uns gesagt haben: ${meeting}`,
		body: (name: string, team: string, link: string, day: string) =>
			`Guten Tag ${name},\n\ndanke für Ihre offenen Worte. Hier steht, was Sie uns gesagt haben, was sich deshalb ändert, was wir zusagen, und was wir nicht aufgenommen haben und warum:\n\n${link}\n\nDer Link gilt bis ${day}.\n\n${team}`
	},
	gone: {
		title: 'Diesen Bericht gibt es hier nicht mehr',
		help: 'Ein Link zu einem Bericht gilt 90 Tage und kann früher beendet werden. Fragen Sie, wer ihn gesendet hat.'
	},

	quarter: {
		title: 'Das Quartal auf einer Seite',
		name: (quarter: number, year: number) => `${n(quarter)}. Quartal ${year}`,
		before: 'Quartal davor',
		after: 'Quartal danach',
		nothing: 'In diesem Quartal gab es zu dieser Charta kein Treffen.',
		heard: (meetings: number, customers: number, comments: number) =>
			`${n(meetings)} Treffen, ${of(customers, 'Kunde', 'Kunden')}, ${of(comments, 'Kommentar', 'Kommentare')}.`,
		answered: (answered: number, asked: number) =>
			`Von ${n(asked)}, die etwas verlangten, sind ${n(answered)} beantwortet.`,
		changed: (count: number) =>
			`${of(count, 'Wortlaut', 'Wortlaute')} geändert. Jetzt steht dort unter anderem:`,
		gaps: 'Wo Kunden mehr brauchen, als sie bekommen',
		gap: (label: string, importance: number, performance: number, count: number) =>
			`${label} Wichtigkeit ${n(importance)}, Leistung ${n(performance)} (n = ${n(count)})`,
		promised: (made: number, kept: number) => `Bisher ${n(kept)} von ${n(made)} gehalten.`
	},

	carry: {
		title: 'Die Daten des Teams mitnehmen',
		help: 'Eine Datei mit allem, was das Team hat: Chartas, Kunden, Treffen mit ihren Protokollen, Themen und was daraus wurde. Ein anderer Forthright-Server liest sie mit „forthright import DATEI“. Darin steht wörtlich, was gesagt wurde: Bewahren Sie sie auf wie die Worte selbst. Konten, Passwörter, private Notizen und Links sind nicht dabei.',
		button: 'Das Team herunterladen',
		open: 'Ein Treffen ist offen. Schließen Sie es zuerst: Was darin versiegelt ist, bleibt versiegelt.'
	}
} satisfies typeof en;
