import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const page = 'docs/testing.md';
/** What was tested: taken at the start, for a long run sees other commits come. */
const commit = commitNow();
const script = relative('.', process.argv[1] ?? '');
/** How to do it again. A runner of tests that was called by hand stands outside this folder, and is nobody's command. */
const command = (run: string) =>
	process.env.RUN_AS ??
	(/^(\.\.|node_modules)/.test(script) ? `npm run test:long -- ${run}` : `node ${script}`);

/** The last figures of a long run, into their own row of the table in docs/testing.md. */
export function writeFigures(run: string, seed: number | null, figures: Record<string, number>) {
	const told = Object.entries(figures)
		.map(([what, n]) => `${n} ${what}`)
		.join(', ');
	const day = new Date().toISOString().slice(0, 10);
	const row = `| ${run} | ${told} | ${day} | ${commit} | ${seed ?? 'none'} | \`${command(run)}\` |`;
	const lines = readFileSync(page, 'utf8').split('\n');
	// Other tables of the page say how each is done, under the same ids.
	const from = lines.indexOf('## Last figures');
	const old = lines.findIndex((line, at) => at > from && line.split('|')[1]?.trim() === run);
	const end = lines.findLastIndex((line) => line.startsWith('|'));
	const text = (old < 0 ? lines.toSpliced(end + 1, 0, row) : lines.with(old, row)).join('\n');
	writeFileSync(page, text);
}

/** Of a copy without its history nobody knows. */
function commitNow() {
	try {
		const said = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: 'pipe' });
		return said.toString().trim();
	} catch {
		return 'unknown';
	}
}
