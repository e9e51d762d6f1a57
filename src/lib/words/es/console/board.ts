import type en from '../../en/console/board.ts';
import { plural } from '../../plural.ts';

const numbers = new Intl.NumberFormat('es');
const n = (count: number) => numbers.format(count);

/** Needs: the blank wall, groups, reading back, paper and the parking lot. */
export default {
	board: {
		cover: 'Tapar nuestras cláusulas',
		coverHelp:
			'Escriben lo que necesitan antes de ver las nuestras. Lo que escriben queda marcado.',
		coverOff: 'Volver a mostrar nuestras cláusulas',
		covered:
			'Nuestras cláusulas están tapadas. Lo que se escribe ahora lleva la marca “antes de ver nuestras cláusulas”.',
		groups: (count: number) =>
			plural('es', count, { one: `${n(count)} grupo`, other: `${n(count)} grupos` }),
		groupsEmpty: 'Aún no hay grupos. Elija comentarios que digan lo mismo y agrúpelos.',
		grouped: 'Lo que va junto',
		loose: 'Sin agrupar todavía',
		looseEmpty: 'Todos los comentarios de aquí están en un grupo.',
		agree: (count: number) =>
			plural('es', count, {
				one: `También para ${n(count)} persona más`,
				other: `También para ${n(count)} personas más`
			}),
		by: (name: string) => `agrupado por ${name}`,
		edit: 'Renombrar o separar',
		name: 'Nombre del grupo',
		open: 'Abrirlo para la sala',
		propose: 'Convertirlo en propuesta',
		rename: 'Renombrar',
		show: 'Mostrar el grupo',
		shown: 'En pantalla',
		split: 'Separar el grupo',
		splitHelp: 'Todos sus comentarios quedan sueltos otra vez. Deshacer recupera el grupo.',
		takeOut: 'Sacar',
		takeOutOf: (number: number) => `Sacar del grupo el comentario ${n(number)}`,
		title: (number: number, name: string) => `Grupo ${n(number)}: ${name}`
	},

	grouping: {
		button: 'Pasar a un grupo…',
		cancel: 'Dejarlos donde están',
		create: 'Crear este grupo',
		into: (count: number) =>
			plural('es', count, {
				one: `Pasar ${n(count)} comentario a un grupo`,
				other: `Pasar ${n(count)} comentarios a un grupo`
			}),
		hint: 'Escriba un nombre nuevo o parte de uno que ya exista.',
		move: (name: string) => `Pasar a “${name}”`,
		name: 'Grupo',
		suggested: 'Sugerido por las palabras que comparten. Cámbielo como quiera.',
		there: 'Grupos que ya existen'
	},

	parking: {
		by: (owner: string) => `lo lleva ${owner}`,
		empty:
			'No hay nada pendiente. Lo que responda con “Más adelante” aparece aquí con la persona que lo lleva.',
		title: 'Para más adelante'
	},

	paper: {
		add: 'Añadir esta hoja',
		clause: 'Qué cláusula',
		none: 'No está en la carta',
		nobody: 'La hoja no lleva nombre',
		open: 'Desde papel',
		said: (number: number) => `Guardado como comentario ${n(number)}.`,
		title: 'Pasar una hoja de papel',
		who: 'De quién es la hoja',
		words: 'Sus palabras, tal como las escribió'
	},

	readBack: {
		give: 'Repetir para confirmar',
		hint: 'Quien lo escribió lo ve y dice si usted lo entendió bien.',
		label: 'En resumen, con las palabras de usted',
		not: 'Quien lo escribió dice: no del todo',
		open: 'Repetido, a la espera de quien lo escribió',
		right: 'Confirmado por quien lo escribió',
		said: (words: string) => `En resumen: “${words}”`,
		signedOnly: 'Nadie puede confirmar un comentario sin firma. Repítalo en voz alta.'
	},

	notes: {
		last: 'última palabra',
		paper: 'desde papel',
		unprompted: 'antes de ver nuestras cláusulas'
	}
} satisfies typeof en;
