import type { Origin, Section } from '#lib/domain/charter/clause.ts';
import type en from '../../en/team/charters.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('es').format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

/** Writing a charter and agreeing it. */
export default {
	charters: {
		title: 'Cartas',
		make: 'Crear una carta',
		name: '¿De qué es la carta?',
		nameHint: 'De su equipo o su servicio, por ejemplo Atención al Cliente',
		empty:
			'Aquí estará su carta: para qué están, qué pueden esperar los clientes y qué no pueden esperar.',
		clauses: (count: number) => of(count, 'cláusula', 'cláusulas'),
		meetings: (count: number) => of(count, 'reunión', 'reuniones'),
		rename: 'Renombrar'
	},

	editor: {
		draftAfter: (version: number) =>
			version ? `Borrador tras la versión ${n(version)}` : 'Borrador, nunca acordado',
		agree: (version: number) => `Acordar como versión ${n(version)}`,
		nothingToAgree: 'El borrador no se diferencia en nada de la versión acordada.',
		history: 'Historial',
		sectionsLabel: 'Apartados',
		purposeQuestions: [
			'¿La vida de quién mejora gracias a ustedes?',
			'¿Cómo mejora?',
			'¿Qué echarían de menos si ustedes lo dejaran mañana?'
		],
		wording: (wording: number, by: string) => `Redacción ${n(wording)}, de ${by}`,
		questions: {
			purpose: '¿Para qué existe su equipo, visto por aquellos a quienes sirve?',
			customers: '¿Quién paga, quién decide, a quién dolería más perder?',
			services: '¿Qué hacen por ellos? Un servicio por línea.',
			expectations: '¿Con qué puede contar un cliente, dicho con sus palabras?',
			measures: '¿Cómo ve cualquiera si se cumple?',
			guidelines: '¿Cómo se comportan mientras lo hacen?',
			needs: '¿Qué necesitan de los clientes para cumplir su palabra?',
			limits: '¿Qué no hacen, para que nadie lo espere?'
		} satisfies Record<Section, string>,
		examples: {
			purpose: [
				'Ayudamos a quien llama a seguir con su día.',
				'Mantenemos sus máquinas en marcha para que usted pueda vender.',
				'Respondemos lo que necesita saber antes de tener que decidir.'
			],
			customers: [
				'Panaderías que trabajan de noche.',
				'Escuelas de nuestra ciudad, grandes y pequeñas.',
				'Quienes hacen más de un pedido al mes.'
			],
			services: [
				'Respondemos por teléfono a preguntas sobre su factura.',
				'Reparamos en su local, también de noche.',
				'Enviamos un extracto al mes.'
			],
			expectations: [
				'Una misma persona le atiende hasta que esté resuelto.',
				'Contestamos en menos de 60 segundos.',
				'Le avisamos antes del mediodía del día anterior si vamos a llegar tarde.'
			],
			measures: [
				'Proporción de llamadas contestadas en menos de 60 segundos.',
				'Días desde la primera llamada hasta que el cliente dice: resuelto.',
				'Proporción de facturas que no necesitaron corrección.'
			],
			guidelines: [
				'No pasamos la llamada: traemos al colega que sabe.',
				'Decimos lo que no sabemos.',
				'Preguntamos antes de prometer.'
			],
			needs: [
				'El nombre de una persona a quien llamar, y a qué hora.',
				'Una foto de la placa de la máquina.',
				'Cambios en un pedido antes del mediodía.'
			],
			limits: [
				'No reparamos máquinas de otros fabricantes.',
				'No atendemos el 25 de diciembre.',
				'No damos descuentos por teléfono.'
			]
		} satisfies Record<Section, string[]>,
		use: 'Usar',
		useThis: (text: string) => `Usar: ${text}`,
		example: 'Por ejemplo',
		text: (section: string, number: number) => `${section} ${n(number)}`,
		newClause: (section: string) => `Nueva cláusula: ${section}`,
		add: {
			purpose: 'Añadir un propósito',
			customers: 'Añadir un tipo de cliente',
			services: 'Añadir un servicio',
			expectations: 'Añadir una expectativa',
			measures: 'Añadir un indicador',
			guidelines: 'Añadir una pauta',
			needs: 'Añadir una necesidad',
			limits: 'Añadir un límite'
		} satisfies Record<Section, string>,
		origin: 'De dónde viene',
		origins: {
			assumed: 'Lo suponemos',
			promised: 'Lo prometimos',
			said: 'Lo dijo un cliente',
			confirmed: 'Lo confirmaron clientes'
		} satisfies Record<Origin, string>,
		saidBy: (count: number) => `Dicho por ${n(count)}`,
		confirmedBy: (count: number) => `confirmado por ${n(count)}`,
		measures: 'Mide',
		measuresNone: 'nada en particular',
		up: 'Subir',
		down: 'Bajar',
		why: 'Por qué',
		retire: 'Retirar',
		undo: 'Deshacer',
		retired: 'Cláusulas retiradas',
		bringBack: 'Recuperar',
		retiredCount: (count: number) => of(count, 'cláusula retirada', 'cláusulas retiradas'),
		saving: 'Guardando',
		savedAt: (time: string) => `Guardado a las ${time}`,
		keptHere: 'Guardado en este dispositivo',
		someone: 'Alguien',
		changedBy: (who: string, ago: string) => `${who} cambió esto ${ago}.`,
		justNow: 'ahora mismo',
		yours: 'Su texto',
		theirs: 'El otro texto',
		keepYours: 'Usar el mío',
		takeTheirs: 'Usar el otro',
		moved: (number: number) => `Ahora en el puesto ${n(number)}`,
		retiredNow: 'Retirada. Puede recuperarla más abajo.',
		many: (count: number) =>
			`${n(count)} cláusulas. Más de 25 rara vez se leen hasta el final: ¿cuáles echaría de menos un cliente?`,
		long: (count: number) => `${n(count)} palabras. Con menos de 25 se recuerda.`,
		vague: (word: string) =>
			`“${word}” significa algo distinto para cada persona. Diga qué, o para cuándo.`,
		vagueWords: ['etc.', 'lo antes posible', 'calidad'],
		keys: 'Intro crea otra cláusula, Alt y las flechas la mueven, Ctrl y Z deshace, Ctrl e Intro termina.'
	},

	agree: {
		title: (version: number) => `Acordar la versión ${n(version)}`,
		intro: 'Una versión acordada ya no cambia nunca. Esto es lo que difiere:',
		note: '¿Por qué cambia la carta?',
		noteHint: 'Una o dos frases. Quedan en el historial para siempre.',
		who: '¿Quién la acordó?',
		whoHint: 'Nombres separados por comas',
		button: (version: number) => `Acordar como versión ${n(version)}`,
		back: 'Volver al borrador',
		restoreTitle: (version: number) => `Recuperar la versión ${n(version)}`,
		restoreIntro: (of: number, as: number) =>
			`La versión ${n(of)} pasa a ser la versión ${n(as)}. Nada de lo acordado desaparece, y el borrador dice lo que dice la versión ${n(of)}.`,
		restoreButton: (version: number) => `Recuperar como versión ${n(version)}`,
		stale: 'Mientras tanto alguien acordó una versión. Vuelva a mirar la diferencia.'
	}
} satisfies typeof en;
