import type en from '../en/moments.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('de').format;

export default {
	title: 'Berührungspunkte',
	link: 'Kommentare nach Moment',
	help: 'Wo Kunden Ihnen begegnen. Wer kommentiert, kann sagen, welcher Moment es war. So sehen Sie, wo etwas schiefgeht.',
	open: 'Ein Meeting, das schon offen ist, behält die Liste, mit der es eröffnet wurde.',
	empty: 'Auf der Liste steht nichts. Dann wird niemand gefragt, um welchen Moment es geht.',
	begin: 'Mit den üblichen beginnen',
	stage: 'Phase',
	name: 'Name',
	add: 'Moment hinzufügen',
	change: 'Ändern',
	save: 'Speichern',
	up: 'Nach oben',
	down: 'Nach unten',
	retire: 'Von der Liste nehmen',
	back: 'Wieder anbieten',
	retired: 'Nicht mehr angeboten',
	keeps: 'Was dazu gesagt wurde, bleibt.',
	none: 'Noch keine Kommentare',
	saidOf: (name: string, count: string) => `Kommentare zu „${name}“: ${count}`,
	changeOf: (name: string) => `„${name}“ ändern`,
	upOf: (name: string) => `„${name}“ nach oben`,
	downOf: (name: string) => `„${name}“ nach unten`,
	retireOf: (name: string) => `„${name}“ von der Liste nehmen`,
	backOf: (name: string) => `„${name}“ wieder anbieten`,
	comments: (count: number) =>
		plural('de', count, { one: '1 Kommentar', other: `${n(count)} Kommentare` }),
	stages: {
		development: 'Herausfinden, was gebraucht wird',
		marketing: 'Erster Kontakt',
		sales: 'Verkauf und Vereinbarung',
		'after-sale': 'Nach dem Verkauf',
		renewal: 'Verlängerung'
	},
	usual: {
		development: ['Klären, was gebraucht wird'],
		marketing: ['Erster Kontakt'],
		sales: ['Angebot und Vereinbarung'],
		'after-sale': ['Übergabe', 'Im Alltag', 'Wenn etwas schiefging', 'Die Rechnung'],
		renewal: ['Verlängerung']
	}
} satisfies typeof en;
