import { middleOf } from '../middle.ts';
import { servedTeam, type Served } from '../team/served.ts';
import { full } from '../team/team.ts';
import { Notes, type Goal } from './goal.ts';

const TIMES = 9;
const MOST = 3;

/** That no query grows with the meetings is the suite’s to say: `tests/e2e/size.test.ts`. */
export const p10: Goal = {
	id: 'P10',
	what: 'every page of a team with 300 meetings of 60 comments, beside an empty one',
	async measure() {
		const notes = new Notes();
		const big = await servedTeam(full, { quiet: true });
		const small = await servedTeam(
			{ ...full, meetings: 3, versions: 2, customers: 4 },
			{ quiet: true }
		);
		try {
			const found: { route: string; ms: number; times: number }[] = [];
			for (const [at, { route, path }] of big.pages.entries()) {
				const other = small.pages[at]!;
				const before = await taken(small, other.empty ?? other.path);
				const ms = await taken(big, path);
				found.push({ route, ms, times: ms / before });
			}
			const [worst] = found.toSorted((a, b) => b.times - a.times) as [(typeof found)[number]];
			const [slowest] = found.toSorted((a, b) => b.ms - a.ms) as [(typeof found)[number]];
			const over = found.filter(({ times }) => times > MOST);
			const routes = over.map(({ route, ms }) => `${route} ${ms} ms`).join(', ');
			const all = found.map(({ ms }) => ms);
			notes.put(
				`pages of ${found.length} that take over three times as long`,
				over.length,
				{ most: 0 },
				routes
			);
			notes.put('times as long, at worst', worst.times, { most: MOST }, worst.route);
			notes.put('ms for the page in the middle', middleOf(all));
			notes.put('ms for the slowest page', slowest.ms, {}, slowest.route);
			notes.put('ms to look for a word', await taken(big, `/search?team=${big.team}&q=call`), {
				most: 200
			});
			return notes;
		} finally {
			await Promise.all([big.server.stop(), small.server.stop()]);
		}
	}
};

/** Milliseconds of a page, its middle of several. */
async function taken(team: Served, path: string) {
	await team.get(path);
	const took: number[] = [];
	for (let time = 0; time < TIMES; time++) {
		const from = performance.now();
		const { status } = await team.get(path);
		if (status >= 500) throw new Error(`${path} answers ${status}`);
		took.push(performance.now() - from);
	}
	return Math.round(middleOf(took) * 10) / 10;
}
