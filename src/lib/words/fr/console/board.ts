import type en from '../../en/console/board.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('fr');
const n = (count: number) => numbers.format(count);

/** Needs: the blank wall, groups, reading back, paper and the parking lot. */
export default {
	board: {
		cover: 'Cacher nos clauses',
		coverHelp:
			'Ils écrivent ce dont ils ont besoin avant de voir les nôtres. Ce qu’ils écrivent est marqué.',
		coverOff: 'Montrer de nouveau nos clauses',
		covered:
			'Nos clauses sont cachées. Ce qui s’écrit maintenant est marqué « avant d’avoir vu nos clauses ».',
		groups: (count: number) =>
			plural('fr', count, { one: `${n(count)} groupe`, other: `${n(count)} groupes` }),
		groupsEmpty:
			'Encore aucun groupe. Choisissez des commentaires qui disent la même chose, puis regroupez-les.',
		grouped: 'Ce qui va ensemble',
		loose: 'Pas encore groupés',
		looseEmpty: 'Chaque commentaire ici est dans un groupe.',
		agree: (count: number) =>
			plural('fr', count, {
				one: `Vrai aussi pour ${n(count)} autre`,
				other: `Vrai aussi pour ${n(count)} autres`
			}),
		by: (name: string) => `regroupé par ${name}`,
		edit: 'Renommer ou diviser',
		name: 'Nom du groupe',
		open: 'L’ouvrir à la salle',
		propose: 'En faire une proposition',
		rename: 'Renommer',
		show: 'Afficher le groupe',
		shown: 'À l’écran',
		split: 'Défaire le groupe',
		splitHelp: 'Tous ses commentaires redeviennent libres. Annuler fait revenir le groupe.',
		takeOut: 'Sortir',
		takeOutOf: (number: number) => `Sortir le commentaire ${n(number)} du groupe`,
		title: (number: number, name: string) => `Groupe ${n(number)} : ${name}`
	},

	grouping: {
		button: 'Mettre dans un groupe…',
		cancel: 'Les laisser où ils sont',
		create: 'Créer ce groupe',
		into: (count: number) =>
			plural('fr', count, {
				one: `Mettre ${n(count)} commentaire dans un groupe`,
				other: `Mettre ${n(count)} commentaires dans un groupe`
			}),
		hint: 'Tapez un nouveau nom, ou une partie d’un nom qui existe déjà.',
		move: (name: string) => `Mettre dans « ${name} »`,
		name: 'Groupe',
		suggested: 'Suggéré d’après les mots qu’ils partagent. Modifiez-le comme vous voulez.',
		there: 'Groupes qui existent déjà'
	},

	parking: {
		by: (owner: string) => `suivi par ${owner}`,
		empty:
			'Rien n’est mis de côté. Ce à quoi vous répondez « Plus tard » figure ici avec le nom de qui s’en charge.',
		title: 'Mis de côté'
	},

	paper: {
		add: 'Ajouter cette feuille',
		clause: 'Quelle clause',
		none: 'Pas dans la charte',
		nobody: 'Pas de nom sur la feuille',
		open: 'Saisir une feuille',
		said: (number: number) => `Enregistré comme commentaire ${n(number)}.`,
		title: 'Saisir une feuille de papier',
		who: 'À qui est la feuille',
		words: 'Leurs mots, tels qu’ils les ont écrits'
	},

	readBack: {
		give: 'Reformuler',
		hint: 'L’auteur le voit et dit si vous avez bien compris.',
		label: 'En bref, dans vos mots',
		not: 'L’auteur dit : pas tout à fait',
		open: 'Reformulé, en attente de l’auteur',
		right: 'Confirmé par l’auteur',
		said: (words: string) => `En bref : « ${words} »`,
		signedOnly: 'Personne ne peut confirmer un commentaire non signé. Reformulez-le à voix haute.'
	},

	notes: {
		last: 'dernier mot',
		paper: 'sur papier',
		unprompted: 'avant d’avoir vu nos clauses'
	}
} satisfies typeof en;
