import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type { ReplyKind } from '#lib/domain/meeting/meeting.ts';
import type en from '../../en/team/seat.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('es').format;

/** What a member has in and around the live meeting. */
export default {
	seat: {
		title: (meeting: string) => `En la sala: ${meeting}`,
		toRoom: 'Ir a la sala',
		enterTitle: '¿Cómo entra?',
		enterTeam: 'Como parte del equipo',
		enterTeamHint: 'Escucha, pregunta y responde más tarde. Lo que diga lleva su nombre.',
		enterObserver: 'Para observar',
		enterObserverHint:
			'Mira y no cuenta en ningún lado. Puede presentarse y avisar de que el tono está subiendo, nada más.',
		enterKept: 'No podrá cambiarlo durante la reunión.',
		observer: 'Usted está aquí para observar.',
		observerHint: 'Ve lo que ve el equipo. No cuenta en ningún lado.',
		closed: 'Esta reunión ha terminado. Esto es lo que se dijo y qué ha sido de ello.',
		facilitator: 'Usted dirige esta reunión. Lo hace desde su consola.',
		now: 'Ahora',
		lobby: 'La gente está llegando. Aún no ha empezado nada.',
		moved: (to: string) => `La reunión pasó a: ${to}.`,
		movedStrip: (to: string) =>
			`La reunión pasó a: ${to}. Si quiere, termine primero lo que hace aquí.`,
		todo: {
			welcome: 'Diga quién es y quién es usted para el cliente. Después escuche.',
			charter: 'Vaya leyendo. Pregunte si no entiende algo; responda más tarde.',
			needs: 'Los clientes dicen qué falta. Escuche y pida un ejemplo.',
			ratings: 'Los clientes valoran. Es el momento de sellar su propio pronóstico.',
			simplify: 'Escuche qué no echaría de menos nadie. No lo defienda.',
			revise: 'La redacción se cambia delante de todos. Solo responden los clientes.',
			close: 'Diga qué va a hacer y para cuándo.'
		} satisfies Record<Stage, string>,
		covered: 'Nuestras cláusulas están tapadas por ahora: los clientes escriben sin verlas.',
		silent: 'Todos están escribiendo. Lo escrito queda oculto hasta que se revele.',
		readCharter: 'Leer toda la carta',
		proposal: 'Redacción ante la sala',

		here: 'Lo que se dijo aquí',
		elsewhere: 'Lo que se dijo en otras partes',
		nothing: 'Aquí aún no se ha dicho nada.',
		showEarlier: (count: number) =>
			plural('es', count, {
				one: `Ver ${n(count)} comentario anterior`,
				other: `Ver ${n(count)} comentarios anteriores`
			}),
		showNew: (count: number) =>
			plural('es', count, {
				one: `Ver ${n(count)} comentario nuevo`,
				other: `Ver ${n(count)} comentarios nuevos`
			}),
		newSince: (count: number) =>
			plural('es', count, {
				one: `${n(count)} comentario nuevo.`,
				other: `${n(count)} comentarios nuevos.`
			}),
		onClause: (clause: string) => `Sobre ${clause}`,
		unprompted: 'Dicho antes de ver nuestras cláusulas',
		onScreen: 'En pantalla',
		readBack: (words: string) => `Repetido para confirmar: “${words}”`,
		readBackRight: 'Quien lo escribió dice que es correcto.',
		readBackWrong: 'Quien lo escribió dice: no del todo.',
		readBackOpen: 'Quien lo escribió aún no ha respondido.',
		wasExplanation: 'se tomó como una explicación',

		rule: 'Preguntar, agradecer, tener la intención, comprometerse, decir no con un motivo. Explicar viene al final.',
		answer: 'Responder',
		answerTo: (number: number) => `Respuesta al comentario ${n(number)}`,
		kind: 'Cómo',
		kinds: {
			ask: 'Preguntar',
			acknowledge: 'Agradecer',
			intend: 'Tener la intención',
			commit: 'Comprometerse',
			decline: 'Decir no, porque',
			explain: 'Explicar'
		} satisfies Record<ReplyKind, string>,
		kindsDone: {
			ask: 'pregunta',
			acknowledge: 'agradece',
			intend: 'tiene la intención',
			commit: 'se compromete',
			decline: 'dice que no, porque',
			explain: 'explica'
		} satisfies Record<ReplyKind, string>,
		words: 'Su texto; lo leerá quien escribió el comentario',
		listening: (minutes: number) =>
			plural('es', minutes, {
				one: `Acaba de decirse. Durante ${n(minutes)} minuto más solo puede preguntar.`,
				other: `Acaba de decirse. Durante ${n(minutes)} minutos más solo puede preguntar.`
			}),
		send: 'Enviar la respuesta',
		later: 'Se enviará cuando vuelva la conexión',
		answered: 'Enviada.',
		personal: 'Va contra una persona',
		personalHint: 'Avisa solo a quien modera, que decide.',
		personalDone: 'Se ha avisado a quien modera.',

		say: 'Decir algo usted',
		sayHint: 'Lleva su nombre y cuenta para el equipo, no para los clientes.',
		sayLabel: 'Su comentario',
		sayWhere: (place: string) => `Corresponde a: ${place}`,
		sayNowhere: 'No corresponde a ninguna cláusula.',
		cutOff: 'Me han interrumpido',
		cutOffHint: 'Avisa solo a quien modera.',
		cutOffDone: 'Se ha avisado a quien modera.',

		introduceTitle: 'Preséntese',
		introduceHint:
			'Una cara para la voz: la ve toda la sala. Deje en blanco lo que no quiera decir.',
		name: 'Nombre',
		role: 'A qué se dedica',
		roleHint: 'Por ejemplo: turno de noche',
		since: 'Desde cuándo',
		sinceHint: 'Por ejemplo: desde 2019',
		line: 'Soy quien…',
		lineHint: 'Por ejemplo: … contesta cuando usted llama a las cuatro de la mañana',
		lineSaid: (line: string) => `Soy quien ${line}`,
		introduce: 'Decirlo a la sala',
		introduced: 'Ya lo ven todos.',
		people: 'Quién está aquí',
		sides: {
			facilitator: 'dirige la reunión',
			team: 'equipo',
			observer: 'observa',
			customer: 'cliente'
		},

		heat: 'El tono está subiendo',
		heatHint: 'En privado. La consola de quien modera sabe que alguien avisó, y nadie sabe quién.',
		heatDone: 'La consola lo sabe.',

		guesses: 'Su pronóstico sellado',
		guessesHint:
			'¿Qué cree que dirán los clientes? Nadie lo ve hasta que todos los pronósticos se abren juntos, al cierre. Hasta entonces puede cambiarlo; después, nunca.',
		guessesThree: '¿Cuáles son las tres que más les importan?',
		guessesMost: 'Elija tres como máximo.',
		guessesEmpty: 'La carta no tiene expectativas que pronosticar.',
		guessImportance: 'Importancia',
		guessPerformance: 'Cómo lo hacemos',
		guessImportanceOf: (clause: string) => `Importancia de: ${clause}`,
		guessPerformanceOf: (clause: string) => `Cómo lo hacemos: ${clause}`,
		guessAmong: (clause: string) => `Entre las tres: ${clause}`,
		guessNone: 'sin pronóstico',
		guessScale: 'De 1, nada, a 5, mucho.',
		seal: 'Sellar el pronóstico',
		sealed: 'Sellado. No se podrá cambiar una vez abiertos los pronósticos.',
		opened: 'Los pronósticos están abiertos',
		openedRight: (right: number, all: number) =>
			`El equipo acertó ${n(right)} de las ${n(all)} primeras de los clientes.`,
		openedNobody: 'Los clientes no eligieron sus tres primeras.',
		mine: 'Mi pronóstico',
		team: 'Equipo',
		customers: 'Clientes',
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		pairHint: 'Importancia / cómo lo hacemos. Valores medianos; un guion donde nadie respondió.',
		none: '–',
		picked: 'Entre las tres primeras de los clientes',
		number: (value: number) => n(value),

		pulseTitle: '¿Cómo va?',
		pulseExit: '¿Cómo fue?',
		pulseHint: 'Sin firma. Con menos de tres respuestas no se muestra nada.',
		pulse: {
			frank: 'Nos dijeron cosas que no nos gustó oír.',
			friendly: 'Nos trataron con respeto, también al hablar de problemas.',
			forthright: 'La gente fue al grano y puso ejemplos.',
			heard: 'Podríamos repetir sus tres puntos más importantes.'
		},
		scale: ['En desacuerdo', 'más bien no', 'en parte', 'más bien sí', 'De acuerdo'],
		cannotSay: 'No sabría decir',
		worth: '¿Le ha valido la pena el tiempo?',
		worthKinds: { yes: 'Sí', partly: 'En parte', no: 'No' },
		heldBack: '¿Qué se ha callado?',
		takeAway: '¿Qué se lleva de aquí?',
		tell: '¿Qué le contará a un colega sobre hoy?',
		forced: '¿Hubo algo forzado?',
		pulseSend: 'Enviar sin firma',
		pulseThanks: 'Gracias. Puede cambiarlo mientras se esté preguntando.',

		note: 'Mi nota',
		noteHint: 'Solo suya. No la tiene ningún colega, ninguna exportación ni ningún informe.',
		noteSaved: 'Guardada',
		noteSaving: 'Guardando',
		noteUnsaved: 'Aún sin guardar. Está en este dispositivo.',
		noteSave: 'Guardar la nota'
	}
} satisfies typeof en;
