import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type { ReplyKind } from '#lib/domain/meeting/meeting.ts';
import type en from '../../en/team/seat.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('fr').format;

/** What a member has in and around the live meeting. */
export default {
	seat: {
		title: (meeting: string) => `Dans la salle : ${meeting}`,
		toRoom: 'Aller dans la salle',
		enterTitle: 'Comment entrez-vous ?',
		enterTeam: 'Avec l’équipe',
		enterTeamHint:
			'Vous écoutez, vous posez des questions et vous répondez plus tard. Ce que vous dites porte votre nom.',
		enterObserver: 'Pour observer',
		enterObserverHint:
			'Vous regardez et ne comptez pour aucun côté. Vous pouvez vous présenter et signaler que le ton monte, rien d’autre.',
		enterKept: 'Vous ne pourrez pas en changer pendant la réunion.',
		observer: 'Vous observez.',
		observerHint: 'Vous voyez ce que voit l’équipe. Vous ne comptez pour aucun côté.',
		closed: 'Cette réunion est terminée. Voici ce qui a été dit, et ce qu’il en est advenu.',
		facilitator: 'Vous animez cette réunion. C’est depuis votre console que vous le faites.',
		now: 'Maintenant',
		lobby: 'Les gens arrivent. Rien n’a encore commencé.',
		moved: (to: string) => `La réunion est passée à : ${to}.`,
		movedStrip: (to: string) =>
			`La réunion est passée à : ${to}. Finissez d’abord ici si vous voulez.`,
		todo: {
			welcome: 'Dites qui vous êtes et qui vous êtes pour le client. Puis écoutez.',
			charter:
				'Suivez la lecture. Posez une question si vous ne comprenez pas ; répondez plus tard.',
			needs: 'Les clients disent ce qui manque. Écoutez, et demandez un exemple.',
			ratings: 'Les clients évaluent. C’est le moment de sceller votre propre pronostic.',
			simplify: 'Entendez ce qui ne manquerait à personne. Ne le défendez pas.',
			revise: 'Le texte est modifié devant tout le monde. Seuls les clients répondent.',
			close: 'Dites ce que vous ferez, et pour quand.'
		} satisfies Record<Stage, string>,
		covered: 'Nos clauses sont cachées pour l’instant : les clients écrivent sans les voir.',
		silent: 'Tout le monde écrit. Ce qui est écrit reste caché jusqu’à ce qu’on le dévoile.',
		readCharter: 'Lire toute la charte',
		proposal: 'Formulation soumise à la salle',

		here: 'Ce qui a été dit ici',
		elsewhere: 'Ce qui a été dit ailleurs',
		nothing: 'Rien n’a encore été dit ici.',
		showEarlier: (count: number) =>
			plural('fr', count, {
				one: `Afficher ${n(count)} commentaire plus ancien`,
				other: `Afficher ${n(count)} commentaires plus anciens`
			}),
		showNew: (count: number) =>
			plural('fr', count, {
				one: `Montrer ${n(count)} nouveau commentaire`,
				other: `Montrer ${n(count)} nouveaux commentaires`
			}),
		newSince: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} nouveau commentaire.`,
				other: `${n(count)} nouveaux commentaires.`
			}),
		onClause: (clause: string) => `Sur : ${clause}`,
		unprompted: 'Dit avant d’avoir vu nos clauses',
		onScreen: 'À l’écran',
		readBack: (words: string) => `Reformulé : « ${words} »`,
		readBackRight: 'L’auteur dit que c’est juste.',
		readBackWrong: 'L’auteur dit : pas tout à fait.',
		readBackOpen: 'L’auteur n’a pas encore répondu.',
		wasExplanation: 'perçu comme une explication',

		rule: 'Demandez, remerciez, dites votre intention, engagez-vous, refusez en donnant la raison. Expliquer vient en dernier.',
		answer: 'Répondre',
		answerTo: (number: number) => `Répondre au commentaire ${n(number)}`,
		kind: 'Comment',
		kinds: {
			ask: 'Demander',
			acknowledge: 'Remercier',
			intend: 'Dire l’intention',
			commit: 'S’engager',
			decline: 'Refuser, car',
			explain: 'Expliquer'
		} satisfies Record<ReplyKind, string>,
		kindsDone: {
			ask: 'demande',
			acknowledge: 'remercie',
			intend: 'a l’intention de',
			commit: 's’engage',
			decline: 'refuse, car',
			explain: 'explique'
		} satisfies Record<ReplyKind, string>,
		words: 'Votre réponse ; l’auteur du commentaire la lit',
		listening: (minutes: number) =>
			plural('fr', minutes, {
				one: `Cela vient d’être dit. Pendant ${n(minutes)} minute encore, vous ne pouvez que poser des questions.`,
				other: `Cela vient d’être dit. Pendant ${n(minutes)} minutes encore, vous ne pouvez que poser des questions.`
			}),
		send: 'Envoyer la réponse',
		later: 'Partira au retour de la connexion',
		answered: 'Envoyé.',
		personal: 'Vise une personne',
		personalHint: 'Prévient uniquement la personne qui anime ; elle décide.',
		personalDone: 'La personne qui anime est prévenue.',

		say: 'Dire vous-même quelque chose',
		sayHint: 'C’est affiché avec votre nom et compte pour l’équipe, pas pour les clients.',
		sayLabel: 'Votre commentaire',
		sayWhere: (place: string) => `Il se rattache à : ${place}`,
		sayNowhere: 'Il ne se rattache à aucune clause.',
		cutOff: 'On m’a coupé la parole',
		cutOffHint: 'Prévient uniquement la personne qui anime.',
		cutOffDone: 'La personne qui anime est prévenue.',

		introduceTitle: 'Présentez-vous',
		introduceHint:
			'Un visage sur la voix : toute la salle le voit. Laissez vide ce que vous ne voulez pas dire.',
		name: 'Nom',
		role: 'Ce que vous faites',
		roleHint: 'Par exemple : permanence de nuit',
		since: 'Depuis quand',
		sinceHint: 'Par exemple : depuis 2019',
		line: 'Je suis la personne qui…',
		lineHint: 'Par exemple : … répond quand vous appelez à quatre heures du matin',
		lineSaid: (line: string) => `Je suis la personne qui ${line}`,
		introduce: 'Le dire à la salle',
		introduced: 'Tout le monde peut maintenant le voir.',
		people: 'Qui est là',
		sides: {
			facilitator: 'anime la réunion',
			team: 'équipe',
			observer: 'observe',
			customer: 'client'
		},

		heat: 'Le ton monte',
		heatHint: 'Confidentiel. La console apprend que quelqu’un a appuyé, et personne n’apprend qui.',
		heatDone: 'La console le sait.',

		guesses: 'Votre pronostic scellé',
		guessesHint:
			'Que diront les clients, à votre avis ? Personne ne le voit avant que tous les pronostics soient dévoilés ensemble, à la clôture. Vous pouvez le modifier jusque-là, jamais après.',
		guessesThree: 'Quelles sont les trois attentes qui comptent le plus pour eux ?',
		guessesMost: 'Choisissez-en trois au plus.',
		guessesEmpty: 'La charte ne contient aucune attente sur laquelle faire un pronostic.',
		guessImportance: 'Importance',
		guessPerformance: 'Comment nous le faisons',
		guessImportanceOf: (clause: string) => `Importance de : ${clause}`,
		guessPerformanceOf: (clause: string) => `Comment nous faisons ceci : ${clause}`,
		guessAmong: (clause: string) => `Parmi les trois : ${clause}`,
		guessNone: 'pas de pronostic',
		guessScale: 'De 1, pas du tout, à 5, tout à fait.',
		seal: 'Sceller le pronostic',
		sealed: 'Scellé. Il ne pourra plus être modifié une fois les pronostics dévoilés.',
		opened: 'Les pronostics sont dévoilés',
		openedRight: (right: number, all: number) =>
			`L’équipe a deviné ${n(right)} des ${n(all)} priorités des clients.`,
		openedNobody: 'Les clients n’ont pas choisi leurs trois priorités.',
		mine: 'Mon pronostic',
		team: 'Équipe',
		customers: 'Clients',
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		pairHint:
			'Importance / comment nous le faisons. Valeurs médianes ; un tiret là où personne n’a répondu.',
		none: '–',
		picked: 'Parmi les trois priorités des clients',
		number: (value: number) => n(value),

		pulseTitle: 'Comment cela se passe-t-il ?',
		pulseExit: 'Comment était-ce ?',
		pulseHint: 'Non signé. En dessous de trois réponses, rien n’est montré.',
		pulse: {
			frank: 'Ils nous ont dit des choses que nous n’aimions pas entendre.',
			friendly: 'Nous avons été traités avec respect, même quand il s’agissait de problèmes.',
			forthright: 'Les gens sont allés droit au but et ont donné des exemples.',
			heard: 'Nous saurions répéter leurs trois points les plus importants.'
		},
		scale: ['Pas d’accord', 'plutôt pas', 'en partie', 'plutôt d’accord', 'D’accord'],
		cannotSay: 'Je ne sais pas',
		worth: 'Cela valait-il votre temps ?',
		worthKinds: { yes: 'Oui', partly: 'En partie', no: 'Non' },
		heldBack: 'Qu’avez-vous gardé pour vous ?',
		takeAway: 'Que retenez-vous ?',
		tell: 'Que direz-vous à un collègue de cette réunion ?',
		forced: 'Quelque chose était-il forcé ?',
		pulseSend: 'Envoyer, sans signature',
		pulseThanks: 'Merci. Vous pouvez modifier vos réponses tant que la question est posée.',

		note: 'Ma note',
		noteHint: 'Pour vous seulement. Aucun collègue, aucun export ni rapport ne la contient.',
		noteSaved: 'Enregistrée',
		noteSaving: 'Enregistrement',
		noteUnsaved: 'Pas encore enregistrée. Elle est conservée sur cet appareil.',
		noteSave: 'Enregistrer la note'
	}
} satisfies typeof en;
