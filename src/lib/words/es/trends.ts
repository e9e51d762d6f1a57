import { plural } from '../plural.ts';
import type en from '../en/trends.ts';

const n = new Intl.NumberFormat('es', { maximumFractionDigits: 2 }).format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const small = ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho'];
const times = (count: number, one: string, other: string) =>
	`${small[count] ?? n(count)} ${count === 1 ? one : other}`;

/** Cómo van las cosas entre las reuniones. */
export default {
	title: 'Evolución',
	of: (charter: string) => `Evolución: ${charter}`,
	nav: {
		label: 'De qué trata la evolución',
		charts: 'Valoraciones',
		evidence: 'Indicios',
		conflicts: 'Conflictos',
		consistency: 'Constancia',
		simplify: 'Simplificar',
		enter: 'Anotar cifras'
	},
	sections: {
		purpose: 'Propósito',
		customers: 'Clientes',
		services: 'Servicio',
		expectations: 'Expectativa',
		measures: 'Indicador',
		guidelines: 'Pauta',
		needs: 'Necesidad',
		limits: 'Límite'
	},

	charts: {
		lead: 'Qué es importante para los clientes y cómo de bien lo hacemos. Primero la mayor distancia.',
		empty:
			'Dos reuniones hacen una línea. Las primeras valoraciones estarán aquí tras una reunión.',
		expectation: (number: number) => `Expectativa ${n(number)}`,
		importance: 'Importancia',
		performance: 'Desempeño',
		moved: (from: number, to: number, over: string) =>
			from === to
				? `Se mantiene en ${n(to)} ${over}`
				: `${from < to ? 'Sube' : 'Baja'} de ${n(from)} a ${n(to)} ${over}`,
		over: (meetings: number, waves: number, answers: string) => {
			const parts = [
				...(meetings ? [times(meetings, 'reunión', 'reuniones')] : []),
				...(waves ? [times(waves, 'ronda', 'rondas')] : [])
			];
			return `en ${parts.join(' y ')} (n = ${answers}).`;
		},
		once: (performance: string, answers: number) =>
			`Desempeño ${performance} hasta ahora (n = ${n(answers)}). Dos reuniones hacen una línea.`,
		few: 'Menos de tres respuestas: muy pocas para un punto.',
		never: 'Nadie ha valorado esto todavía.',
		reworded: 'Sin valorar desde que se redactó de nuevo. Antes:',
		former: 'Con las palabras anteriores',
		formerWords: (text: string) => `Cuando decía «${text}»`,
		split: (low: number, high: number) =>
			`Opiniones divididas: unos dicen ${n(low)}, otros ${n(high)}.`,
		polite: (meeting: string) =>
			`Valorado en una reunión Love-In: ${meeting}. Cifras corteses, marcadas con ◇.`,
		answers: (count: number) => of(count, 'respuesta', 'respuestas'),
		numbers: 'Mostrar cifras',
		when: 'Cuándo',
		high: '4 o 5',
		newest: (count: number) => `Se dibujan las ${n(count)} reuniones y encuestas más recientes.`,
		legend:
			'Un anillo indica menos de cinco respuestas. Los puntos pequeños son respuestas sueltas.',
		columns: (shown: number) => `Se dibujan las últimas ${n(shown)}; la tabla las tiene todas.`,
		gap: (gap: string) => `Distancia ${gap}`,
		ahead: 'Por encima de lo que necesitan',
		even: 'Sin distancia'
	},

	quadrant: {
		title: 'Dónde poner el trabajo',
		lead: 'Las líneas están en 3,5, acordadas y fijas. A menos de un cuarto de paso no hay cuadrante.',
		corners: {
			concentrate: 'Trabajar en esto',
			keep: 'Seguir así',
			low: 'Poca prioridad',
			overkill: 'Más de lo que necesitan',
			'on-the-line': 'Sobre la línea'
		},
		all: 'Dicen que todo es importante. Miren cuáles eligieron como sus tres.',
		point: (number: number, importance: string, performance: string) =>
			`Expectativa ${n(number)}: importancia ${importance}, desempeño ${performance}`,
		empty: 'Cuando tres clientes valoren importancia y desempeño, los puntos estarán aquí.'
	},

	months: {
		complaints: 'Quejas al mes',
		complaintsOf: (theme: string) => `Quejas al mes: ${theme}`,
		complaintsEmpty: 'Nadie ha anotado quejas todavía.',
		figures: 'Lo que dieron nuestros indicadores',
		month: 'Mes',
		count: 'Quejas',
		before: 'El mismo mes, un año antes',
		per100: 'Por cada 100 clientes',
		value: 'Valor',
		unknown: 'no se sabe',
		fell: (from: string, to: string) => `De ${from} a ${to}.`,
		gaps: 'Un mes sin cifra es un hueco, no un cero.',
		yearBefore: 'La raya corta es el mismo mes, un año antes.'
	},

	ours: {
		title: '¿Para nosotros mismos?',
		lead: 'Servicios, expectativas y medidas nuestras de las que ningún cliente ha dicho nada, o cuya importancia ninguno valora con 4 o más.',
		all: 'Detrás de cada una hay un cliente.',
		unasked: 'Aún no se ha preguntado a nadie. Tras la primera reunión la lista estará aquí.',
		untouched: 'Ningún cliente ha dicho nada al respecto.',
		rated: (median: string, answers: number) => `Importancia ${median} (n = ${n(answers)}).`,
		gone: 'Ya no está en la carta.'
	},

	evidence: {
		title: '¿Qué antigüedad tiene lo que sabemos?',
		lead: 'Cuándo dijo algo un cliente por última vez sobre cada expectativa. Primero lo más antiguo.',
		never: 'Ningún cliente ha dicho nada sobre esto todavía.',
		last: (day: string) => `Últimas palabras el ${day}`,
		age: (months: number) =>
			months === 0 ? 'hace menos de un mes' : `hace ${of(months, 'mes', 'meses')}`,
		stale: 'Anticuado',
		staleHint: 'De hace más de doce meses. Pregunten otra vez.',
		empty: 'La carta aún no tiene expectativas.'
	},

	segments: {
		title: 'Dónde los clientes se contradicen',
		lead: 'Mediana de importancia y desempeño por segmento. Con menos de tres respuestas no hay cifra.',
		none: 'Ningún cliente tiene segmento todavía. Anótenlo en su ficha.',
		agree: 'Los segmentos no se contradicen.',
		importance: (text: string) => `Lo necesitan de modo distinto: ${text}`,
		performance: (text: string) => `Lo reciben de modo distinto: ${text}`,
		words: (keep: string, against: string) =>
			`${keep}: mantenerlo. ${against}: cambiarlo o quitarlo.`,
		part: (segment: string, median: string) => `${segment} ${median}`,
		cell: (importance: string, performance: string) => `${importance} / ${performance}`,
		both: 'Importancia / desempeño',
		keeping: (count: number) => `${n(count)} mantener`,
		against: (count: number) => `${n(count)} cambiar o quitar`,
		to: 'A los clientes'
	},

	conflicts: {
		title: '¿Nos estorban nuestras propias reglas?',
		lead: 'Las personas juzgan cada indicador y cada pauta frente a cada expectativa del borrador. Lo que estorba aparece aquí.',
		hinders: (passage: string, expectation: string) => `${passage} estorba a ${expectation}`,
		none: 'Nada se ha juzgado como estorbo para una expectativa.',
		count: (count: number) => of(count, 'conflicto', 'conflictos'),
		judged: (by: string, day: string) => `Juzgado por ${by} el ${day}`,
		former: 'Uno de los dos dice ya otra cosa. Júzguenlo de nuevo.',
		gone: 'Uno de los dos ya no está en el borrador.',
		judge: 'Juzgar',
		marks: { '': 'sin juzgar', serves: 'ayuda', neutral: 'indiferente', hinders: 'estorba' },
		open: (left: number) =>
			left === 0 ? 'todo juzgado' : `${of(left, 'expectativa', 'expectativas')} sin juzgar`,
		save: 'Guardar',
		saveOf: (text: string) => `Guardar su juicio sobre: ${text}`,
		empty: 'El borrador aún no tiene indicadores ni pautas, o le faltan expectativas.'
	},

	consistency: {
		title: '¿Reciben todos lo mismo?',
		lead: 'Cuán distinto valoran los clientes la misma expectativa. Con la misma media, la de mayor dispersión es menos constante.',
		empty: 'Cuando tres clientes hayan valorado una expectativa, estará aquí.',
		spread: (spread: string) => `Dispersión ${spread}`,
		mean: (mean: string, answers: number) => `media ${mean} (n = ${n(answers)})`,
		repeated: (count: number) => `${of(count, 'cliente tuvo', 'clientes tuvieron')} que repetirlo`,
		places: 'De dónde vienen las quejas',
		complaints: (count: number) => of(count, 'queja', 'quejas')
	},

	simplify: {
		title: 'Más sencillo, o nada',
		lead: 'Lo que los clientes pidieron hacer más sencillo o dejar de hacer, en todas las reuniones.',
		empty: 'Ningún cliente ha pedido quitar o simplificar nada todavía.',
		asked: (meetings: number, held: number) =>
			`${n(meetings)} de ${of(held, 'reunión', 'reuniones')}`,
		voices: (voices: number, customers: number) => `${n(voices)} de ${n(customers)} voces`,
		answers: (drop: number, simpler: number, keep: number) =>
			`${n(drop)} no lo echarían de menos, ${n(simpler)} lo quieren más sencillo, ${n(keep)} lo mantienen`,
		hours: 'Horas al mes que ahorraría',
		hoursOf: (label: string) => `Horas al mes sin: ${label}`,
		saved: (hours: number) => `${of(hours, 'hora', 'horas')} al mes, según nuestra estimación`,
		save: 'Guardar',
		dropped: (version: number, day: string) => `Quitado con la versión ${n(version)}, ${day}`,
		changed: (version: number, day: string) => `Simplificado con la versión ${n(version)}, ${day}`,
		open: 'Sin decidir'
	},

	aims: {
		lead: 'Cumplida: ocho de cada diez dan 4 o 5 en la última ronda. Superada: en las dos últimas.',
		promise: 'Prometemos',
		promiseHint: 'Por ejemplo: en 60 segundos',
		stretch: 'Más que eso sería',
		stretchHint: 'Por ejemplo: en 30 segundos',
		stands: 'Estado',
		clause: 'Expectativa',
		set: 'Fijar el objetivo',
		none: 'Aún no hay objetivo.',
		stand: {
			unknown: 'aún no se sabe',
			open: 'sin cumplir',
			met: 'cumplida',
			exceeded: 'superada'
		}
	},

	enter: {
		title: 'Anotar cifras',
		lead: 'Lo que pasa entre las reuniones solo lo saben ustedes. Una cifra equivocada se anota de nuevo o se retira.',
		remove: 'Retirar',
		removeOf: (what: string) => `Retirar: ${what}`,
		saved: 'Anotado.',
		problems: {
			month: 'Escriba un mes, por ejemplo 2026-04.',
			day: 'Elija un día.',
			count: 'Escriba un número entero.',
			number: 'Escriba un número.',
			ratings: 'Escriba números del 1 al 5 con espacios entre ellos.',
			empty: 'Rellene este campo.',
			'too-long': 'Es demasiado largo.',
			unknown: 'No está en la carta ni entre los temas.',
			unreadable: 'No se ha podido leer. Revíselo, por favor.'
		} as Record<string, string>,
		month: 'Mes',
		monthHint: 'Por ejemplo 2026-04',
		training: {
			title: 'Una formación',
			name: '¿Qué se enseñó?',
			sessions: 'Sesiones',
			completed: 'Terminada el',
			people: '¿Quién participó?',
			peopleHint: 'Un nombre por línea',
			for: '¿Para qué sirve?',
			forHint: 'Sin elegir nada: para toda la carta.',
			add: 'Anotar la formación',
			none: 'Ninguna formación todavía.',
			line: (sessions: number) => of(sessions, 'sesión', 'sesiones')
		},
		wave: {
			title: 'Clientes preguntados otra vez',
			clause: 'Expectativa',
			label: '¿Cómo llaman a esta vez?',
			labelHint: 'Por ejemplo: tres meses después',
			importance: 'Importancia',
			performance: 'Desempeño',
			ratingsHint: 'Un número del 1 al 5 por respuesta, con espacios entre ellos, sin nombres',
			add: 'Anotar las respuestas',
			none: 'No se ha preguntado otra vez a nadie.'
		},
		complaints: {
			title: 'Quejas de un mes',
			theme: 'Tema',
			count: '¿Cuántas?',
			customers: 'Clientes atendidos ese mes',
			add: 'Anotar las quejas',
			none: 'Ninguna queja anotada todavía.',
			noThemes: 'Las quejas se cuentan por temas. Primero reúnan comentarios en temas.'
		},
		target: { title: 'Lo que queremos alcanzar' },
		figure: {
			title: 'Un indicador de un mes',
			clause: 'Indicador',
			value: 'Valor',
			unit: '¿Qué se cuenta?',
			unitHint: 'Por ejemplo: parte de los casos que cierra quien los abrió',
			add: 'Anotar el valor',
			none: 'Ningún valor anotado todavía.',
			noMeasures: 'La carta aún no tiene indicadores.'
		}
	},

	chain: {
		title: 'En qué acabó',
		lead: 'De las primeras palabras a lo que los clientes dicen ahora.',
		words: 'Lo que dijeron los clientes',
		wordsCount: (count: number) => of(count, 'comentario', 'comentarios'),
		all: 'Mostrar todos',
		change: 'Lo que la carta dice por ello',
		changeNone: 'La carta aún no dice otra cosa por ello.',
		proposed: (by: string) => `Redactado por ${by}.`,
		room: (yes: number, nearly: number, no: number) =>
			`La sala: ${n(yes)} sí, ${n(nearly)} casi, ${n(no)} no.`,
		agreed: (version: number, day: string) => `Acordado como versión ${n(version)}, ${day}`,
		training: 'Qué formación hubo',
		trainingNone: 'No se anotó ninguna formación.',
		people: (count: number) => of(count, 'persona', 'personas'),
		ratings: 'Cómo lo valoran los clientes',
		ratingsNone: 'Nadie lo ha valorado todavía con estas palabras.',
		high: (count: number, answers: number, when: string) =>
			`${n(count)} de ${n(answers)} dieron 4 o 5 en ${when}`,
		risen: (count: number, answers: number, when: string) =>
			count === answers
				? `${n(count)} de ${n(answers)} lo valoran más que en ${when}.`
				: `Al menos ${n(count)} de ${n(answers)} lo valoran más que en ${when}.`,
		complaints: 'Quejas',
		complaintsNone: 'No se anotaron quejas.',
		before: (mean: string, most: string) =>
			`${mean} quejas al mes antes del cambio, ${most} como máximo.`,
		now: (count: string, when: string) => `${count} en ${when}.`
	}
} satisfies typeof en;
