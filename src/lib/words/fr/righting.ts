import type en from '../en/righting.ts';

export default {
	title: 'Est-ce réparé ?',
	dear: (name: string) => `Bonjour ${name}`,
	what: 'Ce qui n’allait pas',
	righted: 'Ce que nous avons réparé',
	owner: (name: string) => `${name} en répond.`,
	ask: 'Vous seul pouvez dire si c’est terminé.',
	answers: { yes: 'Oui, c’est réparé', no: 'Non, pas encore' },
	choose: 'Veuillez choisir l’une des deux.',
	words: 'Ce qui ne va pas encore, ou ce que vous voulez dire',
	tooLong: 'C’est trop long.',
	send: 'Envoyer la réponse',
	thanks: {
		yes: 'Merci. Avec votre oui, c’est terminé.',
		no: 'Merci. Nous continuons, et vous aurez de nos nouvelles.'
	},
	closed: 'C’est terminé : l’un des vôtres a dit oui.',
	letter: {
		subject: 'Est-ce réparé ?',
		text: (name: string, righted: string, link: string, by: string) =>
			`Bonjour ${name},\n\nnous vous avons déçu, et voici ce que nous avons réparé :\n\n${righted}\n\nVous seul pouvez dire si c’est terminé. Dites-le-nous ici :\n${link}\n\n${by}`
	}
} satisfies typeof en;
