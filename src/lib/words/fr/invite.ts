import type en from '../en/invite.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;
const people = (count: number) =>
	plural('fr', count, { one: `${n(count)} personne`, other: `${n(count)} personnes` });

export default {
	letter: {
		subject: (title, team) => `${team} vous demande un entretien : ${title}`,
		opening: (team) =>
			`Bonjour {name},\n\nNous vous demandons une réunion formelle. Nous vous montrerons le projet de notre charte, qui dit ce que vous pouvez attendre de nous, et nous le réviserons d’après ce que vous nous direz. Soyez franc, s’il vous plaît : c’est ce dont nous avons le plus besoin.\n\n${team}`,
		closing: (sender) => `Merci pour votre temps.\n\n${sender}`,
		when: 'Quand',
		afterwards: 'Ce qui devrait être différent ensuite',
		agenda: (minutes) => `Ordre du jour, ${n(minutes)} minutes`,
		row: (clock, stage, minutes) => `${clock}  ${stage} (${n(minutes)} min)`,
		charter: 'Notre charte telle qu’elle est',
		charterHere: 'Elle est aussi jointe à cette lettre, en fichier Word.',
		file: (version: number | null) =>
			version === null ? 'charte, brouillon' : `charte, version ${n(version)}`,
		answer: 'Merci de répondre ici : oui, un autre moment ou non',
		choose: 'Merci de choisir les moments qui vous conviennent',
		here: 'Cela s’ouvre sans compte.',
		in: (time, place) => `${time} à ${place}`,
		changed: 'Changement : ',
		changedNote: 'Quelque chose a changé. Voici ce qui vaut maintenant :',
		off: 'Annulée : ',
		offNote: (title) => `« ${title} » n’aura pas lieu.`,
		test: 'Essai : '
	},

	page: {
		title: 'Invitation à la réunion',
		intro:
			'Les clients demandent rarement une telle réunion. C’est à vous de le faire : formellement, avec une raison et un ordre du jour.',
		words: 'Vos mots',
		wordsHint:
			'Ils encadrent les faits : l’heure, l’objectif, l’ordre du jour, la charte et le lien de réponse viennent d’eux-mêmes. {name} devient le nom de chaque personne.',
		language: 'Langue',
		subject: 'Objet',
		opening: 'Avant les faits',
		closing: 'Après les faits',
		saveWords: 'Enregistrer les mots',
		saved: 'C’est enregistré.',
		preview: 'Ce qu’ils recevront',
		previewFor: (name, language, zone) => `${name} · ${language} · ${zone}`,
		see: 'Montrer',
		seeFor: 'Pour qui ?',
		noPreview: 'Ajoutez d’abord une personne au client.',
		test: 'M’envoyer un essai',
		tested: (address) => `Un essai est en route vers ${address}.`,
		who: 'Qui est invité',
		states: {
			none: 'Pas encore invité',
			asked: 'Pas encore de réponse',
			yes: 'Accepté',
			another: 'Un autre moment',
			no: 'Refusé'
		},
		onTheWay: 'courriel en route',
		failed: 'Le courriel n’a pas pu être remis.',
		noAddress: 'pas d’adresse électronique',
		counts: (asked, yes, no, silent) =>
			`${n(asked)} demandes · ${n(yes)} acceptées · ${n(no)} refusées · ${n(silent)} sans réponse`,
		sendChosen: 'Envoyer les invitations',
		sendHint: (sender) =>
			`Elles partent au nom de ${sender}. Rien ne part avant que vous appuyiez.`,
		sent: (count) => `En route vers ${people(count)}.`,
		choosePerson: (name) => `Inviter ${name}`,
		noMail:
			'Ce serveur n’envoie pas de courriel. Copiez la lettre, téléchargez le rendez-vous et envoyez les deux vous-même.',
		byHand: 'Lettre à copier',
		byHandFor: (name) => `Lettre à copier : ${name}`,
		handTitle: (name) => `Pour ${name}`,
		handHint:
			'Elle n’est montrée que cette fois, avec un lien pour cette seule personne, qui compte désormais comme invitée.',
		letterText: 'Lettre',
		calendar: 'Télécharger le rendez-vous',
		cards: 'Imprimer des cartes avec un code carré',
		prefers: 'Langue et fuseau horaire',
		prefersOf: (name) => `Langue et fuseau horaire de ${name}`,
		zone: 'Fuseau horaire',
		usual: 'comme d’habitude',
		keep: 'Garder',
		night: (clock) => `Il est ${clock} là-bas : c’est la nuit.`,
		changed: 'Le plan a changé depuis qu’ils ont été prévenus.',
		tell: (count) => `Prévenir ${people(count)}`,
		told: (count) => `Le changement est en route vers ${people(count)}.`,
		toldByHand: 'Sans courriel, refaites la lettre pour chaque personne.',
		slots: 'Les laisser choisir le moment',
		slotsHint:
			'Proposez jusqu’à cinq moments. Chacun marque ce qui lui convient, dans son fuseau. Ensuite vous en prenez un.',
		slot: (number) => `Moment ${n(number)}`,
		offer: 'Proposer ces moments',
		offered: 'Moments proposés',
		picks: (count) => `convient à ${people(count)}`,
		take: 'Prendre ce moment',
		takeHint: 'Le plan prend l’heure aussitôt. Personne n’est prévenu avant que vous appuyiez.',
		takeBack: 'N’en proposer aucun',
		wishes: 'Ce qui rendrait l’heure utile',
		wishesHint:
			'Demandé avec l’invitation. Cela arrive dans l’antichambre comme leur commentaire quand ils entrent.',
		off: 'Annuler la réunion',
		offHint: 'Le plan reste lisible. Les invités sont prévenus, en votre nom et avec votre raison.',
		reason: 'Pourquoi ?',
		offSilent: 'Sans courriel, c’est à vous de les prévenir.',
		isOff: (reason) => `Cette réunion a été annulée : ${reason}`
	},

	paste: {
		title: 'Coller une liste de personnes',
		label: 'Une personne par ligne',
		hint: 'Nom, fonction et adresse e-mail séparés par des virgules, ou Nom <adresse>. Qui est déjà là n’est pas ajouté deux fois.',
		customer: 'Chez quel client',
		button: 'Ajouter ces personnes',
		added: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} personne ajoutée.`,
				many: `${n(count)} personnes ajoutées.`,
				other: `${n(count)} personnes ajoutées.`
			}),
		known: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} était déjà là.`,
				many: `${n(count)} étaient déjà là.`,
				other: `${n(count)} étaient déjà là.`
			}),
		unread: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} ligne n’a pas pu être lue. Elle est ci-dessous.`,
				many: `${n(count)} lignes n’ont pas pu être lues. Elles sont ci-dessous.`,
				other: `${n(count)} lignes n’ont pas pu être lues. Elles sont ci-dessous.`
			})
	},

	rsvp: {
		hello: (team) => `${team} vous invite`,
		dear: (name) => `Pour ${name}`,
		when: 'Quand',
		agenda: (minutes) => `Ordre du jour, ${n(minutes)} minutes`,
		minutes: (count) => `${n(count)} min`,
		charter: 'Notre charte telle qu’elle est',
		charterDraft: 'C’est un projet. Nous le réviserons d’après ce que vous nous direz.',
		question: 'Viendrez-vous ?',
		yes: 'Oui, je viendrai',
		another: 'Un autre moment',
		no: 'Non',
		reason: 'Nous diriez-vous pourquoi, ou quand cela vous conviendrait mieux ?',
		answer: 'Envoyer ma réponse',
		answered: {
			yes: 'Vous avez dit oui. Nous nous en réjouissons.',
			another: 'Vous souhaitez un autre moment. Nous vous écrirons.',
			no: 'Vous avez dit non. Merci de nous l’avoir dit.'
		},
		change: 'Vous pouvez changer votre réponse jusqu’au début de la réunion.',
		slots: 'Lesquels de ces moments vous conviennent ?',
		slotsHint: 'Marquez-en autant que vous voulez. Nous en prendrons un et vous écrirons.',
		none: 'Aucun de ceux-ci',
		sendSlots: 'Envoyer mes moments',
		slotsKept: 'C’est noté. Merci.',
		wish: 'Qu’est-ce qui rendrait cette réunion utile pour vous ?',
		wishHint: 'Ce sera votre premier commentaire en entrant. Vous pourrez l’y retirer.',
		sendWish: 'Envoyer',
		wishKept: 'C’est noté. Vous pouvez encore le changer.',
		calendar: 'Télécharger le rendez-vous',
		zone: 'Fuseau horaire',
		show: 'Montrer les heures là-bas',
		off: 'Cette réunion a été annulée',
		held: 'Cette réunion a eu lieu',
		now: 'La réunion est ouverte maintenant',
		join: 'Entrer dans la réunion',
		later: 'Le jour venu, cette page vous mène à la réunion. Sans compte, sans application.'
	},

	problems: {
		empty: 'Merci de remplir ce champ.',
		'too-long': 'C’est trop long.',
		unreadable: 'Cela n’a pas pu être lu. Merci de vérifier.',
		zone: 'Choisissez un fuseau horaire dans la liste.',
		start: 'Choisissez un jour et une heure.',
		choose: 'Choisissez une des réponses.',
		nobody: 'Choisissez au moins une personne avec une adresse électronique.',
		'no-objective':
			'Dites d’abord en une phrase ce qui devrait être différent ensuite. Sans objectif, personne n’est invité.',
		'no-agenda':
			'Il faut d’abord un ordre du jour avec des heures. Sans lui, personne n’est invité.',
		'no-mail': 'Ce serveur n’envoie pas de courriel.',
		'no-person': 'Cette personne n’appartient pas aux clients de la réunion.',
		'not-planned': 'Cette réunion n’est plus prévue.',
		'too-late': 'On ne peut plus répondre ici.'
	}
} satisfies typeof en;
