import type en from '../en/recoveries.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} de ${other}`,
		other: `${n(count)} ${other}`
	});

export default {
	title: 'Por reparar',
	of: (customer: string) => `Reparación con ${customer}`,
	empty: 'No hay nada abierto. Si fallan a un cliente, abran un caso: solo se cierra con su sí.',
	add: 'Abrir un caso',
	owner: (name: string) => `${name} responde de ello`,
	nobody: 'Nadie responde de ello todavía',
	late: 'Nadie ha hablado con ellos a tiempo.',
	due: 'primera palabra antes del',
	steps: {
		opened: 'nadie ha hablado con ellos todavía',
		contacted: 'ya lo saben',
		righted: 'arreglado, sin confirmar',
		asked: 'espera su sí',
		closed: 'cerrado por su sí'
	},
	causes: {
		war: 'tras una War',
		failed: 'tras una expectativa incumplida',
		complaint: 'tras una queja',
		hand: 'abierto a mano'
	},
	clocks: {
		contact: 'Hasta la primera palabra',
		yes: 'Hasta su sí',
		time: (count: number) =>
			count < 48 ? of(count, 'hora', 'horas') : of(Math.floor(count / 24), 'día', 'días'),
		runs: 'sigue corriendo'
	},
	failing: {
		title: 'Donde las notas dicen que fallamos',
		help: 'Lo último que valoraron estos clientes, más de un paso por debajo de lo que necesitan.',
		below: (below: number, rated: number) =>
			`${n(below)} de ${of(rated, 'expectativa', 'expectativas')} por debajo`
	},
	open: {
		title: 'Abrir un caso',
		help: 'Una persona responde de ello y habla con el cliente en dos días laborables.',
		customer: 'Cliente',
		choose: 'Elijan, por favor',
		what: 'Qué falló, tal como se lo dirían a ellos',
		clause: 'Expectativa incumplida',
		none: 'ninguna',
		owner: 'Quién responde de ello',
		button: 'Abrir el caso'
	},
	hand: {
		to: 'Pasar a',
		ask: 'Preguntarle',
		waits: (name: string) => `Se preguntó a ${name} y aún no ha respondido.`,
		take: 'Respondo yo'
	},
	contact: {
		title: 'Primera palabra',
		label: 'Cómo hablaron con ellos',
		how: { call: 'por teléfono', visit: 'en persona', mail: 'por correo' },
		button: 'Hemos hablado con ellos',
		done: 'Ya lo saben.'
	},
	right: {
		title: 'Arreglado',
		label: 'Qué se arregló',
		help: 'Lo leen cuando se les pregunta.',
		again: 'Decir más',
		button: 'Está arreglado'
	},
	ask: {
		title: 'Su sí',
		first: 'Arréglenlo primero. Después se les pregunta, y solo su sí lo cierra.',
		help: 'Reciben un enlace propio por correo, o ustedes se lo pasan.',
		helpNoMail: 'Este servidor no envía correo: reciben ustedes un enlace para pasarlo.',
		nobody: 'No se conoce a nadie de este cliente. Añadan primero a una persona.',
		whom: 'A quién preguntar',
		button: 'Pedir su sí',
		link: 'Su enlace, mostrado solo esta vez',
		waits: 'aún no ha respondido',
		answers: { yes: 'sí, está arreglado', no: 'no, todavía no' },
		closed: 'Cerrado por su sí el'
	},
	problems: {
		choose: 'Elijan uno, por favor.',
		stale: 'Alguien fue más rápido. Miren de nuevo, por favor.',
		'not-yours': 'Solo quien responde de ello puede pasarlo.',
		nobody: 'Elijan a otra persona, por favor.',
		'not-righted': 'Arréglenlo primero.'
	}
} satisfies typeof en;
