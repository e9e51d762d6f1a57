import type en from '../en/search.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;

/** Looking for words in everything a team was told. */
export default {
	title: 'Rechercher',
	titleOf: (words: string) => `Recherche de ${words}`,
	label: 'Mots, ou parties de mots',
	hint: 'Tous doivent y être, dans n’importe quel ordre. Ni les accents ni les majuscules ne comptent.',
	narrow: 'Préciser',
	any: 'Peu importe',
	filters: {
		kind: 'Quoi',
		verb: 'Ce qui est demandé',
		side: 'Qui l’a dit',
		customer: 'Client',
		charter: 'Charte',
		meeting: 'Réunion',
		moment: 'Moment de contact',
		from: 'À partir du',
		to: 'Jusqu’au'
	},
	kinds: {
		comment: 'Commentaires',
		complaint: 'Réclamations',
		clause: 'Articles',
		promise: 'Promesses',
		theme: 'Thèmes',
		meeting: 'Réunions',
		customer: 'Clients'
	},
	sides: {
		customer: 'Clients',
		team: 'L’équipe',
		facilitator: 'Animation'
	},
	found: (count: number, words: string) =>
		count === 0
			? `Rien avec « ${words} »`
			: plural('fr', count, {
					one: `${n(count)} endroit avec « ${words} »`,
					many: `${n(count)} endroits avec « ${words} »`,
					other: `${n(count)} endroits avec « ${words} »`
				}),
	about: (count: number, moment: string) =>
		count === 0
			? `Rien encore sur « ${moment} »`
			: plural('fr', count, {
					one: `${n(count)} commentaire sur « ${moment} »`,
					many: `${n(count)} commentaires sur « ${moment} »`,
					other: `${n(count)} commentaires sur « ${moment} »`
				}),
	nothing: 'Essayez avec moins de mots, ou avec une partie.',
	gone: 'retiré',
	comment: (number: number) => `commentaire ${n(number)}`,
	all: (count: number) => `Tout afficher (${n(count)})`,
	allOf: (count: number, kind: string) => `${kind} : tout afficher (${n(count)})`,
	everyKind: 'Afficher tous les genres',
	pages: 'Pagination',
	page: (page: number, pages: number) => `Page ${n(page)} sur ${n(pages)}`,
	previous: 'Page précédente',
	next: 'Page suivante'
} satisfies typeof en;
