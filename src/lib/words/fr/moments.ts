import type en from '../en/moments.ts';
import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('fr').format;

export default {
	title: 'Moments de contact',
	link: 'Commentaires par moment',
	help: 'Là où les clients vous rencontrent. Qui commente peut dire de quel moment il s’agit ; vous voyez ainsi où les choses se gâtent.',
	open: 'Une réunion déjà ouverte garde la liste avec laquelle elle a été ouverte.',
	empty: 'Aucun moment dans la liste. On ne demande alors à personne de quel moment il s’agit.',
	begin: 'Commencer par les moments habituels',
	stage: 'Étape',
	name: 'Nom',
	add: 'Ajouter un moment',
	change: 'Modifier',
	save: 'Enregistrer',
	up: 'Monter',
	down: 'Descendre',
	retire: 'Retirer de la liste',
	back: 'Proposer à nouveau',
	retired: 'Plus proposés',
	keeps: 'Ce qui en a été dit reste.',
	none: 'Pas encore de commentaire',
	saidOf: (name: string, count: string) => `Commentaires sur « ${name} »: ${count}`,
	changeOf: (name: string) => `Modifier « ${name} »`,
	upOf: (name: string) => `Monter « ${name} »`,
	downOf: (name: string) => `Descendre « ${name} »`,
	retireOf: (name: string) => `Retirer « ${name} » de la liste`,
	backOf: (name: string) => `Proposer à nouveau « ${name} »`,
	comments: (count: number) =>
		plural('fr', count, {
			one: `${n(count)} commentaire`,
			many: `${n(count)} commentaires`,
			other: `${n(count)} commentaires`
		}),
	stages: {
		development: 'Comprendre ce qu’il leur faut',
		marketing: 'Premier contact',
		sales: 'Vente et accord',
		'after-sale': 'Après la vente',
		renewal: 'Renouvellement'
	},
	usual: {
		development: ['Clarifier ce qu’il faut'],
		marketing: ['Premier contact'],
		sales: ['Offre et accord'],
		'after-sale': ['Remise', 'Le quotidien', 'Quand quelque chose a mal tourné', 'La facture'],
		renewal: ['Renouvellement']
	}
} satisfies typeof en;
