import type en from '../../en/console/board.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('de');
const n = (count: number) => numbers.format(count);

/** Needs: the blank wall, groups, reading back, paper and the parking lot. */
export default {
	board: {
		cover: 'Unsere Punkte verdecken',
		coverHelp:
			'Die Gäste schreiben, was sie brauchen, bevor sie unsere Punkte sehen. Was sie schreiben, wird gekennzeichnet.',
		coverOff: 'Unsere Punkte wieder zeigen',
		covered:
			'Unsere Punkte sind verdeckt. Was jetzt geschrieben wird, trägt den Vermerk „bevor unsere Punkte zu sehen waren“.',
		groups: (count: number) =>
			plural('de', count, { one: `${n(count)} Gruppe`, other: `${n(count)} Gruppen` }),
		groupsEmpty:
			'Noch keine Gruppe. Wählen Sie Kommentare, die dasselbe sagen, und fassen Sie sie zusammen.',
		grouped: 'Was zusammengehört',
		loose: 'Noch ohne Gruppe',
		looseEmpty: 'Jeder Kommentar hier ist in einer Gruppe.',
		agree: (count: number) =>
			plural('de', count, {
				one: `Geht ${n(count)} weiteren Person auch so`,
				other: `Geht ${n(count)} weiteren auch so`
			}),
		by: (name: string) => `zusammengestellt von ${name}`,
		edit: 'Umbenennen oder auflösen',
		name: 'Name der Gruppe',
		open: 'Für den Raum öffnen',
		propose: 'Vorschlag daraus machen',
		rename: 'Umbenennen',
		show: 'Gruppe zeigen',
		shown: 'Auf der Leinwand',
		split: 'Gruppe auflösen',
		splitHelp: 'Alle Kommentare darin stehen wieder einzeln. „Rückgängig“ holt die Gruppe zurück.',
		takeOut: 'Herausnehmen',
		takeOutOf: (number: number) => `Kommentar ${n(number)} aus der Gruppe nehmen`,
		title: (number: number, name: string) => `Gruppe ${n(number)}: ${name}`
	},

	grouping: {
		button: 'In eine Gruppe …',
		cancel: 'Lassen, wo sie sind',
		create: 'Diese Gruppe anlegen',
		into: (count: number) =>
			plural('de', count, {
				one: `${n(count)} Kommentar in eine Gruppe verschieben`,
				other: `${n(count)} Kommentare in eine Gruppe verschieben`
			}),
		hint: 'Geben Sie einen neuen Namen ein, oder einen Teil eines vorhandenen.',
		move: (name: string) => `Nach „${name}“ verschieben`,
		name: 'Gruppe',
		suggested: 'Vorschlag aus den gemeinsamen Wörtern. Ändern Sie ihn, wie Sie möchten.',
		there: 'Vorhandene Gruppen'
	},

	parking: {
		by: (owner: string) => `liegt bei ${owner}`,
		empty:
			'Der Themenspeicher ist leer. Was Sie mit „Später“ beantworten, steht hier, mit der zuständigen Person.',
		title: 'Themenspeicher'
	},

	paper: {
		add: 'Blatt hinzufügen',
		clause: 'Welcher Punkt',
		none: 'Nicht in der Charta',
		nobody: 'Kein Name auf dem Blatt',
		open: 'Vom Papier',
		said: (number: number) => `Als Kommentar ${n(number)} gespeichert.`,
		title: 'Ein Blatt Papier abtippen',
		who: 'Wessen Blatt',
		words: 'Die Worte, genau wie geschrieben'
	},

	readBack: {
		give: 'Zurücklesen',
		hint: 'Wer es schrieb, sieht Ihre Worte und sagt, ob Sie richtig verstanden haben.',
		label: 'Kurz, in Ihren Worten',
		not: 'Rückmeldung: nicht ganz',
		open: 'Zurückgelesen, wartet auf Bestätigung',
		right: 'Bestätigt von der Person, die es schrieb',
		said: (words: string) => `Kurz: „${words}“`,
		signedOnly: 'Einen Kommentar ohne Namen kann niemand bestätigen. Lesen Sie ihn laut zurück.'
	},

	notes: {
		last: 'letztes Wort',
		paper: 'vom Papier',
		unprompted: 'bevor unsere Punkte zu sehen waren'
	}
} satisfies typeof en;
