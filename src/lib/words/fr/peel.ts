import type en from '../en/peel.ts';

export default {
	title: 'Trois courtes questions',
	why: 'Pour que, la prochaine fois, vous ayez de nos nouvelles avant de devoir demander.',
	questions: {
		what: 'Qu’est-ce que nous ne vous avons pas dit ?',
		when: 'Quand auriez-vous eu besoin de le savoir ?',
		then: 'Qu’auriez-vous fait alors ?'
	},
	answer: 'Votre réponse',
	theirs: 'Pas de nouvelles de vous',
	ours: 'Pas de nouvelles de nous',
	ask: 'Poser les trois questions',
	asked: 'Les trois questions sont posées',
	rated: 'Vous avez de nos nouvelles avant de devoir demander',
	rate: 'Faire noter aussi « pas de nouvelles de nous »'
} satisfies typeof en;
