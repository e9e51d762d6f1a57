import type { Heading } from '#lib/domain/report/report.ts';
import type { Section } from '#lib/domain/charter/clause.ts';
import type en from '../en/report.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es', { maximumFractionDigits: 1 }).format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});

const sections: Record<Section, string> = {
	purpose: 'Propósito',
	customers: 'Clientes',
	services: 'Servicio',
	expectations: 'Expectativa',
	measures: 'Indicador',
	guidelines: 'Pauta',
	needs: 'Lo que necesitamos de ustedes',
	limits: 'Límite'
};

export default {
	title: 'Informe',
	titleOf: (meeting: string) => `Informe: ${meeting}`,
	versions: { customers: 'Para los clientes', team: 'Para el equipo' },
	which: 'Qué informe',
	came: (customers: number, team: number) =>
		`${of(customers, 'cliente', 'clientes')}, ${n(team)} del equipo`,
	from: (start: string, end: string) => `de ${start} a ${end}`,
	basis: (charter: string, version: number) => `Sobre «${charter}», versión ${n(version)}`,
	waiting: 'Esta reunión no ha empezado. Hasta ahora:',
	running: 'Esta reunión sigue en marcha. Hasta ahora:',
	unanswered: (count: number) =>
		plural('es', count, {
			one: `${n(count)} comentario que pide algo aún no tiene respuesta.`,
			many: `${n(count)} de comentarios que piden algo aún no tienen respuesta.`,
			other: `${n(count)} comentarios que piden algo aún no tienen respuesta.`
		}),
	answer: 'Responder',

	told: 'Lo que nos dijeron ustedes',
	toldTeam: 'Lo que nos dijeron',
	nothingTold: 'Aquí no hay palabras de clientes que leer.',
	heading: (heading: Heading) => {
		if (heading.kind === 'group') return heading.name;
		if (heading.kind === 'clause') return `${sections[heading.section]} ${n(heading.number)}`;
		return heading.kind === 'section' ? sections[heading.section] : 'No está en la carta';
	},
	ours: 'Lo que anotó nuestra parte',
	unread: {
		customers: (count: number) =>
			plural('es', count, {
				one: `Y ${n(count)} comentario que no se mostró en la sala. Quien lo escribió lo lee en su propia página.`,
				many: `Y ${n(count)} de comentarios que no se mostraron en la sala. Quienes los escribieron los leen en su propia página.`,
				other: `Y ${n(count)} comentarios que no se mostraron en la sala. Quienes los escribieron los leen en su propia página.`
			}),
		team: (count: number) =>
			`Y ${of(count, 'comentario', 'comentarios')} que solo puede leer la moderación.`
	},
	comment: (number: number) => `Comentario ${n(number)}`,
	unsigned: 'sin firma',
	lastWord: 'dicho después de la reunión',
	outcome: (kind: string, because: string | null) => (because ? `${kind}: ${because}` : kind),
	noOutcome: 'Aún sin respuesta',
	owner: (owner: string, day: string | null) => (day ? `${owner}, antes del ${day}` : owner),

	changes: 'Lo que cambia en la carta',
	nothingChanges: 'No cambió ninguna redacción de la carta.',
	agreed: (version: number) => `Acordado como versión ${n(version)}`,
	accepted: 'Aceptado en la sala, aún sin acordar',
	because: (numbers: string) => `Por los comentarios ${numbers}`,
	becauseUnsigned: (count: number) => of(count, 'comentario sin firma', 'comentarios sin firma'),
	others: (count: number) =>
		plural('es', count, {
			one: `y ${n(count)} comentario de otras reuniones`,
			many: `y ${n(count)} de comentarios de otras reuniones`,
			other: `y ${n(count)} comentarios de otras reuniones`
		}),
	own: (name: string) => `Decisión nuestra: ${name}`,
	now: 'Nueva redacción',
	before: 'Antes',

	ratings: 'Valoraciones y brechas',
	nothingRated: 'No se valoró nada.',
	fewHint: {
		customers:
			'Con menos de tres respuestas solo se muestra su número; con tres o cuatro, solo bajo, medio o alto.',
		team: 'Con menos de tres respuestas solo se muestra su número.'
	},
	rated: 'Lo que se valoró',
	importance: 'Importancia',
	performance: 'Desempeño',
	gap: 'Brecha',
	answers: (count: number) => of(count, 'respuesta', 'respuestas'),
	bands: { low: 'bajo', middle: 'medio', high: 'alto' },
	missing: 'falta en la carta',
	top: 'Lo más elegido entre los tres',
	picked: (label: string, count: number) => `${label} (${n(count)})`,
	simplify: 'Lo que podría ser más sencillo',
	simplified: (keep: number, simpler: number, drop: number) =>
		`mantener ${n(keep)}, simplificar ${n(simpler)}, quitar ${n(drop)}`,

	promises: 'A lo que nos comprometimos',
	nothingPromised: 'No hubo compromisos.',
	promise: 'Qué',
	who: 'Quién',
	day: 'Para cuándo',

	not: 'Lo que no aceptamos, y por qué',
	nothingLeft: 'Se aceptó todo.',
	declined: 'No se acepta',
	parked: 'Más adelante',
	refused: 'Redacciones que no se tomaron',
	why: 'Por qué',
	noReason: 'no se anotó ningún motivo',

	inside: 'Solo para el equipo',
	climateHidden: 'El clima de esta reunión no se ha dado a conocer.',
	hints: 'Avisos que se mostraron',
	gaps: {
		title: 'Dónde puede fallar',
		lead: 'Cinco lugares donde un servicio y una expectativa se separan. Cuentan los dos números, nunca solo su diferencia.',
		belief: 'Lo que creíamos que esperan',
		guessed: (label: string, guess: string, said: string) =>
			`${label}: supusimos ${guess}, dijeron ${said}`,
		pair: (importance: string, performance: string) => `${importance} / ${performance}`,
		right: (right: number, of: number) => `Acertamos ${n(right)} de sus ${n(of)}.`,
		noGuess: 'Nadie supuso nada, o las suposiciones siguen selladas.',
		standards: 'Lo que falta en la carta',
		missing: (labels: string) => `Valorado, y no está en la carta: ${labels}`,
		asked: (count: number) =>
			plural('es', count, {
				one: `${n(count)} comentario pide añadir lo que ninguna cláusula dice.`,
				many: `${n(count)} de comentarios piden añadir lo que ninguna cláusula dice.`,
				other: `${n(count)} comentarios piden añadir lo que ninguna cláusula dice.`
			}),
		delivery: 'Si hacemos lo que escribimos',
		measured: (measured: number, of: number) =>
			`${n(measured)} de ${n(of)} expectativas tienen un indicador.`,
		promises: 'Lo que alguien prometió antes',
		promised: (count: number) =>
			`${of(count, 'cláusula viene', 'cláusulas vienen')} de una promesa.`,
		below: (labels: string) => `Valorado muy por debajo de lo que necesitan: ${labels}`,
		service: 'Lo que esperan y lo que reciben',
		wide: (labels: string) => `A un punto entero o más: ${labels}`,
		none: 'Nada está a un punto entero de distancia.'
	},

	files: 'Descargar',
	filesHint: 'Word, Markdown, una tabla y datos. Cada comentario está en cada uno.',
	formats: {
		docx: 'Archivo Word',
		md: 'Texto Markdown',
		ods: 'Hoja de cálculo (ODS)',
		csv: 'Tabla (CSV)',
		json: 'Datos (JSON)'
	},
	print: 'Imprimir o guardar como PDF',
	answerTo: (n: number) => `Respuesta al comentario ${n}`,
	noNews: 'Sin noticias nuestras',
	columns: {
		number: 'número',
		part: 'parte',
		side: 'lado',
		name: 'nombre',
		organisation: 'organización',
		verb: 'verbo',
		words: 'palabras',
		on: 'sobre',
		moment: 'momento',
		agree: 'de acuerdo',
		outcome: 'resultado',
		because: 'porque',
		owner: 'responsable',
		due: 'plazo'
	},
	sides: { customer: 'cliente', team: 'equipo', facilitator: 'moderación', observer: 'observador' },

	share: {
		title: 'Enviar a los clientes',
		lead: 'Leen la versión para clientes, tal como esté el día en que la abran. Un enlace vale 90 días.',
		notClosed: 'El informe se puede enviar cuando la reunión esté cerrada.',
		whom: 'A quién',
		nobody: 'No hay aquí ninguna dirección de estos clientes.',
		noMail: 'Este servidor no envía correos. Copie un enlace en su lugar.',
		note: 'Unas palabras suyas antes del enlace',
		preview: 'Lo que leerán',
		send: 'Enviar',
		sent: (names: string) => `En camino a ${names}.`,
		copy: 'Crear un enlace para copiar',
		copied: 'El enlace, se muestra solo esta vez',
		links: 'Enlaces que funcionan',
		link: (day: string) => `hasta el ${day}`,
		anybody: 'un enlace copiado',
		end: 'Anularlo',
		endFor: (whose: string) => `Anular el enlace: ${whose}`,
		inPerson: 'Dicho en persona',
		inPersonFor: (name: string) => `Se le dijo en persona a ${name}`,
		told: {
			mail: 'dicho por correo',
			waiting: 'correo en camino',
			failed: 'el correo no llegó',
			said: 'dicho en persona',
			page: 'abrió la página'
		},
		choose: 'Elija al menos a una persona.',
		subject: (meeting: string) => `Lo que nos dijeron: ${meeting}`,
		body: (name: string, team: string, link: string, day: string) =>
			`Hola, ${name}:\n\ngracias por sus palabras francas. Aquí está lo que nos dijeron, lo que cambia por ello, a lo que nos comprometemos, y lo que no aceptamos y por qué:\n\n${link}\n\nEl enlace funciona hasta el ${day}.\n\n${team}`
	},
	gone: {
		title: 'Este informe ya no está aquí',
		help: 'Un enlace a un informe vale 90 días y se puede anular antes. Pregunte a quien lo envió.'
	},

	quarter: {
		title: 'El trimestre en una página',
		name: (quarter: number, year: number) => `trimestre ${n(quarter)} de ${year}`,
		before: 'Trimestre anterior',
		after: 'Trimestre siguiente',
		nothing: 'No hubo reuniones sobre esta carta en este trimestre.',
		heard: (meetings: number, customers: number, comments: number) =>
			`${of(meetings, 'reunión', 'reuniones')}, ${of(customers, 'cliente', 'clientes')}, ${of(comments, 'comentario', 'comentarios')}.`,
		answered: (answered: number, asked: number) =>
			`De ${n(asked)} que pedían algo, ${n(answered)} tienen respuesta.`,
		changed: (count: number) =>
			`${of(count, 'redacción cambiada', 'redacciones cambiadas')}. Ahora dice, entre otras cosas:`,
		gaps: 'Dónde los clientes necesitan más de lo que reciben',
		gap: (label: string, importance: number, performance: number, count: number) =>
			`${label} Importancia ${n(importance)}, desempeño ${n(performance)} (n = ${n(count)})`,
		promised: (made: number, kept: number) => `Hasta ahora, ${n(kept)} de ${n(made)} cumplidos.`
	},

	carry: {
		title: 'Llevarse los datos del equipo',
		help: 'Un archivo con todo lo que tiene el equipo: cartas, clientes, reuniones con sus registros, temas y lo que resultó de ellos. Otro servidor Forthright lo lee con «forthright import ARCHIVO». Contiene lo dicho al pie de la letra: guárdelo como guarda las palabras mismas. No incluye cuentas, contraseñas, notas privadas ni enlaces.',
		button: 'Descargar el equipo',
		open: 'Hay una reunión abierta. Ciérrela antes: lo que está sellado en ella sigue sellado.'
	}
} satisfies typeof en;
