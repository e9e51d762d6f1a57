import type en from '../../en/console/ballots.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('de');
const rounded = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const r = (count: number) => rounded.format(count);

/** Ratings, simplify or eliminate, and the team's sealed guesses. */
export default {
	ratings: {
		add: 'Fehlende Erwartung hinzufügen',
		addFrom: 'Bewerten lassen',
		addGo: 'Zur Bewertung hinzufügen',
		addLabel: 'Was fehlt, in wenigen Worten',
		added: 'Im Treffen hinzugefügt',
		ahead: 'kein Abstand',
		answered: (done: number, all: number) => `${n(done)} von ${n(all)} haben alles beantwortet`,
		count: 'Handzeichen zählen',
		countAs: (value: number) => `Handzeichen für ${n(value)}`,
		countGo: 'Handzeichen mitzählen',
		countHelp:
			'Für Personen ohne Gerät. Lesen Sie vor, bitten Sie um Handzeichen und geben Sie die Zahl ein.',
		done: 'fertig',
		few: (count: number) =>
			plural('de', count, {
				one: 'Bei 1 Person sind Zahlen ein Gesprächseinstieg, kein Maß.',
				other: `Bei ${n(count)} Personen sind Zahlen ein Gesprächseinstieg, kein Maß.`
			}),
		gap: (gap: number) => `Abstand ${r(gap)}`,
		gaps: 'Wo die Abstände sind',
		guessed: (count: number) =>
			plural('de', count, {
				one: '1 Mitglied hat eine Schätzung versiegelt. Sie wird beim Abschluss geöffnet.',
				other: `${n(count)} Mitglieder haben Schätzungen versiegelt. Sie werden beim Abschluss geöffnet.`
			}),
		hands: 'mit gezählten Handzeichen',
		importance: 'Wichtigkeit',
		median: (value: number) => r(value),
		nobody:
			'Noch hat niemand geantwortet. Ohne Geräte: Lesen Sie vor und bitten Sie um Handzeichen.',
		notAnswered: 'keine Antworten',
		people: (count: number) =>
			plural('de', count, { one: `${n(count)} Antwort`, other: `${n(count)} Antworten` }),
		performance: 'Wie gut es gelingt',
		progress: 'Wer geantwortet hat',
		private: 'Nur ob, nie was: Niemand sieht eine Zahl, bis Sie aufdecken.',
		reveal: 'Bewertungen aufdecken',
		revealed:
			'Die Bewertungen sind offen. Spätere Antworten zählen und sind als verspätet gekennzeichnet.',
		title: 'Bewertung',
		top: 'Unter den wichtigsten drei',
		waiting: 'noch nicht',
		what: 'Welche Frage',
		which: 'Welche Erwartung'
	},

	simplify: {
		all: 'Man möchte alles behalten. Fragen Sie: Ist etwas davon zu langsam oder zu viel Papier?',
		counts: (keep: number, simpler: number, drop: number) =>
			`So lassen ${n(keep)} · Einfacher ${n(simpler)} · Darf wegfallen ${n(drop)}`,
		drop: 'Streichen vorschlagen',
		empty: 'In der Charta stehen keine Leistungen. Fragen Sie offen: Was könnte einfacher sein?',
		nobody: 'Würde niemand vermissen',
		nobodyNone: 'Jede davon würde jemand vermissen.',
		reveal: 'Antworten aufdecken',
		revealed: 'Die Antworten sind offen.',
		simpler: 'Vereinfachen vorschlagen',
		title: 'Vereinfachen oder weglassen',
		waiting: (done: number, all: number) => `${n(done)} von ${n(all)} haben geantwortet`,
		who: {
			drop: (names: string) => `Darf wegfallen: ${names}`,
			keep: (names: string) => `So lassen: ${names}`,
			simpler: (names: string) => `Einfacher: ${names}`
		}
	},

	guesses: {
		first:
			'Decken Sie zuerst die Bewertungen auf. Dann lassen sich die Schätzungen damit vergleichen.',
		help: 'Sie werden einmal geöffnet, vor dem ganzen Raum. Danach kann niemand mehr eine Schätzung ändern.',
		none: 'Kein Mitglied hat eine Schätzung versiegelt.',
		notPicked: 'Niemand hat die wichtigsten drei gewählt.',
		open: 'Versiegelte Schätzungen öffnen',
		ours: 'Unsere Schätzung',
		result: (right: number, all: number) => `Bei ${n(right)} von ${n(all)} lagen wir richtig.`,
		sealed: (count: number) =>
			plural('de', count, {
				one: '1 versiegelte Schätzung',
				other: `${n(count)} versiegelte Schätzungen`
			}),
		theirs: 'Das sagten die Kunden',
		thought: (ours: number, theirs: number) =>
			`Wir dachten ${r(ours)}, die Kundenseite sagte ${r(theirs)}.`,
		title: 'Unsere versiegelten Schätzungen'
	}
} satisfies typeof en;
