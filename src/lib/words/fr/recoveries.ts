import type en from '../en/recoveries.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});

export default {
	title: 'À réparer',
	of: (customer: string) => `Réparation chez ${customer}`,
	empty: 'Rien n’est ouvert. Si vous décevez un client, ouvrez un cas : seul son oui le ferme.',
	add: 'Ouvrir un cas',
	owner: (name: string) => `${name} en répond`,
	nobody: 'Personne n’en répond encore',
	late: 'Personne ne leur a parlé à temps.',
	due: 'premier mot dû le',
	steps: {
		opened: 'personne ne leur a encore parlé',
		contacted: 'ils le savent',
		righted: 'réparé, non confirmé',
		asked: 'attend leur oui',
		closed: 'fermé par leur oui'
	},
	causes: {
		war: 'après une War',
		failed: 'après une attente déçue',
		complaint: 'après une réclamation',
		hand: 'ouvert à la main'
	},
	clocks: {
		contact: 'Jusqu’au premier mot',
		yes: 'Jusqu’à leur oui',
		time: (count: number) =>
			count < 48 ? of(count, 'heure', 'heures') : of(Math.floor(count / 24), 'jour', 'jours'),
		runs: 'court encore'
	},
	failing: {
		title: 'Où les notes disent que nous décevons',
		help: 'Ce que ces clients ont noté en dernier, plus d’un cran sous ce dont ils ont besoin.',
		below: (below: number, rated: number) =>
			`${n(below)} sur ${of(rated, 'attente', 'attentes')} en dessous`
	},
	open: {
		title: 'Ouvrir un cas',
		help: 'Une personne en répond et parle au client dans les deux jours ouvrés.',
		customer: 'Le client',
		choose: 'Veuillez choisir',
		what: 'Ce qui n’allait pas, comme vous le leur diriez',
		clause: 'Attente déçue',
		none: 'aucune',
		owner: 'Qui en répond',
		button: 'Ouvrir le cas'
	},
	hand: {
		to: 'Passer à',
		ask: 'Lui demander',
		waits: (name: string) => `${name} a été sollicité et n’a pas encore répondu.`,
		take: 'J’en réponds'
	},
	contact: {
		title: 'Premier mot',
		label: 'Comment vous leur avez parlé',
		how: { call: 'par téléphone', visit: 'en personne', mail: 'par courriel' },
		button: 'Nous leur avons parlé',
		done: 'Ils le savent.'
	},
	right: {
		title: 'Réparé',
		label: 'Ce qui a été réparé',
		help: 'Ils lisent ceci quand on leur demande.',
		again: 'En dire plus',
		button: 'C’est réparé'
	},
	ask: {
		title: 'Leur oui',
		first: 'Réparez d’abord. Ensuite on leur demande, et seul leur oui ferme le cas.',
		help: 'Ils reçoivent un lien à eux par courriel, ou vous le transmettez.',
		helpNoMail: 'Ce serveur n’envoie pas de courriel : vous recevez un lien à transmettre.',
		nobody: 'Personne n’est connu chez ce client. Ajoutez d’abord quelqu’un.',
		whom: 'À qui demander',
		button: 'Demander leur oui',
		link: 'Leur lien, montré cette seule fois',
		waits: 'n’a pas encore répondu',
		answers: { yes: 'oui, c’est réparé', no: 'non, pas encore' },
		closed: 'Fermé par leur oui le'
	},
	problems: {
		choose: 'Veuillez en choisir un.',
		stale: 'Quelqu’un a été plus rapide. Veuillez regarder à nouveau.',
		'not-yours': 'Seul celui qui en répond peut le passer.',
		nobody: 'Veuillez choisir quelqu’un d’autre.',
		'not-righted': 'Réparez d’abord.'
	}
} satisfies typeof en;
