import type en from '../en/told.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const list = new Intl.ListFormat('es', { type: 'conjunction' });
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} ${other}`,
		other: `${n(count)} ${other}`
	});
const comments = (count: number) => of(count, 'comentario', 'comentarios');
const people = (count: number) => of(count, 'persona', 'personas');

export default {
	letter: {
		dear: (name: string) => `Hola, ${name}:`,
		page: 'Lo que usted dijo y en qué quedó, sin necesidad de cuenta:',
		quiet: 'Allí también puede decir que solo quiere saber de sus propios asuntos.',
		theme: (label: string) => `En qué quedó: ${label}`,
		version: (title: string, version: number) =>
			`${title}, versión ${n(version)}: ustedes dijeron, nosotros cambiamos`,
		thanks: (title: string) => `Gracias: ${title}`,
		yours: (numbers: number[]) =>
			`Entre ellas están sus propias palabras: ${plural('es', numbers.length, { one: 'comentario', many: 'comentarios', other: 'comentarios' })} ${list.format(numbers.map(n))}.`
	},

	line: {
		said: 'Ustedes dijeron',
		changed: 'Cambiamos',
		before: 'Antes decía',
		dropped: 'Quitamos',
		declined: 'No lo hicimos, porque',
		ours: 'Decisión propia.',
		counted: (count: number, organisations: number) =>
			count === 0
				? 'Las palabras que había detrás fueron retiradas.'
				: organisations > 0
					? `${comments(count)} de ${of(organisations, 'organización', 'organizaciones')}`
					: comments(count)
	},

	own: {
		title: 'En qué quedaron sus palabras',
		dear: (name: string) => `Para ${name}`,
		lead: (team: string) =>
			`Estas son sus propias palabras a ${team} y lo que se hizo por ellas. Aquí no hay palabras de nadie más.`,
		none: 'Aquí no hay palabras suyas. Si no las firmó, nadie sabe cuáles son: en qué quedaron está en la página de la reunión.',
		thanksFrom: (name: string) => `Gracias, de ${name}`,
		number: (number: number) => `Comentario ${n(number)}`,
		gone: 'Usted retiró estas palabras.',
		nothing: 'Nadie ha dicho todavía en qué queda.',
		used: (version: number, day: string) => `La versión ${n(version)} cambió por esto, ${day}`,
		usedSoon: 'Entra en la próxima versión.',
		promised: (owner: string, day: string) =>
			day ? `${owner} responde antes del ${day}.` : `${owner} responde de ello.`,
		declined: 'No lo seguimos, porque:',
		parked: (owner: string, day: string) =>
			day
				? `Ahora no. ${owner} vuelve sobre ello antes del ${day}.`
				: `Ahora no. ${owner} lo tiene presente.`,
		noted: 'Lo hemos leído y lo dejamos como está.',
		written: (name: string, day: string) => `${name} escribió el ${day}:`,
		meant: 'Eso es lo que quería decir',
		notQuite: 'No del todo',
		notQuiteWords: '¿Qué falta o qué es distinto?',
		notQuiteHint: 'El equipo lo lee y el asunto vuelve a estar abierto.',
		send: 'Enviar',
		saidMeant: 'Usted dijo: eso es lo que quería decir.',
		saidNotQuite: 'Usted dijo: no del todo.',
		reply: (name: string, day: string) => `${name} respondió el ${day}:`,
		waits: 'El equipo lo tiene y aún no ha respondido.',
		change: 'Decirlo de otro modo o retirarlo',
		soften: 'Sus nuevas palabras',
		softenHint: 'Sustituyen a las anteriores en todas partes. Lo que cambió por ellas se queda.',
		save: 'Guardar mis nuevas palabras',
		withdraw: 'Retirar estas palabras',
		withdrawHint:
			'Sus palabras se borran. Queda constancia de que algo se retiró, y se marcan los cambios que se apoyan en ello.',
		promises: 'Promesas que usted vigila',
		promisesHint: 'Hechas por sus palabras, o a toda la sala. De cada una responde una persona.',
		answersFor: (name: string) => `${name} responde de ella`,
		due: (day: string) => `antes del ${day}`,
		states: { open: 'abierta', late: 'atrasada', kept: 'cumplida', broken: 'no cumplida' },
		keptOn: (day: string) => `cumplida el ${day}`,
		read: 'Lo he leído',
		readHint: 'Así el equipo sabe que le ha llegado.',
		readDone: (day: string) => `El ${day} dijo que lo había leído.`,
		thanked: 'Gracias. El equipo lo ve.',
		changed: 'Ahora están allí sus nuevas palabras.',
		withdrawn: 'Sus palabras ya no están.',
		wants: '¿Cuándo podemos escribirle?',
		wantsKinds: {
			none: 'Solo por mis propios asuntos abiertos',
			slips: 'También cuando algo se retrase',
			monthly: 'También una vez al mes, con las novedades'
		},
		wantsSave: 'Guardar',
		wantsDone: 'Guardado. Lo respetamos.',
		quiet: 'No me escriban si no es por un asunto mío'
	},

	page: {
		title: 'Contar en qué quedó',
		lead: 'Cada persona recibe una página propia, sin cuenta: sus palabras y lo que se hizo por ellas.',
		thankBy: (day: string) =>
			`Hay que dar las gracias antes del ${day}, dos días laborables después de la reunión.`,
		people: 'Quién estuvo',
		nobody: 'No hubo ningún cliente en esta reunión.',
		unsigned: (count: number) =>
			`${comments(count)} sin firma. Nadie sabe de quién: en qué quedaron está en la página de la reunión.`,
		contact: '¿Quién es?',
		unknown: 'Nadie que conozcamos',
		link: 'Guardar',
		signed: (count: number) => comments(count),
		thanks: (name: string) => `Unas palabras de agradecimiento a ${name}`,
		thanksHint: 'Con sus propias palabras. Van al principio de su página.',
		saveThanks: 'Guardar el agradecimiento',
		makeLink: 'Crear un enlace',
		linkFor: (name: string) => `La página de ${name}`,
		linkHint: 'Se muestra solo esta vez. Déselo solo a esta persona: abre sus palabras.',
		address: 'Dirección',
		revoke: 'Anular los enlaces',
		linked: (day: string) => `Enlace del ${day}`,
		mail: (count: number) => `Enviar la página por correo a ${people(count)}`,
		mailHint: 'Va a quienes tienen dirección y un agradecimiento suyo, una vez a cada uno.',
		noMail: 'Este servidor no envía correo. Cree enlaces y envíelos usted.',
		sent: (count: number) =>
			count === 0 ? 'No quedaba nadie a quien escribir.' : `En camino a ${people(count)}.`,
		states: {
			delivered: 'Le ha llegado',
			'under-way': 'En camino',
			failed: 'No llegó',
			none: 'Aún no lo sabe'
		},
		how: { mail: 'por correo', page: 'leído en la página', said: 'dicho en persona' },
		reopened: 'No del todo, dicen',
		reopenedHint: 'Estos asuntos vuelven a estar abiertos hasta que alguien responda.',
		theySaid: (name: string) => `${name} dice ahora`,
		reply: 'Su respuesta',
		replyHint: 'Aparece en la página de esa persona.',
		sendReply: 'Responder',
		shaken: 'Retirado desde entonces',
		shakenHint:
			'Estos cambios se apoyan en palabras que fueron retiradas. Valen hasta que ustedes los cambien.',
		shakenLine: (number: number, version: number) =>
			`El comentario ${n(number)} fue retirado; la versión ${n(version)} cambió por él.`,
		seeChange: 'Ver el cambio',
		saved: 'Guardado.'
	},

	loop: {
		title: 'El camino de vuelta',
		states: { open: 'Abierto', answered: 'Respondido', told: 'Contado', confirmed: 'Confirmado' },
		now: {
			open: 'No todo lo que se dijo aquí tiene respuesta todavía.',
			answered: 'Está decidido. Quienes lo plantearon aún no lo saben.',
			told: 'Todos los que lo plantearon saben en qué quedó.',
			confirmed: 'Dicen: eso es lo que quería decir.'
		},
		answered: (count: number, all: number) => `${n(count)} de ${comments(all)} con respuesta`,
		told: (count: number, all: number) => `${n(count)} de ${people(all)} lo saben`,
		meant: (count: number) => `${n(count)} × eso es lo que quería decir`,
		notQuite: (count: number) => `${n(count)} × no del todo`,
		decideBy: (day: string) => `A decidir antes del ${day}.`,
		askAgain: (day: string) => `Volver a preguntar a partir del ${day}.`,
		tell: 'Contarlo a quienes lo plantearon',
		see: 'A quién se le contó',
		pageTitle: (label: string) => `Contar: ${label}`,
		lead: 'Escrito por usted, enviado una vez a cada persona que lo planteó.',
		words: 'En qué quedó',
		wordsHint: 'Diga qué hizo, o por qué no. No repita palabras de otros.',
		preview: 'También reciben un enlace a su propia página.',
		send: (count: number) => `Enviar a ${people(count)}`,
		publish: 'Ponerlo en las páginas de las reuniones',
		unsigned: (count: number) =>
			`${comments(count)} sin firma: para ellos el mensaje está en la página de la reunión.`,
		who: 'Quién lo planteó',
		inPerson: 'Se lo he dicho',
		noAddress: 'Sin dirección: dígaselo o dele un enlace.',
		links: 'Enlaces a sus páginas',
		written: 'Lo que se escribió',
		by: (name: string, day: string) => `${name}, el ${day}`,
		problems: {
			unanswered: 'No todo tiene respuesta todavía. Dé primero un resultado a cada comentario.',
			'no-mail': 'Este servidor no envía correo. Dígaselo en persona o deles enlaces.',
			nobody: 'Ya se contó a todos los que se puede alcanzar.'
		}
	},

	version: {
		title: (version: number) => `Ustedes dijeron, nosotros cambiamos: versión ${n(version)}`,
		lead: 'Lo que esta versión debe a sus clientes, para todos los interesados. Las líneas vienen del registro; las palabras son suyas.',
		opening: 'Antes de las líneas',
		openingHint: 'Unas frases propias, por ejemplo de agradecimiento.',
		changes: 'Ustedes dijeron, nosotros cambiamos',
		declines: 'Ustedes dijeron, no lo hicimos, porque',
		none: 'Aquí no hay nada que contar.',
		youSaid: 'Ustedes dijeron',
		youSaidHint: 'Con sus palabras. Si queda vacío, figura el número de comentarios.',
		weDid: 'Qué significa para ellos',
		because: 'No lo hicimos, porque',
		leaveOut: 'Omitir esta línea',
		rests: 'Se apoya en',
		gone: (count: number) => `${comments(count)} de estos retirados desde entonces`,
		save: 'Guardar',
		savedBy: (name: string, day: string) => `Guardado por ${name}, ${day}.`,
		stale: 'Otra persona guardó entretanto. Sus palabras siguen aquí: compare y guarde de nuevo.',
		preview: 'Verlo como lo verán',
		print: 'Imprimir',
		send: 'Enviarlo',
		sendHint:
			'Los clientes nunca ven palabras de otros, solo cuántas. Cada persona lo recibe una vez.',
		groups: {
			spoke: 'Clientes cuyas palabras están en ella',
			customers: 'Otros clientes que quieren novedades',
			suppliers: 'Proveedores',
			staff: 'Personal'
		},
		ready: (count: number, all: number) => `Faltan ${n(count)} de ${n(all)}`,
		quiet: (count: number) => `${people(count)} pidieron que no se les escriba.`,
		noAddress: (count: number) => `${people(count)} sin dirección.`,
		sendButton: 'Enviar a los grupos elegidos',
		sent: (count: number) => `En camino a ${people(count)}.`,
		list: 'Proveedores y personal',
		listHint: 'Los miembros del equipo ya son personal.',
		kind: 'Grupo',
		kinds: { supplier: 'Proveedor', staff: 'Personal' },
		name: 'Nombre',
		email: 'Correo electrónico',
		add: 'Añadir',
		remove: 'Quitar',
		public: 'Página pública',
		publicOff: 'Apagada. Nadie de fuera la ve.',
		publicOn: 'Encendida. Quien tenga esta dirección puede leerla.',
		publicAddress: 'Dirección de la página pública',
		switchOn: 'Hacerla pública',
		switchOff: 'Retirar la página',
		problems: {
			'no-mail': 'Este servidor no envía correo. Imprímala o hágala pública.',
			'not-written': 'Guárdela primero: no se envía nada que nadie haya mirado.',
			nobody: 'No queda nadie por avisar en estos grupos.',
			'nothing-chosen': 'Elija al menos un grupo.'
		},
		agreed: (day: string) => `Acordada el ${day}`
	},

	history: {
		tell: 'Ustedes dijeron, nosotros cambiamos',
		shaken: (count: number, all: number) =>
			count === all
				? 'Todas las palabras que había detrás fueron retiradas después.'
				: `${n(count)} de ${comments(all)} que hay detrás, retirados después.`
	},

	problems: {
		empty: 'Escriba algo, por favor.',
		'too-long': 'Es demasiado largo.',
		'not-an-email': 'No es una dirección de correo.',
		unreadable: 'No se pudo leer. Inténtelo de nuevo, por favor.'
	}
} satisfies typeof en;
