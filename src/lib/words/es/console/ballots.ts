import type en from '../../en/console/ballots.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('es');
const rounded = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const n = (count: number) => numbers.format(count);
const r = (count: number) => rounded.format(count);

/** Ratings, simplify or eliminate, and the team's sealed guesses. */
export default {
	ratings: {
		add: 'Añadir una expectativa que falta',
		addFrom: 'Que valoren esto',
		addGo: 'Añadirla a lo que se valora',
		addLabel: 'Qué falta, en pocas palabras',
		added: 'Añadida sobre la marcha',
		ahead: 'sin brecha',
		answered: (done: number, all: number) =>
			plural('es', done, {
				one: `${n(done)} de ${n(all)} ha respondido a todo`,
				other: `${n(done)} de ${n(all)} han respondido a todo`
			}),
		count: 'Contar manos',
		countAs: (value: number) => `Manos para ${n(value)}`,
		countGo: 'Sumar estas manos',
		countHelp:
			'Para personas sin dispositivo. Léalo en voz alta, pida que levanten la mano y escriba cuántas.',
		done: 'listo',
		few: (count: number) =>
			plural('es', count, {
				one: 'Con 1 persona, los números sirven para conversar, no para medir.',
				other: `Con ${n(count)} personas, los números sirven para conversar, no para medir.`
			}),
		gap: (gap: number) => `brecha ${r(gap)}`,
		gaps: 'Dónde están las brechas',
		guessed: (count: number) =>
			plural('es', count, {
				one: '1 miembro ha sellado un pronóstico. Se abre al cierre.',
				other: `${n(count)} miembros han sellado sus pronósticos. Se abren al cierre.`
			}),
		hands: 'con las manos contadas',
		importance: 'Importancia',
		median: (value: number) => r(value),
		nobody:
			'Nadie ha respondido todavía. Sin dispositivos: léalas en voz alta y pida que levanten la mano.',
		notAnswered: 'sin respuestas',
		people: (count: number) =>
			plural('es', count, { one: `${n(count)} respuesta`, other: `${n(count)} respuestas` }),
		performance: 'Cómo lo hacemos',
		progress: 'Quién ha respondido',
		private: 'Se ve quién, nunca qué: nadie ve un número hasta que usted revele.',
		reveal: 'Revelar las valoraciones',
		revealed: 'Las valoraciones están abiertas. Las respuestas tardías cuentan y quedan marcadas.',
		title: 'Valoraciones',
		top: 'Entre las tres primeras',
		waiting: 'aún no',
		what: 'Qué pregunta',
		which: 'Qué expectativa'
	},

	simplify: {
		all: 'Lo quieren todo. Pregunte: ¿hay algo demasiado lento o con demasiado papeleo?',
		counts: (keep: number, simpler: number, drop: number) =>
			`Mantener ${n(keep)} · Más sencillo ${n(simpler)} · Prescindible ${n(drop)}`,
		drop: 'Proponer quitarlo',
		empty: 'La carta no tiene servicios. Pregunte de palabra: ¿qué podría ser más sencillo?',
		nobody: 'Nadie lo echaría de menos',
		nobodyNone: 'Alguien echaría de menos cada uno de estos.',
		reveal: 'Revelar las respuestas',
		revealed: 'Las respuestas están abiertas.',
		simpler: 'Proponer simplificarlo',
		title: 'Simplificar o eliminar',
		waiting: (done: number, all: number) =>
			plural('es', done, {
				one: `Ha respondido ${n(done)} de ${n(all)}`,
				other: `Han respondido ${n(done)} de ${n(all)}`
			}),
		who: {
			drop: (names: string) => `Podrían prescindir: ${names}`,
			keep: (names: string) => `Mantener: ${names}`,
			simpler: (names: string) => `Más sencillo: ${names}`
		}
	},

	guesses: {
		first: 'Revele primero las valoraciones. Después se podrán comparar los pronósticos.',
		help: 'Se abren una sola vez, ante la sala. Después nadie puede cambiar un pronóstico.',
		none: 'Ningún miembro ha sellado un pronóstico.',
		notPicked: 'Nadie eligió sus tres primeras.',
		open: 'Abrir los pronósticos sellados',
		ours: 'Nuestro pronóstico',
		result: (right: number, all: number) => `Acertamos ${n(right)} de ${n(all)}.`,
		sealed: (count: number) =>
			plural('es', count, {
				one: '1 pronóstico sellado',
				other: `${n(count)} pronósticos sellados`
			}),
		theirs: 'Lo que dijeron',
		thought: (ours: number, theirs: number) => `Pensábamos ${r(ours)}, dijeron ${r(theirs)}.`,
		title: 'Nuestros pronósticos sellados'
	}
} satisfies typeof en;
