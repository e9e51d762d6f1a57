import type en from '../en/front.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});
const hours = (count: number) =>
	count < 48 ? of(count, 'hora', 'horas') : of(Math.floor(count / 24), 'día', 'días');
const times = (count: number) => of(count, 'vez', 'veces');

export default {
	title: 'La primera línea',
	ways: 'Junto a la lista',
	complaints: 'Quejas',
	empty:
		'Nadie se ha sentado todavía con la primera línea. Pregúntenles cuáles son los asuntos clave.',
	add: 'Empezar una sesión',
	open: 'abierta',
	closed: 'cerrada',
	issues: (count: number) => of(count, 'asunto', 'asuntos'),
	ownerless: (count: number) => `${n(count)} sin responsable`,
	spoke: (names: string) => `Hablaron: ${names}.`,
	sat: (names: string) => `De la dirección: ${names}.`,
	leaders: 'Quién de la dirección se sentó con ellos',
	times,
	close: 'Cerrar la sesión',
	closeHelp:
		'Un asunto sin responsable la mantiene abierta. Uno menor no necesita a nadie: digan por qué.',
	begin: {
		title: 'Empezar una sesión',
		help: 'Una reunión sin clientes: quienes los oyen cada día nombran los asuntos clave.',
		name: 'Cómo se llama',
		day: 'Día',
		front: 'Quién está aquí de la primera línea',
		lead: 'Quién está aquí de la dirección',
		perLine: 'Un nombre por línea',
		button: 'Empezar'
	},
	issue: {
		title: 'Asuntos',
		none: 'Aún no hay asuntos.',
		none2: 'ninguno',
		add: '¿Qué impide atender bien a los clientes?',
		theme: 'Tema',
		moment: 'Momento',
		button: 'Nombrarlo',
		owner: 'Quién es responsable',
		owned: (name: string) => `responsable: ${name}`,
		nobody: 'nadie',
		due: 'Hasta cuándo',
		minor: 'Es menor, porque',
		minorHelp: 'Entonces nadie tiene que ser responsable.',
		isMinor: 'uno menor',
		did: 'Qué se hizo',
		changeOf: (words: string) => `Cambiar: ${words}`
	},
	votes: {
		title: '¿Cuáles van primero?',
		help: (most: number) => `Elijan como máximo ${n(most)}. Nadie ve los votos antes de contarlos.`,
		voted: (count: number) => `Han votado: ${of(count, 'persona', 'personas')}.`,
		button: 'Dar mis votos',
		countNow: 'Contar los votos ahora',
		counted: (count: number) =>
			`Contados: ${of(count, 'persona', 'personas')}. Los asuntos están en este orden.`,
		count: (count: number) => of(count, 'voto', 'votos')
	},
	call: {
		title: 'Llamar para entender',
		help: 'Llamen a un cliente, hagan tres preguntas, escuchen. Lo que diga queda con sus palabras.',
		who: (owner: string, customer: string) => `${owner} llama a ${customer}`,
		note: 'Anotar lo que dijo',
		save: 'Guardar sus palabras',
		issue: 'Sobre qué',
		customer: 'A quién llamar',
		owner: 'Quién llama',
		due: 'Antes del',
		plan: 'Planear la llamada',
		questions: {
			what: '¿Qué pasó la última vez?',
			cost: '¿Qué le costó?',
			good: '¿Cómo sería si estuviera bien?'
		}
	},
	needs: {
		title: 'Qué necesita la primera línea',
		link: (count: number) =>
			count ? `Qué necesitan (${n(count)} sin respuesta)` : 'Qué necesitan',
		help: 'Formación, apoyo y herramientas, para que ningún cliente espere mientras alguien se las arregla.',
		none: 'Nadie ha pedido nada todavía.',
		add: 'Anotar una necesidad',
		kind: 'De qué tipo',
		kinds: { training: 'formación', support: 'apoyo', tool: 'una herramienta' },
		what: 'Qué hace falta',
		whose: 'Quién lo necesita',
		clause: 'Expectativa a la que sirve',
		button: 'Anotarla',
		waits: 'Nadie ha respondido todavía.',
		there: 'listo el',
		training: 'Formación',
		attended: (names: string) => `asistieron ${names}`,
		answer: 'Responder',
		answerOf: (words: string) => `Responder: ${words}`,
		answerLabel: 'La respuesta',
		due: 'Listo el'
	},
	permissions: {
		title: 'Quién tuvo que pedir permiso',
		help: 'Cada vez que alguien tuvo que preguntar antes de decidir por un cliente. Lo que se pide a menudo y casi siempre se permite vale la pena delegarlo.',
		worth: 'Decisiones que vale la pena delegar',
		none: 'Nada se ha pedido dos veces todavía.',
		sum: (count: number, yes: number, waited: number) =>
			`pedido ${times(count)}, permitido ${n(yes)}, los clientes esperaron ${hours(waited)}`,
		delegate: 'Escríbanlo como pauta, «puede decidir por sí mismo hasta …»:',
		charter: 'a la carta',
		add: 'Anotar que alguien tuvo que pedirlo',
		decision: 'Qué había que decidir',
		decisionHelp: 'Las mismas palabras cada vez, para que se cuenten juntas.',
		asked: 'A quién se pidió',
		customer: 'Cliente que esperó',
		ago: 'Hace cuántas horas se pidió',
		answer: 'Qué dijo',
		answers: { '': 'sin respuesta todavía', yes: 'sí', no: 'que no' },
		button: 'Anotarlo',
		log: 'Todos',
		askedOf: (who: string, whom: string) => `${who} preguntó a ${whom}`,
		waited: (count: number) => `esperó ${hours(count)}`,
		waits: (count: number) => `espera desde hace ${hours(count)}`
	},
	map: {
		title: 'Los dos lados de cada momento',
		help: 'Cómo se sienten los clientes donde los encuentran, y cómo es para ustedes allí, en los últimos tres meses.',
		edit: 'Cambiar los momentos',
		empty: 'Todavía no hay momentos de contacto.',
		today: (name: string) => `De guardia hoy: ${name}`,
		nobody: 'nadie de guardia',
		customers: 'Clientes',
		ours: 'Nosotros',
		bands: { low: 'bajo', middle: 'medio', high: 'alto' },
		median: (value: number, count: number) => `${n(value)} de 5 (n = ${n(count)})`,
		band: (band: string, count: number) => `${band} (n = ${n(count)})`,
		tooFew: (count: number) =>
			count ? `${of(count, 'respuesta', 'respuestas')}, muy pocas` : 'sin respuestas',
		line: (moment: string, theirs: string, ours: string) =>
			`${moment}: clientes ${theirs}, nosotros ${ours}`,
		complaints: (count: number) => of(count, 'queja', 'quejas'),
		comments: (count: number) => `${of(count, 'comentario', 'comentarios')} en reuniones`,
		issues: (count: number) => `${of(count, 'asunto', 'asuntos')} de la primera línea`,
		few: 'Con menos de tres respuestas no se muestra nada; con menos de cinco, solo bajo, medio o alto.',
		answer: '¿Cómo es para usted allí?',
		answered: 'Ya ha respondido por este mes.',
		ask: (moment: string) => `¿Cómo es para usted en «${moment}»?`,
		unsigned: '1 es mal, 5 es muy bien. Su respuesta se guarda sin su nombre.',
		sendOf: (moment: string) => `Enviar: ${moment}`
	},
	duty: {
		title: 'Quién está de guardia',
		help: 'Cada momento tiene un responsable y un suplente. Lo que llega allí es enseguida del responsable, y del suplente mientras aquel falta.',
		owner: 'Responsable',
		deputy: 'Suplente',
		nobody: 'nadie',
		of: (role: string, moment: string) => `${role}: ${moment}`,
		saveOf: (moment: string) => `Guardar: ${moment}`,
		away: 'Quién está ausente',
		who: 'Quién',
		from: 'Desde',
		to: 'Hasta',
		button: 'Anotar los días'
	},
	problems: {
		day: 'Elijan un día, por favor.',
		'too-long': 'Es demasiado largo.',
		count: 'Escriban un número entero de horas.',
		'not-later': 'El último día es anterior al primero.',
		ownerless: 'Un asunto no tiene responsable. Denle uno, o digan por qué es menor.',
		empty: 'Todavía no hay ningún asunto.',
		three: 'Tres como máximo, por favor.',
		counted: 'Los votos ya están contados.'
	}
} satisfies typeof en;
