import type en from '../en/customers.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	list: {
		find: 'Chercher',
		findHint: 'Un nom, une personne, un groupe',
		segment: 'Groupe',
		all: 'Tous',
		keyOnly: 'Les clients clés seulement',
		show: 'Afficher',
		count: (count, all) =>
			count === all ? of(all, 'client', 'clients') : `${n(count)} clients sur ${n(all)}`,
		nobody: 'Aucun client ne correspond. Essayez moins de lettres, ou tous les groupes.',
		reset: 'Tout afficher',
		star: 'Client clé',
		columns: {
			place: 'Rang',
			name: 'Nom',
			signal: 'Ce que nous savons',
			met: 'Dernière rencontre',
			gap: 'Sous l’attente',
			people: 'Personnes'
		},
		below: (below, rated) =>
			below === 0 ? `aucune des ${n(rated)}` : `${n(below)} sur ${n(rated)}`,
		notRated: 'pas noté',
		never: 'Jamais rencontré',
		ways: 'Plus sur les clients',
		takeIn: 'Importer un CSV',
		takeOut: 'Exporter en CSV',
		stages: 'Où nous écoutons',
		calendar: 'Leur calendrier',
		coming: 'Changements à venir',
		lost: 'Clients perdus',
		flow: 'Arrivées et départs',
		coverage: 'Pas rencontrés depuis longtemps',
		pages: 'Pagination',
		page: (page: number, pages: number) => `Page ${n(page)} sur ${n(pages)}`,
		previous: 'Page précédente',
		next: 'Page suivante',
		order:
			'Les clients clés d’abord ; parmi eux ceux dont personne n’a de nouvelles, puis ceux qui nous attendent. Deux points pour une promesse en retard, un pour chaque chose dite qui manque à la charte, jusqu’à trois selon la dernière réunion, un par mois de silence.'
	},

	signal: {
		how: 'D’où vient cet ordre',
		title: 'Où nous en sommes',
		heard: (days) =>
			days === 0 ? 'entendu aujourd’hui' : `entendu il y a ${of(days, 'jour', 'jours')}`,
		quiet: (days) => `sans nouvelles depuis ${of(days, 'jour', 'jours')}`,
		never: 'jamais entendu',
		late: (count) =>
			count === 0
				? 'aucune promesse en retard'
				: of(count, 'promesse en retard', 'promesses en retard'),
		gaps: (count) =>
			count === 0
				? 'rien de ce qui fut dit ne manque à la charte'
				: `${of(count, 'chose dite manque', 'choses dites manquent')} à la charte`,
		climate: (label) => `dernière réunion : ${label}`,
		noClimate: 'on ne sait pas comment fut la dernière réunion',
		states: { unknown: 'Inconnu', waiting: 'Nous attend', fine: 'En contact' },
		unknownHelp:
			'Personne ici n’a rien noté de leur part ces trois derniers mois. S’il faut se le demander, il est trop tard.',
		place: (place, all) => `Rang ${n(place)} sur ${n(all)}`,
		up: (places) => `${of(places, 'rang', 'rangs')} plus haut qu’il y a un mois`,
		down: (places) => `${of(places, 'rang', 'rangs')} plus bas qu’il y a un mois`,
		still: 'comme il y a un mois',
		fresh: 'nouveau ce mois-ci',
		points: (points) => of(points, 'pt', 'pts')
	},

	faces: 'Comment ils se sont présentés',

	note: {
		title: 'Vous vous êtes parlé ?',
		label: 'Qu’ont-ils dit, en une ligne ?',
		kind: 'Comment',
		kinds: { call: 'Appel', visit: 'Visite', mail: 'Courriel', chance: 'Par hasard' },
		button: 'Noter',
		remove: (words) => `Retirer la note « ${words} »`
	},

	key: { label: 'C’est un client clé', reason: 'Pourquoi est-ce un client clé ?' },
	money: {
		revenue: 'Chiffre d’affaires par an',
		revenueHint: 'Un nombre entier, dans votre monnaie.',
		margin: 'Marge en pour cent'
	},
	since: {
		label: 'Client depuis',
		hint: 'Vide : le jour où il a été noté ici.'
	},
	edit: 'Modifier ce qui est écrit ici',

	time: {
		title: 'Tout jusqu’ici',
		empty: 'Rien ne s’est encore passé. Un appel est un début.',
		older: 'Plus ancien',
		newest: 'Revenir au plus récent',
		meeting: {
			planned: 'Réunion prévue',
			open: 'Réunion en cours',
			closed: 'Réunion',
			'called-off': 'Réunion annulée'
		},
		words: 'Ils ont dit',
		promise: 'Nous avons promis',
		encounter: 'Entre deux réunions',
		complaint: 'Ils ont dit entre deux réunions',
		step: 'Nous avons fait pour eux',
		lost: 'Ils nous ont quittés',
		back: 'Ils sont revenus',
		sources: {
			call: 'dit au téléphone',
			mail: 'dit par e-mail',
			web: 'dit par le formulaire',
			person: 'dit en personne',
			public: 'dit en public',
			front: 'dit à ceux qui sont au contact'
		},
		contact: 'Une personne de plus',
		recovery: 'Nous les avons déçus',
		recovered: 'fermé par leur oui',
		notRecovered: 'pas encore terminé',
		rated: (below, rated) =>
			`${of(rated, 'attente notée', 'attentes notées')}, ${n(below)} en dessous`,
		in: 'dans',
		by: (name) => `noté par ${name}`,
		due: 'pour le',
		kept: 'tenue',
		late: 'en retard',
		owner: (name) => `responsable : ${name}`
	},

	coverage: {
		title: 'Clients clés pas rencontrés depuis longtemps',
		help: (months) =>
			`Chaque client clé est rencontré en réunion au moins une fois en ${n(months)} mois. Il quitte cette liste quand une réunion a eu lieu, pas quand elle est prévue.`,
		all: 'Tous les clients clés ont été rencontrés à temps.',
		none: 'Il n’y a pas encore de client clé. Dites d’un client pourquoi il l’est.',
		count: (missing, keys) => `${n(missing)} clients clés sur ${n(keys)}`,
		columns: { name: 'Nom', why: 'Pourquoi', met: 'Dernière rencontre', next: 'Prévu' },
		notPlanned: 'rien de prévu',
		plan: 'Préparer une réunion',
		planWith: (name) => `Préparer une réunion avec ${name}`
	},

	csv: {
		title: 'Importer des clients',
		help: 'Une ligne par personne, ou pour un client sans personne. La première ligne nomme les colonnes ; seule « name » est nécessaire. Un client est reconnu par « ref », sinon par son nom. Une cellule vide laisse ce qui est là.',
		columns: 'Colonnes',
		file: 'Un fichier CSV',
		paste: 'Ou collez les lignes ici',
		look: 'Regarder d’abord',
		preview: 'Voici ce qui se passerait',
		fresh: (count) => of(count, 'nouveau client', 'nouveaux clients'),
		changed: (count) => of(count, 'modifié', 'modifiés'),
		same: (count) => of(count, 'inchangé', 'inchangés'),
		people: (count) => of(count, 'nouvelle personne', 'nouvelles personnes'),
		wrong: (count) => `${of(count, 'ligne ne peut', 'lignes ne peuvent')} être prises`,
		wrongHelp: 'Ces lignes restent dehors ; les autres sont prises.',
		line: (line) => `Ligne ${n(line)}`,
		fates: { new: 'nouveau', changed: 'modifié', same: 'inchangé' },
		more: (count) => `et ${of(count, 'autre ligne', 'autres lignes')}`,
		take: 'Importer les bonnes lignes',
		nothing: 'Rien ne changerait.',
		other: 'Choisir un autre fichier',
		done: 'Importé',
		unreadable: {
			'no-name-column':
				'Il n’y a pas de colonne « name ». La première ligne doit nommer les colonnes.',
			'no-rows': 'Il n’y a rien d’autre que les noms des colonnes.',
			'too-large': 'C’est plus de 256 ko. Merci de le partager en plusieurs fichiers.',
			'too-many-rows': 'C’est plus de 2 000 lignes. Merci de les partager en plusieurs fichiers.',
			unreadable: 'Illisible : un guillemet ne se ferme pas.'
		}
	},

	called: {
		save: 'Enregistrer',
		title: 'Comment vous appelez ceux pour qui vous travaillez',
		label: 'Ce sont',
		words: {
			customer: 'Des acheteurs ou donneurs d’ordre',
			colleague: 'Des collègues',
			patient: 'Des patients',
			citizen: 'Des citoyens'
		},
		unpaid: 'Nous ne leur vendons rien : ni chiffre d’affaires ni marge ne sont demandés',
		every: 'Nombre de mois où chaque client clé est rencontré au moins une fois',
		help: 'Cela change les mots des pages. Ce qui fut écrit reste tel quel.',
		problem: 'Merci d’écrire un nombre entier de 1 à 60.'
	},

	problems: {
		'key-reason': 'Un client clé a besoin de sa raison.',
		day: 'Écrivez un jour, par exemple 2026-05-29.',
		number: 'Merci d’écrire un nombre entier.',
		'yes-or-no': 'Merci d’écrire yes ou no.',
		'too-long': 'C’est trop long.',
		'not-an-email': 'Cela ne ressemble pas à une adresse de courriel.',
		empty: 'Ceci manque.',
		unreadable: 'Ceci n’a pas pu être lu.'
	}
} satisfies typeof en;
