import { flushing } from '../disk.ts';
import { isWhole } from '../stairs.ts';
import { each, forthright } from '../subjects.ts';
import { Notes, steps, type Goal } from './goal.ts';

const asked = [{ people: 200, rate: 300, seconds: 8 }];

export const p5: Goal = {
	id: 'P5',
	what: 'a disk that takes 4 ms for each flush: p99 of 200 people at 300/s beside the fast disk',
	async measure(seed) {
		const notes = new Notes();
		const fast = { env: flushing(0) };
		const slow = { env: flushing(4) };
		for (const [name, make, control] of [
			['Forthright', forthright, false],
			['a commit per comment', each, true]
		] as const) {
			const [quick] = await steps(make(fast), notes, seed, asked);
			const [late] = await steps(make(slow), notes, seed, asked);
			const from = `${late!.seen.p99} over ${quick!.seen.p99} ms`;
			const wanted = control ? { least: 2 } : { most: 2 };
			notes.put(
				`${name}${control ? ' (has to fail)' : ''}: p99`,
				late!.seen.p99 / quick!.seen.p99,
				wanted,
				from
			);
			if (!control) notes.put('Forthright: nothing astray', Number(isWhole(late!)), { least: 1 });
		}
		return notes;
	}
};
