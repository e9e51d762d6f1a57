import type en from '../en/room.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('es');
const n = (count: number) => numbers.format(count);
const list = new Intl.ListFormat('es', { type: 'conjunction' });
const clock = (zone: string) =>
	new Intl.DateTimeFormat('es', { hour: '2-digit', minute: '2-digit', timeZone: zone });
const calendar = (zone: string) =>
	new Intl.DateTimeFormat('es', { dateStyle: 'full', timeZone: zone });
const comments = (count: number) =>
	plural('es', count, { one: `${n(count)} comentario`, other: `${n(count)} comentarios` });

export default {
	/** 10:00, in the zone of the meeting. */
	time: (at: string, zone: string) => clock(zone).format(new Date(at)),
	/** vie, 16 de abril: a day that was promised, which has no hour. */
	shortDay: (day: string) =>
		new Intl.DateTimeFormat('es', {
			weekday: 'short',
			day: 'numeric',
			month: 'long',
			timeZone: 'UTC'
		}).format(new Date(day)),
	day: (at: string, zone: string) => calendar(zone).format(new Date(at)),

	/** What one clause of a section is called. */
	kinds: {
		customers: 'Clientes',
		expectations: 'Expectativa',
		guidelines: 'Pauta',
		limits: 'Límite',
		measures: 'Indicador',
		needs: 'Lo que necesitamos de ustedes',
		purpose: 'Propósito',
		services: 'Servicio'
	},
	/** "Expectativa 2", and "de 6" beside it; no number where there is only one. */
	clause: (kind: string, at: number, all: number) => (all > 1 ? `${kind} ${n(at)}` : kind),
	ofAll: (all: number) => (all > 1 ? `de ${n(all)}` : ''),

	join: {
		agenda: (minutes: number) => `Lo que haremos, en ${n(minutes)} minutos`,
		almost: 'Ya casi está',
		closed:
			'Esta reunión ha terminado y su enlace ya no abre nada. Quien estuvo en ella la encuentra en el dispositivo que usó.',
		nameMissing: 'Díganos cómo llamarle. Basta el nombre de pila.',
		notIn: 'Esto no abre ninguna reunión',
		notYet:
			'Esta reunión aún no está abierta. Vuelva unos minutos antes de que empiece; este enlace sigue valiendo.',
		otherCode: '¿Se equivocó al escribir el código?',
		otherOrganisation: 'Otra, o ninguna',
		removed: 'Quien modera le ha retirado de esta reunión. Hable con esa persona, por favor.',
		code: 'Código de la pantalla',
		codeHint: 'Nueve cifras, con o sin espacios',
		find: 'Buscar la reunión',
		hello: (team: string) => `${team} quiere escucharle`,
		join: 'Entrar en la reunión',
		name: 'Su nombre',
		nameHint: 'Basta el nombre de pila',
		names: {
			names: 'Los demás ven su nombre junto a lo que escribe, salvo que lo oculte.',
			none: 'En esta reunión nadie ve nombres.',
			organisation: 'Los demás ven su organización junto a lo que escribe, no su nombre.'
		},
		organisation: 'Su organización',
		noAccount: 'Sin cuenta. Sin aplicación. Solo pedimos su nombre.',
		promise: 'Háblenos con franqueza. Revisaremos nuestra carta con lo que nos diga.',
		title: 'Entrar en la reunión',
		waiting: 'Le abriremos la puerta en un momento. Puede quedarse en esta página.'
	},

	room: {
		agreedNow: (version: number) => `La versión ${n(version)} está acordada. Esto cambió:`,
		alt: 'Alt+G',
		closedTitle: 'Esta reunión ha terminado',
		closed:
			'Gracias por su franqueza. Lo que dijo queda guardado, y aquí puede ver qué ha sido de ello.',
		draft: 'Esto es un borrador. Lo revisaremos con lo que nos diga hoy.',
		early: 'Mientras tanto: ¿qué haría que esta reunión le valga la pena?',
		empty: 'Aquí aún no hay nada suyo. También puede quedarse en silencio.',
		everything: 'Todo lo que dijo',
		follow: 'Seguir automáticamente',
		followHint: 'La página avanza con la reunión. Nunca lo hace mientras usted escribe.',
		fromOthers: 'De otras personas, en la pantalla',
		help: 'Escríbanos aquí cuando quiera. Nada de lo que escriba se pierde cuando la reunión avanza.',
		in: (name: string) => `Ya está dentro, ${name}.`,
		inNobody: 'Ya está dentro.',
		meetingAt: (to: string) => `La reunión está en: ${to}.`,
		moved: (to: string) => `La reunión pasó a: ${to}.`,
		movedStrip: (to: string) =>
			`La reunión pasó a: ${to}. Si quiere, termine primero lo que hace aquí.`,
		news: 'Qué está pasando',
		ratings:
			'¿Qué importancia tiene esto para usted y cómo lo hacemos? Díganoslo con sus palabras.',
		readCharter: 'Leer toda la carta',
		removedTitle: 'Usted ya no está en esta reunión',
		same: 'A mí también',
		sameUndo: 'Al final, a mí no',
		starts: (time: string) => `La reunión empieza a las ${time}.`,
		unsent: (count: number) => `Sin enviar (${count})`,
		welcome: '¿Qué espera usted de esta reunión?',
		willChange: 'Lo que va a cambiar',
		yours: 'Su opinión aquí',
		yoursAll: 'Qué ha sido de sus palabras'
	},

	composer: {
		box: 'Escríbanos',
		clearPick: 'Comentar toda la cláusula',
		edit: 'Cambiar su texto',
		leaveService: 'Escribir sobre otra cosa',
		on: 'Sobre',
		pick: 'Toque las palabras de arriba que quiera comentar.',
		pickLaptop: 'Seleccione las palabras de arriba que quiera comentar.',
		pickByKey: 'Elegir palabras con el teclado',
		picked: (words: string) => `Elegido: “${words}”`,
		close: '¿Qué deberíamos hacer primero?',
		pickHelp: 'Las flechas van de palabra en palabra, Intro elige, Esc termina.',
		touch: '¿Cuándo fue?',
		anyTouch: 'Ningún momento en particular',
		unsigned: 'Enviar sin mi nombre',
		unsignedHint:
			'Nadie puede saber que es suyo; por eso, una vez enviado, no podrá cambiarlo ni retirarlo.',
		unsignedSmall: 'Con menos de cinco invitados, alguien puede adivinar que es suyo.',
		more: 'Sin mi nombre, urgente y más',
		urgentHint: 'Va al instante a una persona del equipo; los demás no ven que es urgente.',
		urgent: 'Urgente ahora',
		words: 'Su texto'
	},

	saved: {
		again: 'Devolver al cuadro de texto',
		copied: 'Copiado.',
		editing: 'Su nuevo texto',
		notSent: (why: string) => `No enviado: ${why}`,
		parked: (owner: string) => (owner ? `Más adelante. Lo lleva ${owner}.` : 'Más adelante.'),
		promised: (owner: string, day: string) =>
			day ? `Compromiso: ${owner}, para el ${day}` : `Compromiso: ${owner}`,
		declined: (why: string) => `No se acepta, porque ${why}`,
		former: 'Sobre la redacción anterior:',
		unsigned: 'Enviado sin su nombre',
		used: 'Usado en la nueva redacción',
		comment: (number: number) => `Guardado · comentario ${number}`,
		newShown: (count: number, where: string) =>
			plural('es', count, {
				one: `${count} comentario nuevo sobre ${where}.`,
				other: `${count} comentarios nuevos sobre ${where}.`
			}),
		said: 'Guardado.',
		soften: 'Decirlo de otro modo',
		takeBack: 'Retirarlo',
		takenBack: 'Retirado.'
	},

	needs: {
		covered: 'Nuestro texto está tapado por ahora, para que el suyo sea el primero.',
		footGroups: (count: number, groups: number) =>
			[
				comments(count),
				plural('es', groups, { one: `${n(groups)} grupo`, other: `${n(groups)} grupos` })
			].join(', '),
		grace:
			'60 segundos más y seguimos leyendo. Su texto se queda aquí y puede enviarlo cuando quiera.',
		groups: 'Lo que han dicho varios de ustedes',
		groupsShown: 'Grupos',
		help: '¿Qué necesita de nosotros que no esté en la carta?',
		blank: '¿Qué necesita de nosotros que no esté aquí?',
		reasons: '¿Y por qué nos eligió, o qué le hace quedarse?',
		of: (from: number, to: number, all: number) =>
			from === to ? `${n(from)} de ${n(all)}` : `${n(from)}–${n(to)} de ${n(all)}`,
		quiet: 'Escriba primero para usted. Los demás lo verán cuando todos hayamos terminado.',
		said: comments,
		same: (count: number) =>
			plural('es', count, {
				one: `También para ${n(count)} persona más`,
				other: `También para ${n(count)} personas más`
			}),
		title: 'Lo que usted necesita',
		wall: 'Lo que necesitan de nosotros',
		written: (count: number) =>
			plural('es', count, {
				one: `Hay ${n(count)} comentario escrito. La sala aún no lo ve.`,
				other: `Hay ${n(count)} comentarios escritos. La sala aún no los ve.`
			})
	},

	readBack: {
		asked: (words: string) => `Lo hemos anotado así: “${words}”. ¿Es correcto?`,
		no: 'No del todo',
		noted: (words: string) => `Lo anotamos así: “${words}”, y usted dijo que es correcto.`,
		not: (words: string) => `Lo anotamos así: “${words}”, y usted dijo: no del todo.`,
		yes: 'Sí'
	},

	replies: {
		ask: 'Una pregunta',
		acknowledge: 'Escuchado',
		commit: 'Un compromiso',
		decline: 'No, porque',
		explain: 'Una explicación',
		explained: 'Cuenta como explicación',
		intend: 'Tenemos la intención',
		mark: 'Eso fue una explicación',
		flag: 'Esto va contra una persona',
		flagged: 'Gracias. Solo lo ve quien modera.'
	},

	signals: {
		cutOff: 'Me han interrumpido',
		cutOffDone: 'Quien modera lo sabe y volverá a darle la palabra.',
		cutOffHint: 'Avisa a quien modera de que usted no había terminado.',
		heat: 'El tono está subiendo',
		heatDone: 'Anotado, sin su nombre.',
		heatHint:
			'Sin su nombre y solo para quien modera. Cuenta a partir de dos personas, y nadie más se entera.',
		title: 'En voz baja'
	},

	faces: {
		help: 'Si quiere, diga quién es. Aparecerá junto a su nombre en la pantalla.',
		iAm: (line: string) => `Soy quien ${line}`,
		line: 'Soy quien…',
		lineHint: 'Por ejemplo: abre la panadería a las cuatro.',
		off: 'En esta reunión solo el equipo ve su nombre, y también lo que escriba aquí.',
		photo: 'Su foto',
		photoHint: 'Se reduce en su dispositivo. Solo la ven las personas de esta reunión.',
		removePhoto: 'Quitar la foto',
		saved: 'Guardado. Puede cambiarlo cuando quiera.',
		since: 'Desde cuándo',
		sinceHint: 'Por ejemplo: cliente desde 2019.',
		title: 'A qué se dedica',
		titleHint: 'Por ejemplo: dirección, compras, reparto.',
		who: 'Quién está aquí',
		yours: 'Preséntese'
	},

	rating: {
		back: 'Atrás',
		cannotSay: 'No sabría decir',
		done: 'Gracias. Todavía puede cambiar cada respuesta.',
		hidden:
			'Nadie ve los números hasta que todos hayan tenido tiempo de responder. Hasta entonces puede cambiar los suyos.',
		importance: '¿Qué importancia tiene esto para usted?',
		importanceEnds: ['Ninguna', 'Por eso les compro'],
		keys: 'Teclas: de 1 a 5, 0 para “No sabría decir”, Intro para Siguiente.',
		late: 'Los números ya están a la vista. Lo que responda ahora cuenta y queda marcado como tardío.',
		next: 'Siguiente',
		open: 'Lo que han dicho entre todos',
		again: 'Volver a ver mis respuestas',
		performance: '¿Cómo lo hacemos hoy?',
		performanceEnds: ['Mal', 'Inmejorable'],
		picked: (count: number) =>
			plural('es', count, { one: `${n(count)} de 3 elegida`, other: `${n(count)} de 3 elegidas` }),
		step: (at: number, all: number) => `Valoración ${n(at)} de ${n(all)}`,
		thanks: 'Ha respondido a todo',
		topThree: '¿Cuáles son las tres que más le importan?',
		write: 'Decirlo con palabras'
	},

	gaps: {
		ahead: 'por encima',
		even: 'sin brecha',
		gap: (gap: number) => `brecha ${n(gap)}`,
		importance: 'qué importancia tiene',
		n: (count: number) => `n = ${n(count)}`,
		nn: (importance: number, performance: number) => `n = ${n(importance)}; ${n(performance)}`,
		performance: 'cómo lo hacemos',
		said: (importance: string, performance: string) =>
			`Qué importancia tiene: ${importance} de 5. Cómo lo hacemos: ${performance} de 5.`,
		title: 'Dónde importa'
	},

	guesses: {
		both: 'Ustedes y nosotros',
		ours: 'Nuestro pronóstico, sellado antes de la reunión',
		title: (right: number) => `Acertamos ${n(right)} de 3`,
		yours: 'Lo que más les importa'
	},

	changes: {
		because: (cited: number[], more: number) => {
			const named = cited.map(n);
			const rest = more ? [`${n(more)} más`] : [];
			if (!named.length) return `A raíz de ${comments(more)}`;
			return plural('es', cited.length + more, {
				one: `A raíz del comentario ${list.format(named)}`,
				other: `A raíz de los comentarios ${list.format([...named, ...rest])}`
			});
		},
		none: 'Hoy no se cambió ninguna redacción. Lo que dijeron queda guardado, y cada persona sabrá qué ha sido de ello.',
		title: 'Lo que cambia gracias a hoy'
	},

	pulse: {
		blank: 'Responda al menos a una pregunta y envíe.',
		agree: (high: number, all: number) => `${n(high)} de ${n(all)} de acuerdo`,
		answered: (count: number, all: number) =>
			plural('es', count, {
				one: `Ha respondido ${n(count)} de ${n(all)}`,
				other: `Han respondido ${n(count)} de ${n(all)}`
			}),
		bands: { high: 'más bien sí', low: 'más bien no', middle: 'a medias' },
		checkIn: 'Dos preguntas cortas',
		customer: {
			forthright: 'La gente fue al grano y puso ejemplos.',
			frank: 'Dije lo que de verdad pienso de cómo nos atienden.',
			friendly: 'Nos trataron con respeto, también al hablar de problemas.',
			heard: 'Sé qué va a pasar con lo que dije, o por qué no va a pasar nada.'
		},
		ends: ['En desacuerdo', 'De acuerdo'],
		exit: 'Antes de irse: ¿cómo fue esta reunión?',
		heldBack: '¿Qué se ha callado?',
		open: 'Responder',
		send: 'Enviar sin mi nombre',
		sent: 'Gracias. Sus respuestas han llegado sin su nombre. Aquí todavía puede cambiarlas.',
		takeAway: '¿Qué se lleva de aquí?',
		fewer: 'Respondieron menos de cinco de ustedes, por eso aquí no se muestra nada.',
		forced: '¿Hubo algo forzado?',
		tell: '¿Qué le contará a un colega sobre hoy?',
		unsigned:
			'Sus respuestas no llevan nombre. Con menos de tres respuestas no se muestra nada a nadie, y los textos llegan al equipo sin ningún orden.',
		wall: 'Cómo fue esta reunión',
		worth: '¿Le ha valido la pena el tiempo?',
		worths: { no: 'No', partly: 'En parte', yes: 'Sí' }
	},

	simplify: {
		drop: 'No lo echaría de menos',
		else: 'Otra cosa',
		keep: 'Dejarlo así',
		done: (done: number, all: number) => `${n(done)} de ${n(all)} respondidas`,
		elseHint: '¿Hay algo más que podríamos simplificar o dejar de hacer? Escríbalo abajo.',
		sayMore: 'Escribir sobre esto',
		simpler: 'Más sencillo',
		title: '¿Hay algo de lo que hacemos que podría ser más sencillo, o que usted no necesite?'
	},

	revise: {
		accepted: 'Aceptado.',
		declined: (why: string) => `No se acepta, porque ${why}`,
		isThatIt: '¿Es eso?',
		result: (yes: number, nearly: number, no: number) =>
			`Sí ${n(yes)} · Casi ${n(nearly)} · No ${n(no)}`,
		yourAnswer: (answer: string) => `Su respuesta: ${answer}`,
		nearly: 'Casi',
		nearlyHint: '¿Qué falta todavía?',
		no: 'No',
		quiet: 'El equipo está trabajando en una nueva redacción.',
		thanks: 'Gracias. Puede cambiar su respuesta hasta que avancemos.',
		yes: 'Sí'
	},

	close: {
		last: 'Gracias por su franqueza.',
		lastWord: 'Una última palabra, si quiere',
		lastWordUntil: (time: string) =>
			`Hasta mañana a las ${time} puede añadir una última palabra y cambiar o retirar lo que dijo.`,
		promises: 'A qué nos comprometemos'
	},

	screen: {
		addYours: 'Añada lo suyo:',
		pause: 'Hacemos una pausa de dos minutos.',
		because: (count: number) => `A raíz de ${comments(count)}`,
		closed: 'Gracias por su franqueza.',
		closedNext: 'Cada persona que habló sabrá qué ha sido de sus palabras.',
		draftSaid: 'Esto es un borrador. Lo revisaremos con lo que nos digan hoy.',
		minutes: (count: number) => `${n(count)} min`,
		newVersion: (version: number) => `La versión ${n(version)} de la carta está acordada.`,
		notOpen: 'Esta reunión aún no está abierta.',
		own: (name: string) => `Decisión propia: ${name}`,
		promisedBy: (owner: string, day: string) => (day ? `${owner}, para el ${day}` : owner),
		proposal: (kind: string) => `${kind}: nueva redacción`,
		ratings: '¿Qué importancia tiene cada una de estas para ustedes y cómo lo hacemos?',
		ratingsHow:
			'Las preguntas están en su teléfono o computadora. Ninguna respuesta es incorrecta.',
		rework: 'Estamos buscando las palabras adecuadas. Las verán aquí.',
		taken: 'Aceptado',
		turnedDown: 'No se acepta',
		agreed: 'Acordado',
		code: 'Código',
		draft: 'Borrador',
		here: 'Aquí:',
		headline: ['Háblennos con franqueza.', 'Revisaremos nuestra carta con lo que nos digan.'],
		link: 'Mostrar una reunión en esta pantalla',
		linkHelp:
			'Sirve una vez, en este dispositivo. Quien mire la pantalla verá lo que muestre quien modera, y nada más.',
		lost: 'Reconectando',
		noScreen: 'Aquí no hay ninguna reunión que mostrar',
		noScreenHelp:
			'El enlace de una pantalla sirve una vez y se puede anular. Pida uno nuevo a quien modera.',
		showHere: 'Mostrar aquí la reunión',
		shutOut: 'Esta pantalla ya no muestra la reunión. Pida un enlace nuevo a quien modera.',
		meets: (team: string) => `${team} se reúne con sus clientes`,
		page: (page: number, pages: number) => `${page} de ${pages}`,
		promises: 'A qué nos comprometemos',
		ratedBy: (done: number, all: number) =>
			plural('es', done, {
				one: `Ha respondido ${n(done)} de ${n(all)}`,
				other: `Han respondido ${n(done)} de ${n(all)}`
			}),
		scan: 'Escanee el código o vaya a',
		startsAt: 'Empieza a las',
		title: (team: string) => `${team}: la pantalla`,
		type: 'y escriba',
		typeOnly: 'Vaya a'
	}
} satisfies typeof en;
