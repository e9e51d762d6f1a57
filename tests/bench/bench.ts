import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { goals } from './goals.ts';
import { memory } from './disk.ts';
import { writePage } from './page.ts';
import { described, keep, type Kept } from './results.ts';

// `npm run bench -- all`, or the ids of some goals; `--json` says what came out, `--times 3` does it three times.
const words = process.argv.slice(2);
const after = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined);
const times = Number(after('--times') ?? 1);
const seed = Number(process.env.SEED ?? 7);
const wanted = goals.filter(({ id }) => words.includes('all') || words.includes(id));

if (words.includes('page')) writePage();
else if (!wanted.length || !existsSync('build/handler.js')) {
	console.error(
		wanted.length
			? 'Nothing is built yet; use npm run build.'
			: `npm run bench -- all | page | ${goals.map(({ id }) => id).join(' ')} [--json] [--times 3]`
	);
	process.exit(1);
} else await run();

async function run() {
	process.env.TMPDIR = process.env.BENCH_DIR ?? memory();
	const told: Kept[] = [];
	for (let nth = 0; nth < times; nth++)
		for (const { id, what, measure } of wanted) {
			process.stderr.write(`${id}: ${what}\n`);
			const before = Math.round(loadavg()[0]! * 10) / 10;
			const own = seed + nth;
			const one = described(id, own, await measure(own), before);
			keep(one);
			told.push(one);
		}
	writePage();
	if (words.includes('--json')) console.log(JSON.stringify(told));
	process.exit(0);
}
