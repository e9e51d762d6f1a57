import type en from '../../en/team/paper.ts';

const n = new Intl.NumberFormat('fr').format;

/** What is printed, and the practice before the meeting. */
export default {
	paper: {
		title: 'Sur papier',
		hint: 'S’imprime en A4 et au format Letter.',
		print: 'Imprimer',
		printHow: 'Utilisez la commande Imprimer de votre navigateur.',
		agenda: 'Ordre du jour',
		charter: 'La charte en affiche',
		minutes: 'Compte rendu',
		cards: 'Cartes nominatives',
		sheets: 'Feuilles pour écrire à la main',
		draft: 'Projet. Nous le réviserons d’après ce que vous direz.',
		noClauses: 'La charte n’a pas encore de clauses.',
		cardsNoCode: 'Ouvrez d’abord la réunion : chaque carte portera alors le QR code de la salle.',
		cardsNobody: 'Personne n’est encore choisi pour cette réunion.',
		cardScan: 'Scannez, et dites-nous ce que vous pensez.',
		cardCode: (address: string) => `QR code qui ouvre ${address}`,
		sheetsHint:
			'Une feuille par clause. Le QR code conduit le téléphone de la personne qui anime au formulaire où l’on saisit le texte.',
		sheetAsk: 'Que devons-nous garder, changer, ajouter ou retirer ? Écrivez ici.',
		sheetNeeds: 'De quoi avez-vous besoin de notre part qui n’est pas dans la charte ?',
		sheetName: 'Nom, si vous voulez',
		sheetCode: 'Pour l’animation : ouvre le formulaire de cette feuille',
		place: (kind: string, number: number, of: number) =>
			of > 1 ? `${kind} ${n(number)} sur ${n(of)}` : kind
	},

	practice: {
		title: 'Répéter cette réunion',
		lead: 'La vraie console et le vrai grand écran, avec trois invités joués. Rien n’en reste : ni historique, ni tendance, ni promesse.',
		guests: {
			angry: 'L’un est en colère, et il a raison.',
			polite: 'L’une est polie, et dit peu.',
			silent: 'Le troisième se tait tant qu’on ne lui demande rien.'
		},
		how: 'Ils entrent d’eux-mêmes et s’expriment au fil de la réunion. Vos collègues peuvent entrer comme invités avec le code.',
		start: 'Commencer la répétition',
		goOn: 'Continuer la répétition',
		end: 'Terminer la répétition',
		endHint: 'Elle est effacée en entier, avec tout ce qui s’y est écrit.',
		back: 'Retour à la vraie réunion',
		strip: 'Rien de ceci ne reste.',
		stays: 'Une répétition que personne ne termine est effacée au bout d’un jour.',
		onlyPlanned: 'On ne peut répéter qu’une réunion qui n’a pas encore été ouverte.'
	}
} satisfies typeof en;
