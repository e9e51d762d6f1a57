import { plural } from '../plural.ts';

const n = new Intl.NumberFormat('en').format;

/** The moments of touch: where customers meet the team. */
export default {
	title: 'Moments of touch',
	link: 'Comments by moment',
	help: 'Where customers meet you. Whoever comments can say which moment it was, so you see where things go wrong.',
	open: 'A meeting that is already open keeps the list it was opened with.',
	empty: 'No moment is on the list. Then nobody is asked which one a comment is about.',
	begin: 'Begin with the usual ones',
	stage: 'Stage',
	name: 'Name',
	add: 'Add a moment',
	change: 'Change',
	save: 'Save',
	up: 'Move up',
	down: 'Move down',
	retire: 'Take off the list',
	back: 'Offer it again',
	retired: 'Not offered any more',
	keeps: 'What was said about them stays.',
	none: 'No comments yet',
	saidOf: (name: string, count: string) => `Comments about “${name}”: ${count}`,
	changeOf: (name: string) => `Change “${name}”`,
	upOf: (name: string) => `Move “${name}” up`,
	downOf: (name: string) => `Move “${name}” down`,
	retireOf: (name: string) => `Take “${name}” off the list`,
	backOf: (name: string) => `Offer “${name}” again`,
	comments: (count: number) =>
		plural('en', count, { one: '1 comment', other: `${n(count)} comments` }),
	stages: {
		development: 'Finding out what they need',
		marketing: 'First contact',
		sales: 'Sale and agreement',
		'after-sale': 'After the sale',
		renewal: 'Renewal'
	},
	/** What a new team begins with. */
	usual: {
		development: ['Finding out what is needed'],
		marketing: ['First contact'],
		sales: ['Offer and agreement'],
		'after-sale': ['Hand-over', 'Everyday service', 'Something went wrong', 'The bill'],
		renewal: ['Renewal']
	}
};
