import type { Reason } from '#lib/domain/refusal.ts';
import type en from '../en/common.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('es');
const names = new Intl.ListFormat('es', { type: 'conjunction' });
const n = (count: number) => numbers.format(count);

export default {
	/** Before the sentence of the plan that says what should be different. */
	afterwards: 'Después de esta reunión:',
	product: 'Forthright',
	and: (list: string[]) => names.format(list),
	list: (items: (string | null | undefined)[]) => items.filter(Boolean).join(', '),
	number: n,

	buttons: {
		add: 'Añadir',
		back: 'Volver',
		cancel: 'Cancelar',
		change: 'Cambiar',
		choose: 'Elegir',
		close: 'Cerrar',
		copy: 'Copiar su texto',
		dismiss: 'Ocultar',
		done: 'Listo',
		edit: 'Editar',
		go: 'Ir',
		help: 'Ayuda',
		next: 'Siguiente',
		remove: 'Quitar',
		retry: 'Reintentar',
		save: 'Guardar',
		see: 'Ver',
		send: 'Enviar',
		undo: 'Deshacer',
		reload: 'Volver a cargar'
	},

	/** What is printed on the keys of a Spanish keyboard. */
	caps: {
		Alt: 'Alt',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		Control: 'Ctrl',
		Meta: 'Cmd',
		PageDown: 'Av Pág',
		PageUp: 'Re Pág',
		Shift: 'Mayús',
		Space: 'Espacio'
	} as Record<string, string>,

	code: {
		address: 'Dirección',
		label: 'Código',
		qr: (address: string) => `Código QR que abre ${address}`
	},

	comments: (count: number) =>
		plural('es', count, {
			one: `${n(count)} comentario`,
			other: `${n(count)} comentarios`
		}),

	connection: {
		gone: 'No tiene conexión. Su texto está a salvo en este dispositivo y se enviará cuando vuelva la conexión.',
		keptHere: 'No tiene conexión. Los cambios se guardan en este dispositivo.',
		live: 'En directo',
		offline: 'Sin conexión',
		reconnecting: 'Reconectando',
		back: 'Ya tiene conexión. Todo está enviado.'
	},

	counter: {
		left: (count: number) =>
			plural('es', count, {
				one: `Queda ${n(count)} carácter`,
				other: `Quedan ${n(count)} caracteres`
			}),
		over: (count: number) =>
			plural('es', count, {
				one: `Sobra ${n(count)} carácter. No se corta nada: acorte el texto o envíelo en dos partes.`,
				other: `Sobran ${n(count)} caracteres. No se corta nada: acorte el texto o envíelo en dos partes.`
			})
	},

	diff: {
		changes: 'Ver los cambios',
		clean: 'Ver la nueva redacción',
		newClause: (now: string) => `Nuevo: ${now}`,
		gone: (was: string) => `Quitado: ${was}`,
		was: (was: string, now: string) => `Antes: ${was} Ahora: ${now}`
	},

	fault: {
		title: 'Algo ha fallado por nuestra parte',
		safe: 'Lo que guardó está a salvo. Vuelva a intentarlo en un momento.',
		notFound: 'No hay nada en esta dirección',
		notFoundHelp: 'Revise el enlace o pregunte a quien se lo envió.'
	},

	form: {
		optional: 'opcional',
		problem: 'Revise esto, por favor'
	},

	meeting: {
		advertisement: 'Advertisement',
		fourF: '4F',
		loveIn: 'Love-In',
		war: 'War'
	},

	outcomes: {
		declined: 'No se acepta, porque',
		noted: 'Anotado',
		parked: 'Más adelante',
		promised: 'Compromiso',
		used: 'Usado'
	},

	people: {
		here: (here: number, expected: number) => `${n(here)} de ${n(expected)} en la sala`,
		hereOnly: (here: number) => `${n(here)} en la sala`,
		more: (count: number) => `${n(count)} más`,
		removed: 'un cliente (eliminado)',
		unsigned: 'sin nombre'
	},

	/** A meeting with played guests, of which nothing stays. */
	practice: 'Ensayo',

	quote: {
		agree: (count: number) =>
			plural('es', count, {
				one: `${n(count)} persona más opina igual`,
				other: `${n(count)} personas más opinan igual`
			}),
		close: '”',
		edited: 'Editado',
		on: (words: string) => `sobre “${words}”`,
		open: '“',
		wholeClause: 'toda la cláusula'
	},

	/** Keyed by the reason the server gives. */
	refused: {
		'already-decided':
			'Esta redacción ya está decidida. Cuenta la respuesta que usted dio antes de eso.',
		'already-open': 'Esta reunión ya está abierta.',
		'already-revealed': 'Los pronósticos ya se abrieron; este ya no se puede sellar.',
		'already-used':
			'Estas palabras ya cambiaron la carta, por eso se quedan. Si deben salir, pídaselo al equipo.',
		'another-wording-accepted':
			'Ya se aceptó otra redacción para esta cláusula. Retire primero esa o deje esta.',
		'asked-enough':
			'Aquí ya se ha preguntado bastante a todos este trimestre. Su equipo fijó cuántas preguntas puede recibir una persona. Escuche las respuestas que ya tiene.',
		'clause-changed-since':
			'Esta cláusula cambió mientras usted escribía. Su redacción está guardada: compare las dos y elija.',
		'comments-unanswered':
			'Hay comentarios sin respuesta. Dé una a cada uno: usado, más adelante o no, porque…',
		guessing: 'Ninguna reunión abierta tiene ese código. Mire la pantalla o pregunte.',
		'enough-check-ins':
			'Esta reunión ya ha tenido sus tres sondeos. Más preguntas cansarían a la gente.',
		listening:
			'El cliente acaba de hablar. Por ahora puede hacer una pregunta; responda un poco más tarde.',
		locked: 'Quien modera ha cerrado la puerta por ahora. Hable con esa persona, por favor.',
		malformed:
			'Eso no se pudo leer. No se cambió nada. Vuelva a cargar la página e inténtelo otra vez.',
		'meeting-called-off': 'Esta reunión se canceló. Pregunte a quien le invitó.',
		'meeting-closed':
			'Esta reunión ha terminado. Su texto sigue aquí: cópielo o envíelo como última palabra.',
		'meeting-not-closed': 'Esto espera a que la reunión esté cerrada. Su texto sigue aquí.',
		'meeting-not-open':
			'Esta reunión aún no está abierta. Su texto está a salvo aquí. Inténtelo cuando empiece.',
		muted:
			'Quien modera ha puesto en pausa sus envíos. Su texto está a salvo aquí. Hable con esa persona, por favor.',
		'nearly-needs-words': 'Díganos en pocas palabras qué falta todavía.',
		'no-customer-words':
			'Una nueva redacción necesita al menos un comentario como causa. Elija uno o márquela como decisión propia.',
		'not-announced':
			'Lo escrito en la sala de espera se puede mostrar cuando la reunión haya empezado.',
		'not-asked': 'Esto no se pregunta en este momento. Su respuesta sigue aquí.',
		'not-found': 'Eso no está aquí, o usted no puede verlo.',
		'not-yours': 'Solo quien lo escribió puede cambiarlo. No se cambió nada.',
		'nothing-accepted': 'Aún no se aceptó ninguna redacción; no hay nada que acordar.',
		'only-tighter':
			'Durante una reunión los nombres se pueden ocultar más, pero no volver a mostrar.',
		'photo-unfit':
			'Esta foto no sirve. Elija un JPEG de 40 kB como máximo o siga sin foto. Su texto está guardado.',
		removed:
			'Usted ya no está en esta reunión. Su texto está a salvo aquí. Hable con quien modera, por favor.',
		'sealed-before': 'Selló sus pronósticos antes de la reunión. Quedan como están.',
		'same-id-other-words':
			'Esto ya se envió con otras palabras. Valen las primeras. Envíe las nuevas como otro comentario.',
		'simplify-not-asked':
			'Todavía no ha preguntado qué podría ser más sencillo. Pregúntelo ahora o escriba por qué no: el motivo constará en el acta.',
		stale:
			'Otra persona cambió esto justo antes. No se pierde nada: mire ese cambio e inténtelo otra vez.',
		'too-fast': 'Ha ido muy rápido. Su texto está a salvo y se enviará en un momento.',
		'too-late': 'Ya es tarde para deshacer esto. Pida al equipo que lo quite.',
		'too-many-people': 'Esta reunión está llena. Hable con quien modera, por favor.',
		unavailable:
			'El servidor no responde. Su texto está a salvo en este dispositivo. Se enviará en cuanto responda.',
		'unknown-clause':
			'Esa cláusula ya no está en la carta. Su texto está a salvo: envíelo sin cláusula.',
		'unknown-code': 'Ninguna reunión abierta tiene ese código. Mire la pantalla o pregunte.',
		'unknown-command':
			'Esta página es más antigua que el servidor. Su texto está a salvo. Vuelva a cargarla para seguir.',
		'unknown-comment': 'Ese comentario ya no está. No se cambió nada.',
		'unknown-group': 'Ese grupo ya no está. No se cambió nada.',
		'unknown-meeting': 'Aquí no hay ninguna reunión. Revise el enlace o pregunte a quien lo envió.',
		'unknown-nudge': 'Ese aviso ya no está. No se ha cambiado nada.',
		'unknown-person':
			'Aún no le conocemos en esta reunión. Vuelva a entrar con su nombre; su texto está a salvo aquí.',
		'unknown-proposal': 'Esa redacción ya no está. No se cambió nada.',
		'unknown-reply': 'Esa respuesta ya no está. No se cambió nada.',
		'unknown-subject': 'Eso ya no se puede valorar aquí. No se cambió nada.',
		'unknown-theme': 'Ese tema ya no está. No se ha cambiado nada.',
		'words-empty': 'Aún no hay texto. Escriba unas palabras y envíelas.',
		'words-too-long':
			'Son más de 4000 caracteres. No se corta nada: acorte el texto o envíelo en dos partes.',
		other: 'No ha funcionado. No se cambió nada. Inténtelo otra vez, por favor.'
	} satisfies Record<Reason | 'other', string> & Record<string, string>,

	saving: {
		draft: 'Sin enviar todavía',
		later: 'Se enviará al volver la conexión',
		onScreen: 'En pantalla',
		refused: 'No enviado',
		saved: 'Guardado',
		sending: 'Enviando'
	},

	sections: {
		customers: 'Clientes',
		expectations: 'Expectativas',
		guidelines: 'Pautas',
		limits: 'Límites',
		measures: 'Indicadores',
		needs: 'Lo que necesitamos de ustedes',
		purpose: 'Propósito',
		services: 'Servicios'
	},

	shell: {
		dark: 'Oscuro',
		language: 'Idioma',
		light: 'Claro',
		look: 'Aspecto e idioma',
		menu: 'Menú principal',
		skip: 'Ir al contenido',
		system: 'Como el dispositivo',
		theme: 'Colores'
	},

	stages: {
		charter: 'Carta',
		close: 'Cierre',
		needs: 'Necesidades',
		ratings: 'Valoraciones',
		revise: 'Revisión',
		simplify: 'Simplificar',
		welcome: 'Bienvenida'
	},

	undo: {
		done: 'Deshecho',
		label: 'Deshacer lo último'
	},

	verbs: {
		add: 'Añadir',
		ask: 'Preguntar',
		change: 'Cambiar',
		drop: 'Quitar',
		keep: 'Mantener',
		clear: 'Ninguno',
		what: '¿Qué deberíamos hacer?'
	}
} satisfies typeof en;
