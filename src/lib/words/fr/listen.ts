import type en from '../en/listen.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;

/** Listening between meetings: where one hears customers, which days matter to them, and what to know before a renewal. */
export default {
	stages: {
		title: 'Où nous écoutons',
		help: 'Combien de fois chaque client a été entendu, par étape : en réunion, au téléphone et dans les réclamations. Une case vide d’un client clé est une question que personne n’a posée.',
		customer: 'Client',
		none: 'Sans étape',
		empty: 'rien entendu',
		key: 'Client clé',
		nobody: 'Il n’y a pas encore de clients.',
		asks: 'Que demander là',
		edit: 'Nommer les étapes à votre façon',
		add: 'Ajouter une étape',
		editHelp: 'Un nouveau nom garde tout ce qui a été entendu dans l’étape.',
		name: 'Nom',
		questionsLabel: 'Questions, une par ligne',
		off: 'Nous n’écoutons pas à cette étape',
		save: 'Enregistrer cette étape',
		moments: 'Moments de contact, et l’étape de chacun',
		which: 'Étape',
		questions: {
			development: ['Qu’essayez-vous d’accomplir ?', 'Qu’est-ce qui prend le plus de temps ?'],
			marketing: [
				'Comment avez-vous entendu parler de nous ?',
				'Qu’est-ce qui a failli vous retenir ?'
			],
			sales: ['Qu’est-ce qui vous a fait dire oui ?', 'Que vous avons-nous promis ?'],
			'after-sale': [
				'Qu’est-ce qui s’est passé autrement que prévu ?',
				'Que faites-vous encore à la main ?'
			],
			renewal: [
				'Qu’est-ce qui vous manquerait sans nous ?',
				'Qu’est-ce qui devrait changer l’an prochain ?'
			]
		}
	},

	dates: {
		title: 'Les jours qui comptent pour eux',
		all: 'Calendrier des clients',
		help: 'Leur budget, leur saison, leur audit. Ils figurent sur la feuille de préparation, et qui tient une promesse apprend quand elle tombe dedans.',
		none: 'Aucun jour n’est noté.',
		what: 'De quoi il s’agit',
		whatHint: 'Par exemple : le budget, l’audit, la haute saison',
		from: 'Premier jour',
		until: 'Dernier jour',
		yearly: 'Chaque année',
		add: 'Noter le jour',
		remove: (what) => `Retirer « ${what} »`,
		span: (from, until) => `du ${from} au ${until}`,
		meets: (name, what) => `Tombe dans : ${name}, ${what}`,
		before: (name, what) => `Avant cela : ${name}, ${what}`,
		entry: (name, what) => `${name} : ${what}`,
		starts: 'Un changement entre en vigueur'
	},

	person: {
		note: 'Ce qu’ils ont dit de leur travail',
		hint: 'Seulement ce qu’ils ont dit eux-mêmes et dont ils aimeraient qu’on se souvienne. Ils peuvent le lire et le retirer.',
		add: 'Noter',
		remove: (words) => `Retirer la note « ${words} »`,
		own: 'Ce que nous gardons de ce que vous avez dit de votre travail',
		ownHelp:
			'Nous ne demandons à personne son anniversaire. Ce qui ne doit pas rester, retirez-le ici ; c’est effacé aussitôt.',
		forget: 'Le retirer'
	},

	renewal: {
		title: (name) => `Avant le renouvellement : ${name}`,
		link: 'Feuille de renouvellement',
		back: 'Le client',
		reasons: 'Pourquoi ils achètent et restent',
		noReasons: 'Personne ne leur a encore demandé pourquoi ils sont chez nous.',
		asked: 'Ce qu’ils ont demandé',
		nothing: 'Ils n’ont rien demandé.',
		did: 'Ce que nous avons fait',
		nothingDone: 'Rien encore.',
		changed: (version) => `Dans la charte depuis la version ${n(version)}`,
		removed: 'Retiré',
		kept: (day) => `tenue le ${day}`,
		open: 'Ce qui est ouvert',
		nothingOpen: 'Rien n’est ouvert.',
		due: (day) => `pour le ${day}`,
		late: 'en retard',
		dates: 'Les jours qui comptent pour eux',
		worth: 'Valeur par an',
		count: (count) => plural('fr', count, { one: 'une chose', other: `${n(count)} choses` })
	},

	reason: {
		title: 'Est-ce une raison d’acheter ou de rester ?',
		help: 'Alors ce qu’en ont dit les clients figure sur la feuille de renouvellement : pourquoi ils sont chez nous.',
		kinds: { '': 'Non', buy: 'Pourquoi ils achètent', stay: 'Pourquoi ils restent' },
		save: 'Enregistrer'
	}
} satisfies typeof en;
