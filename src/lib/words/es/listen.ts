import type en from '../en/listen.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;

/** Listening between meetings: where one hears customers, which days matter to them, and what to know before a renewal. */
export default {
	stages: {
		title: 'Dónde escuchamos',
		help: 'Cuántas veces se oyó a cada cliente, por fase: en reuniones, en llamadas y en quejas. Una casilla vacía de un cliente clave es una pregunta que nadie hizo.',
		customer: 'Cliente',
		none: 'Sin fase',
		empty: 'nada oído',
		key: 'Cliente clave',
		nobody: 'Todavía no hay clientes.',
		asks: 'Qué preguntar ahí',
		edit: 'Llamar a las fases como ustedes',
		add: 'Añadir una fase',
		editHelp: 'Un nombre nuevo conserva todo lo que se oyó en la fase.',
		name: 'Nombre',
		questionsLabel: 'Preguntas, una por línea',
		off: 'En esta fase no escuchamos',
		save: 'Guardar esta fase',
		moments: 'Momentos de contacto, y la fase de cada uno',
		which: 'Fase',
		questions: {
			development: ['¿Qué intenta lograr?', '¿Qué le quita más tiempo hoy?'],
			marketing: ['¿Cómo supo de nosotros?', '¿Qué estuvo a punto de frenarle?'],
			sales: ['¿Qué le hizo decir que sí?', '¿Qué le prometimos?'],
			'after-sale': ['¿Qué salió distinto de lo esperado?', '¿Qué hace aún a mano?'],
			renewal: ['¿Qué echaría de menos sin nosotros?', '¿Qué debería cambiar el próximo año?']
		}
	},

	dates: {
		title: 'Los días que les importan',
		all: 'Calendario de los clientes',
		help: 'Su presupuesto, su temporada, su auditoría. Están en la hoja de preparación, y quien tiene una promesa sabe cuándo cae dentro.',
		none: 'No hay ningún día anotado.',
		what: 'Qué es',
		whatHint: 'Por ejemplo: se hace el presupuesto, la auditoría, la temporada alta',
		from: 'Primer día',
		until: 'Último día',
		yearly: 'Cada año',
		add: 'Anotar el día',
		remove: (what) => `Quitar «${what}»`,
		span: (from, until) => `del ${from} al ${until}`,
		meets: (name, what) => `Cae dentro de: ${name}, ${what}`,
		before: (name, what) => `Antes de eso: ${name}, ${what}`,
		entry: (name, what) => `${name} – ${what}`,
		starts: 'Un cambio empieza a valer'
	},

	person: {
		note: 'Lo que dijeron de su trabajo',
		hint: 'Solo lo que dijeron ellos y les gustaría que se recordara. Pueden leerlo y quitarlo.',
		add: 'Anotarlo',
		remove: (words) => `Quitar la nota «${words}»`,
		own: 'Lo que recordamos de lo que dijo de su trabajo',
		ownHelp:
			'No preguntamos a nadie su cumpleaños. Lo que no deba quedar, quítelo aquí; desaparece enseguida.',
		forget: 'Quitarlo'
	},

	renewal: {
		title: (name) => `Antes de la renovación: ${name}`,
		link: 'Hoja de renovación',
		back: 'El cliente',
		reasons: 'Por qué compran y se quedan',
		noReasons: 'Nadie les ha preguntado aún por qué están con nosotros.',
		asked: 'Qué pidieron',
		nothing: 'No han pedido nada.',
		did: 'Qué hicimos',
		nothingDone: 'Nada todavía.',
		changed: (version) => `En la carta desde la versión ${n(version)}`,
		removed: 'Quitado',
		kept: (day) => `cumplida el ${day}`,
		open: 'Qué está pendiente',
		nothingOpen: 'No hay nada pendiente.',
		due: (day) => `para el ${day}`,
		late: 'atrasado',
		dates: 'Los días que les importan',
		worth: 'Valor al año',
		count: (count) => plural('es', count, { one: 'una cosa', other: `${n(count)} cosas` })
	},

	reason: {
		title: '¿Es una razón para comprar o para quedarse?',
		help: 'Entonces lo que dijeron los clientes está en la hoja de renovación: por qué están con nosotros.',
		kinds: { '': 'No es razón', buy: 'Por qué compran', stay: 'Por qué se quedan' },
		save: 'Guardar'
	}
} satisfies typeof en;
