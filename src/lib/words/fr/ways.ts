import type en from '../en/ways.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});

export default {
	link: {
		title: 'Recevoir un lien de connexion par mail',
		help: 'Il sert une fois, pendant quinze minutes, dans ce navigateur ou dans un autre.',
		button: 'Envoyer le lien',
		otherWay: 'Se connecter avec un mot de passe',
		sentTitle: 'Regardez vos mails',
		sent: (email) => `S’il existe un compte pour ${email}, un lien est en route.`,
		come: (name) => `Heureux de vous revoir, ${name}`,
		unproven:
			'Personne n’a encore prouvé que cette adresse appartient à ce compte. Pour votre sécurité, son mot de passe et toutes les autres sessions prennent fin maintenant ; ensuite, vous vous connectez par lien.',
		gone: 'Ce lien n’ouvre plus rien',
		goneHelp: 'Il a servi, ou date de plus de quinze minutes. Demandez-en un nouveau.',
		mail: {
			subject: 'Votre lien de connexion',
			text: (name, link, minutes) =>
				`Bonjour ${name},\n\navec ce lien, vous vous connectez à Forthright. Il sert une fois, pendant ${n(minutes)} minutes :\n\n${link}\n\nVous ne l’avez pas demandé ? Alors vous n’avez rien à faire.`
		}
	},

	oidc: {
		signIn: (provider) => `Se connecter avec ${provider}`,
		oidc: 'Ce compte n’est pas invité ici. Demandez au propriétaire de votre équipe, ou connectez-vous avec votre mot de passe.',
		away: 'L’autre serveur ne répond pas. Réessayez, ou connectez-vous avec votre mot de passe.'
	},

	passkey: {
		title: 'Clés d’accès',
		help: 'Connectez-vous avec votre doigt, votre visage ou le code de votre appareil, sans mot de passe.',
		signIn: 'Se connecter avec une clé d’accès',
		name: 'Comment s’appelle cet appareil ?',
		add: 'Ajouter une clé d’accès',
		failed: 'Cela n’a pas marché. Veuillez réessayer.',
		insecure:
			'Les clés d’accès ne sont pas proposées ici : les navigateurs ne les permettent qu’en https.',
		none: 'Ce navigateur ne connaît pas les clés d’accès.',
		scripts: 'Ajouter une clé d’accès demande JavaScript.',
		empty: 'Vous n’avez pas encore de clé d’accès.',
		added: (day) => `ajoutée le ${day}`,
		used: (day) => `utilisée pour la dernière fois le ${day}`,
		remove: 'Retirer',
		removeName: (name) => `Retirer la clé d’accès ${name}`
	},

	password: {
		title: 'Votre mot de passe',
		help: 'Un nouveau mot de passe vous déconnecte partout ailleurs.',
		current: 'Votre mot de passe actuel',
		next: 'Le nouveau',
		hint: 'Au moins 12 caractères.',
		save: 'Changer le mot de passe',
		done: 'Le mot de passe est changé. Vous êtes déconnecté partout ailleurs.',
		wrong: 'Ce n’est pas votre mot de passe.',
		short: 'Merci de choisir de 12 à 128 caractères.',
		many: 'Trop de mots de passe erronés. Merci de réessayer dans dix minutes.'
	},

	access: {
		title: 'Votre accès',
		link: 'Vos clés d’accès, votre calendrier, vos jetons',
		help: 'Vous seul voyez cette page.'
	},

	palette: {
		title: 'Aller ou faire',
		complaint: 'Noter une réclamation',
		months: 'Réclamations mois par mois',
		recoveries: 'À réparer',
		front: 'La première ligne',
		map: 'Les deux côtés de chaque moment',
		meeting: 'Prévoir une réunion',
		charter: 'Créer une charte',
		customer: 'Ajouter un client'
	},

	calendar: {
		title: 'Votre calendrier',
		help: 'Une adresse privée pour votre logiciel de calendrier : les réunions, vos promesses, et quand redemander. En lecture seule, toujours à jour.',
		make: 'Créer l’adresse',
		renew: 'Créer une nouvelle adresse',
		renewHelp: 'L’adresse précédente cesse aussitôt de fonctionner.',
		end: 'Désactiver',
		shown: 'Adresse de votre calendrier',
		once: 'Copiez-la maintenant : elle n’est montrée que cette fois. Qui l’a peut lire vos dates.',
		since: (day) => `Une adresse existe depuis le ${day}.`,
		promise: (what) => `Promesse à tenir : ${what}`
	},

	tokens: {
		title: 'Jetons pour les programmes',
		help: (team) => `Un jeton lit ce que vous pouvez lire de ${team}, et ne fait rien d’autre.`,
		name: 'À quoi sert-il ?',
		nameHint: 'Par exemple : chiffres du mois',
		make: 'Créer un jeton',
		shown: 'Votre jeton',
		once: 'Copiez-le maintenant : il n’est montré que cette fois.',
		empty: 'Vous n’avez pas de jeton.',
		revoke: 'Révoquer',
		revokeName: (name) => `Révoquer le jeton ${name}`,
		since: (day) => `créé le ${day}`
	},

	webhooks: {
		title: 'Appels vers d’autres programmes',
		link: 'Dire à d’autres programmes ce qui se passe',
		help: 'Ce qui se passe dans cette équipe part, signé, vers une adresse à vous, et repart jusqu’à ce que cela arrive.',
		address: 'Adresse',
		addressHint: 'Joignable depuis l’internet, de préférence en https.',
		events: 'Ce qui est annoncé',
		names: {
			'meeting.closed': 'Une réunion est close',
			'comment.added': 'L’équipe peut lire un commentaire',
			'charter.agreed': 'Une version de la charte est convenue',
			'promise.due': 'Le jour d’une promesse est venu',
			'promise.slipped': 'Une promesse prend du retard'
		},
		add: 'Ajouter l’appel',
		secret: 'Secret pour vérifier la signature',
		once: 'Copiez-le maintenant : il n’est montré que cette fois.',
		problems: {
			'not-an-address':
				'Donnez une adresse entière qui commence par https:// ou http://, s’il vous plaît.',
			'too-long': 'C’est trop long.',
			'not-public':
				'Cette adresse n’est pas publique. Seul l’exploitant de ce serveur peut le permettre.',
			'no-events': 'Choisissez-en au moins un, s’il vous plaît.'
		},
		empty: 'Rien n’est encore annoncé à personne.',
		sent: (count) => `arrivés ces 30 derniers jours : ${n(count)}`,
		waiting: (count) => `en route : ${n(count)}`,
		failed: (count) => `échoués : ${n(count)}`,
		failing: (time) => `Rien n’est arrivé depuis ${time}.`,
		off: {
			person: 'Désactivé.',
			failing: 'Désactivé de lui-même : rien n’est arrivé pendant trois jours.',
			gone: 'Désactivé de lui-même : l’adresse dit qu’elle n’existe plus.'
		},
		switchOn: 'Activer',
		switchOff: 'Désactiver',
		remove: 'Retirer',
		switchOnOf: (url) => `Activer ${url}`,
		switchOffOf: (url) => `Désactiver ${url}`,
		removeOf: (url) => `Retirer ${url}`,
		failures: 'Ce qui n’est pas arrivé',
		noFailures: 'Tout est arrivé.',
		tried: (count) => of(count, 'essai', 'essais'),
		again: (time) => `le prochain ${time}`,
		gaveUp: 'abandonné',
		sendAgain: 'Envoyer à nouveau',
		sendAgainOf: (what, url) => `Envoyer à nouveau : ${what}, vers ${url}`
	}
} satisfies typeof en;
