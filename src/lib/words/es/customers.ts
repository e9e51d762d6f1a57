import type en from '../en/customers.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, {
		one: `${n(count)} ${one}`,
		many: `${n(count)} ${other}`,
		other: `${n(count)} ${other}`
	});

export default {
	list: {
		find: 'Buscar',
		findHint: 'Un nombre, una persona, un grupo',
		segment: 'Grupo',
		all: 'Todos',
		keyOnly: 'Solo los clientes clave',
		show: 'Mostrar',
		count: (count, all) =>
			count === all ? of(all, 'cliente', 'clientes') : `${n(count)} de ${n(all)} clientes`,
		nobody: 'Ningún cliente coincide. Pruebe con menos letras o con todos los grupos.',
		reset: 'Mostrar todos',
		star: 'Cliente clave',
		columns: {
			place: 'Puesto',
			name: 'Nombre',
			signal: 'Lo que sabemos',
			met: 'Último encuentro',
			gap: 'Por debajo de lo esperado',
			people: 'Personas'
		},
		below: (below, rated) =>
			below === 0 ? `ninguna de ${n(rated)}` : `${n(below)} de ${n(rated)}`,
		notRated: 'sin valorar',
		never: 'Aún sin encuentro',
		ways: 'Más sobre los clientes',
		takeIn: 'Importar CSV',
		takeOut: 'Exportar CSV',
		stages: 'Dónde escuchamos',
		calendar: 'Su calendario',
		coming: 'Cambios que vienen',
		lost: 'Clientes perdidos',
		flow: 'Entradas y salidas',
		coverage: 'Sin encuentro desde hace tiempo',
		pages: 'Páginas',
		page: (page: number, pages: number) => `Página ${n(page)} de ${n(pages)}`,
		previous: 'Página anterior',
		next: 'Página siguiente',
		order:
			'Primero los clientes clave; entre ellos, aquellos de quienes nadie sabe nada, luego los que nos esperan. Dos puntos por una promesa atrasada, uno por cada cosa dicha que falta en la carta, hasta tres según la última reunión, uno por cada mes de silencio.'
	},

	signal: {
		how: 'De dónde viene este orden',
		title: 'Cómo estamos',
		heard: (days) =>
			days === 0 ? 'noticias de hoy' : `noticias de hace ${of(days, 'día', 'días')}`,
		quiet: (days) => `sin noticias desde hace ${of(days, 'día', 'días')}`,
		never: 'nunca hubo noticias',
		late: (count) =>
			count === 0
				? 'ninguna promesa atrasada'
				: of(count, 'promesa atrasada', 'promesas atrasadas'),
		gaps: (count) =>
			count === 0
				? 'nada de lo dicho falta en la carta'
				: `${of(count, 'cosa dicha falta', 'cosas dichas faltan')} en la carta`,
		climate: (label) => `última reunión: ${label}`,
		noClimate: 'no se sabe cómo fue la última reunión',
		states: { unknown: 'Se desconoce', waiting: 'Nos espera', fine: 'En contacto' },
		unknownHelp:
			'Nadie aquí ha anotado nada de ellos en el último trimestre. Si hay que preguntárselo, ya es tarde.',
		place: (place, all) => `Puesto ${n(place)} de ${n(all)}`,
		up: (places) => `${of(places, 'puesto', 'puestos')} más arriba que hace un mes`,
		down: (places) => `${of(places, 'puesto', 'puestos')} más abajo que hace un mes`,
		still: 'como hace un mes',
		fresh: 'nuevo este mes',
		points: (points) => of(points, 'punto', 'puntos')
	},

	faces: 'Cómo se presentaron',

	note: {
		title: '¿Hablaron con ellos?',
		label: '¿Qué dijeron, en una línea?',
		kind: 'Cómo',
		kinds: { call: 'Llamada', visit: 'Visita', mail: 'Correo', chance: 'Por casualidad' },
		button: 'Anotar',
		remove: (words) => `Quitar la nota «${words}»`
	},

	key: { label: 'Es un cliente clave', reason: '¿Por qué es un cliente clave?' },
	money: {
		revenue: 'Ingresos al año',
		revenueHint: 'Un número entero, en su moneda.',
		margin: 'Margen en por ciento'
	},
	since: {
		label: 'Cliente desde',
		hint: 'Vacío es el día en que se anotó aquí.'
	},
	edit: 'Cambiar lo que está escrito aquí',

	time: {
		title: 'Todo hasta ahora',
		empty: 'Aún no ha pasado nada. Una llamada es un comienzo.',
		older: 'Más antiguo',
		newest: 'Volver a lo más nuevo',
		meeting: {
			planned: 'Reunión prevista',
			open: 'Reunión en curso',
			closed: 'Reunión',
			'called-off': 'Reunión cancelada'
		},
		words: 'Dijeron',
		promise: 'Prometimos',
		encounter: 'Entre reuniones',
		complaint: 'Dijeron entre reuniones',
		step: 'Hicimos por ellos',
		lost: 'Nos dejaron',
		back: 'Volvieron',
		sources: {
			call: 'dicho por teléfono',
			mail: 'dicho por correo',
			web: 'dicho por el formulario',
			person: 'dicho en persona',
			public: 'dicho en público',
			front: 'dicho a quienes atienden'
		},
		contact: 'Una persona más',
		recovery: 'Les fallamos',
		recovered: 'cerrado por su sí',
		notRecovered: 'aún no ha terminado',
		rated: (below, rated) =>
			`${of(rated, 'expectativa valorada', 'expectativas valoradas')}, ${n(below)} por debajo`,
		in: 'en',
		by: (name) => `anotado por ${name}`,
		due: 'para el',
		kept: 'cumplida',
		late: 'atrasada',
		owner: (name) => `responsable: ${name}`
	},

	coverage: {
		title: 'Clientes clave sin encuentro desde hace tiempo',
		help: (months) =>
			`Con cada cliente clave hay al menos una reunión formal en ${of(months, 'mes', 'meses')}. Sale de esta lista cuando la reunión se celebró, no cuando está prevista.`,
		all: 'Con todos los clientes clave hubo reunión a tiempo.',
		none: 'Aún no hay clientes clave. Diga de un cliente por qué lo es.',
		count: (missing, keys) => `${n(missing)} de ${n(keys)} clientes clave`,
		columns: { name: 'Nombre', why: 'Por qué', met: 'Último encuentro', next: 'Previsto' },
		notPlanned: 'nada previsto',
		plan: 'Planear una reunión',
		planWith: (name) => `Planear una reunión con ${name}`
	},

	csv: {
		title: 'Importar clientes',
		help: 'Una línea por persona, o por un cliente sin personas. La primera línea nombra las columnas; solo «name» es necesaria. Un cliente se reconoce por «ref» o, si no, por el nombre. Una celda vacía deja lo que hay.',
		columns: 'Columnas',
		file: 'Un archivo CSV',
		paste: 'O pegue aquí las líneas',
		look: 'Mirarlo primero',
		preview: 'Esto es lo que pasaría',
		fresh: (count) => of(count, 'cliente nuevo', 'clientes nuevos'),
		changed: (count) => of(count, 'cambiado', 'cambiados'),
		same: (count) => of(count, 'sin cambios', 'sin cambios'),
		people: (count) => of(count, 'persona nueva', 'personas nuevas'),
		wrong: (count) => `${of(count, 'línea queda', 'líneas quedan')} fuera`,
		wrongHelp: 'Estas líneas quedan fuera; las demás se toman.',
		line: (line) => `Línea ${n(line)}`,
		fates: { new: 'nuevo', changed: 'cambiado', same: 'sin cambios' },
		more: (count) => `y ${of(count, 'línea más', 'líneas más')}`,
		take: 'Importar las líneas buenas',
		nothing: 'No cambiaría nada.',
		other: 'Elegir otro archivo',
		done: 'Importado',
		unreadable: {
			'no-name-column':
				'No hay ninguna columna «name». La primera línea debe nombrar las columnas.',
			'no-rows': 'No hay nada más que los nombres de las columnas.',
			'too-large': 'Son más de 256 kB. Divídalo, por favor.',
			'too-many-rows': 'Son más de 2000 líneas. Divídalas, por favor.',
			unreadable: 'No se pudo leer: unas comillas no se cierran.'
		}
	},

	called: {
		save: 'Guardar',
		title: 'Cómo llaman a aquellos para quienes trabajan',
		label: 'Son',
		words: {
			customer: 'Compradores o quienes encargan',
			colleague: 'Colegas',
			patient: 'Pacientes',
			citizen: 'Ciudadanos'
		},
		unpaid: 'No les vendemos nada: no se preguntan ingresos ni margen',
		every: 'Meses en los que hay al menos una reunión con cada cliente clave',
		help: 'Esto cambia las palabras de las páginas. Lo escrito queda como está.',
		problem: 'Escriba un número entero de 1 a 60.'
	},

	problems: {
		'key-reason': 'Un cliente clave necesita su razón.',
		day: 'Escriba un día, como 2026-05-29.',
		number: 'Escriba un número entero.',
		'yes-or-no': 'Escriba yes o no.',
		'too-long': 'Es demasiado largo.',
		'not-an-email': 'No parece una dirección de correo.',
		empty: 'Esto falta.',
		unreadable: 'No se pudo leer.'
	}
} satisfies typeof en;
