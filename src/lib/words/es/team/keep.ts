/** How long a team keeps what customers said. */
export default {
	title: 'Cuánto tiempo se guardan las cosas',
	help: 'Lo más antiguo desaparece solo en menos de un día y no se puede recuperar. La carta, los cambios y lo prometido se quedan. Las copias de seguridad lo conservan hasta que se renuevan.',
	names: 'Nombres de los invitados, tras la reunión',
	words: 'Palabras de los clientes, tras la reunión',
	lines: 'Entradas de lo que se hizo',
	never: 'para siempre',
	months: (n: number) => (n % 12 ? `${n} meses` : n === 12 ? 'un año' : `${n / 12} años`),
	problem: 'Los nombres no pueden durar más que las palabras a las que acompañan.',
	save: 'Guardar'
};
