import type en from '../en/promises.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});
const promises = (count: number) => of(count, 'compromiso', 'compromisos');

export default {
	states: { open: 'abierto', late: 'con retraso', kept: 'cumplido', broken: 'no cumplido' },
	keptLate: (count: number) => `${of(count, 'día', 'días')} después del día prometido`,
	owner: (name: string) => `Responde ${name}`,
	nobody: 'Nadie responde de él',
	outside: (name: string) => `${name} no está en el equipo: alguien debe asumirlo.`,
	moved: (day: string) => `Se comunicó a los clientes un nuevo día: ${day}`,
	sources: { sales: 'prometido por ventas', team: 'dado fuera de una reunión' },
	more: 'Abrir',
	moreOf: (what: string) => `Abrir: ${what}`,

	list: {
		nobody: (count: number) => `Sin responsable (${n(count)})`,
		open: (count: number) => `Abiertos (${n(count)})`,
		over: (count: number) => `Terminados (${n(count)})`,
		drafts: (count: number) =>
			`${of(count, 'mensaje espera', 'mensajes esperan')} a que usted lo envíe`,
		noneOpen: 'No hay ningún compromiso abierto.'
	},

	guard: {
		title: '¿Llegará a tiempo?',
		ask: (day: string) =>
			`Vence el ${day}. Los clientes quieren saber de un retraso antes de ese día, no después.`,
		onTime: 'Llegará a tiempo',
		mark: 'se retrasará',
		slips: 'Se retrasará',
		newDay: 'Nuevo día, si lo sabe',
		sure: (name: string) => `${name} dice: llegará a tiempo.`,
		slipping: (name: string) => `${name} dice: se retrasará.`,
		slippingTo: (name: string, day: string) => `${name} dice: será el ${day}.`,
		only: (name: string) => `Se pregunta a ${name}.`
	},

	handover: {
		title: 'Quién responde',
		help: 'Quien tiene un compromiso lo conserva hasta que otra persona haya dicho que sí. El cliente ve siempre un solo nombre.',
		to: 'Pasar a',
		ask: 'Preguntar',
		waiting: (name: string) => `Se ha preguntado a ${name}, que aún no ha respondido.`,
		offered: (name: string) => `${name} le pide que asuma esto.`,
		accept: 'Lo asumo',
		refuse: 'No puedo',
		takeBack: 'Retirar la pregunta',
		take: 'Respondo yo'
	},

	broken: {
		title: 'No se cumplirá',
		help: 'Diga por qué, como se lo diría al cliente. Queda en la lista.',
		why: 'Por qué',
		button: 'Decir que no se cumplirá',
		on: (day: string) => `Abandonado el ${day}`
	},

	letters: {
		title: 'Mensajes a los clientes',
		help: 'Redactados para usted. Nada sale sin que usted lo envíe, y llevan su nombre.',
		to: (name: string, customer: string) => `Para ${name}, ${customer}`,
		subject: 'Asunto',
		text: 'Mensaje',
		send: 'Enviar por correo',
		said: 'Se lo he dicho yo',
		drop: 'No comunicar',
		silent: 'No reciben mensaje',
		noAddress: 'No hay dirección: dígaselo usted, por favor.',
		noMail: 'Este servidor no envía correo: dígaselo usted, por favor.',
		because: {
			own: 'porque trata de lo que pidió',
			slips: 'porque quiere saber cuándo algo se retrasa',
			monthly: 'porque quiere recibir noticias cada mes',
			none: 'no quiere recibir nada sin pedirlo',
			'only-slips': 'solo quiere saber cuándo algo se retrasa'
		},
		done: {
			draft: 'espera su envío',
			mailed: (day: string) => `enviado el ${day}`,
			said: (day: string) => `dicho el ${day}`,
			dropped: 'no enviado'
		},
		slipSubject: (what: string) => `Esto tardará más: ${what}`,
		slip: (name: string, what: string, due: string, moved: string | null, owner: string) =>
			`Hola, ${name}:\n\nles prometimos: «${what}», para el ${due}.\n\n${
				moved
					? `No llegaremos a ese día. El nuevo día es el ${moved}.`
					: 'Puede que no lleguemos a ese día. Le diremos el nuevo en cuanto lo sepamos.'
			}\n\nLo sentimos. Se lo decimos antes de la fecha porque usted cuenta con ella.\n\nResponde ${owner}.`,
		monthlySubject: (count: number) => `Lo que les debemos: ${promises(count)}`,
		monthly: (name: string, rows: string[]) =>
			`Hola, ${name}:\n\nesto es lo que les hemos prometido y aún no hemos hecho:\n\n${rows.join('\n')}\n\nLo recibe una vez al mes porque así lo desea.`,
		row: (what: string, owner: string, day: string | null) =>
			day ? `- ${what} (${owner}, para el ${day})` : `- ${what} (${owner})`
	},

	problems: {
		asked: 'Ya se ha preguntado a alguien.',
		gone: 'Esto ya no está aquí.',
		held: 'Ya responde alguien.',
		'no-address': 'No hay dirección a la que enviarlo.',
		'no-mail': 'Este servidor no envía correo.',
		nobody: 'Elija a otra persona del equipo.',
		'not-later': 'El nuevo día debe ser posterior al prometido.',
		'not-yours': 'Solo puede decirlo quien responde de él.',
		over: 'Este compromiso está terminado.',
		stale: 'Algo ha cambiado entretanto. Mire de nuevo, por favor.'
	},

	mails: {
		offerSubject: (what: string) => `¿Puede asumir esto? ${what}`,
		offer: (name: string, from: string, what: string, link: string) =>
			`Hola, ${name}:\n\n${from} le pide que asuma un compromiso: «${what}».\n\nHasta que diga que sí, lo conserva ${from}:\n${link}`,
		reminderSubject: (what: string) => `¿Llegará a tiempo? ${what}`,
		window: (name: string, what: string, due: string, link: string) =>
			`Hola, ${name}:\n\n«${what}» vence el ${due}. ¿Llegará a tiempo o se retrasará? Dígalo aquí:\n${link}`,
		eve: (name: string, what: string, due: string, link: string) =>
			`Hola, ${name}:\n\n«${what}» vence el ${due} y nadie ha dicho que llegará a tiempo. Hay un mensaje redactado para los clientes; léalo y envíelo hoy:\n${link}`,
		late: (name: string, what: string, due: string, link: string) =>
			`Hola, ${name}:\n\n«${what}» vencía el ${due}. Diga cómo está e informe a los clientes:\n${link}`,
		urgentSubject: (meeting: string) => `Urgente, ahora: ${meeting}`,
		urgent: (name: string, from: string | null, words: string, link: string) =>
			`Hola, ${name}:\n\n${from ? `${from} dice` : 'Alguien dice'}:\n\n«${words}»\n\nEsto no puede esperar al final de la reunión:\n${link}`
	},

	again: {
		title: 'Preguntar de nuevo',
		help: 'Tres meses después de un cambio se valora otra vez. Solo entonces se sabe si ayudó.',
		of: (title: string, version: number) => `${title}, versión ${n(version)}`,
		due: (day: string) => `Preguntar de nuevo el ${day}`,
		done: (day: string) => `Preguntado de nuevo el ${day}`,
		changed: (count: number) => of(count, 'cambio', 'cambios'),
		enter: 'Introducir las valoraciones',
		move: 'Pasar a este día',
		mark: 'Ya se ha preguntado',
		day: 'Día',
		calendar: 'A mi calendario',
		entry: (title: string, version: number) =>
			`Preguntar de nuevo: ${title}, versión ${n(version)}`,
		empty: 'Tras la próxima versión habrá aquí un día para preguntar de nuevo.'
	},

	joint: {
		title: 'Lo que esperamos unos de otros',
		help: 'Una frase cada cosa, firmada por ambas partes. También está aquí lo que prometió ventas.',
		add: 'Anotar una',
		customer: 'Cliente',
		words: 'En una frase',
		save: 'Anotar',
		promised: (name: string | null) => (name ? `prometido por ${name}` : 'prometido por ventas'),
		signed: (name: string, day: string) => `firmado por ${name}, ${day}`,
		unsignedTeam: 'sin firma del equipo',
		unsignedTheirs: 'sin firma del cliente',
		signTeam: 'Firmar por el equipo',
		signTheirs: 'El cliente ha firmado',
		who: 'Quién ha firmado',
		day: 'Qué día',
		remove: 'Quitar',
		removeOf: (words: string) => `Quitar: ${words}`,
		both: 'firmado por ambos',
		empty: 'Aún no hay nada anotado. Empiece por lo que salió mal la última vez.'
	},

	sales: {
		title: 'Asumir lo de ventas',
		help: 'Pegue o elija una tabla con las columnas customer, promise, due, promised by, owner. Una línea sin owner queda en la lista hasta que alguien la asuma.',
		file: 'Un archivo CSV',
		text: 'O péguela aquí',
		import: 'Asumirlos',
		added: (count: number, ownerless: number) =>
			ownerless
				? `${promises(count)} asumidos, ${n(ownerless)} sin responsable.`
				: `${promises(count)} asumidos.`,
		wrong: (line: number, why: string) => `Línea ${n(line)}: ${why}`,
		whys: {
			'no-customer': 'ese cliente no existe',
			empty: 'no hay compromiso',
			day: 'el día debe tener la forma 2026-05-29',
			'no-member': 'esa persona no está en el equipo'
		},
		unreadable: 'No se ha podido leer como tabla con las columnas customer y promise.'
	},

	give: {
		title: 'Comprometerse a algo',
		what: 'A qué se compromete',
		due: 'Para cuándo',
		button: 'Me comprometo a esto'
	},

	urgent: {
		title: 'Urgente ahora',
		help: 'Lo que los clientes marcaron como urgente en una reunión. Llega aquí al instante; la sala no lo ve.',
		waits: (minutes: number) =>
			minutes < 1 ? 'acaba de llegar' : `espera desde hace ${of(minutes, 'minuto', 'minutos')}`,
		took: (minutes: number) =>
			minutes < 1
				? 'respondido en menos de un minuto'
				: `respondido a los ${of(minutes, 'minuto', 'minutos')}`,
		by: (name: string) => `por ${name}`,
		owner: (name: string) => `va a ${name}`,
		comment: (number: number) => `Comentario ${n(number)}`,
		unsigned: 'sin nombre',
		answered: 'He respondido',
		answeredOf: (words: string) => `He respondido: ${words}`,
		count: (count: number) => of(count, 'urgente', 'urgentes'),
		empty: 'Nada es urgente.'
	},

	wants: {
		title: 'Qué quieren saber',
		help: 'Vale para todo mensaje que no sea una carta personal. Sobre su propio asunto siempre se recibe noticia.',
		of: (name: string) => `Qué quiere saber ${name}`,
		options: { none: 'nada sin pedirlo', slips: 'cuando algo se retrase', monthly: 'cada mes' },
		save: 'Guardar',
		usual: 'aún sin preguntar: cuando algo se retrase',
		nobody: 'No se conoce a nadie en este cliente.'
	},

	before: {
		title: 'Prometido antes',
		help: 'Empiece por aquí: lo que les prometió y cómo está.',
		late: (day: string) => `vencía el ${day}`,
		due: (day: string) => `para el ${day}`,
		kept: (day: string) => `cumplido el ${day}`
	},

	settings: {
		title: 'Compromisos y lo que no puede esperar',
		duty: 'Lo urgente va a',
		days: 'Preguntar estos días antes del vencimiento',
		save: 'Guardar',
		problem: 'Escriba un número entero del 1 al 60.'
	},

	home: {
		notQuite: (count: number) =>
			plural('es', count, {
				one: `1 «no del todo» espera respuesta.`,
				many: `${n(count)} «no del todo» esperan respuesta.`,
				other: `${n(count)} «no del todo» esperan respuesta.`
			}),
		unthanked: (count: number, by: string | null) =>
			`${plural('es', count, { one: 'Falta dar las gracias a 1 persona', many: `Falta dar las gracias a ${n(count)} personas`, other: `Falta dar las gracias a ${n(count)} personas` })}${by ? `, hasta el ${by}` : ''}.`,
		needs: 'Necesita a una persona',
		week: (count: number) => `${n(count)} para esta semana`,
		offered: (what: string) => `Le piden que asuma: ${what}`,
		check: (what: string) => `¿Llegará a tiempo? ${what}`,
		messages: (count: number) => `${of(count, 'mensaje', 'mensajes')} a clientes por leer y enviar`,
		nobody: (count: number) => `${promises(count)} sin responsable`,
		over: (what) => `Demasiado tarde y aún por hacer: ${what}`,
		late: (what) => `Atrasado: ${what}`,
		mine: (what) => `Suyo: ${what}`,
		asking: (what) => `Preguntar cómo fue: ${what}`,
		again: (what: string) => `Preguntar de nuevo: ${what}`,
		urgent: (count: number) => `${of(count, 'urgente', 'urgentes')} de una reunión`,
		ready: (done: number, all: number) => `Preparado: ${n(done)} de ${n(all)}`,
		grows: (count: number, usual: number) =>
			`crece: ${n(count)} quejas, lo habitual son ${n(Math.round(usual))}`,
		watch: 'A la vista',
		moved: (from: string, to: string) => `${from} → ${to}`,
		complaints: (count: number, before: number) =>
			`Quejas: ${n(count)} este mes (${n(before)} el mes anterior)`,
		quiet: 'Aún no hay nada que vigilar.'
	}
} satisfies typeof en;
