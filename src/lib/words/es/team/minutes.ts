import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type en from '../../en/team/minutes.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('es').format;
const short = new Intl.NumberFormat('es', { maximumFractionDigits: 1 }).format;

/** The minutes that prove fairness. */
export default {
	minutes: {
		title: 'Acta',
		titleOf: (meeting: string) => `Acta: ${meeting}`,
		lead: 'Sale de contar lo que pasó; no la ha escrito nadie. Aquí no se puede editar nada.',
		notYet: 'El acta se hace cuando termina la reunión.',
		soFar: 'La reunión aún está en curso. Así va.',
		when: 'Cuándo',
		from: (start: string, end: string) => `${start} – ${end}`,
		led: 'Dirigida por',
		customers: 'Clientes',
		team: 'Equipo',
		observers: 'Quienes observan, que no cuentan en ningún lado',
		announced: 'Anunciado: “revisaremos esto con lo que nos diga”',
		announcedAt: (time: string, minutes: number) =>
			plural('es', minutes, {
				one: `${time}, ${n(minutes)} minuto después del inicio`,
				other: `${time}, ${n(minutes)} minutos después del inicio`
			}),
		announcedFirst: (time: string) => `${time}, al inicio`,
		announcedNever: 'No se anunció.',
		stages: 'Etapa por etapa',
		stage: 'Etapa',
		length: 'Minutos',
		planned: (used: string, planned: number) => `${used} de ${n(planned)}`,
		unplanned: (used: string) => `${used}, sin prever`,
		asked: 'Preguntadas',
		heard: 'Escuchadas',
		heardOf: (heard: number, asked: number) => `${n(heard)} de ${n(asked)}`,
		comments: 'Comentarios de clientes / equipo',
		pair: (customer: number, team: number) => `${n(customer)} / ${n(team)}`,
		skipped: 'Qué se omitió y por qué',
		skippedNothing: 'No se omitió nada.',
		skippedWhy: (stage: string, why: string) => `${stage}: ${why}`,
		skippedNoReason: (stage: string) => `${stage}: no se dio ningún motivo`,
		floor: 'Quién tuvo la palabra',
		floorNobody: 'Nadie anotó quién hablaba.',
		sides: { customer: 'Clientes', team: 'Equipo', facilitator: 'Moderación', silent: 'Silencio' },
		minutesLong: (minutes: number) =>
			plural('es', minutes, {
				one: `${short(minutes)} minuto`,
				other: `${short(minutes)} minutos`
			}),
		share: (percent: number) => `${n(percent)} %`,
		passed: 'Quién dirigió y quién tomó el mando',
		passedNever: 'La dirección no cambió de manos.',
		passedLine: (time: string, from: string, to: string) => `${time}: de ${from} a ${to}`,
		passedFirst: (time: string, to: string) => `${time}: ${to}`,
		answers: 'Qué se pidió y qué se respondió',
		answered: (answered: number, asked: number) =>
			plural('es', asked, {
				one: `${n(answered)} de ${n(asked)} comentario que pedía algo tiene respuesta.`,
				other: `${n(answered)} de ${n(asked)} comentarios que pedían algo tienen respuesta.`
			}),
		askedNothing: 'Ningún cliente pidió que algo fuera distinto.',
		cutOff: (times: number) =>
			plural('es', times, {
				one: `${n(times)} vez alguien dijo que le habían interrumpido.`,
				other: `${n(times)} veces alguien dijo que le habían interrumpido.`
			}),
		cutOffNever: 'Nadie dijo que le hubieran interrumpido.',
		unheard: 'Sin escuchar',
		unheardHint: 'Solo para el equipo. Llámenles.',
		unheardNobody: 'Se escuchó a todos los clientes.',
		unsignedHint: 'Los comentarios sin firma cuentan para un lado y para ninguna persona.',
		nobody: 'nadie',
		somebody: 'alguien que ya no consta',
		stageNames: {
			welcome: 'Bienvenida',
			charter: 'Carta',
			needs: 'Necesidades',
			ratings: 'Valoraciones',
			simplify: 'Simplificar o eliminar',
			revise: 'Revisión',
			close: 'Cierre'
		} satisfies Record<Stage, string>,
		decimal: short
	}
} satisfies typeof en;
