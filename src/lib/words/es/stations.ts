import type en from '../en/stations.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;

/** Where each key customer stands: identify, talk, measure, exceed, recover. */
export default {
	title: 'Clientes clave',
	all: 'Todos los clientes',
	names: {
		identify: 'Identificar',
		talk: 'Hablar',
		measure: 'Medir',
		exceed: 'Superar',
		recover: 'Reparar'
	},
	notMet: 'aún sin reunión',
	plan: 'Planear una reunión',
	unmeasured: 'nada medido todavía',
	fill: 'Introducir números',
	rated: (count) =>
		plural('es', count, {
			one: `${n(count)} expectativa valorada`,
			other: `${n(count)} expectativas valoradas`
		}),
	entered: (count) =>
		plural('es', count, {
			one: `${n(count)} número introducido desde entonces`,
			other: `${n(count)} números introducidos desde entonces`
		}),
	good: (good, rated) => `${n(good)} de ${n(rated)} tan bien como necesitan`,
	unknown: 'aún no se sabe',
	late: (count) =>
		plural('es', count, {
			one: `${n(count)} promesa con retraso`,
			other: `${n(count)} promesas con retraso`
		}),
	call: 'llamarlos o visitarlos',
	nothing: 'nada pendiente'
} satisfies typeof en;
