import { PLAIN_MS, Notes, plainBare, plainProduct, steps, type Goal } from './goal.ts';

export const p3: Goal = {
	id: 'P3',
	what: 'a quiet meeting, 20 comments a second: milliseconds more than bare Socket.IO',
	async measure(seed) {
		const notes = new Notes();
		const asked = [50, 100, 200].map((people) => ({ people, rate: 20, seconds: 8 }));
		const theirs = await steps(plainBare(), notes, seed, asked);
		const ours = await steps(plainProduct(), notes, seed, asked);
		for (const [nth, { people }] of asked.entries()) {
			const [bare, own] = [theirs[nth]!.seen, ours[nth]!.seen];
			const from = (part: 'p50' | 'p99') => `${own[part]} against ${bare[part]} ms`;
			notes.put(`${people} people: p50`, own.p50 - bare.p50, { most: PLAIN_MS + 5 }, from('p50'));
			notes.put(`${people} people: p99`, own.p99 - bare.p99, { most: 30 }, from('p99'));
		}
		return notes;
	}
};
