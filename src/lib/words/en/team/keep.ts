/** How long a team keeps what customers said. */
export default {
	title: 'How long things are kept',
	help: 'What is older goes by itself, within a day, and cannot be brought back. Charters, changes and what was promised stay. Backups still hold it until they are gone.',
	names: 'Names of guests, after the meeting',
	words: 'Words of customers, after the meeting',
	lines: 'Lines of what was done',
	never: 'for ever',
	months: (n: number) => (n % 12 ? `${n} months` : n === 12 ? 'one year' : `${n / 12} years`),
	problem: 'Names cannot be kept longer than the words they stand over.',
	save: 'Save'
};
