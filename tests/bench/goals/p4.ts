import { flushing } from '../disk.ts';
import { gather } from '../crowd/gather.ts';
import { carries, highest, step, warm } from '../stairs.ts';
import { forthright, hocuspocus } from '../subjects.ts';
import { having, Notes, PLAIN_MS, type Goal } from './goal.ts';

const sizes = [
	{ people: 200, least: 1, guess: 1600, ours: 3600 },
	{ people: 1000, least: 2, guess: 640, ours: 1600 },
	{ people: 2000, least: 1, guess: 320, ours: 640 }
];

export const p4: Goal = {
	id: 'P4',
	what: 'beside Hocuspocus with SQLite, which acknowledges from memory',
	async measure(seed) {
		const notes = new Notes();
		for (const { people, least, guess, ours: rate } of sizes) {
			const theirs = await having(hocuspocus({ env: flushing(PLAIN_MS) }), async (subject) => {
				const found = await highest(subject, people, guess, seed);
				notes.add(subject, ...found.steps);
				return found;
			});
			await having(forthright({ env: flushing(PLAIN_MS) }), async (subject) => {
				const ours = await highest(subject, people, rate, seed);
				notes.add(subject, ...ours.steps);
				const from = `${ours.best}/s over ${theirs.best}/s`;
				notes.put(`${people} people: highest rate`, ours.best / theirs.best, { least }, from);
				const crowd = await gather();
				await warm(subject, crowd, 50, 200);
				const there = await step(subject, crowd, { people, rate: theirs.best, seconds: 4, seed });
				crowd.stop();
				notes.add(subject, there);
				if (!carries(there)) process.stderr.write('  not carried at its highest rate\n');
				const [own, its] = [there.seen.p99, theirs.at?.seen.p99 ?? NaN];
				notes.put(
					`${people} people: p99 at its highest rate`,
					own / its,
					{ most: 0.5 },
					`${own} over ${its} ms`
				);
			});
		}
		return notes;
	}
};
