import type en from '../en/lost.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** Customers who left: the list, the review of why, and how customers come and go. */
export default {
	title: 'Clients perdus',
	ways: 'Plus sur les clients perdus',
	add: 'Noter un client perdu',
	empty:
		'Personne n’est parti, d’après cette liste. Qui part est noté ici, avec la raison qu’il a donnée.',
	count: (count) => of(count, 'client perdu', 'clients perdus'),
	left: (day) => `parti le ${day}`,
	back: (day) => `revenu le ${day}`,
	revenue: (amount) => `chiffre d’affaires ${amount}`,
	margin: (amount) => `marge ${amount}`,
	said: 'Pourquoi, selon eux',
	believed: 'Pourquoi, selon nous',
	unsaid: 'Ils n’ont rien dit.',
	words: (count) => `${of(count, 'remarque', 'remarques')} d’eux en réunion`,
	theme: 'Thème',
	noTheme: 'Dans aucun thème encore',
	reviewed: (day) => `abordé dans la revue du ${day}`,
	waiting: 'attend une revue',

	form: {
		customer: 'Quel client',
		other: 'Quelqu’un qui n’est pas dans la liste',
		name: 'Son nom',
		nameHint: 'Seulement pour qui n’est pas dans la liste.',
		lostOn: 'Jour du départ',
		revenue: 'Chiffre d’affaires par an',
		margin: 'Marge en pour cent',
		worthHint: 'Vide : ce que dit la liste des clients.',
		theme: 'Le thème dont il s’agit',
		button: 'Noter',
		more: 'Plus',
		saveTheme: 'Enregistrer le thème',
		cameBack: 'Revenu le',
		backButton: 'De nouveau client'
	},

	csv: {
		title: 'Importer des clients perdus',
		link: 'Importer une liste',
		help: 'Une ligne pour chacun. La première ligne nomme les colonnes ; « name » et « lost on » sont nécessaires, un jour s’écrit 2026-05-29. Un client de votre liste est reconnu à son nom.',
		columns: 'Colonnes',
		paste: 'Collez les lignes ici',
		button: 'Importer les bonnes lignes',
		added: (count) => of(count, 'ligne reprise', 'lignes reprises'),
		wrong: (count) => of(count, 'ligne écartée', 'lignes écartées'),
		line: (line) => `Ligne ${n(line)}`,
		unreadable: {
			'no-columns': 'La première ligne doit nommer les colonnes « name » et « lost on ».',
			'no-rows': 'Il n’y a que les noms des colonnes.',
			'too-large': 'C’est plus de 256 ko. Divisez-le.',
			'too-many-rows': 'C’est plus de 2 000 lignes. Divisez-le.',
			unreadable: 'Illisible : un guillemet ne se ferme pas.'
		}
	},

	reasons: {
		title: 'Pourquoi ils partent',
		byCount: 'Par nombre de départs',
		byMargin: 'Par la marge partie avec eux',
		columns: { theme: 'Thème', lost: 'Partis', revenue: 'Chiffre d’affaires', margin: 'Marge' }
	},

	reviews: {
		title: 'Revues des pertes',
		plan: 'Prévoir une revue',
		help: 'Chaque mois ou trimestre : qui est parti et pourquoi, quelques appels, un vote, et quelqu’un pour chaque cause de départ.',
		none: 'Il n’y a pas encore eu de revue.',
		name: 'Titre',
		usual: 'Revue des pertes',
		heldOn: 'Jour de la revue',
		button: 'Prévoir',
		states: {
			planned: 'en préparation',
			voting: 'vote en cours',
			opened: 'votes ouverts',
			closed: 'close'
		}
	},

	review: {
		items: {
			title: 'Ouvert depuis la dernière revue',
			help: 'La revue commence par là.',
			none: 'Rien n’est ouvert d’une revue précédente.',
			until: (day) => `avant le ${day}`,
			late: 'en retard',
			from: (title) => `de « ${title} »`,
			done: 'C’est fait'
		},
		list: {
			title: 'Qui est parti',
			none: 'La liste est vide. Une revue ne peut commencer sans elle.'
		},
		calls: {
			title: 'Appels',
			help: 'Dix au plus, chacun par une personne. Demander, noter, ne pas se défendre.',
			count: (given, most) => `${n(given)} appels sur ${n(most)}`,
			unassigned: (count) => of(count, 'appel sans personne', 'appels sans personne'),
			whom: 'Qui appeler',
			caller: 'Qui appelle',
			nobody: 'Personne encore',
			add: 'Ajouter aux appels',
			give: 'Enregistrer qui appelle',
			giveFor: (name) => `Enregistrer qui appelle ${name}`,
			drop: (name) => `Retirer ${name} des appels`,
			dropShort: 'Retirer',
			write: 'Noter l’appel',
			questions: {
				why: 'Qu’est-ce qui vous a fait partir ?',
				began: 'Quand cela a-t-il commencé, et que s’est-il passé ?',
				kept: 'Qu’est-ce qui vous aurait retenu ?',
				back: 'Pourriez-vous envisager de revenir ? Que faudrait-il ?'
			},
			outcome: 'Comment cela s’est passé',
			outcomes: {
				reached: 'Nous avons parlé',
				'not reached': 'Pas joint',
				refused: 'Ils ne voulaient pas parler'
			},
			comeBack: 'Reviendraient-ils ?',
			back: { yes: 'reviendrait', perhaps: 'peut-être', no: 'ne reviendrait pas' },
			unknown: 'pas dit',
			save: 'Garder les réponses',
			all: 'Les dix appels sont donnés. Dix personnes bien écoutées en disent plus que vingt interrogées en passant ; retirez-en une pour en appeler une autre.'
		},
		issues: {
			title: 'Ce qui les fait partir',
			help: 'Chacun a trois points. Personne ne voit les votes des autres avant l’ouverture.',
			what: 'Une cause, en une phrase',
			theme: 'Son thème',
			none: 'Aucune cause n’est nommée.',
			noTheme: 'aucun',
			add: 'Ajouter la cause',
			dots: (what) => `Points pour « ${what} »`,
			vote: 'Donner mes points',
			voted: (count) => of(count, 'personne a voté', 'personnes ont voté'),
			blind: 'Les votes restent cachés jusqu’à leur ouverture.',
			sum: (count) => of(count, 'point', 'points'),
			mine: (count) => `dont ${n(count)} de vous`,
			owner: 'Qui en répond',
			due: 'Avant le',
			give: 'Enregistrer nom et jour',
			giveFor: (what) => `Enregistrer nom et jour : ${what}`,
			ownerless: 'personne n’en répond encore',
			undo: 'Finalement pas fait'
		},
		start: 'Commencer la revue',
		open: 'Ouvrir les votes',
		close: 'Clore la revue',
		only: 'Qui anime les réunions la commence, ouvre les votes et la clôt.'
	},

	flow: {
		title: 'Arrivées et départs',
		link: 'Arrivées et départs',
		help: 'Les clients du début, avec ceux qui sont venus et sans ceux qui sont partis, sont les clients de la fin. La valeur de chacun est celle de la liste aujourd’hui, ou au départ.',
		from: 'Du',
		until: 'Au',
		show: 'Afficher',
		year: (year) => `Année ${year}`,
		quarter: (quarter, year) => `Trimestre ${n(quarter)}, ${year}`,
		heads: (count) => plural('fr', count, { one: 'client', other: 'clients' }),
		revenueNet: 'de chiffre d’affaires',
		marginNet: 'de marge',
		unknown: 'on ne sait pas',
		trap: 'Plus de clients et moins de marge : ce qui arrive coûte plus qu’il ne rapporte.',
		rows: {
			start: 'Au début',
			fresh: 'Nouveaux',
			back: 'Revenus',
			lost: 'Perdus',
			end: 'À la fin'
		},
		columns: {
			what: 'Ce qui s’est passé',
			heads: 'Clients',
			revenue: 'Chiffre d’affaires',
			margin: 'Marge',
			rate: 'Marge sur chiffre d’affaires'
		},
		unpriced: (count) =>
			`De ${of(count, 'client', 'clients')}, le chiffre d’affaires ou la marge est inconnu ; ils comptent pour rien.`
	},

	problems: {
		'no-list': 'Une revue ne peut commencer sans sa liste. Notez ou importez qui est parti.',
		late: 'C’est trop tard pour cela dans cette revue.',
		early: 'La revue n’en est pas encore là.',
		'too-many-calls':
			'Ce serait le onzième appel. Une revue ne peut en écouter que dix ; retirez-en un pour appeler quelqu’un d’autre.',
		dots: 'Chacun a trois points.',
		nobody: 'Dites qui est parti.',
		'gone-already': 'Ils sont déjà dans la liste.',
		day: 'Écrivez un jour, par exemple 2026-05-29.',
		number: 'Écrivez un nombre entier.',
		'too-long': 'C’est trop long.',
		empty: 'Ceci manque.',
		unreadable: 'Cela n’a pas pu être lu.'
	} as Record<string, string>
} satisfies typeof en;
