import type en from '../en/ways.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});

export default {
	link: {
		title: 'Recibir un enlace para entrar por correo',
		help: 'Sirve una vez, durante quince minutos, en este navegador o en otro.',
		button: 'Enviar el enlace',
		otherWay: 'Entrar con contraseña',
		sentTitle: 'Mire su correo',
		sent: (email) => `Si hay una cuenta para ${email}, un enlace está en camino.`,
		come: (name) => `Bienvenido otra vez, ${name}`,
		unproven:
			'Nadie ha probado aún que esta dirección pertenezca a esta cuenta. Por su seguridad terminan ahora su contraseña y las demás sesiones; después entrará con un enlace.',
		gone: 'Este enlace ya no abre nada',
		goneHelp: 'Se usó, o tiene más de quince minutos. Pida uno nuevo.',
		mail: {
			subject: 'Su enlace para entrar',
			text: (name, link, minutes) =>
				`Hola, ${name}:\n\ncon este enlace entra en Forthright. Sirve una vez, durante ${n(minutes)} minutos:\n\n${link}\n\n¿No lo ha pedido? Entonces no tiene que hacer nada.`
		}
	},

	oidc: {
		signIn: (provider) => `Entrar con ${provider}`,
		oidc: 'Esa cuenta no está invitada aquí. Pregunte al propietario de su equipo, o entre con su contraseña.',
		away: 'El otro servidor no responde. Inténtelo otra vez, o entre con su contraseña.'
	},

	passkey: {
		title: 'Llaves de acceso',
		help: 'Entre con el dedo, la cara o el código de su dispositivo, sin contraseña.',
		signIn: 'Entrar con una llave de acceso',
		name: '¿Cómo se llama este dispositivo?',
		add: 'Añadir una llave de acceso',
		failed: 'No ha funcionado. Inténtelo otra vez.',
		insecure: 'Aquí no se ofrecen llaves de acceso: los navegadores solo las permiten por https.',
		none: 'Este navegador no conoce llaves de acceso.',
		scripts: 'Para añadir una llave de acceso hace falta JavaScript.',
		empty: 'Todavía no tiene ninguna llave de acceso.',
		added: (day) => `añadida el ${day}`,
		used: (day) => `usada por última vez el ${day}`,
		remove: 'Quitar',
		removeName: (name) => `Quitar la llave de acceso ${name}`
	},

	password: {
		title: 'Su contraseña',
		help: 'Una nueva cierra su sesión en todas partes menos aquí.',
		current: 'Su contraseña actual',
		next: 'La nueva',
		hint: 'Al menos 12 caracteres.',
		save: 'Cambiar la contraseña',
		done: 'La contraseña ha cambiado. Su sesión está cerrada en todas partes menos aquí.',
		wrong: 'Esa no es su contraseña.',
		short: 'Elija al menos 12 caracteres y como mucho 128, por favor.',
		many: 'Demasiadas contraseñas erróneas. Vuelva a intentarlo en diez minutos.'
	},

	access: {
		title: 'Su acceso',
		link: 'Sus llaves de acceso, su calendario y sus fichas',
		help: 'Esta página solo la ve usted.'
	},

	palette: {
		title: 'Ir o hacer',
		complaint: 'Anotar una queja',
		months: 'Quejas mes a mes',
		recoveries: 'Por reparar',
		front: 'La primera línea',
		map: 'Los dos lados de cada momento',
		meeting: 'Planear una reunión',
		charter: 'Crear una carta',
		customer: 'Añadir un cliente'
	},

	calendar: {
		title: 'Su calendario',
		help: 'Una dirección privada para su programa de calendario: reuniones, sus promesas y cuándo volver a preguntar. Solo para leer, siempre al día.',
		make: 'Crear la dirección',
		renew: 'Crear otra dirección',
		renewHelp: 'La dirección anterior deja de funcionar enseguida.',
		end: 'Desactivar',
		shown: 'Dirección de su calendario',
		once: 'Cópiela ahora: solo se muestra esta vez. Quien la tenga puede leer sus fechas.',
		since: (day) => `Hay una dirección desde el ${day}.`,
		promise: (what) => `Promesa por cumplir: ${what}`
	},

	tokens: {
		title: 'Fichas para programas',
		help: (team) => `Una ficha lee lo que usted puede leer de ${team}, y no hace nada más.`,
		name: '¿Para qué es?',
		nameHint: 'Por ejemplo: cifras del mes',
		make: 'Crear una ficha',
		shown: 'Su ficha',
		once: 'Cópiela ahora: solo se muestra esta vez.',
		empty: 'No tiene ninguna ficha.',
		revoke: 'Revocar',
		revokeName: (name) => `Revocar la ficha ${name}`,
		since: (day) => `creada el ${day}`
	},

	webhooks: {
		title: 'Avisos a otros programas',
		link: 'Decir a otros programas lo que pasa',
		help: 'Lo que pasa en este equipo se envía, firmado, a una dirección suya, una y otra vez hasta que llega.',
		address: 'Dirección',
		addressHint: 'Accesible desde internet, mejor por https.',
		events: 'De qué se avisa',
		names: {
			'meeting.closed': 'Una reunión está cerrada',
			'comment.added': 'El equipo puede leer un comentario',
			'charter.agreed': 'Se acuerda una versión de la carta',
			'promise.due': 'Ha llegado el día de una promesa',
			'promise.slipped': 'Una promesa se retrasa'
		},
		add: 'Añadir el aviso',
		secret: 'Secreto para comprobar la firma',
		once: 'Cópielo ahora: solo se muestra esta vez.',
		problems: {
			'not-an-address': 'Escriba una dirección entera que empiece por https:// o http://.',
			'too-long': 'Es demasiado largo.',
			'not-public':
				'Esta dirección no es pública. Solo quien administra este servidor puede permitirlo.',
			'no-events': 'Elija al menos uno.'
		},
		empty: 'Todavía no se avisa a nadie.',
		sent: (count) => `llegados en los últimos 30 días: ${n(count)}`,
		waiting: (count) => `en camino: ${n(count)}`,
		failed: (count) => `fallidos: ${n(count)}`,
		failing: (time) => `No ha llegado nada desde ${time}.`,
		off: {
			person: 'Desactivado.',
			failing: 'Se desactivó solo: durante tres días no llegó nada.',
			gone: 'Se desactivó solo: la dirección dice que ya no existe.'
		},
		switchOn: 'Activar',
		switchOff: 'Desactivar',
		remove: 'Quitar',
		switchOnOf: (url) => `Activar ${url}`,
		switchOffOf: (url) => `Desactivar ${url}`,
		removeOf: (url) => `Quitar ${url}`,
		failures: 'Lo que no llegó',
		noFailures: 'Todo llegó.',
		tried: (count) => of(count, 'intento', 'intentos'),
		again: (time) => `el próximo ${time}`,
		gaveUp: 'abandonado',
		sendAgain: 'Enviar otra vez',
		sendAgainOf: (what, url) => `Enviar otra vez: ${what}, a ${url}`
	}
} satisfies typeof en;
