import type en from '../en/themes.ts';
import { plural } from '../plural.ts';

const numbers = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const list = new Intl.ListFormat('es', { type: 'conjunction' });
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} ${other}`,
		other: `${n(count)} ${other}`
	});

export default {
	title: 'Temas',
	intro: 'Lo mismo, dicho en distintas reuniones y con otras palabras.',
	empty:
		'Aquí estará lo que los clientes les dicen una y otra vez. Junten comentarios durante una reunión o después.',
	toMeetings: 'Ir a las reuniones',
	charter: 'Carta',
	over: (meetings: number, version: number) =>
		`En ${of(meetings, 'reunión', 'reuniones')}, hasta la versión ${n(version)}.`,
	noMeetings: 'Todavía no ha habido ninguna reunión sobre esta carta.',

	notOn: 'No está en su carta',
	notOnEmpty: 'Todo lo que plantearon los clientes está en su carta.',
	onIt: 'En su carta',
	onItEmpty: 'Ningún tema está todavía en su carta.',
	since: (version: number) => `En la carta desde la v${n(version)}`,
	raisedBy: (meetings: number, all: number, rated: number | null) =>
		`Planteado por ${n(meetings)} de ${n(all)}, ${rated === null ? 'sin valorar' : `valorado con ${n(rated)}`}`,
	raisedIn: (meetings: number, all: number) =>
		`Planteado en ${n(meetings)} de ${of(all, 'reunión', 'reuniones')}`,
	organisations: (raised: number, all: number) =>
		`Planteado por ${n(raised)} de ${of(all, 'organización', 'organizaciones')}`,
	voices: (voices: number, all: number) => `${n(voices)} de ${of(all, 'voz', 'voces')}`,
	rated: (importance: number | null, performance: number | null, count: number) =>
		`Importancia ${importance === null ? '–' : n(importance)}, cumplimiento ${performance === null ? '–' : n(performance)} (${of(count, 'valoración', 'valoraciones')})`,
	notRated: 'Sin valorar',
	top: (picked: number, all: number) => `Entre los tres primeros de ${n(picked)} de ${n(all)}`,
	score: (score: number) => `Puntos: ${n(score)}`,
	scoreHelp: 'Los puntos solo ordenan. Lo que cuenta es el veredicto.',
	undecided: 'Nadie lo ha decidido todavía',

	verdicts: {
		split: 'Opiniones divididas',
		'blind-spot-failing': 'Punto ciego, y va mal',
		'blind-spot': 'Punto ciego',
		'broken-promise': 'Compromiso incumplido',
		'more-than-needed': 'Más de lo que necesitan',
		'ours-not-theirs': 'Nuestro, no de ellos',
		'keep-it-up': 'Seguir así',
		simplify: 'Simplificar o eliminar',
		'one-voice': 'Una sola voz',
		improve: 'Mejorar',
		note: 'Anotarlo'
	},
	steps: {
		split: 'Miren cada grupo de clientes por separado.',
		'blind-spot-failing': 'Añadirlo a la carta, nombrar un responsable, formar y medir.',
		'blind-spot': 'Que los clientes lo valoren en la próxima reunión.',
		'broken-promise': 'Mejorarlo, con fecha. Si un cliente salió perjudicado, repararlo.',
		'more-than-needed': 'Hacerlo más sencillo.',
		'ours-not-theirs': '¿Se puede dejar de hacer?',
		'keep-it-up': 'Dar las gracias y dejarlo como está.',
		simplify: 'Decidir y decírselo.',
		'one-voice': 'No perderlo de vista. Una sola voz nunca se borra.',
		improve: 'Lo siguiente de la lista.',
		note: ''
	},

	learned: {
		title: 'Lo que enseñó cada reunión',
		fresh: (count: number, labels: string[]) =>
			`${of(count, 'tema nuevo', 'temas nuevos')}${labels.length ? `: ${list.format(labels)}` : ''}.`,
		nothing: 'Nada nuevo. También es un resultado.',
		again: (count: number, labels: string[]) =>
			`${of(count, 'tema dicho', 'temas dichos')} de nuevo: ${list.format(labels)}.`,
		guess: (right: number, all: number) =>
			`De sus tres primeros habíamos adivinado ${n(right)} de ${n(all)}.`,
		empty: 'Después de cada reunión, una línea dirá aquí qué hubo de nuevo.'
	},

	made: {
		title: 'Tema nuevo',
		label: '¿De qué trata, con palabras de un cliente?',
		button: 'Crear el tema'
	},

	one: {
		passage: '¿Está en la carta?',
		on: { yes: 'En la carta', partly: 'En parte en la carta', no: 'No está en la carta' },
		proposal: (on: string) =>
			`Nadie lo ha decidido todavía. Los pasajes señalados sugieren: ${on}.`,
		atMeetings: (version: number) => `Cuando se celebraron las reuniones (versión ${n(version)})`,
		clause: 'El pasaje que habla de ello',
		noClause: 'Ningún pasaje concreto',
		version: 'En la versión',
		decide: 'Dejarlo así',
		takenUp: (version: number, words: number) =>
			`La versión ${n(version)} lo recogió, por ${of(words, 'de estos comentarios', 'de estos comentarios')}.`,
		thatIsIt: 'Sí, ahora está en la carta',
		verdict: 'Veredicto',
		words: 'Sus palabras, de todas las reuniones',
		noWords: 'En este tema aún no hay nada.',
		older: 'Comentarios anteriores',
		newest: 'Volver a los más recientes',
		take: 'Sacar',
		takeThis: (number: number, title: string) => `Sacar el comentario ${n(number)} de ${title}`,
		choose: (number: number) => `Elegir el comentario ${n(number)}`,
		split: '¿Dos cosas en una? Elijan comentarios arriba y denles un tema propio.',
		splitLabel: 'Nombre del tema nuevo',
		splitButton: 'Separar',
		join: '¿Lo mismo que otro tema?',
		joinLabel: 'Unir este con',
		joinButton: 'Unirlos',
		joinHelp: 'Todos los comentarios pasan allí. Se puede deshacer.',
		rename: 'Nombre',
		renameButton: 'Cambiar el nombre',
		elsewhere: 'Valorado en una reunión, sin contar para ningún tema',
		count: 'Contarlo aquí',
		shape: 'Cambiar este tema',
		history: 'Lo que se hizo con él',
		undo: 'Deshacer',
		undoThis: (what: string) => `Deshacer: ${what}`,
		nothing: 'Elijan al menos un comentario.',
		meeting: (title: string) => `En ${title}`
	},

	deeds: {
		made: (label: string) => `creó el tema «${label}»`,
		renamed: (before: string, after: string) => `cambió el nombre de «${before}» a «${after}»`,
		merged: 'puso un comentario en él',
		movedIn: 'pasó un comentario de un tema a otro',
		taken: 'sacó un comentario',
		joined: (label: string) => `le unió «${label}»`,
		split: (label: string, count: number) =>
			`separó «${label}» con ${of(count, 'comentario', 'comentarios')}`,
		linked: (on: string, version: number) => `decidió: ${on}, en la versión ${n(version)}`,
		rated: 'contó una valoración para él',
		undone: (what: string) => `deshizo esto: ${what}`
	},

	series: {
		title: 'Reuniones sobre este borrador',
		help: 'Varias reuniones pueden tratar el mismo borrador. Acuerden una versión después de cada una, o una al final.',
		on: (version: number) => `sobre la versión ${n(version)}`,
		agreed: (version: number) => `acordó la versión ${n(version)}`,
		waiting: (count: number) =>
			`${of(count, 'redacción espera', 'redacciones esperan')} el acuerdo`,
		nothing: 'nada espera',
		conflicts: 'Más de una redacción para el mismo pasaje',
		none: 'No hay dos reuniones que quieran cosas distintas en el mismo pasaje.',
		before: 'Ahora dice',
		accepted: 'Aceptada allí',
		open: 'Sin decidir todavía',
		because: (count: number) => `Por ${of(count, 'comentario', 'comentarios')}`,
		choose: 'Decidir en esa reunión',
		rest: 'También espera',
		empty: 'Todavía no ha habido ninguna reunión sobre este borrador.'
	}
} satisfies typeof en;
