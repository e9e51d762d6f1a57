import type en from '../en/said.ts';

export default {
	title: '¿Ya se dijo?',
	page: (meeting: string) => `Temas de ${meeting}`,
	help: '¿Es lo mismo que algo dicho antes? Ustedes deciden; nada se junta por sí solo.',
	silent: 'Mientras se escribe en silencio no se sugiere nada.',
	none: 'Ningún comentario espera un tema.',
	waiting: 'Sin tema',
	done: 'En un tema',
	in: (label: string) => `Tema: ${label}`,
	same: (label: string) => `Lo mismo: ${label}`,
	old: (title: string) => `En ${title}:`,
	other: 'Otro tema',
	choose: 'Elegir un tema',
	put: 'Ponerlo ahí',
	fresh: 'Tema nuevo',
	label: 'Nombre del tema',
	make: 'Crearlo',
	take: 'Sacar',
	rate: 'Valorar este tema ahora',
	gone: 'Los temas no se pueden leer en este momento.',
	link: 'Temas y lo que ya se dijo',
	teamOnly: 'Solo para su equipo: ningún invitado y ninguna pantalla ve palabras de otra reunión.'
} satisfies typeof en;
