import type en from '../../en/console/table.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('es');
const rounded = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const minutes = (count: number, then: string) =>
	plural('es', count, { one: `${n(count)} minuto ${then}`, other: `${n(count)} minutos ${then}` });

/** The two sides of the table: time, faces, listening, what only the facilitator is told, and the pulse. */
export default {
	time: {
		ahead: (count: number) => minutes(count, 'de adelanto'),
		behind: (count: number) => minutes(count, 'de retraso'),
		began: (time: string) => `empezó a las ${time}`,
		ends: (time: string) => `termina hacia las ${time}`,
		ended: (time: string) => `terminó a las ${time}`,
		locked: (time: string) => `Inicio fijo a las ${time}`,
		over: (count: number) => minutes(count, 'de más antes de esta parte'),
		plan: (time: string) => `desde las ${time}`,
		slack: (count: number) => minutes(count, 'de margen antes de esta parte'),
		onTime: 'a tiempo'
	},

	faces: {
		announce: 'Ya lo hemos dicho',
		announced: (time: string) => `Dicho a las ${time}: “Revisaremos esto con lo que nos diga.”`,
		empty: 'Todavía nadie.',
		notAnnounced:
			'Aún no se ha dicho “Revisaremos esto con lo que nos diga”. Dígalo antes de empezar a recoger opiniones.',
		ours: 'Nuestro lado',
		since: (since: string) => `desde ${since}`,
		theirs: 'Su lado',
		title: 'Quién está aquí'
	},

	table: {
		floor: 'Quién tiene la palabra',
		floors: {
			customer: 'Clientes',
			facilitator: 'Moderación',
			silent: 'Silencio',
			team: 'Equipo'
		},
		listening: 'Los miembros escuchan primero',
		listeningHelp:
			'Mientras un comentario es tan reciente, los miembros pueden preguntar, pero no replicar. Usted sí puede.',
		minutes: (count: number) =>
			count === 0
				? 'No'
				: plural('es', count, { one: `${n(count)} minuto`, other: `${n(count)} minutos` }),
		title: 'Los dos lados de la mesa'
	},

	hints: {
		cutOff: (name: string) => `Interrumpieron a ${name}. Vuelva a darle la palabra por su nombre.`,
		cutOffSomebody: 'Interrumpieron a alguien. Pregunte quién no había terminado.',
		done: 'Hecho',
		heat: (count: number) =>
			plural('es', count, {
				one: `${n(count)} persona ha avisado de que el tono está subiendo.`,
				other: `${n(count)} personas han avisado de que el tono está subiendo.`
			}),
		heatDo: 'Baje el ritmo. Repita el último comentario y deje que digan si lo entendió bien.',
		urgent: (number: number) => `El comentario ${n(number)} es urgente.`,
		personal: (number: number) =>
			`El comentario ${n(number)} quizá va contra una persona, no contra el trabajo.`,
		see: 'Verlo',
		title: 'Solo para usted'
	},

	personal: {
		confirm: 'Confirmar',
		confirmed: 'Va contra una persona. Solo usted lo ve.',
		flagged: 'Alguien lo ha señalado: va contra una persona, no contra el trabajo.',
		notSo: 'No es así'
	},

	explained: 'Dijeron: eso fue una explicación',

	probes: {
		title: 'Siga preguntando',
		ask: [
			'“¿Cuándo fue la última vez?”',
			'“¿Qué les costó?”',
			'“¿Cómo sería si estuviera bien?”',
			'“¿Cómo lo hacen otros?”'
		],
		stages: {
			welcome: [
				'Una ronda: nombre, a qué se dedica, “Soy quien…”.',
				'Diga de qué no se culpará aquí a nadie.'
			],
			charter: [
				'“¿Qué pasó?” antes de “¿qué quieren?”.',
				'No venda. No diga “pero”. Agradezca y siga preguntando.'
			],
			needs: [
				'Escribir en silencio, luego leer por turnos sin debatir, después hablar.',
				'¿A quién no se ha escuchado? Una cosa cada persona; se puede pasar.'
			],
			ratings: [
				'Primero la importancia de todas; después, cómo lo hacemos en todas.',
				'¿Todo es importante? Pregunte cuáles son las dos que más importan.'
			],
			simplify: [
				'Pregunte servicio por servicio. El silencio no es un sí.',
				'“Si mañana dejáramos de hacer esto, ¿quién nos llamaría?”'
			],
			revise: [
				'“¿Es eso?” A quien diga casi o no, pregúntele: “¿qué necesitaría?”.',
				'Un no sincero con su motivo vale más que un sí vago.'
			],
			close: [
				'Lea cada compromiso en voz alta: qué, quién, para cuándo.',
				'Resuma y luego pregunte: “¿lo hemos entendido?”.'
			]
		}
	},

	pulse: {
		answers: (count: number) =>
			plural('es', count, { one: `${n(count)} respuesta`, other: `${n(count)} respuestas` }),
		ask: { 'check-in': 'Hacer ahora dos preguntas', exit: 'Pedir el pulso final' },
		askHelp: {
			'check-in':
				'Hacia la mitad: ¿hay buen trato?, ¿sienten que se les escucha? Un toque, sin firma. Tres veces como máximo.',
			exit: 'Cuatro frases y “¿me ha valido la pena el tiempo?”, ambos lados, sin firma, medio minuto.'
		},
		asking: { 'check-in': 'El sondeo está abierto', exit: 'El pulso final está abierto' },
		bands: { high: 'alto', low: 'bajo', middle: 'medio' },
		differently: (what: string) => `Lo vivieron de otra manera: ${what}`,
		few: 'Con menos de tres respuestas no se muestra nada.',
		fs: {
			forthright: 'Ir al grano',
			frank: 'Franqueza',
			friendly: 'Buen trato',
			heard: 'Opinión escuchada'
		},
		none: 'Aún no hay respuestas.',
		number: rounded.format,
		of: (value: number) => `${rounded.format(value)} de 5`,
		pair: (f: string, theirs: string, ours: string) => `${f} ${theirs} / ${ours}`,
		sides: { customer: 'Clientes', team: 'Equipo' },
		stop: { 'check-in': 'Cerrar el sondeo', exit: 'Cerrar el pulso final' },
		half: 'Ha pasado la mitad del tiempo: un buen momento para las dos preguntas.',
		spared: (who: string) => `Sin preguntar, porque su trimestre está agotado: ${who}.`,
		title: 'El pulso',
		weakest: (f: string, value: string) => `Lo más débil: ${f}, ${value}.`,
		what: { 'check-in': 'Sondeo', exit: 'Pulso final' },
		words: {
			heldBack: 'Lo que se callaron',
			takeAway: 'Lo que se llevan',
			tell: 'Lo que contarán a un colega',
			forced: 'Lo que pareció forzado'
		},
		worth: (yes: number, partly: number, no: number) =>
			`Me ha valido la pena: sí ${n(yes)} · en parte ${n(partly)} · no ${n(no)}`
	},

	after: {
		empty: 'Aún no hay últimas palabras. Los invitados pueden añadirlas durante 24 horas.',
		last: 'Últimas palabras',
		onWall:
			'La pantalla los muestra página por página. Lea cada uno en voz alta: qué, quién, para cuándo.',
		unasked: (why: string) => `No se preguntó qué simplificar: ${why}`
	},

	safety: {
		less: {
			none: 'No mostrar nombres desde ahora',
			organisation: 'Mostrar desde ahora solo organizaciones'
		},
		lessHelp: 'Los nombres se pueden ocultar más, pero no volver a mostrar en esta reunión.',
		lessSure: 'Ocultarlos ahora',
		lock: 'Cerrar la puerta',
		lockHelp: 'No entra nadie nuevo. Quien está se queda y puede volver.',
		locked: 'La puerta está cerrada. No entra nadie nuevo.',
		mute: 'Pausar sus envíos',
		muted: 'en pausa',
		names: {
			names: 'La sala ve nombres.',
			none: 'La sala no ve nombres.',
			organisation: 'La sala ve organizaciones, no nombres.'
		},
		title: 'Puerta y nombres',
		unlock: 'Abrir la puerta',
		unmute: 'Permitir que envíe otra vez'
	}
} satisfies typeof en;
