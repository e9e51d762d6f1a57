/** How long a team keeps what customers said. */
export default {
	title: 'Wie lange etwas bleibt',
	help: 'Was älter ist, verschwindet von selbst innerhalb eines Tages und kommt nicht wieder. Charta, Änderungen und Versprochenes bleiben. Sicherungen enthalten es, bis sie ersetzt sind.',
	names: 'Namen der Gäste, nach der Besprechung',
	words: 'Worte der Kunden, nach der Besprechung',
	lines: 'Einträge darüber, was getan wurde',
	never: 'für immer',
	months: (n: number) => (n % 12 ? `${n} Monate` : n === 12 ? 'ein Jahr' : `${n / 12} Jahre`),
	problem: 'Namen können nicht länger bleiben als die Worte, über denen sie stehen.',
	save: 'Speichern'
};
