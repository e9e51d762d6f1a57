import type en from '../en/stations.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;

/** Where each key customer stands: identify, talk, measure, exceed, recover. */
export default {
	title: 'Schlüsselkunden',
	all: 'Alle Kunden',
	names: {
		identify: 'Erkennen',
		talk: 'Sprechen',
		measure: 'Messen',
		exceed: 'Übertreffen',
		recover: 'Wiedergutmachen'
	},
	ways: {
		customers: 'Kunden',
		unmet: 'Lange nicht getroffen',
		worth: 'Was sie bringen',
		segments: 'Segmente',
		meetings: 'Treffen',
		calendar: 'Ihre Termine',
		coming: 'Was auf sie zukommt',
		stages: 'Wo wir zuhören',
		front: 'Vorderste Reihe',
		trends: 'Bewertungen',
		complaints: 'Beschwerden',
		moments: 'Momente der Berührung',
		themes: 'Themen',
		decisions: 'Entscheidungen',
		proof: 'Nachweis',
		actions: 'Zehn Handlungen',
		litmus: 'Zehn Menschen fragen',
		recoveries: 'Wiedergutmachung',
		promises: 'Versprechen',
		lost: 'Verlorene Kunden',
		flow: 'Kommen und Gehen'
	},
	five: 'Die fünf Stationen',
	notMet: 'noch nicht getroffen',
	overdue: 'zu lange nicht getroffen',
	unmet: (count) => `${n(count)} zu lange nicht getroffen`,
	planned: 'geplant:',
	plan: 'Treffen planen',
	unmeasured: 'noch nichts gemessen',
	fill: 'Zahlen eintragen',
	rated: (count) =>
		plural('de', count, {
			one: `${n(count)} Erwartung bewertet`,
			other: `${n(count)} Erwartungen bewertet`
		}),
	entered: (count) =>
		plural('de', count, {
			one: `${n(count)} Zahl seither eingetragen`,
			other: `${n(count)} Zahlen seither eingetragen`
		}),
	good: (good, rated) => `${n(good)} von ${n(rated)} so gut wie nötig`,
	unknown: 'noch nicht bekannt',
	late: (count) =>
		plural('de', count, {
			one: `${n(count)} Zusage überfällig`,
			other: `${n(count)} Zusagen überfällig`
		}),
	call: 'anrufen oder besuchen',
	nothing: 'nichts offen'
} satisfies typeof en;
