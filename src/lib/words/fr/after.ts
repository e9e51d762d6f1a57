import type en from '../en/after.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const rounded = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});

export default {
	pulse: {
		title: 'Ce que les deux côtés ont ressenti',
		fs: {
			forthright: 'Droit au but',
			frank: 'Franchise',
			friendly: 'Cordialité',
			heard: 'Écoute'
		},
		weakest: (f, value) => `Point le plus faible : ${f}, ${value}.`,
		differently: (pairs) => `Vous l’avez ressenti autrement : ${pairs}`,
		pair: (f, theirs, ours) => `${f} ${theirs} / ${ours}`,
		pairs: 'Le premier chiffre est celui des clients, le second celui de l’équipe.',
		of: (value) => `${rounded(value)} sur 5`,
		number: rounded,
		bands: { high: 'haut', low: 'bas', middle: 'moyen' },
		few: 'trop peu',
		fewHint:
			'En dessous de trois réponses rien n’est montré ; avec trois ou quatre, seulement bas, moyen ou haut.',
		nobody: 'Personne n’a été interrogé sur cette réunion.',
		sides: { customer: 'Clients', team: 'Équipe' },
		line: (f, theirs, ours) => `${f} : clients ${theirs}, équipe ${ours}`,
		ends: ['pas d’accord', 'd’accord'],
		numbers: 'Montrer les chiffres',
		question: 'Question posée',
		answers: (count) => of(count, 'réponse', 'réponses'),
		worth: (yes, partly, no) =>
			`Cela valait mon temps : oui ${n(yes)} · en partie ${n(partly)} · non ${n(no)}`,
		open: {
			forced: 'Quelque chose était-il forcé ?',
			heldBack: 'Qu’avez-vous gardé pour vous ?',
			takeAway: 'Que retenez-vous ?',
			tell: 'Que direz-vous à un collègue de cette réunion ?'
		},
		openHint: 'Sans signature, sans ordre.',
		checkIn: (minute) => `Point d’étape à la minute ${n(minute)}`,
		trend: (customer) => `Réunions avec ${customer}`,
		trendHint: 'Ce que les clients ont ressenti à la fin, d’une réunion à l’autre.',
		trendLine: (f, values) => `${f} : ${values}`,
		meeting: 'Réunion'
	},

	climate: {
		link: 'Comment c’était',
		title: (meeting) => `Comment c’était : ${meeting}`,
		heading: 'Quel genre de réunion c’était',
		close: (minute, war, recovered) =>
			recovered
				? `proche de War à la minute ${n(minute)} (${n(war)}), rattrapée`
				: `proche de War à la minute ${n(minute)} (${n(war)})`,
		peak: (minute, war) => `War au plus haut : ${n(war)}, à la minute ${n(minute)}.`,
		fs: 'Les quatre F, tels que le tableau les a mesurés',
		percent: (share) => `${n(Math.round(share * 100))} sur 100`,
		weakest: 'le plus faible',
		why: 'Pourquoi',
		nudges: 'Conseils affichés',
		noNudges: 'Aucun conseil n’a été affiché.',
		atMinute: (minute) => `à la minute ${n(minute)}`,
		answers: { done: 'fait', 'not-now': 'pas maintenant', none: 'sans réponse' },
		overruled: (label) => `L’animation dit : ${label}`,
		computed: (label) => `Le tableau dit : ${label}`,
		releaseTitle: 'Le donner à l’équipe',
		releaseHelp:
			'L’équipe voit l’étiquette, les raisons et le point le plus haut dès que vous les communiquez. Votre mot vient d’abord. Il s’agit de la réunion, jamais d’une personne.',
		note: 'Votre mot à l’équipe',
		release: 'Communiquer avec ce mot',
		changeNote: 'Changer le mot',
		released: (day) => `Communiqué à l’équipe le ${day}`,
		noteOf: 'Mot de l’animation',
		notReleased: 'L’animation n’a pas encore communiqué le climat de cette réunion.',
		notClosed: 'Cette réunion n’est pas finie. On dira ensuite comment c’était.',
		off: 'Le climat était désactivé pendant cette réunion.',
		version: (version) =>
			`Calculé avec les chiffres de la version ${version}. Ne sert pas à évaluer les personnes.`
	},

	rates: {
		title: 'Quel genre de réunions nous tenons',
		meetings: (count) => of(count, 'réunion', 'réunions'),
		sum: (meetings, parts) => `${meetings} : ${parts}`,
		part: (count, label) => `${n(count)} ${label}`,
		calm: 'La plupart de ces réunions finissent en 4F. Celles-là seules changent quelque chose.',
		few: (count) =>
			`La proportion est montrée à partir de cinq réunions. Il y en a ${n(count)} pour l’instant.`,
		none: 'Aucune réunion n’est encore finie.',
		when: 'Quand',
		what: 'Genre'
	},

	watch: {
		title: 'Demande quelqu’un',
		answer: (customer) => `Répondre à ce qui a été dit : ${customer}`,
		because: (value) =>
			`Le tableau ressemblait à 4F, et les clients ne se sont sentis entendus qu’à ${value}.`,
		due: (day) => `jusqu’au ${day}`,
		over: (day) => `attendu le ${day}`,
		recover: (customer, owner) => `Réparer la relation avec ${customer} : ${owner}`,
		recoverHelp:
			'La réunion s’est terminée en War. Appelez-les d’abord ou allez les voir ; seul leur oui clôt l’affaire.'
	},

	budget: {
		title: 'Combien on interroge une personne',
		help: 'Les clients sont las des questions sans suite. Au plus tant de questions par personne et par trimestre, toutes réunions et tous sondages confondus. Un point d’étape en compte 2, le pouls final 9.',
		label: 'Questions par personne et par trimestre',
		save: 'Enregistrer',
		asked: (count, limit) => `${of(count, 'question', 'questions')} sur ${n(limit)} ce trimestre`,
		noExit: 'Le pouls final ne sera pas demandé : ce serait plus que votre équipe ne permet.',
		nothing: 'Aucune question ne sera posée : ce serait plus que votre équipe ne permet.',
		problem: 'Écrivez un nombre entier de 0 à 200.'
	}
} satisfies typeof en;
