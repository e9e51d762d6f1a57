import type en from '../en/after.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const rounded = new Intl.NumberFormat('es', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});

export default {
	pulse: {
		title: 'Lo que sintieron ambos lados',
		fs: { forthright: 'Al grano', frank: 'Franqueza', friendly: 'Buen trato', heard: 'Escucha' },
		weakest: (f, value) => `Lo más débil: ${f}, ${value}.`,
		differently: (pairs) => `Ustedes lo vivieron de otra manera: ${pairs}`,
		pair: (f, theirs, ours) => `${f} ${theirs} / ${ours}`,
		pairs: 'El primer número es el de los clientes; el segundo, el del equipo.',
		of: (value) => `${rounded(value)} de 5`,
		number: rounded,
		bands: { high: 'alto', low: 'bajo', middle: 'medio' },
		few: 'muy pocas',
		fewHint:
			'Con menos de tres respuestas no se muestra nada; con tres o cuatro, solo bajo, medio o alto.',
		nobody: 'A nadie se le preguntó cómo fue esta reunión.',
		sides: { customer: 'Clientes', team: 'Equipo' },
		line: (f, theirs, ours) => `${f}: clientes ${theirs}, equipo ${ours}`,
		ends: ['en desacuerdo', 'de acuerdo'],
		numbers: 'Mostrar los números',
		question: 'Pregunta',
		answers: (count) => of(count, 'respuesta', 'respuestas'),
		worth: (yes, partly, no) =>
			`Me ha valido la pena: sí ${n(yes)} · en parte ${n(partly)} · no ${n(no)}`,
		open: {
			forced: '¿Hubo algo forzado?',
			heldBack: '¿Qué se ha callado?',
			takeAway: '¿Qué se lleva de aquí?',
			tell: '¿Qué le contará a un colega sobre hoy?'
		},
		openHint: 'Sin firma y sin orden.',
		checkIn: (minute) => `Sondeo en el minuto ${n(minute)}`,
		trend: (customer) => `Reuniones con ${customer}`,
		trendHint: 'Lo que sintieron los clientes al final, de una reunión a otra.',
		trendLine: (f, values) => `${f}: ${values}`,
		meeting: 'Reunión'
	},

	climate: {
		link: 'Cómo fue',
		title: (meeting) => `Cómo fue: ${meeting}`,
		heading: 'Qué clase de reunión fue',
		close: (minute, war, recovered) =>
			recovered
				? `cerca de War en el minuto ${n(minute)} (${n(war)}), se recuperó`
				: `cerca de War en el minuto ${n(minute)} (${n(war)})`,
		peak: (minute, war) => `Valor más alto de War: ${n(war)}, en el minuto ${n(minute)}.`,
		fs: 'Las cuatro F, tal como las midió el tablero',
		percent: (share) => `${n(Math.round(share * 100))} de 100`,
		weakest: 'lo más débil',
		why: 'Por qué',
		nudges: 'Avisos que se mostraron',
		noNudges: 'No se mostró ningún aviso.',
		atMinute: (minute) => `minuto ${n(minute)}`,
		answers: { done: 'hecho', 'not-now': 'ahora no', none: 'sin respuesta' },
		overruled: (label) => `Quien modera dice: ${label}`,
		computed: (label) => `El tablero dice: ${label}`,
		releaseTitle: 'Darlo al equipo',
		releaseHelp:
			'El equipo ve la etiqueta, los motivos y el punto más alto cuando usted los libera. Su nota va primero. Trata de la reunión, nunca de una persona.',
		note: 'Su nota para el equipo',
		release: 'Liberar con esta nota',
		changeNote: 'Cambiar la nota',
		released: (day) => `Entregado al equipo el ${day}`,
		noteOf: 'Nota de quien modera',
		notReleased: 'Quien modera aún no ha entregado el clima de esta reunión.',
		notClosed: 'Esta reunión no ha terminado. Cómo fue se dice después.',
		off: 'El clima estaba apagado en esta reunión.',
		version: (version) =>
			`Calculado con los números de la versión ${version}. No sirve para evaluar a nadie.`
	},

	rates: {
		title: 'Qué clase de reuniones tenemos',
		meetings: (count) => of(count, 'reunión', 'reuniones'),
		sum: (meetings, parts) => `${meetings}: ${parts}`,
		part: (count, label) => `${n(count)} ${label}`,
		calm: 'La mayoría de estas reuniones acaban en 4F. Solo esas cambian algo.',
		few: (count) =>
			`La proporción se muestra a partir de cinco reuniones. ${plural('es', count, { one: `De momento hay ${n(count)}.`, many: `De momento hay ${n(count)}.`, other: `De momento hay ${n(count)}.` })}`,
		none: 'Aún no ha terminado ninguna reunión.',
		when: 'Cuándo',
		what: 'Clase'
	},

	watch: {
		title: 'Necesita a alguien',
		answer: (customer) => `Responder a lo que se dijo: ${customer}`,
		because: (value) =>
			`El tablero parecía 4F, y los clientes se sintieron escuchados solo ${value}.`,
		due: (day) => `hasta el ${day}`,
		over: (day) => `vencía el ${day}`,
		recover: (customer, owner) => `Reparar la relación con ${customer}: ${owner}`,
		recoverHelp: 'La reunión acabó como War. Llámenlos o visítenlos primero; solo su sí lo cierra.'
	},

	budget: {
		title: 'Cuánto se pregunta a una persona',
		help: 'Los clientes están cansados de preguntas sin consecuencias. Como máximo, tantas preguntas por persona y trimestre, en todas las reuniones y sondeos. Un sondeo tiene 2; el pulso final, 9.',
		label: 'Preguntas por persona y trimestre',
		save: 'Guardar',
		asked: (count, limit) =>
			`${of(count, 'pregunta', 'preguntas')} de ${n(limit)} en este trimestre`,
		noExit: 'No se hará el pulso final: sería más de lo que permite su equipo.',
		nothing: 'No se hará ningún sondeo: sería más de lo que permite su equipo.',
		problem: 'Escriba un número entero de 0 a 200.'
	}
} satisfies typeof en;
