import type en from '../en/inbound.ts';

export default {
	form: {
		title: (team: string) => `Diga a ${team} qué falló`,
		lead: 'Con sus palabras. Alguien se ocupa enseguida.',
		words: '¿Qué pasó?',
		noNews: 'No supe nada de ustedes',
		moment: '¿Dónde fue?',
		noMoment: 'No sabría decirlo',
		felt: '¿Cómo fue allí?',
		feltHelp: '1 es mal, 5 es muy bien. Este número se guarda sin su nombre.',
		name: 'Su nombre o su empresa',
		reach: 'Adónde podemos responderle',
		reachHelp: 'Una dirección de correo o un teléfono.',
		send: 'Enviar',
		who: (team: string) => `Solo ${team} lee esto.`,
		thanks: 'Gracias. Lo tenemos.',
		thanksHelp: 'Si nos dejó cómo responderle, lo haremos.'
	},
	problems: {
		empty: 'Escriba qué pasó, por favor.',
		'too-long': 'Es demasiado largo.',
		unreadable: 'Revise esto, por favor.'
	}
} satisfies typeof en;
