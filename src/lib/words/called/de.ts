import type { Forms } from '../called.ts';

const weak = (stem: string) => ({
	Kunde: stem === 'Patient' ? stem : `${stem}e`,
	Kunden: `${stem}en`,
	Kundenseite: `${stem}enseite`,
	Kundengruppe: `${stem}engruppe`,
	Kundengruppen: `${stem}engruppen`
});

/** "Kunde" ends in -n in every other case, "Bürger" does not: what stands before it tells. */
const citizen = {
	Kunde: 'Bürger',
	Kunden: 'Bürger',
	Kundenseite: 'Bürgerseite',
	Kundengruppe: 'Bürgergruppe',
	Kundengruppen: 'Bürgergruppen',
	'mit Kunden': 'mit Bürgern',
	'von Kunden': 'von Bürgern',
	'mit wichtigen Kunden': 'mit wichtigen Bürgern',
	'mit Ihren Kunden': 'mit Ihren Bürgern',
	'mit den Kunden': 'mit den Bürgern',
	'von den Kunden': 'von den Bürgern',
	'eines Kunden': 'eines Bürgers'
};

export default { colleague: weak('Kolleg'), patient: weak('Patient'), citizen } satisfies Forms;
