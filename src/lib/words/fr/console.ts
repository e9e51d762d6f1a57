import type en from '../en/console.ts';
import { plural } from '../plural.ts';
import ballots from './console/ballots.ts';
import board from './console/board.ts';
import table from './console/table.ts';

const numbers = new Intl.NumberFormat('fr');
const n = (count: number) => numbers.format(count);

export default {
	...ballots,
	...board,
	...table,

	title: (meeting: string) => `Console : ${meeting}`,
	private: 'Visible par vous seulement',
	with: (team: string, customers: string) => (customers ? `${team} × ${customers}` : team),

	agenda: {
		extend: '+2 minutes',
		here: 'à l’écran en ce moment',
		minutes: (count: number) => `${n(count)} min`,
		spent: (spent: number, planned: number) => `${n(spent)}/${n(planned)} min`,
		title: 'Ordre du jour',
		visited: 'déjà passé'
	},

	bar: {
		back: 'Retour',
		blank: 'Masquer l’écran',
		code: 'Code d’entrée',
		codeOff: 'Masquer le code',
		ended:
			'La réunion est terminée. Vous pouvez encore répondre aux commentaires, noter des promesses et adopter une version.',
		last: 'C’est la fin de l’ordre du jour',
		mistake: (key: string) =>
			`Avancé par erreur ? ${key} ramène tout le monde. Personne ne perd ce qu’il a tapé.`,
		name: 'Faire avancer la réunion',
		next: (to: string) => `Suite : ${to}`,
		nextIs: {
			page: (page: number) => `page ${n(page)}`,
			proposal: (number: number, place: string) => `formulation ${n(number)}, ${place}`,
			start: 'commencer la réunion'
		},
		unblank: 'Rétablir l’écran'
	},

	close: {
		agree: 'Adopter une nouvelle version',
		button: 'Terminer la réunion',
		help: 'Rien n’est perdu. Les invités peuvent ajouter un dernier mot pendant 24 heures, et vous pouvez encore répondre, promettre et adopter.',
		on: 'Vers la page de la réunion : rapport, compte rendu, que dire',
		title: 'Clôture',
		unasked: 'On n’a demandé à personne ce qui pourrait être plus simple ou supprimé',
		unaskedHint:
			'Allez-y maintenant, ou écrivez pourquoi vous ne le faites pas. La raison figure au compte rendu.',
		unaskedWhy: 'Pourquoi ne l’a-t-on pas demandé ?',
		askNow: 'Le demander maintenant'
	},

	comments: {
		about: (words: string) => `sur l’ancienne formulation : « ${words} »`,
		all: (count: number) => `Tous ${n(count)}`,
		choose: (number: number) => `Choisir le commentaire ${n(number)}`,
		chooseIt: 'Choisir',
		chosen: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} commentaire choisi`,
				other: `${n(count)} commentaires choisis`
			}),
		empty: 'Encore aucun commentaire.',
		emptyAsk: 'Demandez : que s’est-il passé la dernière fois que vous avez eu besoin de nous ?',
		emptyNeeds:
			'Demandez : que faites-vous vous-mêmes parce que nous ne le faisons pas ? Qu’avez-vous cherché sans le trouver ? Qui d’autre le fait mieux ?',
		allAnswered: 'Rien n’attend de réponse.',
		emptyFilter: 'Aucun commentaire de ce type ici.',
		filter: 'Montrer seulement',
		from: (clause: string) => `sur ${clause}`,
		hidden: 'Masquer les détails',
		held: 'écrit en silence',
		list: (where: string) => `Commentaires : ${where}`,
		lobby: 'de la salle d’attente',
		more: 'Répondre',
		newSince: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} nouveau depuis votre dernier regard`,
				other: `${n(count)} nouveaux depuis votre dernier regard`
			}),
		number: (count: number) => `Commentaire ${n(count)}`,
		onScreen: 'À l’écran',
		propose: 'Proposer une formulation',
		show: 'Afficher',
		showNew: 'Lire les nouveaux',
		unchoose: 'Ne rien choisir',
		unsigned: 'non signé',
		verb: 'Type de commentaire',
		whole: 'toute la clause'
	},

	guests: {
		add: 'Ajouter',
		addByHand: 'Ajouter une personne sans appareil',
		added: 'sans appareil',
		away: 'absent',
		count: 'Qui est là',
		customer: 'Organisation',
		here: 'présent',
		letIn: 'Faire entrer',
		name: 'Nom',
		none: 'Personne n’est encore entré. Affichez le code d’entrée.',
		remove: 'Enlever',
		removeAsk: (name: string) =>
			`Enlever ${name} ? Ce que ${name} a dit reste. Avec le code affiché à l’écran, ${name} peut entrer de nouveau.`,
		removeSure: 'Faire sortir de la salle',
		rename: 'Modifier le nom',
		team: 'Équipe',
		writeFor: (name: string) => `Noter ce que dit ${name} sur ce que vous regardez`,
		waiting: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} personne attend d’entrer`,
				other: `${n(count)} personnes attendent d’entrer`
			})
	},

	compass: 'Comment ça va ?',

	keys: {
		alt: 'Seulement avec Alt',
		button: 'Touches',
		off: 'Non',
		plain: 'Oui',
		single: 'Lettres et chiffres seuls',
		singleHint: 'Ils n’agissent jamais pendant que vous tapez dans un champ.',
		title: 'Touches',
		deeds: {
			compass: 'Comment va la réunion, pour vous seul',
			accept: 'Accepter la formulation où vous êtes',
			ask: 'Demander à la salle son avis sur la formulation où vous êtes',
			group: 'Déplacer les commentaires choisis dans un groupe',
			back: 'Un pas en arrière, avec tout le monde',
			black: 'Masquer l’écran, et le rétablir',
			code: 'Grand code d’entrée à l’écran, et le masquer',
			dark: 'Écran sombre ou clair',
			down: 'Commentaire suivant dans la liste',
			full: 'Ouvrir la fenêtre du projecteur',
			larger: 'Texte plus grand à l’écran',
			list: 'Cette liste',
			minutes: '2 minutes de plus',
			names: 'Noms à l’écran, afficher et masquer',
			new: 'Voir ce qui est nouveau',
			next: 'Un pas en avant',
			preview: 'Formulation avec ou sans marques',
			propose:
				'Proposer une formulation à partir des commentaires choisis, ou du groupe où vous êtes',
			reveal: 'Dévoiler : textes écrits en silence, évaluations, réponses à la simplification',
			select: 'Choisir le commentaire où vous êtes',
			show: 'Afficher le commentaire à l’écran, ou l’ôter',
			smaller: 'Texte plus petit à l’écran',
			theme: 'Mettre le commentaire dans un thème',
			undo: 'Annuler votre dernière action',
			up: 'Commentaire précédent',
			white: 'Masquer l’écran en blanc, et le rétablir',
			'verb-add': 'Ajouter',
			'verb-ask': 'Demander',
			'verb-change': 'Changer',
			'verb-drop': 'Retirer',
			'verb-keep': 'Garder',
			'verb-none': 'Aucun type'
		}
	},

	lobby: {
		announced: 'Avec Commencer, l’écran et chaque téléphone disent :',
		announcement: 'Ceci est un projet. Nous le réviserons d’après ce que vous direz aujourd’hui.',
		closedWords: 'Jusque-là, les messages de la salle d’attente ne sont visibles que par vous.',
		say: 'Vos mots d’ouverture',
		saying: [
			'Merci d’être là. Vous savez sur notre travail des choses que nous ne pouvons pas voir.',
			'Ceci est un projet. Nous le réviserons d’après ce que vous direz aujourd’hui, ici, sous vos yeux.',
			'La franchise est bienvenue. Rien de ce que vous dites ne sera retenu contre vous, et vous pouvez ne pas donner votre nom.'
		],
		start: 'Commencer la réunion',
		startHelp:
			'L’horloge de l’ordre du jour démarre. Rien d’autre ne change, et l’on peut toujours entrer.',
		title: 'La salle d’attente est ouverte'
	},

	look: {
		allHere: 'Tous les commentaires',
		lobby: 'De la salle d’attente',
		move: 'Amener tout le monde ici',
		needs: 'Pas dans la charte',
		needsSaid: 'Ce dont ils ont besoin et qui n’est pas dans la charte',
		now: 'la réunion en est ici',
		private: 'textes visibles par vous seulement',
		notWall: 'ouvert pour vous seulement',
		ratings: 'Évaluation',
		simplify: 'Ce qui pourrait être plus simple ou supprimé',
		wall: 'à l’écran en ce moment',
		wallBack: 'Retour à ce qui est à l’écran'
	},

	offline: {
		lag: 'Vous êtes hors ligne. Vous pouvez continuer ; l’écran peut avoir du retard. Tout partira au retour de la connexion.',
		state: 'État de cette console',
		full: 'Le disque du serveur est plein : rien de nouveau n’est gardé. Ce qui est écrit attend sur les appareils. Prévenez la personne qui s’occupe du serveur.',
		shutOut:
			'Votre connexion a pris fin ici. Rechargez la page pour vous reconnecter ; rien de ce que vous avez fait n’est perdu.'
	},

	outcomes: {
		bulk: 'Répondre aux commentaires choisis',
		by: 'Pour quand',
		declined: 'Non retenu',
		give: 'Donner cette réponse',
		kind: 'Réponse',
		none: 'Pas encore de réponse',
		noted: 'Noté',
		parked: 'Plus tard',
		promised: 'Promis',
		restAll: 'Chaque commentaire qui demande quelque chose a une réponse.',
		restHelp:
			'Une seule pression promet une réponse à tous ceux qui restent. Les clients voient le jour et le nom.',
		restGo: 'Promettre une réponse à tous ceux-ci',
		said: (kind: string, by: string) => (by ? `${kind} : ${by}` : kind),
		takeBack: 'Reprendre la réponse',
		title: 'Réponses',
		unanswered: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} commentaire attend encore une réponse`,
				other: `${n(count)} commentaires attendent encore une réponse`
			}),
		used: 'Retenu',
		who: 'Qui',
		why: 'Parce que',
		whyNote: 'Remarque'
	},

	promises: {
		add: 'Ajouter cette promesse',
		by: 'Pour quand',
		empty: 'Repartez avec au moins une chose que vous ferez d’ici à vendredi.',
		title: 'Promesses',
		what: 'Ce que nous ferons',
		who: 'Qui'
	},

	projector: {
		askLink: 'Lien pour un autre ordinateur',
		connected: (count: number) =>
			plural('fr', count, {
				one: 'Projecteur connecté',
				other: `${n(count)} écrans connectés`
			}),
		copied: 'Copié',
		copy: 'Copier le lien',
		linkHelp:
			'Ouvrez-le une fois dans le navigateur de l’ordinateur relié au projecteur. Il montre l’écran et peut avancer ou reculer, rien d’autre.',
		linkLabel: 'Lien vers l’écran',
		hideNames: 'Masquer les noms',
		missing: 'Projecteur non connecté',
		newCode: 'Nouveau code',
		newCodeHelp: 'L’ancien code et l’ancien QR code cessent aussitôt de fonctionner.',
		open: 'Ouvrir',
		showNames: 'Afficher les noms',
		ways: 'Écran, code et lien',
		title: 'Au projecteur'
	},

	proposal: {
		accept: 'Accepter',
		accepted: 'Acceptée',
		add: 'Ajouter à une rubrique',
		addTo: (section: string) => `Nouveau dans : ${section}`,
		inVersion: 'Dans la nouvelle version',
		ask: 'Demander à la salle',
		asked: 'Question posée',
		askAgain: 'L’afficher de nouveau',
		because: (count: number) =>
			plural('fr', count, {
				one: `À la suite de ${n(count)} commentaire`,
				other: `À la suite de ${n(count)} commentaires`
			}),
		cancel: 'Laisser tomber',
		clause: 'Quelle clause',
		clean: 'Sans marques',
		declined: (reason: string) => `Pas maintenant : ${reason}`,
		earlier: 'Des réunions précédentes',
		earlierFilter: 'Clause',
		earlierAll: 'Toute la charte',
		earlierNone: 'Aucune réunion précédente sur cette charte n’a de commentaires ici.',
		earlierTeam:
			'Pour l’équipe seulement. Les invités et l’écran apprennent le nombre, jamais les textes.',
		edit: 'Modifier la formulation',
		empty:
			'Aucune formulation n’est encore proposée. Choisissez des commentaires qui demandent quelque chose, puis proposez.',
		make: 'La proposer',
		marks: 'Avec marques',
		nearly: (words: string) => `Presque : ${words}`,
		new: 'Nouvelle formulation',
		noCause: 'Aucun commentaire n’est choisi. Choisissez-en un, ou dites de qui vient la décision.',
		notNow: 'Pas maintenant',
		notNowSay: 'Dites pourquoi',
		now: 'Maintenant',
		open: 'En discussion',
		own: 'Notre propre décision',
		ownBy: (name: string) => `Notre propre décision : ${name}`,
		ownWho: 'Qui en répond',
		pick: 'Choisissez les mots auxquels répond une nouvelle formulation.',
		remove: 'Retirer la clause',
		replace: 'Modifier la clause',
		reopen: 'La rouvrir',
		reword: 'Garder cette formulation',
		section: 'Quelle rubrique',
		tally: (yes: number, nearly: number, no: number) =>
			`Oui ${n(yes)} · Presque ${n(nearly)} · Non ${n(no)}`,
		title: 'Révision',
		heading: 'Proposer une formulation',
		together:
			'Deux formulations pour une clause. Acceptez-en une ; l’autre sera marquée comme non retenue.',
		wording: (number: number, place: string) => `Formulation ${n(number)} · ${place}`,
		words: 'Leurs mots',
		waiting: 'Demandé, sans formulation ni réponse pour l’instant'
	},

	replies: {
		kind: 'Comment',
		kinds: {
			acknowledge: 'Remercier, prendre acte',
			ask: 'Poser une question',
			commit: 'S’engager',
			decline: 'Refuser, car',
			explain: 'Expliquer',
			intend: 'Dire l’intention'
		},
		send: 'Répondre',
		words: 'Votre réponse, que l’auteur lira'
	},

	say: {
		title: 'À dire, par exemple',
		thank: 'Remerciez d’abord. N’expliquez pas encore.',
		blank: '« Regardons-nous un instant, plutôt que l’écran. »',
		charterEmpty:
			'« Que s’est-il passé la dernière fois que vous avez eu besoin de cela de notre part ? »',
		charterNamed: (name: string) =>
			`« ${name}, pouvez-vous nous raconter la dernière fois que c’est arrivé ? »`,
		charterUnnamed: '« Quelqu’un a écrit ceci, merci. Qui d’autre l’a vu se produire ? »',
		charterPraise: (name: string) => `« Merci, ${name}. Que devons-nous surtout ne pas casser ? »`,
		close: '« Avons-nous noté ce que vous vouliez dire ? Qu’avons-nous oublié ? »',
		closed: '« Merci de votre franchise. Vous saurez ce qu’il advient de chacun de vos mots. »',
		lobby:
			'« Bienvenue. En attendant : qu’est-ce qui ferait que cette réunion en vaille la peine pour vous ? »',
		needs:
			'« De quoi avez-vous besoin de notre part qui n’est pas ici ? Écrivez d’abord ; nous parlerons quand tout le monde aura terminé. »',
		needsSilent:
			'Ne dites rien maintenant. Cinq minutes de calme font venir ce que personne ne dit à voix haute.',
		needsSaid: '« Lisons à tour de rôle. À quoi verrait-on que c’est bien fait ? »',
		ratings:
			'« Qu’est-ce qui compte le plus pour vous ? Que vous a-t-il coûté quand cela s’est mal passé ? »',
		revise:
			'« Nous vous avons entendu dire ceci. Comment la phrase devrait-elle être, dans vos mots ? »',
		reviseAsked: '« Est-ce bien cela ? Presque est une bonne réponse : dites-nous ce qui manque. »',
		simplify:
			'« Y a-t-il quelque chose que nous faisons pour vous qui pourrait être plus simple, ou dont vous n’avez pas besoin ? »',
		welcome:
			'« Merci d’être là. Ceci est un projet. Nous le réviserons d’après ce que vous direz aujourd’hui. »'
	},

	silence: {
		begin: 'Commencer l’écriture silencieuse',
		beginHelp:
			'Tout le monde écrit, personne ne voit les textes des autres avant que vous les dévoiliez.',
		now: (count: number) =>
			plural('fr', count, {
				one: `Écriture silencieuse. ${n(count)} commentaire jusqu’ici.`,
				other: `Écriture silencieuse. ${n(count)} commentaires jusqu’ici.`
			}),
		reveal: 'Dévoiler'
	},

	standIn: {
		elsewhere: (name: string) => `${name} anime cette réunion.`,
		help: 'Tout ici est en direct, et vous pouvez tout lire.',
		name: 'Relève',
		none: 'Personne',
		note: 'Peut prendre le relais d’une seule pression, si vous avez un empêchement.',
		planned: 'Comme prévu',
		pass: (name: string) => `Confier la réunion à ${name}`,
		running: 'Qui anime cette réunion',
		takeOver: 'Prendre le relais',
		you: 'Vous animez cette réunion.'
	},

	status: {
		later: 'Partira au retour de la connexion',
		saved: 'Enregistré',
		sending: 'Envoi en cours',
		undo: 'Annuler'
	},

	tabs: {
		agenda: 'Ordre du jour',
		comments: 'Commentaires',
		name: 'Parties de la console',
		screen: 'Écran'
	},

	unsaid: {
		by: {
			acceptProposal: 'La formulation n’a pas été acceptée.',
			agreeVersion: 'La version n’a pas été adoptée.',
			closeMeeting: 'La réunion n’a pas été terminée.',
			moveTo: 'La réunion n’a pas avancé.',
			other: 'La dernière action n’a pas été faite.',
			proposeChange: 'La formulation n’a pas été proposée.',
			setOutcome: 'La réponse n’a pas été donnée.',
			showComment: 'Le commentaire n’a pas été affiché.'
		}
	},

	version: {
		agree: (number: number) => `Adopter comme version ${n(number)}`,
		agreed: (number: number) => `La version ${n(number)} est adoptée.`,
		by: 'Qui a donné son accord',
		byHint: 'Un nom par ligne',
		changes: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} formulation acceptée y entre`,
				other: `${n(count)} formulations acceptées y entrent`
			}),
		note: 'Une courte note',
		noteHint: 'Ce qui a changé et pourquoi, pour ceux qui n’étaient pas là',
		open: 'Ces commentaires n’ont pas encore de réponse :',
		override: 'Adopter quand même, car',
		overrideHint: 'Ce texte sera affiché avec la version.',
		title: 'Adopter une version',
		nothing: 'Acceptez d’abord une formulation. Elle pourra alors devenir une version.'
	}
} satisfies typeof en;
