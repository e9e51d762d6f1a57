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
	ways: {
		customers: 'Clientes',
		unmet: 'Sin encuentro desde hace tiempo',
		worth: 'Lo que aportan',
		segments: 'Segmentos',
		meetings: 'Reuniones',
		calendar: 'Sus fechas',
		coming: 'Cambios que vienen',
		stages: 'Dónde escuchamos',
		front: 'Primera línea',
		trends: 'Valoraciones',
		complaints: 'Quejas',
		moments: 'Momentos de contacto',
		themes: 'Temas',
		decisions: 'Decisiones',
		proof: 'Prueba',
		actions: 'Diez acciones',
		litmus: 'Preguntar a diez',
		recoveries: 'Recuperaciones',
		promises: 'Promesas',
		lost: 'Clientes perdidos',
		flow: 'Entradas y salidas'
	},
	five: 'Las cinco estaciones',
	notMet: 'aún sin reunión',
	overdue: 'demasiado tiempo sin reunión',
	unmet: (count) => `${n(count)} con demasiado tiempo sin reunión`,
	planned: 'prevista:',
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
