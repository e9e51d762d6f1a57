import type en from '../en/invite.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const people = (count: number) =>
	plural('es', count, { one: `${n(count)} persona`, other: `${n(count)} personas` });

export default {
	letter: {
		subject: (title, team) => `${team} le pide una reunión: ${title}`,
		opening: (team) =>
			`Buenos días, {name}:\n\nLe pedimos una reunión formal. Le mostraremos el borrador de nuestra carta, que dice qué puede esperar de nosotros, y lo revisaremos a partir de lo que nos diga. Sea franco, por favor: es lo que más necesitamos.\n\n${team}`,
		closing: (sender) => `Gracias por su tiempo.\n\n${sender}`,
		when: 'Cuándo',
		afterwards: 'Qué debería ser distinto después',
		agenda: (minutes) => `Orden del día, ${n(minutes)} minutos`,
		row: (clock, stage, minutes) => `${clock}  ${stage} (${n(minutes)} min.)`,
		charter: 'Nuestra carta tal como está ahora',
		charterHere: 'También va con esta carta, como archivo de Word.',
		file: (version: number | null) =>
			version === null ? 'carta, borrador' : `carta, versión ${n(version)}`,
		answer: 'Responda aquí, por favor: sí, otro momento o no',
		choose: 'Elija, por favor, los momentos que le convienen',
		here: 'Se abre sin cuenta.',
		in: (time, place) => `${time} en ${place}`,
		changed: 'Cambio: ',
		changedNote: 'Algo ha cambiado. Así queda ahora:',
		off: 'Cancelada: ',
		offNote: (title) => `«${title}» no se celebrará.`,
		test: 'Prueba: '
	},

	page: {
		title: 'Invitación',
		intro:
			'Los clientes rara vez piden una reunión así. La pide usted: formalmente, con un motivo y un orden del día.',
		words: 'Sus palabras',
		wordsHint:
			'Van antes y después de los datos: la hora, el objetivo, el orden del día, la carta y el enlace para responder se añaden solos. {name} se convierte en el nombre de cada persona.',
		language: 'Idioma',
		subject: 'Asunto',
		opening: 'Antes de los datos',
		closing: 'Después de los datos',
		saveWords: 'Guardar las palabras',
		saved: 'Guardado.',
		preview: 'Lo que recibirán',
		previewFor: (name, language, zone) => `${name} · ${language} · ${zone}`,
		see: 'Mostrar',
		seeFor: '¿Para quién?',
		noPreview: 'Añada primero una persona al cliente.',
		test: 'Enviarme una prueba',
		tested: (address) => `Una prueba va camino de ${address}.`,
		who: 'A quién se invita',
		states: {
			none: 'Aún sin invitar',
			asked: 'Aún sin respuesta',
			yes: 'Aceptó',
			another: 'Otro momento',
			no: 'Rechazó'
		},
		onTheWay: 'correo en camino',
		failed: 'El correo no se pudo entregar.',
		noAddress: 'sin dirección de correo',
		counts: (asked, yes, no, silent) =>
			`${n(asked)} invitadas · ${n(yes)} aceptaron · ${n(no)} rechazaron · ${n(silent)} sin respuesta`,
		sendChosen: 'Enviar las invitaciones',
		sendHint: (sender) =>
			`Salen en nombre de ${sender}. No se envía nada antes de que usted pulse.`,
		sent: (count) => `En camino a ${people(count)}.`,
		choosePerson: (name) => `Invitar a ${name}`,
		noMail:
			'Este servidor no envía correo. Copie la carta, descargue la cita del calendario y envíe ambas usted.',
		byHand: 'Carta para copiar',
		byHandFor: (name) => `Carta para copiar: ${name}`,
		handTitle: (name) => `Para ${name}`,
		handHint:
			'Se muestra solo esta vez, con un enlace solo para esta persona. Desde ahora cuenta como invitada.',
		letterText: 'Carta',
		calendar: 'Descargar la cita del calendario',
		cards: 'Imprimir tarjetas con código cuadrado',
		prefers: 'Idioma y zona horaria',
		prefersOf: (name) => `Idioma y zona horaria de ${name}`,
		zone: 'Zona horaria',
		usual: 'como siempre',
		keep: 'Conservar',
		night: (clock) => `Allí son las ${clock}: es de noche.`,
		changed: 'El plan ha cambiado desde que se les avisó.',
		tell: (count) => `Avisar a ${people(count)}`,
		told: (count) => `El cambio va camino de ${people(count)}.`,
		toldByHand: 'Sin correo, haga de nuevo la carta para cada persona.',
		slots: 'Que elijan el momento',
		slotsHint:
			'Ofrezca hasta cinco momentos. Cada persona marca los que le convienen, en su zona horaria. Después usted toma uno.',
		slot: (number) => `Momento ${n(number)}`,
		offer: 'Ofrecer estos momentos',
		offered: 'Momentos ofrecidos',
		picks: (count) => `conviene a ${people(count)}`,
		take: 'Tomar este momento',
		takeHint:
			'El plan toma la hora enseguida. No se avisa a nadie antes de que usted pulse «Avisar».',
		takeBack: 'No ofrecer ninguno',
		wishes: 'Qué haría que la hora valiera la pena',
		wishesHint:
			'Se pregunta con la invitación. Llega a la antesala como su comentario cuando entran.',
		off: 'Cancelar la reunión',
		offHint:
			'El plan sigue legible. A quien se invitó se le avisa, en nombre de usted y con su motivo.',
		reason: '¿Por qué?',
		offSilent: 'Sin correo tiene que avisarles usted.',
		isOff: (reason) => `Esta reunión se canceló: ${reason}`
	},

	paste: {
		title: 'Pegar una lista de personas',
		label: 'Una persona por línea',
		hint: 'Nombre, cargo y correo separados por comas, o Nombre <correo>. Quien ya está no se añade dos veces.',
		customer: 'De qué cliente',
		button: 'Añadir estas personas',
		added: (count: number) =>
			plural('es', count, {
				one: '1 persona añadida.',
				many: `${n(count)} personas añadidas.`,
				other: `${n(count)} personas añadidas.`
			}),
		known: (count: number) =>
			plural('es', count, {
				one: '1 ya estaba.',
				many: `${n(count)} ya estaban.`,
				other: `${n(count)} ya estaban.`
			}),
		unread: (count: number) =>
			plural('es', count, {
				one: 'No se pudo leer 1 línea. Está abajo.',
				many: `No se pudieron leer ${n(count)} líneas. Están abajo.`,
				other: `No se pudieron leer ${n(count)} líneas. Están abajo.`
			})
	},

	rsvp: {
		hello: (team) => `${team} le invita`,
		dear: (name) => `Para ${name}`,
		when: 'Cuándo',
		agenda: (minutes) => `Orden del día, ${n(minutes)} minutos`,
		minutes: (count) => `${n(count)} min.`,
		charter: 'Nuestra carta tal como está ahora',
		charterDraft: 'Es un borrador. Lo revisaremos a partir de lo que nos diga.',
		question: '¿Vendrá?',
		yes: 'Sí, iré',
		another: 'Otro momento',
		no: 'No puedo ir',
		reason: '¿Nos diría por qué, o cuándo le vendría mejor?',
		answer: 'Enviar mi respuesta',
		answered: {
			yes: 'Dijo que sí. Nos alegra mucho.',
			another: 'Pidió otro momento. Le escribiremos.',
			no: 'Dijo que no. Gracias por decírnoslo.'
		},
		change: 'Puede cambiar su respuesta hasta que empiece la reunión.',
		slots: '¿Cuáles de estos momentos le convienen?',
		slotsHint: 'Marque cuantos quiera. Tomaremos uno y le escribiremos.',
		none: 'Ninguno de estos',
		sendSlots: 'Enviar mis momentos',
		slotsKept: 'Anotado. Gracias.',
		wish: '¿Qué haría que esta reunión valiera la pena para usted?',
		wishHint: 'Será su primer comentario cuando entre. Allí puede retirarlo.',
		sendWish: 'Enviar',
		wishKept: 'Anotado. Todavía puede cambiarlo.',
		calendar: 'Descargar la cita del calendario',
		zone: 'Zona horaria',
		show: 'Mostrar las horas de allí',
		off: 'Esta reunión se canceló',
		held: 'Esta reunión ya se celebró',
		now: 'La reunión está abierta ahora',
		join: 'Entrar en la reunión',
		later: 'Ese día esta página le lleva a la reunión. Sin cuenta, sin aplicación.'
	},

	problems: {
		empty: 'Rellene esto, por favor.',
		'too-long': 'Esto es demasiado largo.',
		unreadable: 'Esto no se pudo leer. Revíselo, por favor.',
		zone: 'Elija una zona horaria de la lista.',
		start: 'Elija un día y una hora.',
		choose: 'Elija una de las respuestas.',
		nobody: 'Elija al menos una persona con dirección de correo.',
		'no-objective':
			'Diga primero en una frase qué debería ser distinto después. Sin objetivo no se invita a nadie.',
		'no-agenda': 'Primero hace falta un orden del día con horas. Sin él no se invita a nadie.',
		'no-mail': 'Este servidor no envía correo.',
		'no-person': 'Esta persona no pertenece a los clientes de la reunión.',
		'not-planned': 'Esta reunión ya no está prevista.',
		'too-late': 'Aquí ya no se puede responder.'
	}
} satisfies typeof en;
