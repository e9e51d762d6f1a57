import type { Stage } from '#lib/domain/meeting/agenda.ts';
import type en from '../en/team.ts';
import { plural } from '../plural.ts';
import keep from './team/keep.ts';
import charters from './team/charters.ts';
import history from './team/history.ts';
import minutes from './team/minutes.ts';
import paper from './team/paper.ts';
import seat from './team/seat.ts';

const n = new Intl.NumberFormat('es').format;
const of = (count: number, one: string, other: string) =>
	plural('es', count, { one: `${n(count)} ${one}`, other: `${n(count)} ${other}` });

export default {
	keep,
	...charters,
	...history,
	...minutes,
	...paper,
	...seat,

	nav: {
		charters: 'Cartas',
		complaints: 'Quejas',
		customers: 'Clientes',
		home: 'Hoy',
		meetings: 'Reuniones',
		promises: 'Compromisos',
		search: 'Buscar',
		settings: 'Ajustes',
		themes: 'Temas',
		trends: 'Tendencias'
	},

	signOut: 'Cerrar sesión',
	signedInAs: (name: string) => `Sesión de ${name}`,
	example: 'Ejemplo',
	exampleNote: 'Este es el ejemplo completo. Nada de esto es suyo; puede quitarlo en Ajustes.',
	switchTeam: 'Ir a este equipo',
	newTeam: 'Crear otro equipo',
	teamName: 'Nombre del equipo',
	makeTeam: 'Crear el equipo',
	version: (number: number) => `Versión ${n(number)}`,
	draft: 'Borrador',
	saved: 'Guardado',
	where: (time: string, place: string) => `${time}, hora de ${place}`,
	forYou: (time: string) => `${time} para usted`,

	problems: {
		clock: 'Escriba una hora, por ejemplo 10:30.',
		day: 'Elija un día.',
		empty: 'Rellene este campo, por favor.',
		minutes: 'Escriba minutos enteros, hasta 480.',
		'name-differs': 'Ese no es el nombre. No se eliminó nada.',
		'not-an-email': 'Esto no parece una dirección de correo electrónico.',
		simplify: 'Esto puede ser breve, pero se pregunta siempre.',
		start: 'Elija un día y una hora.',
		'too-long': 'Es demasiado largo.',
		unreadable: 'Esto no se pudo leer. Revíselo, por favor.',
		zone: 'Elija una zona horaria de la lista.'
	} as Record<string, string>,

	home: {
		title: 'Hoy',
		complain: 'Anotar una queja',
		coming: 'Cambios que vienen',
		hardest: (names: string) => `A quien más afecta: ${names}`,
		next: 'Próxima reunión',
		running: 'En curso',
		noMeeting: 'No tiene ninguna reunión prevista. Los clientes rara vez la piden; la pide usted.',
		plan: 'Planear una reunión',
		open: 'Abrir',
		toConsole: 'A la consola',
		promises: 'Compromisos',
		noPromises: 'No hay compromisos abiertos.',
		allPromises: 'Todos los compromisos',
		charter: 'Carta',
		noCharter: 'Aún no hay carta. Empieza con una frase: para qué existe su equipo.',
		write: 'Escribir la carta',
		edit: 'Editar',
		history: 'Historial',
		agreed: (version: number, day: string) => `Versión ${n(version)}, acordada el ${day}`,
		never: 'Un borrador, aún sin acordar',
		waiting: (count: number) =>
			count === 0 ? 'Nada pendiente' : of(count, 'cambio pendiente', 'cambios pendientes')
	},

	customers: {
		title: 'Clientes clave',
		add: 'Añadir un cliente',
		addTitle: 'Añadir un cliente',
		name: 'Nombre',
		why: '¿Por qué es un cliente clave?',
		whyHint: 'Una frase, no un número: ¿qué dolería si se fuera?',
		segment: 'Segmento',
		segmentHint: 'Qué tipo de cliente es, con sus propias palabras, por ejemplo Vivienda',
		people: 'Personas',
		person: 'Nombre',
		role: 'Cargo',
		roleHint: 'Qué hace allí, por ejemplo panadería de noche',
		email: 'Correo electrónico',
		addPerson: 'Añadir una persona',
		noPeople: 'Todavía nadie. ¿Quién le diría la verdad?',
		lastMet: 'Última reunión',
		never: 'Aún sin reunión',
		empty: '¿Quién paga, quién decide, a quién dolería más perder? Empiece con tres.',
		meetings: 'Reuniones',
		noMeetings: 'Aún no hay ninguna reunión con este cliente.',
		plan: 'Planear una reunión con este cliente',
		removePerson: (name: string) => `Quitar a ${name}`
	},

	meetings: {
		title: 'Reuniones',
		plan: 'Planear una reunión',
		planTitle: 'Planear una reunión',
		changeTitle: 'Cambiar el plan',
		name: 'Título',
		nameHint: 'Por ejemplo: Reunión con Panadería López',
		nameFor: (who: string) => `Reunión con ${who}`,
		objective: '¿Qué debería ser distinto después?',
		objectiveHint: 'Una frase. Los invitados la leen antes de entrar.',
		charter: 'Carta',
		noCharter: 'Primero tiene que haber una carta de la que hablar.',
		customers: '¿Quién viene?',
		noCustomers: 'Aún no tiene clientes. Puede planear igualmente y añadirlos después.',
		start: 'Día y hora',
		zone: 'Zona horaria',
		zoneHint: 'Donde es la reunión',
		agenda: 'Agenda',
		minutes: 'Minutos',
		clock: 'Empieza',
		part: 'Parte',
		total: (count: number) => of(count, 'minuto', 'minutos'),
		until: (time: string) => `hasta las ${time}`,
		leaveOut: 'Sin minutos, la parte se omite; “Simplificar” se pregunta siempre.',
		stages: {
			welcome: 'Bienvenida y por qué estamos aquí',
			charter: 'La carta, cláusula por cláusula',
			needs: 'Lo que ustedes necesitan',
			ratings: 'Valoraciones',
			simplify: 'Simplificar o eliminar',
			revise: 'Revisar en común',
			close: 'Cierre y compromisos'
		} satisfies Record<Stage, string>,
		lock: 'Inicio fijo',
		lockOf: (stage: string) => `Inicio fijo de “${stage}”`,
		lockHint:
			'Un inicio fijo no se mueve; todo lo que sigue se mueve con él. Vacío: sigue a la parte anterior.',
		slack: (count: number) =>
			plural('es', count, {
				one: `${n(count)} minuto de margen antes`,
				other: `${n(count)} minutos de margen antes`
			}),
		overlap: (count: number) =>
			plural('es', count, {
				one: `La parte anterior se mete ${n(count)} minuto en esta`,
				other: `La parte anterior se mete ${n(count)} minutos en esta`
			}),
		shortNote: (count: number) =>
			plural('es', count, {
				one: `¿Tan corto? En ${n(count)} minuto nadie encuentra palabras. Omítalo o dele cinco.`,
				other: `¿Tan corto? En ${n(count)} minutos pocos encuentran palabras. Omítalo o dele cinco.`
			}),
		namesHint:
			'Durante la reunión se puede mostrar menos, nunca más. Los invitados siempre pueden enviar un comentario sin su nombre. Con menos de cinco invitados aún se puede reconocer a alguien: la página se lo advierte.',
		asks: 'Preguntar en esta reunión por qué compran y se quedan',
		asksHint: 'La pregunta está junto a la de qué necesitan y aquí no está.',
		stage: 'Fase en la que escucha',
		anyStage: 'Ninguna en particular',
		observersHint:
			'Los colegas que solo quieren mirar entran para observar. Lo eligen al entrar y no cuentan en ningún lado.',
		names: 'Qué ven los demás de un invitado',
		namesKinds: {
			names: 'Nombre y organización',
			organisation: 'Solo la organización',
			none: 'Nada'
		},
		compass: 'Brújula privada',
		compassHint: 'Solo en la consola: cómo va la reunión y qué podría ayudar. Nadie más lo ve.',
		compassKinds: { off: 'desactivada', on: 'activada' },
		showing: 'Lo que escriben los invitados se muestra',
		showingKinds: {
			chosen: 'cuando quien modera lo elige',
			'at-once': 'según llega'
		},
		facilitator: 'Moderación',
		standIn: 'Suplente',
		standInHint: 'Toma el mando con una pulsación si hace falta',
		nobody: 'nadie',
		save: 'Guardar el plan',
		open: 'Abrir la reunión',
		openHint: 'Al abrir se activa el código. Nada empieza hasta que usted lo diga.',
		edit: 'Cambiar el plan',
		console: 'Consola',
		projector: 'Proyector',
		review: 'Mirar atrás',
		minutesLink: 'Historial de la carta',
		states: {
			planned: 'Prevista',
			open: 'Abierta ahora',
			closed: 'Celebrada',
			'called-off': 'Cancelada'
		},
		empty: 'No tiene ninguna reunión prevista. Los clientes rara vez la piden; la pide usted.',
		invite: 'Invitar',
		comes: 'Quién viene',
		link: 'Crear un enlace personal',
		linkFor: (name: string) => `Enlace para ${name}`,
		linkHint:
			'Se muestra solo esta vez. Funciona cuando la reunión está abierta y solo para esta persona.',
		linkAddress: 'Enlace personal',
		qrFor: (name: string) => `Código QR con el enlace para ${name}`,
		nobodyComes: 'Aún no se ha elegido ningún cliente.',
		code: 'Código',
		onVersion: (version: number) => `sobre la versión ${n(version)}`
	},

	promises: {
		title: 'Compromisos',
		what: 'Qué',
		who: 'Quién',
		due: 'Para cuándo',
		meeting: 'Adquirido en',
		undated: 'sin fecha',
		keptOn: (day: string) => `Cumplida el ${day}`,
		toldOn: (day: string) => `Cliente informado el ${day}`,
		on: '¿Qué día?',
		markKept: 'Está cumplida',
		markTold: 'El cliente lo sabe',
		keptOf: (what: string) => `Está cumplida: ${what}`,
		toldOf: (what: string) => `El cliente lo sabe: ${what}`,
		untold: 'Aún no se ha informado al cliente.',
		empty: 'Aquí estará aquello a lo que se comprometan en una reunión: qué, quién, para cuándo.'
	},

	settings: {
		title: 'Ajustes',
		team: 'Equipo',
		rename: 'Renombrar',
		members: 'Miembros',
		name: 'Nombre',
		email: 'Correo electrónico',
		role: 'Función',
		roles: { owner: 'Titular', facilitator: 'Moderación', member: 'Miembro' },
		rolesHelp:
			'Un miembro escribe la carta y escucha. Moderación, además, planea, dirige y acuerda. Titular, además, decide quién pertenece al equipo.',
		change: 'Cambiar',
		roleOf: (name: string) => `Función de ${name}`,
		changeRoleOf: (name: string) => `Cambiar la función de ${name}`,
		remove: 'Quitar',
		removeName: (name: string) => `Quitar a ${name}`,
		lastOwner: 'Un equipo conserva al menos un titular.',
		inviteTitle: 'Invitar a alguien',
		invite: 'Crear una invitación',
		inviteLink: 'Enlace de invitación',
		inviteHint: 'Envíelo usted. Se muestra solo esta vez, sirve una sola vez y vale una semana.',
		waiting: 'Invitados que aún no han entrado',
		takeBack: 'Retirar',
		takeBackFrom: (email: string) => `Retirar la invitación de ${email}`,
		copy: 'Copiar',
		copied: 'Copiado',
		exampleTitle: 'Ejemplo completo',
		exampleHelp:
			'Un servicio de atención, tres reuniones con clientes y lo que cambiaron. Es un equipo aparte, con la marca “Ejemplo”.',
		exampleLoad: 'Cargar el ejemplo',
		exampleRemove: 'Quitar el ejemplo',
		deleteTitle: 'Eliminar este equipo',
		deleteHelp:
			'Se elimina todo: cartas, clientes, reuniones y cada palabra dicha en ellas. No se puede deshacer. Escriba el nombre del equipo.',
		delete: 'Eliminar el equipo',
		others: 'Sus otros equipos'
	}
} satisfies typeof en;
