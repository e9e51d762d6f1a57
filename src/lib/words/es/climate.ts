import type en from '../en/climate.ts';

const n = new Intl.NumberFormat('es').format;
const rounded = new Intl.NumberFormat('es', { maximumFractionDigits: 1 }).format;
const percent = new Intl.NumberFormat('es', { style: 'percent', maximumFractionDigits: 0 }).format;

export default {
	title: '¿Cómo va la reunión?',
	help: 'Una conjetura a partir de lo que sabe el tablero. Solo la ven las consolas, nunca la pantalla ni un invitado.',
	labels: {
		'4F': '4F',
		Advertisement: 'Advertisement',
		'Love-In': 'Love-In',
		Mixed: 'Mixta',
		War: 'War',
		early: 'Demasiado pronto para decirlo',
		quiet: 'Calma tras War'
	},
	leaning: (kind) => `Mixta, con tendencia a ${kind}`,
	axes: { frank: 'franca', friendly: 'amable' },
	off: 'El clima está desactivado en esta reunión. No se mide nada ni se avisa de nada.',
	notYet: 'Aún no se sabe nada.',
	switchOff: 'Desactivarlo en esta reunión',
	switchOn: 'Activarlo',
	sentence: 'Por qué',
	calm: 'Nada llama la atención.',
	contradiction:
		'En el tablero parece 4F, pero los clientes dicen que se callaron cosas: crea en sus respuestas.',
	peak: (minute, war) => `Lo más cerca de War, en el minuto ${n(minute)}: ${n(war)} de 100`,

	four: {
		title: 'Las cuatro F',
		fs: { forthright: 'Al grano', frank: 'Franqueza', friendly: 'Buen trato', heard: 'Escucha' },
		of: (points) => `${n(points)} de 100`,
		weakest: (f) => `Lo más débil: ${f}`
	},

	reasons: {
		coverage: (value, of = 0) =>
			value
				? `los clientes solo han tocado ${n(value)} de las ${n(of)} expectativas`
				: `los clientes no han tocado ninguna de las ${n(of)} expectativas`,
		defence: (value) =>
			`el ${percent(value)} de las respuestas del equipo a las críticas explica o defiende`,
		frank: (value) =>
			value
				? `solo el ${percent(value)} de los comentarios de los clientes pide un cambio`
				: 'ningún comentario de los clientes pide un cambio',
		friendly: (value) => `el tono se siente en ${rounded(value)} de 5`,
		heat: (value, of = 0) => `${n(value)} de ${n(of)} avisaron de que se caldea`,
		personal: (value, of = 0) => `${n(value)} de ${n(of)} comentarios iban contra personas`,
		praiseBoth: (value) => `el ${percent(value)} de los comentarios es elogio`,
		presentShare: (value) => `el equipo ha tenido la palabra el ${percent(value)} del tiempo`,
		rate: (value) => `${rounded(value)} comentarios por cliente y media hora`,
		reach: (value, of = 0) => `solo se ha oído a ${n(value)} de ${n(of)} clientes`,
		topBox: (value) =>
			value === 1
				? 'todas las notas de desempeño son 4 o 5'
				: `el ${percent(value)} de las notas de desempeño es 4 o 5`,
		yield: (value) =>
			value
				? `solo del ${percent(value)} de los comentarios ha salido un cambio`
				: 'no ha salido ningún cambio'
	},

	war: {
		title: 'War en el tiempo',
		line: (now, most) => `Ahora ${n(now)} de 100, como máximo ${n(most)}`,
		numbers: 'Ver los números',
		minute: 'Minuto',
		value: 'War'
	},

	unheard: {
		title: (left, all) => `Faltan por oír ${n(left)} de ${n(all)}`,
		all: 'Se ha oído a todos los clientes.',
		heard: 'ha hablado',
		tap: (name) => `${name} ha hablado`,
		unsigned: 'Hay comentarios sin firma. Quien los escribió sigue aquí.'
	},

	nudges: {
		W1: {
			says: ({ percent: share = 0 }) =>
				`El equipo explica (${n(share)} %). Pregunte: «¿qué necesitarían en su lugar?» Que escriban, no que les respondan.`,
			why: 'Se está tensando. Explicar suena a no escuchar, y el siguiente comentario será más fuerte.'
		},
		W2: {
			says: () =>
				'Pausa. Lea el último comentario con palabras neutras y pregunte: «¿lo hemos entendido bien?» El equipo no responde durante dos minutos.',
			why: 'Lo que sabe el tablero de los últimos diez minutos parece War. Retrasa toda mejora; dos minutos lo terminan.'
		},
		W3: {
			says: () =>
				'Hay calma, pero nada está resuelto. Dígalo, tome un comentario abierto y respóndalo ahora.',
			why: 'Tras War la gente calla antes de estar contenta. Casi todo lo dicho entonces sigue sin respuesta.'
		},
		A1: {
			says: () => 'Deje de presentar. Abra tres minutos de escritura en silencio.',
			why: 'El equipo lleva mucho con la palabra. Quien solo escucha se va preguntándose para qué vino.'
		},
		A2: {
			says: ({ unheard = 0, customers = 0 }) =>
				`No se ha oído a ${n(unheard)} de ${n(customers)}. Un comentario cada uno; se puede pasar.`,
			why: 'Ha pasado un tercio del tiempo y de algunos sabe aún demasiado poco.'
		},
		L1: {
			says: () =>
				'Pregunte: «¿qué es lo único que cambiarían si fueran nosotros?» Por escrito, sin firma si quieren.',
			why: 'Hasta ahora casi todo es elogio. Es agradable, y nada mejora con ello.'
		},
		L2: {
			says: () =>
				'Pida mejor un orden: «¿cuáles son las dos que más importan y cuál está más lejos de lo que quieren?»',
			why: 'Casi todas las notas de desempeño son 4 o 5. Eso no le dice qué va primero.'
		},
		F1: {
			says: () => 'Los comentarios son generales. Pregunte por la última vez que pasó.',
			why: 'Sin una ocasión, un número o un deseo, nadie podrá decir después si se resolvió.'
		},
		F2: {
			says: ({ remarks = 0 }) =>
				`${n(remarks)} comentarios siguen sin respuesta. Para cada uno: un cambio, un compromiso, un responsable o un no sincero.`,
			why: 'Pidieron algo hace unos minutos y no recibieron nada, o solo una explicación.'
		},
		F3: {
			says: () => 'Pregunte qué se podría simplificar o eliminar.',
			why: 'Ha pasado casi todo el tiempo y esta pregunta sigue pendiente. Se olvida con facilidad.'
		},
		F4: {
			says: () => 'Abra la valoración de todas las expectativas.',
			why: 'Ha pasado la mitad del tiempo y se ha tocado menos de la mitad de las expectativas.'
		}
	},

	hint: {
		done: 'Hecho',
		later: 'Ahora no',
		why: '¿Por qué?',
		buttons: {
			names: 'Ver los nombres',
			open: 'Ver lo pendiente',
			pause: 'Pausar la pantalla',
			rate: 'Abrir la valoración',
			silence: 'Abrir la escritura en silencio',
			simplify: 'Preguntarlo ahora'
		}
	},

	overrule: {
		title: 'Yo lo veo de otra manera',
		help: 'Se guardan las dos cosas: lo que dice el tablero y lo que dice usted.',
		label: '¿Qué es?',
		because: 'Por qué, en una frase',
		go: 'Dejarlo dicho',
		back: 'Retirarlo',
		said: (label) => `Usted dice: ${label}`
	},
	after: 'Cómo fue y qué sabrá de ello el equipo'
} satisfies typeof en;
