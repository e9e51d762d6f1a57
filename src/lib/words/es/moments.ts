import type en from '../en/moments.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;

export default {
	title: 'Momentos de contacto',
	link: 'Comentarios por momento',
	help: 'Dónde se encuentran los clientes con ustedes. Quien comenta puede decir qué momento fue, y así se ve dónde algo falla.',
	open: 'Una reunión ya abierta conserva la lista con la que se abrió.',
	empty: 'No hay ningún momento en la lista. Entonces no se pregunta a nadie de cuál se trata.',
	begin: 'Empezar con los habituales',
	stage: 'Etapa',
	name: 'Nombre',
	add: 'Añadir un momento',
	change: 'Cambiar',
	save: 'Guardar',
	up: 'Subir',
	down: 'Bajar',
	retire: 'Quitar de la lista',
	back: 'Volver a ofrecer',
	retired: 'Ya no se ofrecen',
	keeps: 'Lo que se dijo sobre ellos se conserva.',
	none: 'Aún sin comentarios',
	saidOf: (name: string, count: string) => `Comentarios sobre «${name}»: ${count}`,
	changeOf: (name: string) => `Cambiar «${name}»`,
	upOf: (name: string) => `Subir «${name}»`,
	downOf: (name: string) => `Bajar «${name}»`,
	retireOf: (name: string) => `Quitar «${name}» de la lista`,
	backOf: (name: string) => `Volver a ofrecer «${name}»`,
	comments: (count: number) =>
		plural('es', count, {
			one: '1 comentario',
			many: `${n(count)} comentarios`,
			other: `${n(count)} comentarios`
		}),
	stages: {
		development: 'Averiguar qué necesitan',
		marketing: 'Primer contacto',
		sales: 'Venta y acuerdo',
		'after-sale': 'Después de la venta',
		renewal: 'Renovación'
	},
	usual: {
		development: ['Aclarar qué se necesita'],
		marketing: ['Primer contacto'],
		sales: ['Oferta y acuerdo'],
		'after-sale': ['Entrega', 'El día a día', 'Cuando algo salió mal', 'La factura'],
		renewal: ['Renovación']
	}
} satisfies typeof en;
