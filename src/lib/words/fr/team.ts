import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type en from '../en/team.ts';
import { plural } from '../plural.ts';
import keep from './team/keep.ts';
import charters from './team/charters.ts';
import history from './team/history.ts';
import minutes from './team/minutes.ts';
import paper from './team/paper.ts';
import seat from './team/seat.ts';

const n = new Intl.NumberFormat('fr').format;
const of = (count: number, one: string, other: string) =>
	plural('fr', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	keep,
	...charters,
	...history,
	...minutes,
	...paper,
	...seat,

	nav: {
		charters: 'Chartes',
		complaints: 'Réclamations',
		customers: 'Clients',
		home: 'Aujourd’hui',
		meetings: 'Réunions',
		promises: 'Promesses',
		search: 'Rechercher',
		settings: 'Réglages',
		themes: 'Thèmes',
		trends: 'Tendances'
	},

	signOut: 'Se déconnecter',
	signedInAs: (name: string) => `Compte de ${name}`,
	example: 'Exemple',
	exampleNote:
		'Ceci est l’exemple complet. Rien ici n’est à vous ; vous pouvez le retirer dans Réglages.',
	switchTeam: 'Passer à cette équipe',
	newTeam: 'Créer une autre équipe',
	teamName: 'Nom de l’équipe',
	makeTeam: 'Créer l’équipe',
	version: (number: number) => `Version ${n(number)}`,
	draft: 'Projet',
	saved: 'Enregistré',
	where: (time: string, place: string) => `${time}, ${place}`,
	forYou: (time: string) => `${time} pour vous`,

	problems: {
		clock: 'Merci d’écrire une heure, par exemple 10:30.',
		day: 'Choisissez un jour.',
		empty: 'Merci de remplir ce champ.',
		minutes: 'Merci d’écrire un nombre entier de minutes, 480 au plus.',
		'name-differs': 'Ce n’est pas le nom. Rien n’a été supprimé.',
		'not-an-email': 'Cela ne ressemble pas à une adresse e-mail.',
		simplify: 'Cette partie peut être courte, mais la question est toujours posée.',
		start: 'Merci de choisir un jour et une heure.',
		'too-long': 'C’est trop long.',
		unreadable: 'L’envoi n’a pas pu être lu. Merci de vérifier.',
		zone: 'Merci de choisir un fuseau horaire dans la liste.'
	} as Record<string, string>,

	home: {
		title: 'Aujourd’hui',
		complain: 'Noter une réclamation',
		coming: 'Changements à venir',
		hardest: (names: string) => `Le plus touché : ${names}`,
		next: 'Prochaine réunion',
		running: 'En cours',
		noMeeting:
			'Vous n’avez aucune réunion prévue. Les clients en demandent rarement ; c’est à vous de le faire.',
		plan: 'Prévoir une réunion',
		open: 'Ouvrir',
		toConsole: 'Vers la console',
		promises: 'Promesses',
		noPromises: 'Aucune promesse en cours.',
		allPromises: 'Toutes les promesses',
		charter: 'Charte',
		noCharter:
			'Il n’y a pas encore de charte. Elle commence par une phrase : pourquoi votre équipe existe.',
		write: 'Écrire la charte',
		edit: 'Modifier',
		history: 'Historique',
		agreed: (version: number, day: string) => `Version ${n(version)}, adoptée le ${day}`,
		never: 'Un projet, pas encore adopté',
		waiting: (count: number) =>
			count === 0
				? 'Rien en attente'
				: of(count, 'modification en attente', 'modifications en attente')
	},

	customers: {
		title: 'Clients clés',
		add: 'Ajouter un client',
		addTitle: 'Ajouter un client',
		name: 'Nom',
		why: 'Pourquoi est-ce un client clé ?',
		whyHint: 'Une phrase, pas un chiffre : qu’est-ce qui ferait mal s’il partait ?',
		segment: 'Type de client',
		segmentHint: 'Avec vos propres mots, par exemple Logement',
		people: 'Personnes',
		person: 'Nom',
		role: 'Fonction',
		roleHint: 'Ce que la personne y fait, par exemple Boulangère de nuit',
		email: 'E-mail',
		addPerson: 'Ajouter une personne',
		noPeople: 'Encore personne. Qui vous dirait la vérité ?',
		lastMet: 'Dernière rencontre',
		never: 'Pas encore rencontré',
		empty: 'Qui paie, qui décide, qui serait la perte la plus douloureuse ? Commencez par trois.',
		meetings: 'Réunions',
		noMeetings: 'Encore aucune réunion avec ce client.',
		plan: 'Prévoir une réunion avec ce client',
		removePerson: (name: string) => `Enlever ${name}`
	},

	meetings: {
		title: 'Réunions',
		plan: 'Prévoir une réunion',
		planTitle: 'Prévoir une réunion',
		changeTitle: 'Modifier le plan',
		name: 'Titre',
		nameHint: 'Par exemple : Réunion avec la boulangerie Lopez',
		nameFor: (who: string) => `Réunion avec ${who}`,
		objective: 'Qu’est-ce qui doit être différent après ?',
		objectiveHint: 'Une phrase. Les invités la lisent avant d’entrer.',
		charter: 'Charte',
		noCharter: 'Il faut d’abord une charte dont on puisse parler.',
		customers: 'Qui vient ?',
		noCustomers:
			'Vous n’avez pas encore de clients. Vous pouvez déjà prévoir la réunion et les ajouter plus tard.',
		start: 'Jour et heure',
		zone: 'Fuseau horaire',
		zoneHint: 'Celui du lieu de la réunion',
		agenda: 'Ordre du jour',
		minutes: 'Minutes',
		clock: 'Début',
		part: 'Partie',
		total: (count: number) => of(count, 'minute', 'minutes'),
		until: (time: string) => `jusqu’à ${time}`,
		leaveOut:
			'Sans minutes, une partie est laissée de côté ; la question « Simplifier » est toujours posée.',
		stages: {
			welcome: 'Accueil et raison de la réunion',
			charter: 'La charte, clause par clause',
			needs: 'Ce dont vous avez besoin',
			ratings: 'Évaluation',
			simplify: 'Simplifier ou supprimer',
			revise: 'Réviser ensemble',
			close: 'Clôture et promesses'
		} satisfies Record<Stage, string>,
		lock: 'Début fixe',
		lockOf: (stage: string) => `Début fixe de « ${stage} »`,
		lockHint:
			'Un début fixe ne bouge pas ; tout ce qui suit se décale avec lui. Vide : la partie suit la précédente.',
		slack: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} minute de marge avant`,
				other: `${n(count)} minutes de marge avant`
			}),
		overlap: (count: number) =>
			plural('fr', count, {
				one: `La partie précédente déborde de ${n(count)} minute`,
				other: `La partie précédente déborde de ${n(count)} minutes`
			}),
		shortNote: (count: number) =>
			plural('fr', count, {
				one: `Pourquoi pas plus court encore ? En ${n(count)} minute, personne ne trouve ses mots. Laissez cette partie de côté, ou donnez-lui cinq minutes.`,
				other: `Pourquoi pas plus court encore ? En ${n(count)} minutes, peu de gens trouvent leurs mots. Laissez cette partie de côté, ou donnez-lui cinq minutes.`
			}),
		namesHint:
			'Vous pourrez en montrer moins pendant la réunion, jamais plus. Les invités peuvent toujours envoyer un commentaire sans leur nom. À moins de cinq invités, on peut quand même les reconnaître : la page le leur dit.',
		asks: 'Demander dans cette réunion pourquoi ils achètent et restent',
		asksHint: 'La question se trouve à côté de celle sur ce qui manque ici.',
		stage: 'Étape où elle écoute',
		anyStage: 'Aucune en particulier',
		observersHint:
			'Les collègues qui veulent seulement regarder entrent pour observer. Ils le choisissent à l’entrée et ne comptent pour aucun côté.',
		names: 'Ce que les autres voient d’un invité',
		namesKinds: {
			names: 'Nom et organisation',
			organisation: 'Organisation seulement',
			none: 'Rien'
		},
		compass: 'Boussole privée',
		compassHint:
			'Sur la console seulement : comment va la réunion et ce qui pourrait aider. Personne d’autre ne la voit.',
		compassKinds: { off: 'désactivée', on: 'activée' },
		showing: 'Ce que les invités écrivent s’affiche',
		showingKinds: {
			chosen: 'quand la personne qui anime le choisit',
			'at-once': 'à mesure que cela arrive'
		},
		facilitator: 'Animation',
		standIn: 'Relève',
		standInHint: 'Prend le relais d’une seule pression, si besoin',
		nobody: 'personne',
		save: 'Enregistrer le plan',
		open: 'Ouvrir la réunion',
		openHint: 'L’ouverture active le code. Rien ne commence avant que vous le disiez.',
		edit: 'Modifier le plan',
		console: 'Console',
		projector: 'Projecteur',
		review: 'Revoir',
		minutesLink: 'Historique de la charte',
		states: { planned: 'Prévue', open: 'Ouverte', closed: 'Passée', 'called-off': 'Annulée' },
		empty:
			'Vous n’avez aucune réunion prévue. Les clients en demandent rarement ; c’est à vous de le faire.',
		invite: 'Inviter',
		comes: 'Qui vient',
		link: 'Créer un lien personnel',
		linkFor: (name: string) => `Lien pour ${name}`,
		linkHint:
			'Il n’est affiché que cette fois. Il fonctionne quand la réunion est ouverte, et seulement pour cette personne.',
		linkAddress: 'Lien personnel',
		qrFor: (name: string) => `QR code avec le lien pour ${name}`,
		nobodyComes: 'Aucun client n’est encore choisi.',
		code: 'Code',
		onVersion: (version: number) => `sur la version ${n(version)}`
	},

	promises: {
		title: 'Promesses',
		what: 'Quoi',
		who: 'Qui',
		due: 'Pour quand',
		meeting: 'Faite à',
		undated: 'sans date',
		keptOn: (day: string) => `Tenue le ${day}`,
		toldOn: (day: string) => `Client informé le ${day}`,
		on: 'Quel jour ?',
		markKept: 'Elle est tenue',
		markTold: 'Le client le sait',
		keptOf: (what: string) => `Elle est tenue : ${what}`,
		toldOf: (what: string) => `Le client le sait : ${what}`,
		untold: 'Le client n’est pas encore informé.',
		empty: 'Ce que vous promettez en réunion sera ici : quoi, qui, pour quand.'
	},

	settings: {
		title: 'Réglages',
		team: 'Équipe',
		rename: 'Renommer',
		members: 'Membres',
		name: 'Nom',
		email: 'E-mail',
		role: 'Rôle',
		roles: { owner: 'Propriétaire', facilitator: 'Animation', member: 'Membre' },
		rolesHelp:
			'Un membre écrit la charte et écoute. Le rôle Animation permet aussi de prévoir et d’animer les réunions et d’adopter les versions. Un propriétaire décide en plus de qui fait partie de l’équipe.',
		change: 'Modifier',
		roleOf: (name: string) => `Rôle de ${name}`,
		changeRoleOf: (name: string) => `Modifier le rôle de ${name}`,
		remove: 'Enlever',
		removeName: (name: string) => `Enlever ${name}`,
		lastOwner: 'Une équipe garde au moins un propriétaire.',
		inviteTitle: 'Inviter quelqu’un',
		invite: 'Créer une invitation',
		inviteLink: 'Lien d’invitation',
		inviteHint:
			'Envoyez-le vous-même. Il n’est affiché que cette fois, ne sert qu’une fois, et vaut une semaine.',
		waiting: 'Invités, pas encore là',
		takeBack: 'Reprendre',
		takeBackFrom: (email: string) => `Reprendre l’invitation pour ${email}`,
		copy: 'Copier',
		copied: 'Copié',
		exampleTitle: 'Exemple complet',
		exampleHelp:
			'Un centre de service, trois réunions avec des clients et ce qu’elles ont changé. C’est une équipe à part, marquée « Exemple ».',
		exampleLoad: 'Charger l’exemple',
		exampleRemove: 'Retirer l’exemple',
		deleteTitle: 'Supprimer cette équipe',
		deleteHelp:
			'Tout disparaît : chartes, clients, réunions et tout ce qui s’y est dit. On ne peut pas revenir en arrière. Tapez le nom de l’équipe.',
		delete: 'Supprimer l’équipe',
		others: 'Vos autres équipes'
	}
} satisfies typeof en;
