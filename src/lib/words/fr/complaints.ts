import type en from '../en/complaints.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});
const complaints = (count: number) => of(count, 'réclamation', 'réclamations');
const hours = (count: number) =>
	count < 48 ? of(count, 'heure', 'heures') : of(Math.floor(count / 24), 'jour', 'jours');

export default {
	title: 'Réclamations',
	one: 'Une réclamation',
	empty: 'Personne n’a encore noté de réclamation. La première prend vingt secondes.',
	add: 'En noter une',
	nothing: 'Rien de tel n’a été dit.',
	reset: 'Tout afficher',
	unknown: 'Quelqu’un',
	nobody: 'à personne encore',
	ownedBy: (name: string) => `${name} s’en occupe`,
	notedBy: (name: string) => `notée par ${name}`,
	count: (count: number, all: number) =>
		count === all ? complaints(all) : `${n(count)} sur ${complaints(all)}`,
	told: 'Dit pour la première fois le',
	pages: 'Les pages',
	newer: 'Plus récentes',
	older: 'Plus anciennes',
	alarm: (count: number, month: string, usual: number) =>
		`${complaints(count)} en ${month}, d’habitude ${n(usual)}. Cela peut faire partir des clients.`,
	ways: {
		label: 'À côté de la liste',
		recoveries: 'À réparer',
		front: 'La première ligne',
		moments: 'Moments de contact',
		file: 'En fichier (CSV)'
	},
	stands: { open: 'sans réponse', answered: 'répondue', done: 'réglée' },
	sources: {
		call: 'par téléphone',
		mail: 'par courriel',
		web: 'par le formulaire web',
		person: 'en personne',
		public: 'en public',
		front: 'de la première ligne'
	},
	kinds: {
		plain: 'une réclamation',
		'no-news': 'sans nouvelles de nous',
		repeated: 'a dû répéter',
		reason: 'une raison d’acheter ou de rester'
	},
	severities: { 1: 'un mot', 2: 'un poids', 3: 'une raison de partir' },
	filter: {
		find: 'Nous l’ont-ils dit ?',
		state: 'Où cela en est',
		all: 'Toutes',
		states: {
			waiting: 'non réglée',
			open: 'sans réponse',
			answered: 'répondue, non réglée',
			done: 'réglée'
		},
		show: 'Afficher',
		more: 'Depuis quand, et par où',
		from: 'À partir du mois',
		to: 'Jusqu’au mois'
	},
	capture: {
		title: 'Qu’ont-ils dit ?',
		words: 'Avec leurs mots',
		who: 'Qui l’a dit',
		whoHint: 'Un client, ou un nom quelconque',
		tap: 'Ou touchez un nom',
		moment: 'Où c’est arrivé',
		noMoment: 'pas dit',
		severity: 'Combien cela pèse',
		more: 'Comment et quand c’est venu',
		source: 'Comment c’est venu',
		kind: 'Ce que c’est',
		saidOn: 'Jour où cela a été dit',
		place: 'Lieu ou personne dont il s’agit',
		reach: 'Où leur répondre',
		save: 'Noter'
	},
	belongs: 'Où cela se range',
	owner: 'Qui s’en occupe',
	giveLabel: 'Enregistrer qui s’en occupe',
	theme: {
		label: 'Thème',
		none: 'aucun encore',
		maybe: 'Est-ce l’un de ceux-ci ?',
		save: 'Enregistrer le thème',
		open: 'Ouvrir le thème'
	},
	clause: {
		label: 'Article concerné',
		none: 'aucun',
		save: 'Enregistrer l’article',
		open: 'Ouvrir la charte'
	},
	answer: {
		title: 'Ce que nous avons fait',
		waits: (count: number) => `Personne n’a répondu depuis ${hours(count)}.`,
		within: (count: number) => `Première réponse en ${hours(count)}.`,
		label: 'Ce que nous avons répondu',
		button: 'Répondu',
		did: 'Fait :',
		didLabel: 'Ce que nous avons fait',
		done: 'C’est réglé',
		recover: 'Nous les avons déçus : réparer',
		recovery: 'C’est en cours de réparation'
	},
	peel: {
		title: 'Creuser',
		help: 'Demandez en retour. Leurs réponses restent sous leurs mots.',
		questions: {
			what: 'Que s’est-il passé ?',
			when: 'Quand auriez-vous dû le savoir ?',
			then: 'Qu’auriez-vous fait alors ?',
			cost: 'Qu’est-ce que cela vous a coûté ?',
			good: 'À quoi ressemblerait un bon service ?'
		},
		button: 'Garder la réponse',
		toParent: 'Une réponse à cette réclamation'
	},
	same: {
		title: 'Déjà dit ?',
		help: 'Les mots se ressemblent. Si c’est la même chose, dites-le : les deux restent, et cela compte une fois.',
		button: 'La même chose',
		is: 'La même chose que',
		again: 'Redit le',
		not: 'Pas la même chose',
		marked: 'déjà dit'
	},
	trends: {
		title: 'Mois par mois',
		empty: 'Aucune réclamation n’a encore de thème. Donnez-leur en un, et les mois seront ici.',
		split: 'Selon l’endroit où cela a été dit',
		every: 'Toutes ensemble',
		words: 'Les mots derrière',
		surprise: {
			title: 'Ce qui nous a surpris',
			help: 'Thèmes d’une réunion qu’aucune réclamation ni sujet de première ligne n’avait nommés. S’ils sont nombreux, nous sommes trop loin.',
			none: 'Aucune réunion n’a encore de thèmes.',
			of: (fresh: number, themes: number) =>
				`${n(fresh)} sur ${of(themes, 'thème', 'thèmes')} jamais entendus`
		}
	},
	inbound: {
		title: 'Entrées',
		lead: 'Les réclamations peuvent arriver d’elles-mêmes. Chacune est aussitôt à quelqu’un, et rien n’est réuni sans une personne.',
		form: 'Un formulaire pour les clients',
		formHelp: 'Qui a l’adresse peut dire ce qui n’allait pas, sans compte.',
		mail: 'Courriels transférés',
		mailHelp:
			'Votre serveur de courriel envoie chaque courriel entier à cette adresse par POST, en message/rfc822.',
		address: 'Adresse',
		open: 'Ouvrir cette entrée',
		openOf: (what: string) => `Ouvrir cette entrée : ${what}`,
		close: 'La fermer',
		closeOf: (what: string) => `La fermer : ${what}`,
		paste: 'Coller un courriel',
		pasteLabel: 'Le courriel avec son en-tête',
		pasteHelp: 'Tel que votre logiciel le montre comme « source » ou le transfère.',
		pasteButton: 'Le reprendre',
		file: 'Depuis un fichier',
		columns: 'Seuls les mots (words) sont nécessaires. Colonnes :',
		choose: 'Fichier (CSV)',
		orPaste: 'Ou collez-le ici',
		take: 'Les reprendre',
		added: (added: number, known: number) =>
			`${complaints(added)} reprises, ${n(known)} étaient déjà là.`,
		wrong: 'Ces lignes ont été laissées :',
		line: (line: number) => `Ligne ${n(line)} :`
	},
	problems: {
		empty: 'Veuillez remplir ce champ.',
		'too-long': 'C’est trop long.',
		day: 'Veuillez choisir un jour.',
		mail: 'Il n’y a là aucun courriel lisible.',
		source: 'L’endroit n’est pas un des mots connus.',
		kind: 'La sorte n’est pas un des mots connus.',
		severity: 'Le poids doit être 1, 2 ou 3.',
		'too-large': 'Le fichier est trop grand.',
		'too-many-rows': 'Le fichier a trop de lignes.',
		'no-rows': 'Il ne contient aucune ligne.',
		'no-words-column': 'Il n’y a pas de colonne « words ».',
		unreadable: 'Cela n’a pas pu être lu.'
	}
} satisfies typeof en;
