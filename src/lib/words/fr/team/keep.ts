/** How long a team keeps what customers said. */
export default {
	title: 'Combien de temps les choses sont gardées',
	help: 'Ce qui est plus ancien disparaît de soi-même en moins d’un jour et ne revient pas. La charte, les changements et les promesses restent. Les sauvegardes le contiennent jusqu’à leur remplacement.',
	names: 'Noms des invités, après la réunion',
	words: 'Paroles des clients, après la réunion',
	lines: 'Lignes de ce qui a été fait',
	never: 'pour toujours',
	months: (n: number) => (n % 12 ? `${n} mois` : n === 12 ? 'un an' : `${n / 12} ans`),
	problem: 'Les noms ne peuvent durer plus longtemps que les paroles qu’ils accompagnent.',
	save: 'Enregistrer'
};
