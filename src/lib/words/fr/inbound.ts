import type en from '../en/inbound.ts';

export default {
	form: {
		title: (team: string) => `Dites à ${team} ce qui n’allait pas`,
		lead: 'Avec vos mots. Quelqu’un s’en occupe aussitôt.',
		words: 'Que s’est-il passé ?',
		noNews: 'Je n’ai rien entendu de vous',
		moment: 'Où était-ce ?',
		noMoment: 'Je ne saurais le dire',
		felt: 'Comment était-ce là ?',
		feltHelp: '1, c’est mal ; 5, c’est très bien. Ce nombre est gardé sans votre nom.',
		name: 'Votre nom ou votre entreprise',
		reach: 'Où nous pouvons vous répondre',
		reachHelp: 'Une adresse de courriel ou un numéro de téléphone.',
		send: 'Envoyer',
		who: (team: string) => `Seule l’équipe ${team} lit ceci.`,
		thanks: 'Merci. Nous l’avons reçu.',
		thanksHelp: 'Si vous nous avez laissé un moyen de répondre, nous le ferons.'
	},
	problems: {
		empty: 'Veuillez écrire ce qui s’est passé.',
		'too-long': 'C’est trop long.',
		unreadable: 'Veuillez revoir ceci.'
	}
} satisfies typeof en;
