import type en from '../en/lost.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** Customers who left: the list, the review of why, and how customers come and go. */
export default {
	title: 'Clientes perdidos',
	ways: 'Más sobre clientes perdidos',
	add: 'Anotar un cliente perdido',
	empty: 'Nadie se ha ido, que sepa esta lista. Quien se va se anota aquí, con la razón que dio.',
	count: (count) => of(count, 'cliente perdido', 'clientes perdidos'),
	left: (day) => `se fue el ${day}`,
	back: (day) => `volvió el ${day}`,
	revenue: (amount) => `ingresos ${amount}`,
	margin: (amount) => `margen ${amount}`,
	said: 'Por qué, según ellos',
	believed: 'Por qué, según nosotros',
	unsaid: 'No dijeron nada.',
	words: (count) => `${of(count, 'comentario suyo', 'comentarios suyos')} en reuniones`,
	theme: 'Tema',
	noTheme: 'Aún en ningún tema',
	reviewed: (day) => `tratado en la revisión del ${day}`,
	waiting: 'espera una revisión',

	form: {
		customer: 'Qué cliente',
		other: 'Alguien que no está en la lista',
		name: 'Su nombre',
		nameHint: 'Solo para quien no está en la lista.',
		lostOn: 'Día en que se fue',
		revenue: 'Ingresos al año',
		margin: 'Margen en porcentaje',
		worthHint: 'Vacío es lo que dice la lista de clientes.',
		theme: 'El tema al que pertenece',
		button: 'Anotarlo',
		more: 'Más',
		saveTheme: 'Guardar el tema',
		cameBack: 'Volvió el',
		backButton: 'Es cliente otra vez'
	},

	csv: {
		title: 'Importar clientes perdidos',
		link: 'Importar una lista',
		help: 'Una línea para cada uno. La primera nombra las columnas; hacen falta «name» y «lost on», un día se escribe 2026-05-29. A un cliente de su lista se le conoce por el nombre.',
		columns: 'Columnas',
		paste: 'Pegue las líneas aquí',
		button: 'Importar las líneas buenas',
		added: (count) => of(count, 'línea tomada', 'líneas tomadas'),
		wrong: (count) => of(count, 'línea dejada fuera', 'líneas dejadas fuera'),
		line: (line) => `Línea ${n(line)}`,
		unreadable: {
			'no-columns': 'La primera línea debe nombrar las columnas «name» y «lost on».',
			'no-rows': 'No hay más que los nombres de las columnas.',
			'too-large': 'Son más de 256 kB. Divídalo.',
			'too-many-rows': 'Son más de 2.000 líneas. Divídalo.',
			unreadable: 'No se pudo leer: unas comillas no se cierran.'
		}
	},

	reasons: {
		title: 'Por qué se van',
		byCount: 'Por cuántos se fueron',
		byMargin: 'Por el margen que se fue con ellos',
		columns: { theme: 'Tema', lost: 'Se fueron', revenue: 'Ingresos', margin: 'Margen' }
	},

	reviews: {
		title: 'Revisiones de pérdidas',
		plan: 'Planear una revisión',
		help: 'Cada mes o trimestre: quién se fue y por qué, unas llamadas, un voto, y responsables de lo que aleja a los clientes.',
		none: 'Aún no hubo ninguna revisión.',
		name: 'Título',
		usual: 'Revisión de pérdidas',
		heldOn: 'Día de la revisión',
		button: 'Planearla',
		states: {
			planned: 'en preparación',
			voting: 'votando',
			opened: 'votos abiertos',
			closed: 'cerrada'
		}
	},

	review: {
		items: {
			title: 'Pendiente desde la última revisión',
			help: 'La revisión empieza con esto.',
			none: 'No queda nada pendiente de una revisión anterior.',
			until: (day) => `hasta el ${day}`,
			late: 'atrasado',
			from: (title) => `de «${title}»`,
			done: 'Está hecho'
		},
		list: {
			title: 'Quién se fue',
			none: 'No hay nadie en la lista. Una revisión no puede empezar sin ella.'
		},
		calls: {
			title: 'Llamadas',
			help: 'Diez como mucho, cada una por una persona. Preguntar, anotar, no defenderse.',
			count: (given, most) => `${n(given)} de ${n(most)} llamadas`,
			unassigned: (count) => of(count, 'llamada sin nadie', 'llamadas sin nadie'),
			whom: 'A quién llamar',
			caller: 'Quién llama',
			nobody: 'Nadie todavía',
			add: 'Añadir a las llamadas',
			give: 'Guardar quién llama',
			giveFor: (name) => `Guardar quién llama a ${name}`,
			drop: (name) => `Quitar a ${name} de las llamadas`,
			dropShort: 'Quitar',
			write: 'Anotar la llamada',
			questions: {
				why: '¿Qué le hizo irse?',
				began: '¿Cuándo empezó, y qué pasó?',
				kept: '¿Qué le habría retenido?',
				back: '¿Pensaría en volver? ¿Qué haría falta?'
			},
			outcome: 'Cómo fue',
			outcomes: {
				reached: 'Hablamos',
				'not reached': 'No contestó',
				refused: 'No quisieron hablar'
			},
			comeBack: '¿Volverían?',
			back: { yes: 'volvería', perhaps: 'quizá', no: 'no volvería' },
			unknown: 'no lo dijo',
			save: 'Guardar las respuestas',
			all: 'Las diez llamadas están dadas. Diez personas bien escuchadas dicen más que veinte preguntadas de paso; quite una para llamar a otra.'
		},
		issues: {
			title: 'Qué los aleja',
			help: 'Cada uno tiene tres puntos. Nadie ve cómo votaron los demás antes de abrir los votos.',
			what: 'Una causa, en una frase',
			theme: 'Su tema',
			none: 'Aún no se nombró ninguna causa.',
			noTheme: 'ninguno',
			add: 'Añadir la causa',
			dots: (what) => `Puntos para «${what}»`,
			vote: 'Dar mis puntos',
			voted: (count) => of(count, 'persona ha votado', 'personas han votado'),
			blind: 'Cómo caen los votos queda oculto hasta que se abren.',
			sum: (count) => of(count, 'punto', 'puntos'),
			mine: (count) => `${n(count)} son suyos`,
			owner: 'Quién responde de ello',
			due: 'Hasta el',
			give: 'Guardar nombre y día',
			giveFor: (what) => `Guardar nombre y día: ${what}`,
			ownerless: 'nadie responde aún de ello',
			undo: 'Al final no se hizo'
		},
		start: 'Empezar la revisión',
		open: 'Abrir los votos',
		close: 'Cerrar la revisión',
		only: 'Quien dirige reuniones la empieza, abre los votos y la cierra.'
	},

	flow: {
		title: 'Clientes que entran y salen',
		link: 'Entradas y salidas',
		help: 'Los clientes del principio, con los que vinieron y sin los que se fueron, son los del final. Lo que vale cada uno lo dice la lista hoy, o lo dijo cuando se fue.',
		from: 'Del',
		until: 'Al',
		show: 'Mostrar',
		year: (year) => `Año ${year}`,
		quarter: (quarter, year) => `Trimestre ${n(quarter)}, ${year}`,
		heads: (count) => plural('es', count, { one: 'cliente', other: 'clientes' }),
		revenueNet: 'de ingresos',
		marginNet: 'de margen',
		unknown: 'no se sabe',
		trap: 'Más clientes y menos margen: lo que entra cuesta más de lo que trae.',
		rows: {
			start: 'Al principio',
			fresh: 'Nuevos',
			back: 'Volvieron',
			lost: 'Perdidos',
			end: 'Al final'
		},
		columns: {
			what: 'Qué pasó',
			heads: 'Clientes',
			revenue: 'Ingresos',
			margin: 'Margen',
			rate: 'Margen sobre ingresos'
		},
		unpriced: (count) =>
			`De ${of(count, 'cliente', 'clientes')} no se saben los ingresos o el margen; cuentan como nada.`
	},

	problems: {
		'no-list': 'Una revisión no puede empezar sin su lista. Anote o importe quién se fue.',
		late: 'Es demasiado tarde para eso en esta revisión.',
		early: 'La revisión aún no ha llegado ahí.',
		'too-many-calls':
			'Sería la undécima llamada. Diez es lo que una revisión puede escuchar; quite una para llamar a otra persona.',
		dots: 'Cada uno tiene tres puntos.',
		nobody: 'Diga quién se fue.',
		'gone-already': 'Ya están en la lista.',
		day: 'Escriba un día, como 2026-05-29.',
		number: 'Escriba un número entero.',
		'too-long': 'Es demasiado largo.',
		empty: 'Falta esto.',
		unreadable: 'No se pudo leer.'
	} as Record<string, string>
} satisfies typeof en;
