import type { Origin, Section } from '#lib/domain/charter/clause.ts';
import type en from '../../en/team/charters.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** Writing a charter and agreeing it. */
export default {
	charters: {
		title: 'Chartes',
		make: 'Créer une charte',
		name: 'De quoi est-ce la charte ?',
		nameHint: 'Votre équipe ou votre service, par exemple Service clients',
		empty:
			'Votre charte sera ici : à quoi vous servez, ce que les clients peuvent attendre, et ce qu’ils ne peuvent pas attendre.',
		clauses: (count: number) => of(count, 'clause', 'clauses'),
		meetings: (count: number) => of(count, 'réunion', 'réunions'),
		rename: 'Renommer'
	},

	editor: {
		draftAfter: (version: number) =>
			version ? `Projet après la version ${n(version)}` : 'Projet, jamais adopté',
		agree: (version: number) => `Adopter comme version ${n(version)}`,
		nothingToAgree: 'Le projet ne diffère en rien de la version adoptée.',
		history: 'Historique',
		sectionsLabel: 'Rubriques',
		purposeQuestions: [
			'Qui vit mieux grâce à vous ?',
			'En quoi est-ce mieux ?',
			'Que leur manquerait-il si vous arrêtiez demain ?'
		],
		wording: (wording: number, by: string) => `Formulation ${n(wording)}, de ${by}`,
		questions: {
			purpose: 'Pourquoi votre équipe existe-t-elle, du point de vue de ceux qu’elle sert ?',
			customers: 'Qui paie, qui décide, qui serait la perte la plus douloureuse ?',
			services: 'Que faites-vous pour eux ? Un service par ligne.',
			expectations: 'Sur quoi un client peut-il compter, dans ses propres mots ?',
			measures: 'À quoi chacun voit-il que c’est tenu ?',
			guidelines: 'Comment vous comportez-vous en le faisant ?',
			needs: 'Que vous faut-il de la part des clients pour tenir parole ?',
			limits: 'Que ne faites-vous pas, pour que personne ne l’attende ?'
		} satisfies Record<Section, string>,
		examples: {
			purpose: [
				'Nous aidons ceux qui nous appellent à reprendre le cours de leur journée.',
				'Nous faisons tourner vos machines, pour que vous puissiez vendre.',
				'Nous vous disons ce que vous devez savoir avant d’avoir à décider.'
			],
			customers: [
				'Les boulangeries qui travaillent la nuit.',
				'Les écoles de notre ville, petites et grandes.',
				'Tous ceux qui commandent plus d’une fois par mois.'
			],
			services: [
				'Nous répondons par téléphone aux questions sur votre facture.',
				'Nous réparons sur place, la nuit aussi.',
				'Nous envoyons un relevé par mois.'
			],
			expectations: [
				'Une seule personne vous suit jusqu’à ce que ce soit réglé.',
				'Nous décrochons en moins de 60 secondes.',
				'Si nous devons être en retard, nous vous prévenons la veille avant midi.'
			],
			measures: [
				'Part des appels décrochés en moins de 60 secondes.',
				'Nombre de jours entre le premier appel et le moment où le client dit : c’est réglé.',
				'Part des factures qui n’ont pas dû être corrigées.'
			],
			guidelines: [
				'Nous gardons la personne en ligne et allons chercher le collègue.',
				'Nous disons ce que nous ne savons pas.',
				'Nous demandons avant de promettre.'
			],
			needs: [
				'Un nom à rappeler, et à quel moment.',
				'Une photo de la plaque de la machine.',
				'Les changements de commande avant midi.'
			],
			limits: [
				'Nous ne réparons pas les machines d’autres marques.',
				'Nous ne sommes pas là le 25 décembre.',
				'Nous n’accordons pas de remise par téléphone.'
			]
		} satisfies Record<Section, string[]>,
		use: 'Reprendre',
		useThis: (text: string) => `Reprendre : ${text}`,
		example: 'Par exemple',
		text: (section: string, number: number) => `${section} ${n(number)}`,
		newClause: (section: string) => `Nouvelle clause : ${section}`,
		add: {
			purpose: 'Ajouter une raison d’être',
			customers: 'Ajouter un type de clients',
			services: 'Ajouter un service',
			expectations: 'Ajouter une attente',
			measures: 'Ajouter un indicateur',
			guidelines: 'Ajouter une ligne de conduite',
			needs: 'Ajouter une demande',
			limits: 'Ajouter une limite'
		} satisfies Record<Section, string>,
		origin: 'D’où cela vient',
		origins: {
			assumed: 'Nous le supposons',
			promised: 'Nous l’avons promis',
			said: 'Un client l’a dit',
			confirmed: 'Des clients l’ont confirmé'
		} satisfies Record<Origin, string>,
		saidBy: (count: number) => `Dit par ${n(count)}`,
		confirmedBy: (count: number) => `confirmé par ${n(count)}`,
		measures: 'Mesure',
		measuresNone: 'rien de particulier',
		up: 'Monter',
		down: 'Descendre',
		why: 'Pourquoi',
		retire: 'Retirer',
		undo: 'Annuler',
		retired: 'Clauses retirées',
		bringBack: 'Rétablir',
		retiredCount: (count: number) => of(count, 'clause retirée', 'clauses retirées'),
		saving: 'Enregistrement',
		savedAt: (time: string) => `Enregistré à ${time}`,
		keptHere: 'Conservé sur cet appareil',
		someone: 'Quelqu’un',
		changedBy: (who: string, ago: string) => `${who} a modifié ceci ${ago}.`,
		justNow: 'à l’instant',
		yours: 'Votre texte',
		theirs: 'L’autre texte',
		keepYours: 'Garder le mien',
		takeTheirs: 'Prendre l’autre',
		moved: (number: number) => `Déplacé au rang ${n(number)}`,
		retiredNow: 'Retirée. Vous pouvez la rétablir plus bas.',
		many: (count: number) =>
			`${n(count)} clauses. Au-delà de 25, on lit rarement jusqu’au bout : laquelle manquerait à un client ?`,
		long: (count: number) => `${n(count)} mots. En dessous de 25, on s’en souvient.`,
		vague: (word: string) =>
			`« ${word} » veut dire autre chose pour chacun. Dites quoi, ou pour quand.`,
		vagueWords: ['etc.', 'dès que possible', 'qualité'],
		keys: 'Entrée crée une clause, Alt et les flèches la déplacent, Ctrl et Z annule, Ctrl et Entrée termine.'
	},

	agree: {
		title: (version: number) => `Adopter la version ${n(version)}`,
		intro: 'Une fois adoptée, une version ne change plus jamais. Voici ce qui diffère :',
		note: 'Pourquoi la charte change-t-elle ?',
		noteHint: 'Une ou deux phrases. Elles restent pour toujours dans l’historique.',
		who: 'Qui a donné son accord ?',
		whoHint: 'Les noms, séparés par des virgules',
		button: (version: number) => `Adopter comme version ${n(version)}`,
		back: 'Retour au projet',
		restoreTitle: (version: number) => `Rétablir la version ${n(version)}`,
		restoreIntro: (of: number, as: number) =>
			`La version ${n(of)} devient la version ${n(as)}. Rien de ce qui a été adopté ne disparaît, et le projet dit ce que dit la version ${n(of)}.`,
		restoreButton: (version: number) => `Rétablir comme version ${n(version)}`,
		stale: 'Quelqu’un a adopté une version entre-temps. Regardez de nouveau ce qui diffère.'
	}
} satisfies typeof en;
