import type en from '../en/search.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;

/** Looking for words in everything a team was told. */
export default {
	title: 'Suchen',
	titleOf: (words: string) => `Suche nach ${words}`,
	label: 'Wörter oder Teile von Wörtern',
	hint: 'Alle müssen vorkommen, in beliebiger Reihenfolge. Akzente und Großschreibung spielen keine Rolle.',
	narrow: 'Eingrenzen',
	any: 'Alle',
	filters: {
		kind: 'Was',
		verb: 'Worum es bittet',
		side: 'Wer es sagte',
		customer: 'Kunde',
		charter: 'Charta',
		meeting: 'Treffen',
		moment: 'Berührungspunkt',
		from: 'Ab',
		to: 'Bis'
	},
	kinds: {
		comment: 'Kommentare',
		complaint: 'Beschwerden',
		clause: 'Klauseln',
		promise: 'Zusagen',
		theme: 'Themen',
		meeting: 'Treffen',
		customer: 'Kunden'
	},
	sides: {
		customer: 'Kunden',
		team: 'Das Team',
		facilitator: 'Moderation'
	},
	found: (count: number, words: string) =>
		count === 0
			? `Nichts mit „${words}“`
			: plural('de', count, {
					one: `1 Stelle mit „${words}“`,
					other: `${n(count)} Stellen mit „${words}“`
				}),
	about: (count: number, moment: string) =>
		count === 0
			? `Noch nichts zu „${moment}“`
			: plural('de', count, {
					one: `1 Kommentar zu „${moment}“`,
					other: `${n(count)} Kommentare zu „${moment}“`
				}),
	nothing: 'Versuchen Sie es mit weniger Wörtern oder nur einem Teil davon.',
	gone: 'gestrichen',
	comment: (number: number) => `Kommentar ${n(number)}`,
	all: (count: number) => `Alle ${n(count)} zeigen`,
	allOf: (count: number, kind: string) => `${kind}: alle ${n(count)} zeigen`,
	everyKind: 'Alles zeigen',
	pages: 'Seiten',
	page: (page: number, pages: number) => `Seite ${n(page)} von ${n(pages)}`,
	previous: 'Vorige Seite',
	next: 'Nächste Seite'
} satisfies typeof en;
