import { flushing } from '../disk.ts';
import { gather } from '../crowd/gather.ts';
import { results } from '../results.ts';
import { carries, highest, step, warm } from '../stairs.ts';
import { forthright, hocuspocus } from '../subjects.ts';
import { having, Notes, PLAIN_MS, type Goal } from './goal.ts';

const sizes = [
	{ people: 200, least: 1, guess: 11_000 },
	{ people: 1000, least: 2, guess: 1500 },
	{ people: 2000, least: 1, guess: 640 }
];

export const p4: Goal = {
	id: 'P4',
	what: 'beside Hocuspocus with SQLite, which acknowledges from memory',
	async measure(seed) {
		const notes = new Notes();
		for (const { people, least, guess } of sizes) {
			const theirs = await having(hocuspocus({ env: flushing(PLAIN_MS) }), async (subject) => {
				const found = await highest(subject, people, guess, seed);
				notes.add(subject, ...found.steps);
				return found;
			});
			const ours = bestOf(people);
			if (ours) {
				const from = `${ours}/s over ${theirs.best}/s`;
				notes.put(`${people} people: highest rate`, ours / theirs.best, { least }, from);
			}
			await having(forthright({ env: flushing(PLAIN_MS) }), async (subject) => {
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

/** What P1 has just found. */
function bestOf(people: number) {
	const last = results().findLast(({ goal }) => goal === 'P1');
	const own = last?.steps.filter((one) => one.subject === 'Forthright' && one.people === people);
	return Math.max(0, ...(own ?? []).filter(carries).map(({ rate }) => rate));
}
