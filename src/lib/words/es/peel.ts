import type en from '../en/peel.ts';

export default {
	title: 'Tres preguntas breves',
	why: 'Para que la próxima vez sepa de nosotros antes de tener que preguntar.',
	questions: {
		what: '¿Qué no le dijimos?',
		when: '¿Cuándo habría necesitado saberlo?',
		then: '¿Qué habría hecho entonces?'
	},
	answer: 'Su respuesta',
	theirs: 'Sin noticias de ustedes',
	ours: 'Sin noticias nuestras',
	ask: 'Hacer las tres preguntas',
	asked: 'Las tres preguntas están hechas',
	rated: 'Sabe de nosotros antes de tener que preguntar',
	rate: 'Pedir también que se valore «sin noticias nuestras»'
} satisfies typeof en;
