import { flushing } from '../disk.ts';
import { highest } from '../stairs.ts';
import { bare, each, forthright, type Subject } from '../subjects.ts';
import { exponent, having, Notes, PLAIN_MS, type Goal } from './goal.ts';

/** Where to begin on the stairs; commit and packet per comment is told at one size, for all to see. */
const sizes = [
	{ people: 50, least: 5, bare: 3600, ours: 13_500 },
	{ people: 200, least: 16, bare: 640, ours: 10_240, each: 240 },
	{ people: 1000, least: 20, bare: 113, ours: 6000 },
	{ people: 2000, least: 16, bare: 45, ours: 2400 }
];

export const p1: Goal = {
	id: 'P1',
	what: 'highest rate with p99 below 250 ms in one meeting, beside bare Socket.IO',
	async measure(seed) {
		const notes = new Notes();
		const best = async (made: Promise<Subject>, people: number, guess: number) =>
			having(made, async (subject) => {
				const found = await highest(subject, people, guess, seed);
				notes.add(subject, ...found.steps);
				return found;
			});
		const cost: [number, number][] = [];
		for (const { people, least, ...guess } of sizes) {
			const one = await best(bare(), people, guess.bare);
			const ours = await best(forthright({ env: flushing(PLAIN_MS) }), people, guess.ours);
			const from = `${ours.best}/s${ours.beyond ? ' or more' : ''} over ${one.best}/s`;
			notes.put(`${people} people: over bare Socket.IO`, ours.best / one.best, { least }, from);
			if (guess.each) {
				const other = await best(each({ env: flushing(PLAIN_MS) }), people, guess.each);
				const name = `${people} people: a commit and a packet per comment, over bare`;
				notes.put(name, other.best / one.best, {}, `${other.best}/s`);
			}
			if (ours.at) cost.push([people, ours.at.busy / ours.best]);
		}
		const [, small, , large] = cost;
		if (small && large)
			notes.put('exponent of the cost of a comment, 200 to 2,000 people', exponent(small, large), {
				most: 1
			});
		return notes;
	}
};
