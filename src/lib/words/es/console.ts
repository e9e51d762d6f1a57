import type en from '../en/console.ts';
import { plural } from '../plural.ts';
import ballots from './console/ballots.ts';
import board from './console/board.ts';
import table from './console/table.ts';

const numbers = new Intl.NumberFormat('es');
const n = (count: number) => numbers.format(count);

export default {
	...ballots,
	...board,
	...table,

	title: (meeting: string) => `Consola: ${meeting}`,
	private: 'Solo usted ve esta pantalla',
	with: (team: string, customers: string) => (customers ? `${team} × ${customers}` : team),

	agenda: {
		extend: '+2 minutos',
		here: 'ahora en pantalla',
		minutes: (count: number) => `${n(count)} min`,
		spent: (spent: number, planned: number) => `${n(spent)} de ${n(planned)} min`,
		title: 'Agenda',
		visited: 'ya visto'
	},

	bar: {
		back: 'Atrás',
		blank: 'Apagar pantalla',
		code: 'Código',
		codeOff: 'Ocultar el código',
		ended:
			'La reunión ha terminado. Todavía puede responder comentarios, anotar compromisos y acordar una versión.',
		last: 'Aquí termina la agenda',
		mistake: (key: string) =>
			`¿Avanzó sin querer? ${key} trae a todos de vuelta. Nadie pierde lo que escribió.`,
		name: 'Mover la reunión',
		next: (to: string) => `Siguiente: ${to}`,
		nextIs: {
			page: (page: number) => `página ${n(page)}`,
			proposal: (number: number, place: string) => `redacción ${n(number)}, ${place}`,
			start: 'empezar la reunión'
		},
		unblank: 'Volver a mostrar la pantalla'
	},

	close: {
		agree: 'Acordar una nueva versión',
		button: 'Terminar la reunión',
		help: 'No se pierde nada. Los invitados pueden añadir últimas palabras durante 24 horas, y usted aún puede responder, comprometerse y acordar.',
		on: 'A la página de la reunión: informe, acta y qué comunicar',
		title: 'Cierre',
		unasked: 'No se preguntó a nadie qué podría simplificarse o quitarse',
		unaskedHint: 'Vaya ahora a esa parte o escriba por qué no. El motivo constará en el acta.',
		unaskedWhy: '¿Por qué no se preguntó?',
		askNow: 'Preguntarlo ahora'
	},

	comments: {
		about: (words: string) => `sobre la redacción anterior: “${words}”`,
		all: (count: number) => `Todos (${n(count)})`,
		choose: (number: number) => `Elegir el comentario ${n(number)}`,
		chooseIt: 'Elegir',
		chosen: (count: number) =>
			plural('es', count, {
				one: '1 comentario elegido',
				other: `${n(count)} comentarios elegidos`
			}),
		empty: 'Aún no hay comentarios.',
		emptyAsk: 'Pregunte: ¿qué pasó la última vez que nos necesitó?',
		emptyNeeds:
			'Pregunte: ¿qué hacen ustedes mismos porque no lo hacemos nosotros? ¿Qué buscaron y no encontraron? ¿Quién lo hace mejor?',
		allAnswered: 'No hay nada pendiente de respuesta.',
		emptyFilter: 'Aquí no hay comentarios de este tipo.',
		filter: 'Mostrar solo',
		from: (clause: string) => `sobre ${clause}`,
		hidden: 'Ocultar detalles',
		held: 'escrito en silencio',
		list: (where: string) => `Comentarios: ${where}`,
		lobby: 'de la sala de espera',
		more: 'Responder',
		newSince: (count: number) =>
			plural('es', count, {
				one: `${n(count)} nuevo desde que miró`,
				other: `${n(count)} nuevos desde que miró`
			}),
		number: (count: number) => `Comentario ${n(count)}`,
		onScreen: 'En pantalla',
		propose: 'Proponer redacción',
		show: 'Mostrar',
		showNew: 'Leer los nuevos',
		unchoose: 'No elegir ninguno',
		unsigned: 'sin firma',
		verb: 'Tipo de comentario',
		whole: 'toda la cláusula'
	},

	guests: {
		add: 'Añadir',
		addByHand: 'Añadir a una persona sin dispositivo',
		added: 'sin dispositivo',
		away: 'ausente',
		count: 'Quién está aquí',
		customer: 'Organización',
		here: 'en la sala',
		letIn: 'Dejar entrar',
		name: 'Nombre',
		none: 'Aún no ha entrado nadie. Muestre el código de acceso.',
		remove: 'Retirar',
		removeAsk: (name: string) =>
			`¿Retirar a ${name}? Lo que dijo se queda. Con el código de la pantalla puede volver a entrar.`,
		removeSure: 'Retirar de la sala',
		rename: 'Cambiar el nombre',
		team: 'Equipo',
		writeFor: (name: string) => `Escriba lo que dice ${name} sobre lo que usted está viendo`,
		waiting: (count: number) =>
			plural('es', count, {
				one: '1 persona espera para entrar',
				other: `${n(count)} personas esperan para entrar`
			})
	},

	compass: '¿Cómo va?',

	keys: {
		alt: 'Solo junto con Alt',
		button: 'Teclas',
		off: 'No',
		plain: 'Sí',
		single: 'Letras y cifras sueltas',
		singleHint: 'Nunca actúan mientras escribe en un campo.',
		title: 'Teclas',
		deeds: {
			compass: 'Cómo va la reunión, solo para usted',
			accept: 'Aceptar la redacción en la que está',
			ask: 'Preguntar a la sala por la redacción en la que está',
			group: 'Pasar a un grupo los comentarios elegidos',
			back: 'Un paso atrás, con todos',
			black: 'Apagar la pantalla y volver',
			code: 'Código grande en la pantalla, sí o no',
			dark: 'Pantalla oscura o clara',
			down: 'Comentario siguiente de la lista',
			full: 'Abrir la ventana del proyector',
			larger: 'Letra más grande en la pantalla',
			list: 'Esta lista',
			minutes: '2 minutos más',
			names: 'Nombres en la pantalla, sí o no',
			new: 'Ver lo nuevo',
			next: 'Paso siguiente',
			preview: 'Redacción con marcas o sin ellas',
			propose:
				'Proponer una redacción a partir de los comentarios elegidos o del grupo en el que está',
			reveal: 'Revelar: lo escrito en silencio, valoraciones, respuestas a Simplificar',
			select: 'Elegir el comentario en el que está',
			show: 'Mostrar el comentario en la pantalla o quitarlo',
			smaller: 'Letra más pequeña en la pantalla',
			theme: 'Poner el comentario en un tema',
			undo: 'Deshacer lo último que hizo',
			up: 'Comentario anterior',
			white: 'Poner la pantalla en blanco y volver',
			'verb-add': 'Añadir',
			'verb-ask': 'Preguntar',
			'verb-change': 'Cambiar',
			'verb-drop': 'Quitar',
			'verb-keep': 'Mantener',
			'verb-none': 'Sin tipo'
		}
	},

	lobby: {
		announced: 'Al empezar, la pantalla y todos los teléfonos dicen:',
		announcement: 'Esto es un borrador. Lo revisaremos con lo que nos diga hoy.',
		closedWords: 'Hasta entonces, solo usted ve lo escrito en la sala de espera.',
		say: 'Sus palabras de apertura',
		saying: [
			'Gracias por venir. Ustedes saben cosas de nuestro trabajo que nosotros no vemos.',
			'Esto es un borrador. Lo revisaremos con lo que nos digan hoy, aquí, delante de ustedes.',
			'La franqueza es bienvenida. Nada de lo que digan se usará en su contra, y pueden no poner su nombre.'
		],
		start: 'Empezar la reunión',
		startHelp:
			'Empieza a correr el reloj de la agenda. No cambia nada más, y todavía se puede entrar.',
		title: 'La sala de espera está abierta'
	},

	look: {
		allHere: 'Todos los comentarios',
		lobby: 'De la sala de espera',
		move: 'Llevar a todos aquí',
		needs: 'No está en la carta',
		needsSaid: 'Lo que necesitan y no está en la carta',
		now: 'la reunión está aquí ahora',
		private: 'solo usted ve estas palabras',
		notWall: 'solo usted está mirando aquí',
		ratings: 'Valoraciones',
		simplify: 'Qué podría simplificarse o quitarse',
		wall: 'ahora en pantalla',
		wallBack: 'Volver a lo que está en pantalla'
	},

	offline: {
		lag: 'No tiene conexión. Puede seguir; la pantalla puede ir con retraso. Todo se enviará cuando vuelva la conexión.',
		state: 'Estado de esta consola',
		full: 'El disco del servidor está lleno: no se guarda nada nuevo. Lo que se escribe espera en cada dispositivo. Avise a quien cuida el servidor.',
		shutOut:
			'Su sesión aquí se ha cerrado. Vuelva a cargar la página para iniciarla; no se pierde nada de lo que hizo.'
	},

	outcomes: {
		bulk: 'Responder a los comentarios elegidos',
		by: 'Para cuándo',
		declined: 'No se acepta',
		give: 'Dar esta respuesta',
		kind: 'Respuesta',
		none: 'Sin respuesta todavía',
		noted: 'Anotado',
		parked: 'Más adelante',
		promised: 'Compromiso',
		restAll: 'Todos los comentarios que piden algo tienen respuesta.',
		restHelp:
			'Con una pulsación se promete respuesta a todos los que quedan. Los clientes ven el día y el nombre.',
		restGo: 'Prometer respuesta a todos estos',
		said: (kind: string, by: string) => (by ? `${kind}: ${by}` : kind),
		takeBack: 'Retirar la respuesta',
		title: 'Respuestas',
		unanswered: (count: number) =>
			plural('es', count, {
				one: '1 comentario aún necesita respuesta',
				other: `${n(count)} comentarios aún necesitan respuesta`
			}),
		used: 'Usado',
		who: 'Quién',
		why: 'Porque',
		whyNote: 'Nota'
	},

	promises: {
		add: 'Añadir este compromiso',
		by: 'Para cuándo',
		empty: 'No se vayan sin al menos una cosa que harán antes del viernes.',
		title: 'Compromisos',
		what: 'Qué haremos',
		who: 'Quién'
	},

	projector: {
		askLink: 'Enlace para otro equipo',
		connected: (count: number) =>
			plural('es', count, {
				one: 'Proyector conectado',
				other: `${n(count)} pantallas conectadas`
			}),
		copied: 'Copiado',
		copy: 'Copiar el enlace',
		linkHelp:
			'Ábralo una vez en el navegador del equipo del proyector. Muestra la pantalla y puede avanzar, nada más.',
		linkLabel: 'Enlace a la pantalla',
		hideNames: 'Ocultar nombres',
		missing: 'Proyector sin conectar',
		newCode: 'Código nuevo',
		newCodeHelp: 'El código y el QR anteriores dejan de funcionar enseguida.',
		open: 'Abrir',
		showNames: 'Mostrar nombres',
		ways: 'Pantalla, código y enlace',
		title: 'En el proyector'
	},

	proposal: {
		accept: 'Aceptar',
		accepted: 'Aceptada',
		add: 'Añadir a un apartado',
		addTo: (section: string) => `Nuevo en: ${section}`,
		inVersion: 'En la nueva versión',
		ask: 'Preguntar a la sala',
		asked: 'Preguntado a la sala',
		askAgain: 'Mostrarla otra vez',
		because: (count: number) =>
			plural('es', count, {
				one: 'A raíz de 1 comentario',
				other: `A raíz de ${n(count)} comentarios`
			}),
		cancel: 'Dejarlo',
		clause: 'Qué cláusula',
		clean: 'Sin marcas',
		declined: (reason: string) => `Ahora no: ${reason}`,
		earlier: 'De reuniones anteriores',
		earlierFilter: 'Cláusula',
		earlierAll: 'Toda la carta',
		earlierNone: 'Ninguna reunión anterior sobre esta carta tiene comentarios aquí.',
		earlierTeam:
			'Solo para el equipo. Los invitados y la pantalla ven el número, nunca las palabras.',
		edit: 'Cambiar la redacción',
		empty:
			'Aún no hay ninguna redacción propuesta. Elija comentarios que pidan algo y proponga una.',
		make: 'Proponerla',
		marks: 'Con marcas',
		nearly: (words: string) => `Casi: ${words}`,
		new: 'Nueva redacción',
		noCause: 'No hay ningún comentario elegido. Elija uno o diga de quién es la decisión.',
		notNow: 'Ahora no',
		notNowSay: 'Decir por qué',
		now: 'Ahora',
		open: 'Abierta',
		own: 'Decisión propia',
		ownBy: (name: string) => `Decisión propia: ${name}`,
		ownWho: 'Quién responde de ella',
		pick: 'Elija las palabras a las que responde una nueva redacción.',
		remove: 'Quitar la cláusula',
		replace: 'Cambiar la cláusula',
		reopen: 'Abrirla otra vez',
		reword: 'Guardar esta redacción',
		section: 'Qué apartado',
		tally: (yes: number, nearly: number, no: number) =>
			`Sí ${n(yes)} · Casi ${n(nearly)} · No ${n(no)}`,
		title: 'Revisión',
		heading: 'Proponer una redacción',
		together:
			'Dos redacciones para una cláusula. Acepte una; la otra quedará marcada como no usada.',
		wording: (number: number, place: string) => `Redacción ${n(number)} · ${place}`,
		words: 'Sus palabras',
		waiting: 'Pedido, aún sin redacción ni respuesta'
	},

	replies: {
		kind: 'Cómo',
		kinds: {
			acknowledge: 'Agradecer y reconocer',
			ask: 'Preguntar',
			commit: 'Comprometerse',
			decline: 'Decir no, porque',
			explain: 'Explicar',
			intend: 'Tener la intención'
		},
		send: 'Responder',
		words: 'Su respuesta, que leerá quien escribió el comentario'
	},

	say: {
		title: 'Diga algo así',
		thank: 'Primero agradezca. Todavía no explique.',
		blank: '“Mirémonos un momento unos a otros, no a la pantalla.”',
		charterEmpty: '“¿Qué pasó la última vez que necesitaron esto de nosotros?”',
		charterNamed: (name: string) => `“${name}, ¿nos cuenta la última vez que pasó?”`,
		charterUnnamed: '“Alguien ha escrito esto, y se lo agradecemos. ¿Quién más lo ha visto?”',
		charterPraise: (name: string) => `“Gracias, ${name}. ¿Qué no debemos estropear?”`,
		close: '“¿Hemos anotado lo que querían decir? ¿Qué se nos ha escapado?”',
		closed: '“Gracias por su franqueza. Sabrán qué ha sido de cada palabra.”',
		lobby:
			'“Gracias por estar aquí. Mientras esperamos: ¿qué haría que esta reunión valga la pena?”',
		needs:
			'“¿Qué necesitan de nosotros que no esté aquí? Primero escriban; hablamos cuando todos hayan terminado.”',
		needsSilent:
			'Ahora no diga nada. Cinco minutos de silencio traen lo que nadie dice en voz alta.',
		needsSaid: '“Leamos por turnos, uno tras otro. ¿Cómo sería si estuviera bien?”',
		ratings: '“¿Qué es lo que más les importa? ¿Qué les costó cuando salió mal?”',
		revise: '“Les hemos oído decir esto. ¿Cómo debería decir la frase, en sus palabras?”',
		reviseAsked: '“¿Es eso? ‘Casi’ es una buena respuesta: digan qué falta.”',
		simplify:
			'“¿Hay algo de lo que hacemos que podría ser más sencillo, o que ustedes no necesiten?”',
		welcome: '“Gracias por venir. Esto es un borrador. Lo revisaremos con lo que nos digan hoy.”'
	},

	silence: {
		begin: 'Empezar la escritura en silencio',
		beginHelp: 'Todos escriben y nadie ve lo de los demás hasta que usted lo revele.',
		now: (count: number) =>
			plural('es', count, {
				one: 'Escritura en silencio. 1 comentario hasta ahora.',
				other: `Escritura en silencio. ${n(count)} comentarios hasta ahora.`
			}),
		reveal: 'Revelar'
	},

	standIn: {
		elsewhere: (name: string) => `${name} dirige esta reunión.`,
		help: 'Aquí todo está en directo, y usted puede leerlo.',
		name: 'Suplente',
		none: 'Nadie',
		note: 'Puede tomar el mando con una pulsación si a usted le surge algo.',
		planned: 'Según lo previsto',
		pass: (name: string) => `Pasar la reunión a ${name}`,
		running: 'Quién dirige esta reunión',
		takeOver: 'Tomar el mando',
		you: 'Usted dirige esta reunión.'
	},

	status: {
		later: 'Se enviará al volver la conexión',
		saved: 'Guardado',
		sending: 'Enviando',
		undo: 'Deshacer'
	},

	tabs: {
		agenda: 'Agenda',
		comments: 'Comentarios',
		name: 'Partes de la consola',
		screen: 'Pantalla'
	},

	unsaid: {
		by: {
			acceptProposal: 'La redacción no se aceptó.',
			agreeVersion: 'La versión no se acordó.',
			closeMeeting: 'La reunión no se cerró.',
			moveTo: 'La reunión no se movió.',
			other: 'Lo último no se hizo.',
			proposeChange: 'La redacción no se propuso.',
			setOutcome: 'La respuesta no se dio.',
			showComment: 'El comentario no se mostró.'
		}
	},

	version: {
		agree: (number: number) => `Acordar como versión ${n(number)}`,
		agreed: (number: number) => `La versión ${n(number)} está acordada.`,
		by: 'Quién la acordó',
		byHint: 'Un nombre por línea',
		changes: (count: number) =>
			plural('es', count, {
				one: 'Entra 1 redacción aceptada',
				other: `Entran ${n(count)} redacciones aceptadas`
			}),
		note: 'Una nota breve',
		noteHint: 'Qué cambió y por qué, para quienes no estuvieron',
		open: 'Estos comentarios aún no tienen respuesta:',
		override: 'Acordar de todos modos, porque',
		overrideHint: 'Este texto se muestra con la versión.',
		title: 'Acordar una versión',
		nothing: 'Acepte primero una redacción. Después podrá ser una versión.'
	}
} satisfies typeof en;
