import type en from '../en/search.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('es').format;

/** Looking for words in everything a team was told. */
export default {
	title: 'Buscar',
	titleOf: (words: string) => `Búsqueda de ${words}`,
	label: 'Palabras o partes de palabras',
	hint: 'Tienen que aparecer todas, en cualquier orden. No importan los acentos ni las mayúsculas.',
	narrow: 'Acotar',
	any: 'Cualquiera',
	filters: {
		kind: 'Qué',
		verb: 'Qué pide',
		side: 'Quién lo dijo',
		customer: 'Cliente',
		charter: 'Carta',
		meeting: 'Reunión',
		moment: 'Momento de contacto',
		from: 'Desde',
		to: 'Hasta'
	},
	kinds: {
		comment: 'Comentarios',
		complaint: 'Quejas',
		clause: 'Cláusulas',
		promise: 'Compromisos',
		theme: 'Temas',
		meeting: 'Reuniones',
		customer: 'Clientes'
	},
	sides: {
		customer: 'Clientes',
		team: 'El equipo',
		facilitator: 'Quien modera'
	},
	found: (count: number, words: string) =>
		count === 0
			? `Nada con «${words}»`
			: plural('es', count, {
					one: `1 lugar con «${words}»`,
					many: `${n(count)} lugares con «${words}»`,
					other: `${n(count)} lugares con «${words}»`
				}),
	about: (count: number, moment: string) =>
		count === 0
			? `Todavía nada sobre «${moment}»`
			: plural('es', count, {
					one: `1 comentario sobre «${moment}»`,
					many: `${n(count)} comentarios sobre «${moment}»`,
					other: `${n(count)} comentarios sobre «${moment}»`
				}),
	nothing: 'Pruebe con menos palabras o con una parte.',
	gone: 'quitada',
	comment: (number: number) => `comentario ${n(number)}`,
	all: (count: number) => `Mostrar los ${n(count)}`,
	allOf: (count: number, kind: string) => `${kind}: mostrar los ${n(count)}`,
	everyKind: 'Mostrar todo',
	pages: 'Páginas',
	page: (page: number, pages: number) => `Página ${n(page)} de ${n(pages)}`,
	previous: 'Página anterior',
	next: 'Página siguiente'
} satisfies typeof en;
