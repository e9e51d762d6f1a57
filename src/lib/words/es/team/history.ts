import type { Section } from '#lib/domain/charter/clause.ts';
import type { Op } from '#lib/domain/charter/revise.ts';
import type { MeetingEvent } from '#lib/domain/meeting/events.ts';
import type { Outcome, ReplyKind } from '#lib/domain/meeting/meeting.ts';
import type en from '../../en/team/history.ts';
import { plural } from '../../plural.ts';

const n = new Intl.NumberFormat('es').format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });
const list = new Intl.ListFormat('es', { type: 'conjunction' });

type Kind = { one: string; other: string; feminine: boolean };
const kinds: Record<Section, Kind> = {
	purpose: { one: 'propósito', other: 'propósitos', feminine: false },
	customers: {
		one: 'cláusula sobre clientes',
		other: 'cláusulas sobre clientes',
		feminine: true
	},
	services: { one: 'servicio', other: 'servicios', feminine: false },
	expectations: { one: 'expectativa', other: 'expectativas', feminine: true },
	measures: { one: 'indicador', other: 'indicadores', feminine: false },
	guidelines: { one: 'pauta', other: 'pautas', feminine: true },
	needs: { one: 'necesidad', other: 'necesidades', feminine: true },
	limits: { one: 'límite', other: 'límites', feminine: false }
};
const done: Record<Op, string> = { add: 'añadid', replace: 'cambiad', remove: 'quitad' };
const agreeing = ({ feminine }: Kind, op: Op) => `${done[op]}${feminine ? 'a' : 'o'}`;
const comments = (count: number) => of(count, 'comentario', 'comentarios');

/** Looking back: what changed, whose words did it, how the room was. */
export default {
	history: {
		title: (charter: string) => `Historial de ${charter}`,
		heading: (from: string, to: string) => `Qué cambió: ${from} → ${to}`,
		startHeading: (to: string) => `Qué dice la carta desde el principio: ${to}`,
		nowHeading: 'Qué dice el borrador ahora, desde el principio',
		theDraft: 'primer borrador',
		versionIn: (number: number) => `versión ${n(number)}`,
		nowIn: 'ahora',
		stopDraft: 'Borrador',
		stopNow: 'Ahora',
		team: 'equipo',
		waiting: (count: number) =>
			count === 0 ? 'nada pendiente' : of(count, 'cambio pendiente', 'cambios pendientes'),
		track: 'Versiones',
		from: 'De',
		to: 'a',
		choose: 'Mostrar',
		chooseHelp:
			'Las flechas van de versión en versión; con Mayús mueven el principio. C muestra la nueva redacción sin marcas.',
		only: (version: number): string =>
			version === 0
				? 'El historial empieza cuando acuerde la versión 1.'
				: 'El historial empieza cuando acuerde la versión 2.',
		nothing: 'No cambió nada entre estas dos.',
		counted: (section: Section, op: Op, count: number) => {
			const kind = kinds[section];
			const how = agreeing(kind, op);
			return of(count, `${kind.one} ${how}`, `${kind.other} ${how}s`);
		},
		behind: (count: number) =>
			count === 0
				? 'El equipo cambió esto por su cuenta.'
				: plural('es', count, {
						one: `${n(count)} comentario está detrás de estos cambios.`,
						other: `${n(count)} comentarios están detrás de estos cambios.`
					}),
		ops: { add: 'Añadido', replace: 'Cambiado', remove: 'Quitado' } satisfies Record<Op, string>,
		same: 'Igual',
		unchanged: (count: number) => `${of(count, 'cláusula sin cambios', 'cláusulas sin cambios')}.`,
		show: 'Mostrar',
		why: '¿Por qué?',
		whyCount: (count: number, customers: number) =>
			customers
				? `¿Por qué? ${comments(count)}, ${of(customers, 'cliente', 'clientes')}`
				: `¿Por qué? ${comments(count)}`,
		whyTitle: (section: Section, number: number) =>
			`Por qué ${kinds[section].feminine ? 'la' : 'el'} ${kinds[section].one} ${n(number)} dice esto`,
		whyGone: (section: Section) =>
			`Por qué se quitó ${kinds[section].feminine ? 'esta' : 'este'} ${kinds[section].one}`,
		whyEmpty:
			'Elija “¿Por qué?” junto a una cláusula para ver quién la hizo cambiar y con qué palabras.',
		noChange: 'Esta cláusula no ha cambiado desde que se acordó por primera vez.',
		unagreed: 'Esta redacción está solo en el borrador. Aún no está acordada.',
		said: 'dicho en la reunión',
		saidByTeam: 'dicho por el equipo',
		proposed: 'propuesto',
		agreed: 'acordado',
		own: 'Decisión propia del equipo',
		ownBy: (who: string) => `Decisión propia de ${who}. Ningún cliente lo pidió.`,
		wrote: (who: string, count: number) =>
			count > 1
				? `${who} escribió la nueva redacción a partir de estos comentarios.`
				: `${who} escribió la nueva redacción a partir de este comentario.`,
		proposedDrop: (who: string) => `${who} propuso quitarla a raíz de estos comentarios.`,
		answers: (yes: number, nearly: number, no: number) => {
			const all = yes + nearly + no;
			if (all === 0) return 'No se preguntó a la sala.';
			const rest = [nearly && `${n(nearly)} casi`, no && `${n(no)} no`].filter(Boolean);
			const said = plural('es', yes, {
				one: `${n(yes)} de ${n(all)} que respondieron dijo “sí, es eso”`,
				other: `${n(yes)} de ${n(all)} que respondieron dijeron “sí, es eso”`
			});
			return rest.length ? `${said}; ${list.format(rest as string[])}.` : `${said}.`;
		},
		agreedBy: (version: number, names: string[]) =>
			names.length
				? `Versión ${n(version)} acordada por ${list.format(names)}.`
				: `Versión ${n(version)} acordada.`,
		restores: (version: number) => `Recupera la versión ${n(version)}.`,
		thenRoom: 'La sala en ese momento',
		whatBecame: 'Qué ha sido de ello',
		moreSteps: 'Antes de eso',
		removed: 'un cliente (eliminado)',
		removedTeam: 'alguien del equipo (eliminado)',
		unsigned: 'un cliente, sin nombre',
		unsignedTeam: 'el equipo, sin nombre',
		withdrawn: 'Quien lo escribió retiró estas palabras.',
		others: (count: number) =>
			of(count, 'persona más estuvo de acuerdo', 'personas más estuvieron de acuerdo'),
		about: 'Qué dice esta versión',
		restore: (version: number) => `Recuperar la versión ${n(version)}`,
		clean: 'Sin marcas',
		changes: 'Cambios',
		moved: (heading: string, counts: string) => `${heading}. ${counts}`
	},

	review: {
		title: (title: string) => `Mirar atrás: ${title}`,
		moment: (time: string) => `La sala a las ${time}`,
		readOnly: 'Así fue. Aquí no se puede cambiar nada.',
		earlier: 'Antes',
		later: 'Después',
		atEnd: 'El final',
		notYet: 'En esta reunión aún no ha pasado nada.',
		what: {
			meetingStarted: 'La reunión empezó.',
			revisionAnnounced: 'El equipo dijo: revisaremos esto con lo que nos diga hoy.',
			pointerMoved: 'La reunión avanzó.',
			commentAdded: 'Alguien escribió esto.',
			replied: 'Alguien respondió.',
			changeProposed: 'Se propuso una nueva redacción.',
			proposalAccepted: 'Se aceptó una redacción.',
			promiseMade: 'Se adquirió un compromiso.',
			versionAgreed: 'Se acordó una nueva versión.',
			meetingClosed: 'La reunión terminó.',
			personJoined: 'Alguien entró.'
		} as Partial<Record<MeetingEvent['type'], string>>,
		here: 'Quién estaba',
		nobody: 'Todavía nadie.',
		observer: 'observa',
		facilitator: 'modera',
		team: 'equipo',
		onWall: 'En pantalla',
		comments: 'Comentarios hasta entonces',
		noComments: 'En ese momento aún no había palabras aquí.',
		others: 'Sobre otras cláusulas y sobre ninguna',
		proposals: 'Redacciones propuestas hasta entonces'
	},

	comment: {
		title: (number: number) => `Comentario ${n(number)}`,
		replies: 'Respuestas',
		noReplies: 'Nadie respondió por escrito.',
		outcome: 'Qué ha sido de él',
		changes: 'Qué cambió en la carta',
		noChanges: 'No ha cambiado la carta.',
		outcomeWords: ({ kind, because, owner, due }: Outcome, day: string | null) => {
			const till = day ? ` para el ${day}` : '';
			switch (kind) {
				case 'used':
					return because ? `Usado: ${because}` : 'Usado: cambió la carta.';
				case 'promised':
					return owner ? `Compromiso: ${owner} responde${till}.` : `Compromiso${due ? till : ''}.`;
				case 'declined':
					return `No se acepta, porque: ${because ?? ''}`;
				case 'parked':
					return owner ? `Más adelante: lo lleva ${owner}${till}.` : 'Más adelante.';
				case 'noted':
					return 'Anotado, con agradecimiento.';
			}
		},
		open: 'Aún no tiene respuesta.',
		kinds: {
			ask: 'preguntó',
			acknowledge: 'lo reconoció',
			intend: 'tiene la intención',
			commit: 'se comprometió',
			decline: 'dijo que no',
			explain: 'explicó'
		} satisfies Record<ReplyKind, string>,
		inVersion: (version: number) => `En la versión ${n(version)}`,
		whyLink: 'Por qué dice esto',
		room: 'La sala en ese momento'
	}
} satisfies typeof en;
