import { exponent, Notes, plainBare, plainProduct, steps, type Goal } from './goal.ts';

export const p2: Goal = {
	id: 'P2',
	what: 'processor time for one comment that reached one of 1,000 people, beside bare Socket.IO',
	async measure(seed) {
		const notes = new Notes();
		const at = (people: number, rate: number) => ({ people, rate, seconds: 6 });
		const rates = [at(1000, 40), at(1000, 80)];
		const [slow, fast] = await steps(plainBare(), notes, seed, rates);
		const best = Math.min(slow!.perDelivery, fast!.perDelivery);
		const more = [at(1000, 40), at(1000, 160), at(1000, 640), at(200, 40), at(2000, 40)];
		const [calm, busy, full, few, many] = await steps(plainProduct(), notes, seed, more);
		const over = (one: { perDelivery: number }, other: number) =>
			`${one.perDelivery} µs over ${other} µs`;
		notes.put(
			'40/s',
			calm!.perDelivery / slow!.perDelivery,
			{ most: 1.1 },
			over(calm!, slow!.perDelivery)
		);
		notes.put(
			'160/s, over the best of bare',
			busy!.perDelivery / best,
			{ most: 0.35 },
			over(busy!, best)
		);
		notes.put(
			'640/s, over the best of bare',
			full!.perDelivery / best,
			{ most: 0.35 },
			over(full!, best)
		);
		const cost = [few!, calm!, many!].map((one): [number, number] => [one.people, one.busy]);
		notes.put('exponent of the load at 40/s, 200 to 1,000 people', exponent(cost[0]!, cost[1]!), {
			most: 1
		});
		notes.put('exponent of the load at 40/s, 1,000 to 2,000 people', exponent(cost[1]!, cost[2]!), {
			most: 1.1
		});
		return notes;
	}
};
