import type en from '../en/decide.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;

/** What a team makes of its numbers: worth, segments, decisions, proof. */
export default {
	worth: {
		title: 'Lo que aportan los clientes',
		lead: 'Ordenados por lo que queda de sus compras y cómo se suma. No ordena nada más: las palabras de todos cuentan igual.',
		empty: 'Anote en cada cliente lo que compra al año y lo que queda. La curva estará aquí.',
		curve: 'Curva de beneficio',
		customer: 'Cliente',
		profit: 'Aporta al año',
		sum: 'Acumulado',
		costly: 'Cuestan más de lo que aportan',
		none: 'Nadie cuesta más de lo que aporta.',
		decide: 'Decidir',
		way: '¿Qué hacer?',
		why: '¿Por qué?',
		ways: {
			reprice: 'cambiar el precio',
			simplify: 'atender de forma más sencilla',
			part: 'separarse en buenos términos',
			keep: 'dejar como está',
			other: 'otra cosa'
		},
		peak: (customers: number, profit: number) =>
			`El ${n(customers)} % de los clientes aporta el ${n(profit)} % de lo que queda al final.`,
		margin: (revenue: string, margin: string) => `Compra por ${revenue}, margen ${margin} %`
	},
	decisions: {
		title: 'Decisiones',
		lead: 'Lo que decidimos, a qué promesas sirve y a cuáles daña.',
		empty: 'Aún no hay decisiones anotadas.',
		make: 'Anotar una decisión',
		what: '¿Qué decidieron?',
		costs: '¿Qué cuesta ahora?',
		gains: '¿Qué traerá después?',
		review: 'Revisarla el',
		reviewed: 'Revisada',
		doReview: 'La hemos revisado',
		due: 'Toca revisarla',
		links: '¿A cuáles sirve y a cuáles daña?',
		unlinked: 'Marque al menos una a la que sirva o dañe.',
		noClauses:
			'Escriba antes un propósito o una expectativa en la carta: toda decisión sirve o daña a alguno.',
		serves: 'sirve a',
		hurts: 'daña',
		neither: 'ninguno',
		save: 'Guardar la decisión',
		by: 'Decidido por'
	},
	segments: {
		title: 'Segmentos',
		lead: 'Cómo atendemos a cada tipo de cliente, cuánto cuesta y qué necesitan.',
		empty: 'Ningún cliente tiene segmento aún. Nombre uno aquí o anótelo en un cliente.',
		name: 'Segmento',
		how: '¿Cómo se les atiende?',
		cost: '¿Cuánto cuesta al año?',
		rule: 'Regla: acoge a quien no tiene segmento y compra al menos',
		save: 'Guardar cómo se les atiende',
		add: 'Describir un segmento',
		unknown: 'sin anotar',
		needs: 'Lo que necesita cada segmento',
		theme: 'Tema',
		alone: 'solo en un segmento',
		noNeeds: 'Ningún cliente con segmento ha planteado aún un tema.',
		rated: 'Qué tan bien se atiende a cada uno',
		order: 'Lo peor primero.',
		equal: 'Cada segmento pesa lo mismo, por pequeño que sea.',
		weighed: 'Los segmentos pesan lo que compran. Los pequeños apenas cuentan aquí.',
		weigh: 'Ponderar por ingresos',
		unweigh: 'Ponderar por igual',
		expectation: 'Expectativa',
		all: 'Todos',
		count: (count: number) =>
			plural('es', count, { one: `${n(count)} cliente`, other: `${n(count)} clientes` }),
		answers: (median: string, answers: number) => `${median} (n = ${n(answers)})`
	},
	litmus: {
		title: 'Pregunte a las próximas diez personas',
		lead: '«¿Cuál es su trabajo? ¿Cuál es nuestro trabajo común?» Si se conoce el propósito, las respuestas compartirán sus palabras. Nadie firma y no hay puntuación.',
		begin: 'Crear un enlace',
		close: 'Cerrarla',
		closed: 'Cerrada',
		link: 'Enlace para diez personas',
		job: '¿Su trabajo?',
		common: '¿Nuestro trabajo común?',
		shared: 'Las palabras que comparten al menos dos personas están marcadas.',
		none: 'Nadie ha respondido aún.',
		unsigned: 'Nadie ve quién respondió: no se guarda ni su nombre ni la hora.',
		send: 'Enviar',
		thanks: 'Gracias. Su respuesta está guardada.',
		over: 'Esta pregunta ya terminó. Gracias.',
		answers: (count: number, of: number) => `Han respondido ${n(count)} de ${n(of)}`
	},
	proof: {
		title: 'Prueba',
		lead: 'Lo que oímos, lo que cambiamos y a quién lo contamos. Cada cifra abre sus registros.',
		nothing: 'nada',
		before: 'Trimestre anterior',
		after: 'Trimestre siguiente',
		parts: {
			met: 'Reuniones celebradas',
			heard: 'Comentarios oídos',
			complained: 'Quejas recogidas',
			changed: 'Cláusulas cambiadas',
			told: 'Personas informadas',
			kept: 'Promesas cumplidas'
		},
		name: (quarter: number, year: number) => `Trimestre ${n(quarter)} de ${year}`
	},
	actions: {
		title: 'Diez acciones',
		lead: '¿Guían los clientes a la empresa? Aquí nadie marca nada: responden los registros.',
		yes: 'sí',
		no: 'no todavía',
		evidence: (count: number) =>
			plural('es', count, { one: `${n(count)} registro`, other: `${n(count)} registros` }),
		last: (day: string) => `el último el ${day}`,
		done: (count: number) => `${n(count)} de 10`,
		names: [
			'Saber qué quiere ser para sus clientes',
			'Decírselo a todos y preguntar a diez personas',
			'Pautas para tratar a los clientes',
			'Sentarse con la primera línea',
			'Seguir de qué se quejan los clientes',
			'Conocer los segmentos y atender a cada uno con intención',
			'Formación, apoyo y herramientas para la primera línea',
			'Revisar por qué se perdieron clientes',
			'Seguir qué clientes entran y salen',
			'Decidir por el cliente y hacerlo saber'
		]
	},
	joined: {
		title: 'Temas de varios equipos',
		lead: 'Lo mismo dicho a varios equipos, con un solo nombre. Cada equipo conserva sus registros.',
		empty: 'Aún no hay nada unido.',
		name: '¿Cómo se llama para todos?',
		which: '¿Qué temas dicen lo mismo? Elija dos o más.',
		join: 'Unirlos',
		part: 'Separar',
		few: 'Elija dos o más temas que aún no estén unidos.',
		partOf: (said: number, complained: number) => `${n(said)} comentarios, ${n(complained)} quejas`,
		others: (count: number) =>
			plural('es', count, {
				one: `y ${n(count)} tema de otro equipo`,
				other: `y ${n(count)} temas de otros equipos`
			})
	},
	internal: {
		title: '¿Qué significa esto para el cliente?',
		lead: 'Un punto para el orden del día de cualquier reunión sin clientes. Lléveselo como texto.',
		take: 'Llevar como texto',
		minutes: '10 minutos',
		purpose: 'Para qué estamos',
		expect: 'Lo que más esperan los clientes',
		ask: 'Para cada decisión de hoy',
		questions: {
			serves: '¿A cuál de estas sirve?',
			hurts: '¿A quién daña y quién se lo dirá antes de que lo note?',
			said: '¿Qué han dicho los clientes al respecto?',
			know: '¿Cómo sabremos que les ayudó?'
		}
	},
	staff: {
		title: 'Para todo el personal',
		lead: 'El propósito, lo que más esperan los clientes y cómo está, para todos en su red, sin cuenta. No muestra palabras de nadie.',
		open: 'Abrir la página',
		close: 'Cerrar la página',
		link: 'Dirección dentro de su red',
		purpose: 'Para qué estamos',
		expect: 'Lo que más esperan los clientes',
		unrated: 'aún sin valorar',
		empty: 'La carta aún no está escrita.',
		stands: (importance: string, performance: string, answers: number) =>
			`Importancia ${importance}, desempeño ${performance} (n = ${n(answers)})`
	},
	problems: {
		empty: 'Por favor, complete esto.',
		'too-long': 'Es demasiado largo.',
		day: 'Elija un día.',
		count: 'Escriba un número entero.',
		unreadable: 'No se pudo leer. Revíselo, por favor.'
	} as Record<string, string>
} satisfies typeof en;
