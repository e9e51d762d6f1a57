import { budgets, firstOf, liveOf } from '../../routes/built.ts';
import { consoleOf, telephoneOf } from '../slow.ts';
import { Notes, type Goal } from './goal.ts';

/** What performance.md and screens.md ask of a customer’s page until a first comment can be sent. */
const CUSTOMER = { kB: 70, requests: 12 };

export const p9: Goal = {
	id: 'P9',
	what: 'what a page fetches, and how it feels on a processor four times as slow',
	async measure() {
		const notes = new Notes();
		for (const one of budgets) {
			const [first, live] = [await firstOf(one), await liveOf(one)];
			const asked = one.name === 'customer' ? CUSTOMER : null;
			notes.put(`${one.name}: kB of scripts until it can be typed in`, first.scripts, {
				most: one.js
			});
			notes.put(
				`${one.name}: kB of scripts until its line is open`,
				live.scripts,
				asked ? { most: asked.kB } : {}
			);
			notes.put(
				`${one.name}: requests until its line is open`,
				live.requests,
				asked ? { most: asked.requests } : {}
			);
		}
		const telephone = await telephoneOf();
		notes.put('a telephone on slow 4G: ms until the way in is seen', telephone.seen, {
			most: 2000
		});
		notes.put('a telephone on slow 4G: how much moves', telephone.moved, { most: 0.02 });
		notes.put('a telephone on slow 4G: ms until the line is open', telephone.live, { most: 4000 });
		const desk = await consoleOf(1000);
		notes.put('a console with 1,000 comments: ms until a key shows', desk.key, { most: 200 });
		notes.put('a console with 1,000 comments: how much moves', desk.moved, { most: 0.02 });
		notes.put('a console with 1,000 comments: ms from Show to the wall, of 20 the 19th', desk.wall);
		return notes;
	}
};
