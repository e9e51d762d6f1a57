import type en from '../en/themes.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const list = new Intl.ListFormat('de', { type: 'conjunction' });
const of = (count: number, one: string, other: string) =>
	plural('de', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	title: 'Themen',
	intro: 'Dasselbe, gesagt in verschiedenen Treffen und mit anderen Worten.',
	empty:
		'Hier wird stehen, was Kunden Ihnen immer wieder sagen. Legen Sie Kommentare während eines Treffens zusammen oder danach.',
	toMeetings: 'Zu den Treffen',
	charter: 'Charta',
	over: (meetings: number, version: number) =>
		`Über ${of(meetings, 'Treffen', 'Treffen')}, bis Version ${n(version)}.`,
	noMeetings: 'Zu dieser Charta gab es noch kein Treffen.',

	notOn: 'Nicht in Ihrer Charta',
	notOnEmpty: 'Alles, was Kunden angesprochen haben, steht in Ihrer Charta.',
	onIt: 'In Ihrer Charta',
	onItEmpty: 'Noch kein Thema steht in Ihrer Charta.',
	since: (version: number) => `In der Charta seit v${n(version)}`,
	raisedBy: (meetings: number, all: number, rated: number | null) =>
		`Angesprochen von ${n(meetings)} von ${n(all)}, ${rated === null ? 'nicht bewertet' : `bewertet mit ${n(rated)}`}`,
	raisedIn: (meetings: number, all: number) =>
		`Angesprochen in ${n(meetings)} von ${of(all, 'Treffen', 'Treffen')}`,
	organisations: (raised: number, all: number) =>
		`Angesprochen von ${n(raised)} von ${of(all, 'Organisation', 'Organisationen')}`,
	voices: (voices: number, all: number) => `${n(voices)} von ${of(all, 'Stimme', 'Stimmen')}`,
	rated: (importance: number | null, performance: number | null, count: number) =>
		`Wichtigkeit ${importance === null ? '–' : n(importance)}, Leistung ${performance === null ? '–' : n(performance)} (${of(count, 'Bewertung', 'Bewertungen')})`,
	notRated: 'Nicht bewertet',
	top: (picked: number, all: number) => `Bei ${n(picked)} von ${n(all)} unter den ersten drei`,
	score: (score: number) => `Punkte: ${n(score)}`,
	scoreHelp: 'Die Punkte ordnen nur. Was zählt, ist das Urteil.',
	undecided: 'Das hat noch niemand entschieden',

	verdicts: {
		split: 'Geteilt',
		'blind-spot-failing': 'Blinder Fleck, und es misslingt',
		'blind-spot': 'Blinder Fleck',
		'broken-promise': 'Gebrochene Zusage',
		'more-than-needed': 'Mehr, als sie brauchen',
		'ours-not-theirs': 'Unseres, nicht ihres',
		'keep-it-up': 'Weiter so',
		simplify: 'Vereinfachen oder weglassen',
		'one-voice': 'Eine einzelne Stimme',
		improve: 'Verbessern',
		note: 'Vermerken'
	},
	steps: {
		split: 'Sehen Sie sich jede Kundengruppe für sich an.',
		'blind-spot-failing':
			'In die Charta aufnehmen, jemanden verantwortlich machen, schulen und messen.',
		'blind-spot': 'Lassen Sie es Kunden im nächsten Treffen bewerten.',
		'broken-promise':
			'Verbessern, mit Termin. Wo ein einzelner Kunde zu Schaden kam: wiedergutmachen.',
		'more-than-needed': 'Einfacher machen.',
		'ours-not-theirs': 'Kann es wegfallen?',
		'keep-it-up': 'Danken und so lassen.',
		simplify: 'Entscheiden und Bescheid geben.',
		'one-voice': 'Im Blick behalten. Eine einzelne Stimme wird nie gelöscht.',
		improve: 'Als Nächstes an der Reihe.',
		note: ''
	},

	learned: {
		title: 'Was jedes Treffen gelehrt hat',
		fresh: (count: number, labels: string[]) =>
			`${of(count, 'neues Thema', 'neue Themen')}${labels.length ? `: ${list.format(labels)}` : ''}.`,
		nothing: 'Nichts Neues. Auch das ist ein Ergebnis.',
		again: (count: number, labels: string[]) =>
			`${of(count, 'Thema', 'Themen')} wieder genannt: ${list.format(labels)}.`,
		guess: (right: number, all: number) =>
			`Von ihren ersten drei hatten wir ${n(right)} von ${n(all)} richtig vermutet.`,
		empty: 'Nach jedem Treffen sagt hier eine Zeile, was neu war.'
	},

	made: {
		title: 'Neues Thema',
		label: 'Worum geht es, in den Worten eines Kunden?',
		button: 'Thema anlegen'
	},

	one: {
		passage: 'Steht es in der Charta?',
		on: { yes: 'In der Charta', partly: 'Teilweise in der Charta', no: 'Nicht in der Charta' },
		proposal: (on: string) => `Noch nicht entschieden. Die Fundstellen sprechen für: ${on}.`,
		atMeetings: (version: number) => `Zur Zeit der Treffen (Version ${n(version)})`,
		clause: 'Die Stelle, die davon spricht',
		noClause: 'Keine einzelne Stelle',
		version: 'In Version',
		decide: 'So festhalten',
		takenUp: (version: number, words: number) =>
			`Version ${n(version)} hat das aufgenommen, wegen ${of(words, 'dieser Kommentare', 'dieser Kommentare')}.`,
		thatIsIt: 'Ja, jetzt steht es in der Charta',
		verdict: 'Urteil',
		words: 'Die Worte dazu, aus allen Treffen',
		noWords: 'In diesem Thema ist noch nichts.',
		older: 'Ältere Kommentare',
		newest: 'Zurück zu den neuesten',
		take: 'Herausnehmen',
		takeThis: (number: number, title: string) => `Kommentar ${n(number)} aus ${title} herausnehmen`,
		choose: (number: number) => `Kommentar ${n(number)} auswählen`,
		split:
			'Zwei Dinge in einem? Wählen Sie oben Kommentare aus und geben Sie ihnen ein eigenes Thema.',
		splitLabel: 'Name des neuen Themas',
		splitButton: 'Abtrennen',
		join: 'Dasselbe wie ein anderes Thema?',
		joinLabel: 'Dieses damit vereinen',
		joinButton: 'Vereinen',
		joinHelp: 'Alle Kommentare wandern dorthin. Das lässt sich rückgängig machen.',
		rename: 'Bezeichnung',
		renameButton: 'Umbenennen',
		elsewhere: 'In einem Treffen bewertet, zu keinem Thema gezählt',
		count: 'Hier mitzählen',
		shape: 'Dieses Thema ändern',
		history: 'Was damit geschah',
		undo: 'Rückgängig',
		undoThis: (what: string) => `Rückgängig: ${what}`,
		nothing: 'Wählen Sie mindestens einen Kommentar aus.',
		meeting: (title: string) => `Bei: ${title}`
	},

	deeds: {
		made: (label: string) => `hat das Thema „${label}“ angelegt`,
		renamed: (before: string, after: string) => `hat es von „${before}“ in „${after}“ umbenannt`,
		merged: 'hat einen Kommentar hineingelegt',
		movedIn: 'hat einen Kommentar in ein anderes Thema gelegt',
		taken: 'hat einen Kommentar herausgenommen',
		joined: (label: string) => `hat „${label}“ damit vereint`,
		split: (label: string, count: number) =>
			`hat „${label}“ mit ${of(count, 'Kommentar', 'Kommentaren')} abgetrennt`,
		linked: (on: string, version: number) => `hat entschieden: ${on}, in Version ${n(version)}`,
		rated: 'hat eine Bewertung dazugezählt',
		undone: (what: string) => `hat das zurückgenommen: ${what}`
	},

	series: {
		title: 'Treffen zu diesem Entwurf',
		help: 'Mehrere Treffen können über denselben Entwurf sprechen. Beschließen Sie nach jedem eine Version oder eine am Ende.',
		on: (version: number) => `zu Version ${n(version)}`,
		agreed: (version: number) => `hat Version ${n(version)} beschlossen`,
		waiting: (count: number) =>
			`${of(count, 'Formulierung wartet', 'Formulierungen warten')} auf den Beschluss`,
		nothing: 'nichts wartet',
		conflicts: 'Mehr als eine Formulierung für dieselbe Stelle',
		none: 'Keine zwei Treffen wollen an derselben Stelle Verschiedenes.',
		before: 'Jetzt steht dort',
		accepted: 'Dort angenommen',
		open: 'Noch nicht entschieden',
		because: (count: number) => `Wegen ${of(count, 'Kommentar', 'Kommentaren')}`,
		choose: 'In diesem Treffen entscheiden',
		rest: 'Wartet außerdem',
		empty: 'Zu diesem Entwurf gab es noch kein Treffen.'
	}
} satisfies typeof en;
