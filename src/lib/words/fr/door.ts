import type en from '../en/door.ts';

/** The words before anybody is anybody: landing, set-up, signing in, an invitation. */
export default {
	landing: {
		title: 'Une bonne réunion avec chacun de vos clients clés',
		joining: 'Vous rejoignez une réunion ?',
		code: 'Code affiché à l’écran',
		codeHint: 'Neuf chiffres, avec ou sans espaces',
		join: 'Rejoindre',
		member: 'Vous préparez ou animez une réunion ?',
		signIn: 'Se connecter',
		empty: 'Il n’y a pas encore d’équipe ici.',
		emptyHelp:
			'Le lien qui crée la première équipe figure dans ce que le serveur a écrit à son démarrage. Il ne sert qu’une fois.'
	},

	account: {
		name: 'Votre nom',
		email: 'Votre adresse e-mail',
		password: 'Mot de passe',
		passwordHint: 'Au moins 12 caractères. Quelques mots que vous retenez conviennent très bien.'
	},

	setup: {
		title: 'Créez votre équipe',
		intro: 'Une page, puis vous passez directement à votre charte.',
		team: 'Nom de l’équipe',
		teamHint: 'Celui que vos clients connaissent, par exemple Service clients',
		start: 'Comment voulez-vous commencer ?',
		empty: 'Avec une charte vide',
		example: 'Avec un exemple complet à côté',
		exampleHint:
			'Un centre d’appels, trois réunions, une charte modifiée. Il est marqué « Exemple » et peut être retiré.',
		make: 'Créer l’équipe',
		gone: 'Ce lien n’ouvre plus rien',
		goneHelp:
			'Il ne sert qu’une fois, et un nouveau est écrit chaque fois que le serveur démarre sans équipe. Si vous avez déjà une équipe, connectez-vous.'
	},

	signIn: {
		title: 'Connexion',
		button: 'Se connecter',
		noAccount: 'Pas de compte ? Quelqu’un de votre équipe vous invite par un lien.',
		guest: 'Vous participez seulement à une réunion ? Aucun compte n’est nécessaire.',
		toCode: 'Saisir votre code'
	},

	invite: {
		title: (team: string) => `Rejoindre l’équipe ${team}`,
		newHere: 'Créez votre compte. Cela prend une minute.',
		asMember: (name: string) => `Vous utilisez le compte de ${name}.`,
		join: 'Rejoindre l’équipe',
		another: 'Se connecter sous un autre nom',
		gone: 'Cette invitation n’est plus valable',
		goneHelp: 'Elle a été utilisée, reprise, ou date de plus d’une semaine. Demandez-en une autre.',
		haveAccount: 'Vous avez déjà un compte ? Connectez-vous d’abord, puis revenez à cette page.'
	},

	problems: {
		empty: 'Merci de remplir ce champ.',
		'not-an-email': 'Cela ne ressemble pas à une adresse e-mail.',
		'short-password': 'Merci de choisir au moins 12 caractères.',
		taken: 'Un compte existe déjà avec cette adresse e-mail, et son mot de passe est différent.',
		'too-long': 'C’est trop long.',
		'too-many': 'Trop de mots de passe erronés. Merci d’attendre dix minutes.',
		unreadable: 'L’envoi n’a pas pu être lu. Merci de vérifier.',
		'wrong-code': 'Aucune réunion ouverte n’a ce code. Vérifiez à l’écran ou demandez.',
		wrong: 'L’adresse e-mail et le mot de passe ne correspondent pas.'
	} as Record<string, string>
} satisfies typeof en;
