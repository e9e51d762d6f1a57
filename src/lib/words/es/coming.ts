import type en from '../en/coming.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** A change that is coming to customers: whom it hits, and what is done before it does. */
export default {
	title: 'Cambios que vienen',
	add: 'Anotar un cambio que viene',
	empty:
		'No viene nada. Un precio que sube, un producto que desaparece: anótelo aquí antes de que los clientes lo sepan por otro lado.',
	entry: (what) => `Ya vale: ${what}`,
	kinds: { price: 'Sube un precio', dropped: 'Algo desaparece', other: 'Otra cosa' },
	from: (day) => `vale desde el ${day}`,
	left: (days) => `en ${of(days, 'día', 'días')}`,
	passed: 'ya vale',
	closedOn: (day) => `cerrado el ${day}`,
	late: (count) => of(count, 'paso atrasado', 'pasos atrasados'),
	toDo: (count) => of(count, 'paso por hacer', 'pasos por hacer'),

	form: {
		what: '¿Qué cambia?',
		whatHint: 'Como se lo diría a un cliente.',
		kind: '¿Qué clase de cambio es?',
		startsOn: 'Vale desde el',
		words: 'Por qué, y qué significa para ellos',
		touches: 'A qué afecta',
		touchesHint: 'Quien dijo algo de esto aparece primero en la lista.',
		sections: { services: 'Servicios', expectations: 'Expectativas' } as Record<string, string>,
		themes: 'De qué hablaron los clientes',
		script: 'Qué decir por teléfono',
		scriptHint: 'No se llama por un pedido, sino por sus preocupaciones.',
		usualScript:
			'Le llamo antes de que lo lea en otra parte. Esto es lo que cambia, y desde cuándo. ¿Qué significa para usted? ¿Qué le preocupa más? ¿Qué podríamos hacer para que duela menos?',
		playbook: 'Pasos',
		usual: 'Los tres de siempre: llamar, escribir, publicar',
		button: 'Anotar el cambio',
		edit: 'Cambiar lo que está escrito aquí',
		save: 'Guardar'
	},

	hit: {
		title: 'A quién afecta',
		help: 'Cuánto lo usan × lo que dijeron de ello × lo importante que es para ellos. Lo que no se sabe cuenta como poco uso y como importancia media.',
		columns: {
			place: 'Lugar',
			name: 'Cliente',
			uses: 'Lo usa',
			said: 'Dijo de ello',
			importance: 'Importancia',
			score: 'Afectado en',
			tier: 'Lo que reciben'
		},
		uses: (name) => `Cuánto lo usa ${name}`,
		levels: {
			'': 'no se sabe',
			'0': 'nada',
			'1': 'un poco',
			'2': 'a menudo',
			'3': 'imprescindible'
		} as Record<string, string>,
		said: (count) => (count === 0 ? 'nada todavía' : of(count, 'comentario', 'comentarios')),
		important: (value) => `${value} de 5`,
		unimportant: 'nunca preguntado',
		save: 'Guardar quién lo usa',
		none: 'Todavía no hay clientes.'
	},

	line: {
		title: 'Dónde está la línea',
		help: 'No se puede llamar a todos. A los primeros se les llama, los siguientes reciben un mensaje, los demás leen una página.',
		calls: 'Llamar en persona a tantos',
		messages: 'Escribir a tantos más',
		move: 'Mover la línea',
		now: (calls, messages, rest) =>
			`Llamar en persona a ${n(calls)}, escribir a ${n(messages)}, una página para ${n(rest)}`
	},
	tiers: { call: 'una llamada', message: 'un mensaje', page: 'la página' },

	tasks: {
		title: 'Qué hay que hacer',
		empty: 'No hay pasos. Añada uno abajo.',
		everybody: 'Todos los demás',
		due: 'hasta el',
		states: {
			open: 'por hacer',
			late: 'atrasado',
			over: 'demasiado tarde: el cambio ya vale',
			done: 'hecho'
		},
		owner: 'Quién lo hace',
		nobody: 'nadie todavía',
		give: 'Guardar quién',
		giveFor: (what) => `Guardar quién lo hace: ${what}`,
		note: 'Anotar qué resultó',
		result: 'Qué resultó',
		concerns: 'Qué les preocupa',
		concernsHint:
			'Una preocupación por línea, con sus propias palabras. Quedan con este cliente, dichas por teléfono.',
		done: 'Está hecho',
		undo: 'Al final no se hizo'
	},

	steps: {
		title: 'Plan de pasos',
		help: 'Cada paso vale para todos los clientes de su lado de la línea.',
		what: 'Qué se hace',
		whatHint: 'Por ejemplo: enviar una muestra, 2 piezas, una para pasarla',
		kind: 'Clase de paso',
		kinds: {
			call: 'Llamada',
			message: 'Mensaje',
			sample: 'Muestra',
			page: 'Página',
			visit: 'Visita',
			other: 'Otra cosa'
		},
		tier: 'Para quienes reciben',
		days: 'Días',
		side: 'Antes o después',
		sides: { before: 'antes del cambio', after: 'después del cambio' },
		when: (days) =>
			days === 0
				? 'el mismo día'
				: days < 0
					? `${of(-days, 'día', 'días')} antes`
					: `${of(days, 'día', 'días')} después`,
		add: 'Añadir un paso',
		change: 'Cambiar este paso',
		remove: (what) => `Quitar el paso «${what}»`,
		saveAs: 'Guardar estos pasos como plan',
		name: 'Su nombre',
		saved: 'Guardar el plan',
		usual: {
			call: 'Llamarles y preguntar qué les preocupa',
			message: 'Escribir qué cambia, por qué y desde cuándo',
			page: 'Publicar qué cambia, por qué y desde cuándo'
		}
	},

	close: {
		title: 'Cerrarlo',
		help: 'Después se vuelve a preguntar a los afectados, meses más tarde.',
		months: 'Volver a preguntar en tantos meses',
		button: 'Cerrar el cambio'
	},

	again: {
		title: 'Preguntar cómo fue',
		entry: (what) => `Preguntar cómo fue: ${what}`,
		due: (day) => `Volver a preguntar el ${day}`,
		done: (day) => `Preguntado el ${day}`,
		calendar: 'A mi calendario',
		day: 'Día',
		move: 'Pasarlo a este día',
		mark: 'Preguntado este día'
	},

	problems: {
		count: 'Escriba un número entero.',
		day: 'Elija un día.',
		empty: 'Complete esto.',
		'too-long': 'Es demasiado largo.',
		unreadable: 'No se pudo leer. Mírelo otra vez.'
	} as Record<string, string>
} satisfies typeof en;
