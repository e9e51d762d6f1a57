import type en from '../en/righting.ts';

export default {
	title: '¿Está arreglado?',
	dear: (name: string) => `Estimado/a ${name}:`,
	what: 'Qué falló',
	righted: 'Qué hemos arreglado',
	owner: (name: string) => `Responde de ello ${name}.`,
	ask: 'Solo usted puede decir si esto ha terminado.',
	answers: { yes: 'Sí, está arreglado', no: 'No, todavía no' },
	choose: 'Elija una de las dos, por favor.',
	words: 'Qué sigue mal, o lo que quiera decir',
	tooLong: 'Es demasiado largo.',
	send: 'Enviar la respuesta',
	thanks: {
		yes: 'Gracias. Con su sí ha terminado.',
		no: 'Gracias. Seguimos con ello y tendrá noticias nuestras.'
	},
	closed: 'Ha terminado: alguien de los suyos ha dicho que sí.',
	letter: {
		subject: '¿Está arreglado?',
		text: (name: string, righted: string, link: string, by: string) =>
			`Estimado/a ${name}:\n\nLe fallamos, y esto es lo que hemos arreglado:\n\n${righted}\n\nSolo usted puede decir si ha terminado. Díganoslo aquí, por favor:\n${link}\n\n${by}`
	}
} satisfies typeof en;
