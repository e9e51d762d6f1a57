import type en from '../../en/team/paper.ts';

const n = new Intl.NumberFormat('es').format;

/** What is printed, and the practice before the meeting. */
export default {
	paper: {
		title: 'En papel',
		hint: 'Se imprime en A4 y en Carta.',
		print: 'Imprimir',
		printHow: 'Use la función Imprimir de su navegador.',
		agenda: 'Agenda',
		charter: 'La carta como cartel',
		minutes: 'Acta',
		cards: 'Tarjetas con nombre',
		sheets: 'Hojas para escribir a mano',
		draft: 'Borrador. Lo revisaremos con lo que nos diga.',
		noClauses: 'La carta aún no tiene cláusulas.',
		cardsNoCode: 'Abra primero la reunión: así cada tarjeta lleva el código QR de la sala.',
		cardsNobody: 'Aún no se ha elegido a nadie para esta reunión.',
		cardScan: 'Escanee el código y díganos qué piensa.',
		cardCode: (address: string) => `Código QR que abre ${address}`,
		sheetsHint:
			'Una hoja por cláusula. El código QR lleva el teléfono de quien modera al formulario donde se pasa el texto.',
		sheetAsk: '¿Qué deberíamos mantener, cambiar, añadir o quitar? Escriba aquí.',
		sheetNeeds: '¿Qué necesita de nosotros que no esté en la carta?',
		sheetName: 'Nombre, si quiere',
		sheetCode: 'Para quien modera: abre el formulario de esta hoja',
		place: (kind: string, number: number, of: number) =>
			of > 1 ? `${kind} ${n(number)} de ${n(of)}` : kind
	},

	practice: {
		title: 'Ensayar esta reunión',
		lead: 'La consola y la pantalla de verdad, con tres invitados de mentira. No queda nada: ni historial, ni tendencia, ni compromiso.',
		guests: {
			angry: 'Uno está enfadado, y con razón.',
			polite: 'Una es cortés y dice poco.',
			silent: 'Otro calla hasta que le preguntan.'
		},
		how: 'Entran solos y hablan según avanza la reunión. Sus colegas pueden entrar como invitados con el código.',
		start: 'Empezar el ensayo',
		goOn: 'Seguir con el ensayo',
		end: 'Terminar el ensayo',
		endHint: 'Se elimina entero, con cada palabra.',
		back: 'Volver a la reunión de verdad',
		strip: 'De esto no queda nada.',
		stays: 'Un ensayo que nadie termina se elimina al cabo de un día.',
		onlyPlanned: 'Solo se puede ensayar una reunión que no se haya abierto.'
	}
} satisfies typeof en;
