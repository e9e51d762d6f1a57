import type { Reason } from '#lib/domain/refusal.ts';
import type en from '../en/common.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('fr');
const names = new Intl.ListFormat('fr', { type: 'conjunction' });
const n = (count: number) => numbers.format(count);

export default {
	/** Before the sentence of the plan that says what should be different. */
	afterwards: 'Après cette réunion :',
	product: 'Forthright',
	and: (list: string[]) => names.format(list),
	list: (items: (string | null | undefined)[]) => items.filter(Boolean).join(', '),
	number: n,

	buttons: {
		add: 'Ajouter',
		back: 'Retour',
		cancel: 'Annuler',
		change: 'Modifier',
		choose: 'Choisir',
		close: 'Fermer',
		copy: 'Copier votre texte',
		dismiss: 'Masquer',
		done: 'Terminé',
		edit: 'Modifier',
		go: 'Y aller',
		help: 'Aide',
		next: 'Suivant',
		remove: 'Enlever',
		retry: 'Réessayer',
		save: 'Enregistrer',
		see: 'Voir',
		send: 'Envoyer',
		undo: 'Annuler',
		reload: 'Recharger'
	},

	caps: {
		Alt: 'Alt',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		Control: 'Ctrl',
		Meta: 'Cmd',
		PageDown: 'Page suiv.',
		PageUp: 'Page préc.',
		Shift: 'Maj',
		Space: 'Espace'
	} as Record<string, string>,

	code: {
		address: 'Adresse',
		label: 'Code',
		qr: (address: string) => `QR code qui ouvre ${address}`
	},

	comments: (count: number) =>
		plural('fr', count, {
			one: `${n(count)} commentaire`,
			other: `${n(count)} commentaires`
		}),

	connection: {
		gone: 'Vous êtes hors ligne. Votre texte est conservé sur cet appareil et partira dès que la connexion reviendra.',
		keptHere: 'Vous êtes hors ligne. Les modifications sont conservées sur cet appareil.',
		live: 'En direct',
		offline: 'Hors ligne',
		reconnecting: 'Reconnexion',
		back: 'Vous êtes de nouveau en ligne. Tout est envoyé.'
	},

	counter: {
		left: (count: number) =>
			plural('fr', count, {
				one: `encore ${n(count)} caractère`,
				other: `encore ${n(count)} caractères`
			}),
		over: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} caractère de trop. Rien n’est coupé : raccourcissez, ou envoyez en deux fois.`,
				other: `${n(count)} caractères de trop. Rien n’est coupé : raccourcissez, ou envoyez en deux fois.`
			})
	},

	diff: {
		changes: 'Montrer ce qui change',
		clean: 'Montrer la nouvelle formulation',
		newClause: (now: string) => `Nouveau : ${now}`,
		gone: (was: string) => `Retiré : ${was}`,
		was: (was: string, now: string) => `Avant : ${was} Maintenant : ${now}`
	},

	fault: {
		title: 'Une panne s’est produite de notre côté',
		safe: 'Ce que vous avez enregistré est conservé. Réessayez dans un instant.',
		notFound: 'Il n’y a rien à cette adresse',
		notFoundHelp: 'Vérifiez le lien, ou demandez à la personne qui vous l’a envoyé.'
	},

	form: {
		optional: 'facultatif',
		problem: 'Merci de revoir ceci'
	},

	meeting: {
		advertisement: 'Advertisement',
		fourF: '4F',
		loveIn: 'Love-In',
		war: 'War'
	},

	outcomes: {
		declined: 'Non retenu, car',
		noted: 'Noté',
		parked: 'Plus tard',
		promised: 'Promis',
		used: 'Retenu'
	},

	people: {
		here: (here: number, expected: number) =>
			plural('fr', here, {
				one: `${n(here)} présent sur ${n(expected)}`,
				other: `${n(here)} présents sur ${n(expected)}`
			}),
		hereOnly: (here: number) =>
			plural('fr', here, { one: `${n(here)} présent`, other: `${n(here)} présents` }),
		more: (count: number) =>
			plural('fr', count, { one: `${n(count)} autre`, other: `${n(count)} autres` }),
		removed: 'un client (effacé)',
		unsigned: 'nom masqué'
	},

	/** A meeting with played guests, of which nothing stays. */
	practice: 'Répétition',

	quote: {
		agree: (count: number) =>
			plural('fr', count, {
				one: `${n(count)} autre est d’accord`,
				other: `${n(count)} autres sont d’accord`
			}),
		close: ' »',
		edited: 'Modifié',
		on: (words: string) => `sur « ${words} »`,
		open: '« ',
		wholeClause: 'toute la clause'
	},

	/** Keyed by the reason the server gives. */
	refused: {
		'already-decided':
			'Le sort de cette formulation est déjà décidé. Votre réponse d’avant compte.',
		'already-open': 'Cette réunion est déjà ouverte.',
		'already-revealed': 'Les pronostics sont déjà dévoilés : celui-ci ne peut plus être scellé.',
		'already-used':
			'Ce texte a déjà modifié la charte, il reste donc. Demandez à l’équipe s’il faut le retirer.',
		'another-wording-accepted':
			'Une autre formulation de cette clause est déjà acceptée. Revenez d’abord sur celle-là, ou laissez celle-ci.',
		'asked-enough':
			'Tout le monde ici a été assez interrogé ce trimestre. Votre équipe a fixé combien de questions une personne peut recevoir. Écoutez les réponses que vous avez.',
		'clause-changed-since':
			'Cette clause a changé pendant que vous écriviez. Votre formulation est conservée : comparez les deux et choisissez.',
		'comments-unanswered':
			'Des commentaires n’ont pas encore de réponse. Donnez-en une à chacun : retenu, plus tard, ou non, car…',
		guessing: 'Aucune réunion ouverte n’a ce code. Vérifiez à l’écran ou demandez.',
		'enough-check-ins': 'Cette réunion a déjà eu ses trois sondages. Davantage lasserait les gens.',
		listening:
			'Le client vient de parler. Pour l’instant, vous pouvez poser une question ; répondez un peu plus tard.',
		locked: 'L’entrée est fermée pour le moment. Adressez-vous à la personne qui anime la réunion.',
		malformed: 'L’envoi n’a pas pu être lu. Rien n’a changé. Rechargez la page et réessayez.',
		'meeting-called-off': 'Cette réunion a été annulée. Demandez à la personne qui vous a invité.',
		'meeting-closed':
			'Cette réunion est terminée. Votre texte est toujours ici : copiez-le, ou envoyez-le comme dernier mot.',
		'meeting-not-closed': 'Cela attend que la réunion soit close. Votre texte est toujours là.',
		'meeting-not-open':
			'Cette réunion n’est pas encore ouverte. Votre texte est conservé ici. Réessayez quand elle commencera.',
		muted:
			'La personne qui anime a suspendu vos envois. Votre texte est conservé ici. Adressez-vous à elle.',
		'nearly-needs-words': 'Dites-nous en quelques mots ce qui manque encore.',
		'no-customer-words':
			'Une nouvelle formulation doit venir d’au moins un commentaire. Choisissez-en un, ou indiquez que c’est votre propre décision.',
		'not-announced':
			'Les messages de la salle d’attente ne peuvent être affichés qu’une fois la réunion commencée.',
		'not-asked': 'Cette question n’est pas posée en ce moment. Votre réponse est toujours ici.',
		'not-found': 'Cela n’est pas ici, ou ne vous est pas destiné.',
		'not-yours': 'Seule la personne qui l’a écrit peut le modifier. Rien n’a changé.',
		'nothing-accepted':
			'Aucune nouvelle formulation n’est encore acceptée : il n’y a donc rien à adopter.',
		'only-tighter':
			'Pendant une réunion, on peut masquer davantage les noms, jamais les afficher de nouveau.',
		'photo-unfit':
			'Cette photo ne peut pas être utilisée. Choisissez un JPEG de 40 ko au plus, ou n’en mettez pas. Votre texte est conservé.',
		removed:
			'Vous n’êtes plus dans cette réunion. Votre texte est conservé ici. Adressez-vous à la personne qui l’anime.',
		'sealed-before': 'Vous avez scellé vos pronostics avant la réunion. Ils restent tels quels.',
		'same-id-other-words':
			'Ceci a déjà été envoyé avec un autre texte. Le premier reste valable. Envoyez le nouveau comme nouveau commentaire.',
		'simplify-not-asked':
			'Vous n’avez pas encore demandé ce qui pourrait être plus simple. Demandez-le maintenant, ou écrivez pourquoi vous ne le faites pas : la raison figurera au compte rendu.',
		stale:
			'Quelqu’un l’a modifié juste avant vous. Rien n’est perdu : regardez sa version, puis réessayez.',
		'too-fast': 'C’était très rapide. Votre texte est conservé et partira dans un instant.',
		'too-late': 'Il est trop tard pour annuler. Demandez à l’équipe de le retirer.',
		'too-many-people': 'Cette réunion est complète. Adressez-vous à la personne qui l’anime.',
		unavailable:
			'Le serveur ne répond pas. Votre texte est conservé sur cet appareil. Il partira dès que le serveur répondra.',
		'unknown-clause':
			'Cette clause n’est plus dans la charte. Votre texte est conservé : envoyez-le sans clause.',
		'unknown-code': 'Aucune réunion ouverte n’a ce code. Vérifiez à l’écran ou demandez.',
		'unknown-command':
			'Cette page est plus ancienne que le serveur. Votre texte est conservé. Rechargez la page pour continuer.',
		'unknown-comment': 'Ce commentaire n’est plus là. Rien n’a changé.',
		'unknown-group': 'Ce groupe n’est plus là. Rien n’a changé.',
		'unknown-meeting':
			'Il n’y a pas de réunion ici. Vérifiez le lien, ou demandez à la personne qui vous l’a envoyé.',
		'unknown-nudge': 'Cet avis n’est plus là. Rien n’a été changé.',
		'unknown-person':
			'Nous ne vous connaissons pas encore dans cette réunion. Entrez de nouveau avec votre nom ; votre texte est conservé ici.',
		'unknown-proposal': 'Cette formulation n’est plus là. Rien n’a changé.',
		'unknown-reply': 'Cette réponse n’est plus là. Rien n’a changé.',
		'unknown-subject': 'Cela ne peut plus être évalué ici. Rien n’a changé.',
		'unknown-theme': 'Ce thème n’existe plus. Rien n’a été modifié.',
		'words-empty': 'Il n’y a pas encore de texte. Écrivez quelques mots, puis envoyez.',
		'words-too-long':
			'Votre texte dépasse 4 000 caractères. Rien n’est coupé : raccourcissez, ou envoyez en deux fois.',
		other: 'Cela n’a pas fonctionné. Rien n’a changé. Merci de réessayer.'
	} satisfies Record<Reason | 'other', string> & Record<string, string>,

	saving: {
		draft: 'Pas encore envoyé',
		later: 'Partira au retour de la connexion',
		onScreen: 'À l’écran',
		refused: 'Non envoyé',
		saved: 'Enregistré',
		sending: 'Envoi en cours'
	},

	sections: {
		customers: 'Clients',
		expectations: 'Attentes',
		guidelines: 'Lignes de conduite',
		limits: 'Limites',
		measures: 'Indicateurs',
		needs: 'Ce que nous vous demandons',
		purpose: 'Raison d’être',
		services: 'Services'
	},

	shell: {
		dark: 'Sombre',
		language: 'Langue',
		light: 'Clair',
		look: 'Apparence et langue',
		menu: 'Principal',
		skip: 'Aller au contenu',
		system: 'Comme l’appareil',
		theme: 'Couleurs'
	},

	stages: {
		charter: 'Charte',
		close: 'Clôture',
		needs: 'Besoins',
		ratings: 'Évaluation',
		revise: 'Révision',
		simplify: 'Simplifier',
		welcome: 'Accueil'
	},

	undo: {
		done: 'C’est annulé',
		label: 'Annuler la dernière action'
	},

	verbs: {
		add: 'Ajouter',
		ask: 'Demander',
		change: 'Changer',
		drop: 'Retirer',
		keep: 'Garder',
		clear: 'Aucun',
		what: 'Que devons-nous faire ?'
	}
} satisfies typeof en;
