import { Notes, plainBare, plainProduct, steps, type Goal } from './goal.ts';

export const p6: Goal = {
	id: 'P6',
	what: '200 meetings of 20 people on one core, three comments a second in each two of them',
	async measure(seed) {
		const notes = new Notes();
		const asked = [{ people: 4000, rooms: 200, rate: 300, seconds: 6 }];
		const [bare] = await steps(plainBare(), notes, seed, asked);
		const [ours] = await steps(plainProduct(300), notes, seed, asked);
		notes.put('p99 in milliseconds', ours!.seen.p99, { most: 100 }, `bare ${bare!.seen.p99} ms`);
		const from = `${ours!.perDelivery} over ${bare!.perDelivery} µs`;
		notes.put(
			'processor time over bare',
			ours!.perDelivery / bare!.perDelivery,
			{ most: 1.2 },
			from
		);
		return notes;
	}
};
