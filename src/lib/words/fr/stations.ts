import type en from '../en/stations.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;

/** Where each key customer stands: identify, talk, measure, exceed, recover. */
export default {
	title: 'Clients clés',
	all: 'Tous les clients',
	names: {
		identify: 'Identifier',
		talk: 'Parler',
		measure: 'Mesurer',
		exceed: 'Dépasser',
		recover: 'Réparer'
	},
	ways: {
		customers: 'Clients',
		unmet: 'Pas rencontrés depuis longtemps',
		worth: 'Ce qu’ils rapportent',
		segments: 'Les segments',
		meetings: 'Réunions',
		calendar: 'Leurs dates',
		coming: 'Changements à venir',
		stages: 'Où nous écoutons',
		front: 'Première ligne',
		trends: 'Notes',
		complaints: 'Réclamations',
		moments: 'Moments de contact',
		themes: 'Thèmes',
		decisions: 'Décisions prises',
		proof: 'Preuve',
		actions: 'Dix actions',
		litmus: 'Demander à dix',
		recoveries: 'Réparations',
		promises: 'Promesses',
		lost: 'Clients perdus',
		flow: 'Arrivées et départs'
	},
	five: 'Les cinq stations',
	notMet: 'pas encore rencontré',
	overdue: 'pas rencontré depuis trop longtemps',
	unmet: (count) =>
		plural('fr', count, {
			one: `${n(count)} pas rencontré depuis trop longtemps`,
			other: `${n(count)} pas rencontrés depuis trop longtemps`
		}),
	planned: 'prévue :',
	plan: 'Prévoir une réunion',
	unmeasured: 'rien de mesuré encore',
	fill: 'Saisir des chiffres',
	rated: (count) =>
		plural('fr', count, {
			one: `${n(count)} attente notée`,
			other: `${n(count)} attentes notées`
		}),
	entered: (count) =>
		plural('fr', count, {
			one: `${n(count)} chiffre saisi depuis`,
			other: `${n(count)} chiffres saisis depuis`
		}),
	good: (good, rated) => `${n(good)} sur ${n(rated)} aussi bien qu’il le faut`,
	unknown: 'pas encore connu',
	late: (count) =>
		plural('fr', count, {
			one: `${n(count)} promesse en retard`,
			other: `${n(count)} promesses en retard`
		}),
	call: 'les appeler ou aller les voir',
	nothing: 'rien en suspens'
} satisfies typeof en;
