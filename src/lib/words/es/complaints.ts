import type en from '../en/complaints.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});
const complaints = (count: number) => of(count, 'queja', 'quejas');
const hours = (count: number) =>
	count < 48 ? of(count, 'hora', 'horas') : of(Math.floor(count / 24), 'día', 'días');

export default {
	title: 'Quejas',
	one: 'Una queja',
	empty: 'Nadie ha anotado todavía una queja. La primera lleva veinte segundos.',
	add: 'Anotar una',
	nothing: 'No se ha dicho nada así.',
	reset: 'Mostrar todas',
	unknown: 'Alguien',
	nobody: 'aún de nadie',
	ownedBy: (name: string) => `se ocupa ${name}`,
	notedBy: (name: string) => `anotada por ${name}`,
	count: (count: number, all: number) =>
		count === all ? complaints(all) : `${n(count)} de ${complaints(all)}`,
	told: 'Dicho por primera vez el',
	pages: 'Páginas',
	newer: 'Más recientes',
	older: 'Más antiguas',
	alarm: (count: number, month: string, usual: number) =>
		`${complaints(count)} en ${month}; lo habitual son ${n(usual)}. Esto puede alejar a los clientes.`,
	ways: {
		label: 'Junto a la lista',
		recoveries: 'Por reparar',
		front: 'La primera línea',
		moments: 'Momentos de contacto',
		file: 'Como archivo (CSV)'
	},
	stands: { open: 'sin respuesta', answered: 'respondida', done: 'resuelta' },
	sources: {
		call: 'por teléfono',
		mail: 'por correo',
		web: 'por el formulario web',
		person: 'en persona',
		public: 'en público',
		front: 'de la primera línea'
	},
	kinds: {
		plain: 'una queja',
		'no-news': 'sin noticias nuestras',
		repeated: 'tuvo que repetirlo',
		reason: 'un motivo para comprar o quedarse'
	},
	severities: { 1: 'una palabra', 2: 'una carga', 3: 'un motivo para irse' },
	filter: {
		find: '¿Nos lo dijeron?',
		state: 'Cómo está',
		all: 'Todas',
		states: {
			waiting: 'sin resolver',
			open: 'sin respuesta',
			answered: 'respondida, sin resolver',
			done: 'resuelta'
		},
		show: 'Mostrar',
		more: 'Desde cuándo y cómo llegó',
		from: 'Desde el mes',
		to: 'Hasta el mes'
	},
	capture: {
		title: '¿Qué dijeron?',
		words: 'Con sus palabras',
		who: 'Quién lo dijo',
		whoHint: 'Un cliente o cualquier nombre',
		tap: 'O toque un nombre',
		moment: 'Dónde ocurrió',
		noMoment: 'no se dijo',
		severity: 'Cuánto pesa',
		more: 'Cómo y cuándo llegó',
		source: 'Cómo llegó',
		kind: 'Qué es',
		saidOn: 'Día en que se dijo',
		place: 'Lugar o persona de que se trata',
		reach: 'Adónde responderles',
		save: 'Anotarla'
	},
	belongs: 'Dónde encaja',
	owner: 'Quién se ocupa',
	giveLabel: 'Guardar quién se ocupa',
	theme: {
		label: 'Tema',
		none: 'aún ninguno',
		maybe: '¿Es uno de estos?',
		save: 'Guardar el tema',
		open: 'Abrir el tema'
	},
	clause: {
		label: 'Cláusula que toca',
		none: 'ninguna',
		save: 'Guardar la cláusula',
		open: 'Abrir la carta'
	},
	answer: {
		title: 'Qué hicimos',
		waits: (count: number) => `Nadie ha respondido en ${hours(count)}.`,
		within: (count: number) => `Primera respuesta en ${hours(count)}.`,
		label: 'Qué respondimos',
		button: 'Respondida',
		did: 'Hecho:',
		didLabel: 'Qué hicimos al respecto',
		done: 'Está resuelta',
		recover: 'Les fallamos: repararlo',
		recovery: 'Se está reparando'
	},
	peel: {
		title: 'Indagar',
		help: 'Pregunten de vuelta. Lo que respondan queda bajo sus palabras.',
		questions: {
			what: '¿Qué pasó?',
			when: '¿Cuándo habría necesitado saberlo?',
			then: '¿Qué habría hecho entonces?',
			cost: '¿Qué le costó?',
			good: '¿Cómo sería si estuviera bien?'
		},
		button: 'Guardar la respuesta',
		toParent: 'Una respuesta a esta queja'
	},
	same: {
		title: '¿Dicho antes?',
		help: 'Las palabras se parecen. Si es lo mismo, díganlo: las dos quedan y cuenta una vez.',
		button: 'Es lo mismo',
		is: 'Lo mismo que',
		again: 'Dicho otra vez el',
		not: 'No es lo mismo',
		marked: 'dicho antes'
	},
	trends: {
		title: 'Mes a mes',
		empty: 'Ninguna queja tiene tema todavía. Denles uno y los meses estarán aquí.',
		split: 'Según dónde se dijo',
		every: 'Todas juntas',
		words: 'Las palabras detrás',
		surprise: {
			title: 'Lo que nos sorprendió',
			help: 'Temas de una reunión que ninguna queja ni asunto de primera línea había nombrado antes. Muchos significan que estamos demasiado lejos.',
			none: 'Ninguna reunión tiene temas todavía.',
			of: (fresh: number, themes: number) =>
				`${n(fresh)} de ${of(themes, 'tema', 'temas')} por primera vez`
		}
	},
	inbound: {
		title: 'Entradas',
		lead: 'Las quejas pueden llegar por sí solas. Cada una es de alguien enseguida, y nada se une sin una persona.',
		form: 'Un formulario para clientes',
		formHelp: 'Quien tenga la dirección puede decir qué falló, sin cuenta.',
		mail: 'Correos reenviados',
		mailHelp:
			'Su servidor de correo envía cada correo entero a esta dirección con POST, como message/rfc822.',
		address: 'Dirección',
		open: 'Abrir esta entrada',
		openOf: (what: string) => `Abrir esta entrada: ${what}`,
		close: 'Cerrarla',
		closeOf: (what: string) => `Cerrarla: ${what}`,
		paste: 'Pegar un correo',
		pasteLabel: 'El correo con su cabecera',
		pasteHelp: 'Tal como su programa de correo lo muestra como «original» o al reenviarlo.',
		pasteButton: 'Incorporarlo',
		file: 'Desde un archivo',
		columns: 'Solo hacen falta las palabras (words). Columnas:',
		choose: 'Archivo (CSV)',
		orPaste: 'O péguenlo aquí',
		take: 'Incorporarlas',
		added: (added: number, known: number) =>
			`${complaints(added)} incorporadas, ${n(known)} ya estaban.`,
		wrong: 'Estas líneas quedaron fuera:',
		line: (line: number) => `Línea ${n(line)}:`
	},
	problems: {
		empty: 'Rellenen esto, por favor.',
		'too-long': 'Es demasiado largo.',
		day: 'Elijan un día, por favor.',
		mail: 'Aquí no hay ningún correo que se pueda leer.',
		source: 'Dónde se dijo no es una de las palabras conocidas.',
		kind: 'Qué es no es una de las palabras conocidas.',
		severity: 'El peso debe ser 1, 2 o 3.',
		'too-large': 'El archivo es demasiado grande.',
		'too-many-rows': 'El archivo tiene demasiadas líneas.',
		'no-rows': 'No contiene líneas.',
		'no-words-column': 'No hay ninguna columna llamada «words».',
		unreadable: 'No se pudo leer.'
	}
} satisfies typeof en;
