import type en from '../en/prepare.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const rounded = new Intl.NumberFormat('es', { maximumFractionDigits: 1 }).format;

export default {
	link: 'Preparar',
	title: (meeting) => `Preparar: ${meeting}`,
	ready: (done, all) => `Listos: ${n(done)} de ${n(all)}`,
	question: '¿Estamos listos?',
	over: 'Esta reunión ya no está solo prevista: lo preparado queda como está.',
	calmTitle: 'Antes de preocuparse',
	calm: 'La mayoría de estas reuniones acaban en 4F: francas, amables, y algo cambia.',
	ours: (meetings) => `Las nuestras hasta ahora: ${meetings}`,
	lines: {
		charter: 'Todos leyeron la carta',
		guesses: 'Cada uno selló su pronóstico de lo que dirán',
		facilitator: 'Está decidido quién modera',
		lines: 'Todos practicaron dos frases de «gracias, cuénteme más»',
		kinds: 'Todos vieron las cuatro clases de reunión',
		duties: 'Todos saben quién escucha, escribe y responde',
		earlier: 'Todos leyeron lo que dijeron antes'
	},
	count: (count, all) => `${n(count)} de ${n(all)}`,
	missing: (names) => `faltan: ${names}`,
	isDone: 'hecho',
	isOpen: 'pendiente',
	steps: {
		charter: 'La he leído',
		kinds: 'Visto',
		lines: 'He practicado dos',
		earlier: 'Lo he leído'
	},
	takeBack: 'Deshacer',
	toCharter: 'Ir a la carta',

	landing: {
		title: '¿Hacia qué reunión vamos?',
		help: 'Marque en privado dónde cree que acabará. Solo se muestran totales, a partir de tres marcas.',
		frank: 'franco',
		friendly: 'amable',
		mark: 'Marcar',
		changed: 'Cambiar mi marca',
		mine: (kind) => `Usted marcó ${kind}.`,
		few: (count) =>
			plural('es', count, {
				one: `${n(count)} marca hasta ahora. Los totales llegan con tres.`,
				many: `${n(count)} de marcas hasta ahora. Los totales llegan con tres.`,
				other: `${n(count)} marcas hasta ahora. Los totales llegan con tres.`
			}),
		choose: 'Elija una de las cuatro.'
	},

	kinds: {
		title: 'Cuatro clases de reunión, y una que queremos',
		time: 'Tres minutos.',
		signs: 'Cómo se reconoce',
		drift: 'Si se desvían hacia ahí',
		us: 'Equipo',
		them: 'Cliente',
		War: {
			signs: 'Culpas, defensa, personas en lugar de cosas. Todos son francos y nadie es amable.',
			drift:
				'Deje de explicar. Lea en voz alta las últimas palabras y pregunte: ¿le he entendido bien?',
			talk: [
				'Su gente nunca devuelve las llamadas.',
				'No es verdad. Usted nos dio un número equivocado.',
				'¿Entonces es culpa mía?'
			]
		},
		Advertisement: {
			signs: 'Nosotros presentamos, ellos asienten. Nadie dice lo que importa.',
			drift: 'Cierre las diapositivas. Pregunte qué pasó la última vez que llamaron.',
			talk: [
				'Muy bonito, este portal.',
				'Y tiene cuarenta funciones más. Se las enseñamos.',
				'Hm. Muy bonito.'
			]
		},
		'Love-In': {
			signs: 'Solo elogios. Es cálida y después no cambia nada.',
			drift: 'Dé las gracias una vez. Luego pregunte qué única cosa debería ser distinta.',
			talk: [
				'Son todos tan amables. Estamos encantados.',
				'¡A nosotros también nos encanta trabajar con ustedes!',
				'Nada que añadir, de verdad.'
			]
		},
		'4F': {
			signs:
				'Comentarios francos, amables y directos: lo que duele se dice, se agradece y se anota.',
			drift: 'Quédese aquí: agradezca, pida más y muestre qué va a cambiar.',
			talk: [
				'Me pasaron cinco veces antes de que alguien me escuchara.',
				'Gracias. Cuénteme más: ¿qué pasó la última vez?',
				'Nadie tenía mi número de caso. Necesito a alguien que me conozca.'
			]
		}
	},

	quiz: {
		title: '¿De qué clase es?',
		check: 'Comprobar',
		right: (kind) => `Correcto: ${kind}.`,
		wrong: (kind) => `Más bien ${kind}.`,
		asks: [
			{
				talk: [
					'Ni siquiera me está escuchando.',
					'Primero déjeme explicar por qué esa norma es correcta.'
				],
				why: 'El equipo se defiende antes de haber entendido.'
			},
			{
				talk: ['Todo está bien. Y las galletas, riquísimas.', '¡Entonces lo hacemos todo bien!'],
				why: 'Palabras amables que no cambian nada.'
			},
			{
				talk: ['Tardo una hora en leer su factura.', 'Gracias. ¿Qué parte le cuesta más?'],
				why: 'Una palabra dura, un gracias y una pregunta que pide más.'
			},
			{
				talk: ['…', 'Como muestra la diapositiva 31, atendemos el 94 por ciento de las llamadas.'],
				why: 'El equipo habla, el cliente calla.'
			}
		]
	},

	practise: {
		title: 'Frases para practicar en voz alta',
		help: 'El primer impulso es responder «pero…». Diga dos de estas frases en voz alta a un colega, hasta que salgan solas.',
		lines: [
			'Gracias. Cuénteme más sobre eso.',
			'¿Cuándo pasó por última vez y qué le costó?',
			'Lo repito con mis palabras: ¿le he entendido bien?',
			'¿Cómo sería una buena solución para usted?',
			'No lo sabía. Gracias por decirlo.'
		]
	},

	guesses: {
		title: 'Su pronóstico, sellado',
		help: '¿Qué tres expectativas les importan más y qué notas darán? Una vez sellado no se puede cambiar, ni siquiera usted. Todos los pronósticos se abren juntos, al cierre.',
		none: 'La carta aún no tiene expectativas. No hay nada que pronosticar.',
		three: 'Sus tres más importantes (tres como máximo)',
		importance: 'Importancia',
		performance: 'Desempeño',
		importanceOf: (what) => `Importancia de: ${what}`,
		performanceOf: (what) => `Desempeño en: ${what}`,
		blank: 'sin pronóstico',
		number: n,
		scale: '1 = nada, 5 = mucho',
		seal: 'Sellar para siempre',
		sealed: (day) => `Sellado el ${day}. Se abre con todos los demás al cierre.`,
		malformed: 'Pronostique algo y marque tres como máximo.'
	},

	worries: {
		title: 'Preocupaciones, sin firma',
		help: 'Todo el equipo lee lo que se deja aquí. Su nombre no se guarda en ninguna parte, así que nadie puede cambiarlo ni retirarlo.',
		label: '¿Qué le preocupa de esta reunión?',
		post: 'Dejar sin firma',
		none: 'Nadie ha dejado una preocupación.',
		hate: '¿Qué nos dolería más oír?',
		hateHelp: 'Escriba la frase que más teme. Así ya no podrá sorprenderle. También sin firma.',
		noHate: 'Todavía nada.',
		empty: 'Escriba algo, por favor.',
		long: 'Es demasiado largo.'
	},

	duties: {
		title: 'Quién hace qué',
		help: 'Una persona escribe, pocas responden, todas las demás escuchan.',
		kinds: {
			listens: 'escucha',
			writes: 'escribe',
			answers: 'puede responder',
			away: 'no estará'
		},
		open: 'aún sin decir',
		save: 'Guardar'
	},

	aid: {
		title: '¿Necesitamos una moderación imparcial?',
		help: 'Siete preguntas. Lo que la preparación sabe está rellenado; cambie lo que no sea así.',
		yes: 'Sí',
		no: 'No',
		asks: {
			complaint: '¿Hay una queja suya abierta?',
			worries: '¿Alguien ha dejado una preocupación?',
			lead: '¿Moderaría la propia jefatura del equipo?',
			contract: '¿Hay un contrato en disputa?',
			crowd: '¿Vendrán más de ocho clientes?',
			last: '¿Fue la última reunión con ellos War o Love-In?',
			praise: '¿El equipo solo espera elogios?'
		},
		because: {
			complaint: 'hay una queja abierta',
			worries: 'se dejaron preocupaciones',
			lead: 'moderaría la jefatura del equipo',
			contract: 'hay un contrato en disputa',
			crowd: 'vienen más de ocho clientes',
			last: 'la última reunión fue War o Love-In',
			praise: 'el equipo solo espera elogios'
		},
		known: {
			open: (count) =>
				plural('es', count, {
					one: `${n(count)} promesa atrasada o queja reciente`,
					many: `${n(count)} de promesas atrasadas o quejas recientes`,
					other: `${n(count)} promesas atrasadas o quejas recientes`
				}),
			posted: (count) => `dejadas: ${n(count)}`,
			planned: (name) => `previsto: ${name}`,
			invited: (count) => `${n(count)} en la lista`,
			last: (label) => `fue ${label}`,
			praise: (count, all) => `${n(count)} de ${n(all)} marcaron Love-In`,
			asked: 'solo ustedes lo saben'
		},
		advise: '¿Qué aconseja esto?',
		objective: 'Busque una moderación imparcial.',
		own: 'Basta con su propia moderación.',
		why: (reasons) => `Porque ${reasons}.`,
		nothing: 'Nada lo desaconseja.',
		turning: (count) => `Con ${n(count)} sí más diría: busque una.`,
		decide: 'Nuestra decisión',
		choices: { objective: 'Alguien imparcial', own: 'Nuestra propia moderación' },
		note: 'Quién y por qué',
		save: 'Anotar la decisión',
		choose: 'Elija una opción.',
		decided: {
			objective: (who, day) => `Decidido: modera alguien imparcial. Lo decidió ${who} el ${day}.`,
			own: (who, day) => `Decidido: nuestra propia moderación. Lo decidió ${who} el ${day}.`
		},
		onlyLeaders: 'La decisión la anota quien modera o es titular del equipo.'
	},

	sheet: {
		link: 'Lo que dijeron antes',
		title: 'Lo que dijeron antes',
		nothing: 'Todavía no nos han dicho nada.',
		of: (customer) => `Lo que ${customer} dijo antes`,
		met: 'Reuniones',
		never: 'Nunca nos reunimos formalmente.',
		words: 'Sus palabras, por temas',
		noTheme: 'En ningún tema',
		ratings: 'Lo que valoraron la última vez',
		expectation: 'Expectativa',
		importance: 'Importancia',
		performance: 'Desempeño',
		answers: 'Respuestas',
		rating: rounded,
		promises: 'Lo que se les prometió',
		kept: (day) => `cumplida el ${day}`,
		due: (day) => `para el ${day}`,
		late: (day) => `atrasada desde el ${day}`,
		between: 'Entre reuniones',
		key: 'Cliente clave'
	}
} satisfies typeof en;
