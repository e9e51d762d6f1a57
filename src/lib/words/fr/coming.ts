import type en from '../en/coming.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** A change that is coming to customers: whom it hits, and what is done before it does. */
export default {
	title: 'Changements à venir',
	add: 'Noter un changement à venir',
	empty:
		'Rien ne vient. Un prix qui monte, un produit qui disparaît : notez-le ici avant que les clients l’apprennent ailleurs.',
	entry: (what) => `En vigueur : ${what}`,
	kinds: { price: 'Un prix monte', dropped: 'Quelque chose disparaît', other: 'Autre chose' },
	from: (day) => `en vigueur à partir du ${day}`,
	left: (days) => `dans ${of(days, 'jour', 'jours')}`,
	passed: 'déjà en vigueur',
	closedOn: (day) => `clos le ${day}`,
	late: (count) => of(count, 'étape en retard', 'étapes en retard'),
	toDo: (count) => of(count, 'étape à faire', 'étapes à faire'),

	form: {
		what: 'Qu’est-ce qui change ?',
		whatHint: 'Comme vous le diriez à un client.',
		kind: 'Quel genre de changement ?',
		startsOn: 'En vigueur à partir du',
		words: 'Pourquoi, et ce que cela change pour eux',
		touches: 'Ce que cela touche',
		touchesHint: 'Qui en a parlé vient en tête de la liste.',
		sections: { services: 'Prestations', expectations: 'Attentes' } as Record<string, string>,
		themes: 'Ce dont les clients ont parlé',
		script: 'Que dire au téléphone',
		scriptHint: 'On n’appelle pas pour une commande, mais pour leurs inquiétudes.',
		usualScript:
			'Je vous appelle avant que vous le lisiez ailleurs. Voici ce qui change, et à partir de quand. Qu’est-ce que cela signifie pour vous ? Qu’est-ce qui vous inquiète le plus ? Que pourrions-nous faire pour que ce soit moins dur ?',
		playbook: 'Étapes',
		usual: 'Les trois habituelles : appeler, écrire, publier',
		button: 'Noter le changement',
		edit: 'Modifier ce qui est écrit ici',
		save: 'Enregistrer'
	},

	hit: {
		title: 'Qui est touché',
		help: 'À quel point ils s’en servent × ce qu’ils en ont dit × son importance pour eux. Ce qu’on ignore compte comme un usage faible et une importance moyenne.',
		columns: {
			place: 'Rang',
			name: 'Client',
			uses: 'S’en sert',
			said: 'En a dit',
			importance: 'Importance pour eux',
			score: 'Touché à',
			tier: 'Ce qu’ils reçoivent'
		},
		uses: (name) => `À quel point ${name} s’en sert`,
		levels: {
			'': 'on ne sait pas',
			'0': 'pas du tout',
			'1': 'un peu',
			'2': 'souvent',
			'3': 'ne peut s’en passer'
		} as Record<string, string>,
		said: (count) => (count === 0 ? 'rien encore' : of(count, 'remarque', 'remarques')),
		important: (value) => `${value} sur 5`,
		unimportant: 'jamais demandé',
		save: 'Enregistrer qui s’en sert',
		none: 'Il n’y a pas encore de clients.'
	},

	line: {
		title: 'Où passe la limite',
		help: 'On ne peut pas appeler tout le monde. Les premiers sont appelés, les suivants reçoivent un message, les autres lisent une page.',
		calls: 'En appeler autant soi-même',
		messages: 'Écrire à autant d’autres',
		move: 'Déplacer la limite',
		now: (calls, messages, rest) =>
			`En appeler ${n(calls)} soi-même, écrire à ${n(messages)}, une page pour ${n(rest)}`
	},
	tiers: { call: 'un appel', message: 'un message', page: 'la page' },

	tasks: {
		title: 'Ce qu’il y a à faire',
		empty: 'Il n’y a pas d’étapes. Ajoutez-en une ci-dessous.',
		everybody: 'Tous les autres',
		due: 'avant le',
		states: {
			open: 'à faire',
			late: 'en retard',
			over: 'trop tard : le changement est en vigueur',
			done: 'fait'
		},
		owner: 'Qui le fait',
		nobody: 'personne encore',
		give: 'Enregistrer qui',
		giveFor: (what) => `Enregistrer qui le fait : ${what}`,
		note: 'Noter ce qui en est sorti',
		result: 'Ce qui en est sorti',
		concerns: 'Ce qui les inquiète',
		concernsHint:
			'Une inquiétude par ligne, dans leurs propres mots. Elles restent avec ce client, dites au téléphone.',
		done: 'C’est fait',
		undo: 'Finalement pas fait'
	},

	steps: {
		title: 'Plan d’action',
		help: 'Chaque étape vaut pour tous les clients de son côté de la limite.',
		what: 'Ce qui est fait',
		whatHint: 'Par exemple : envoyer un échantillon, 2 pièces, dont une à transmettre',
		kind: 'Genre d’étape',
		kinds: {
			call: 'Appel',
			message: 'Un message',
			sample: 'Échantillon',
			page: 'Publication',
			visit: 'Visite',
			other: 'Autre chose'
		},
		tier: 'Pour ceux qui reçoivent',
		days: 'Jours',
		side: 'Avant ou après',
		sides: { before: 'avant le changement', after: 'après le changement' },
		when: (days) =>
			days === 0
				? 'le jour même'
				: days < 0
					? `${of(-days, 'jour', 'jours')} avant`
					: `${of(days, 'jour', 'jours')} après`,
		add: 'Ajouter une étape',
		change: 'Modifier cette étape',
		remove: (what) => `Retirer l’étape « ${what} »`,
		saveAs: 'Garder ces étapes comme plan d’action',
		name: 'Son nom',
		saved: 'Enregistrer le plan',
		usual: {
			call: 'Les appeler et demander ce qui les inquiète',
			message: 'Écrire ce qui change, pourquoi et à partir de quand',
			page: 'Publier ce qui change, pourquoi et à partir de quand'
		}
	},

	close: {
		title: 'Clore',
		help: 'Ceux qui sont touchés seront interrogés de nouveau, des mois plus tard.',
		months: 'Redemander dans autant de mois',
		button: 'Clore le changement'
	},

	again: {
		title: 'Demander comment cela s’est passé',
		entry: (what) => `Demander comment cela s’est passé : ${what}`,
		due: (day) => `Redemander le ${day}`,
		done: (day) => `Demandé le ${day}`,
		calendar: 'Dans mon agenda',
		day: 'Jour',
		move: 'Déplacer à ce jour',
		mark: 'Demandé ce jour-là'
	},

	problems: {
		count: 'Écrivez un nombre entier.',
		day: 'Choisissez un jour.',
		empty: 'Remplissez ceci.',
		'too-long': 'C’est trop long.',
		unreadable: 'Cela n’a pas pu être lu. Regardez encore une fois.'
	} as Record<string, string>
} satisfies typeof en;
