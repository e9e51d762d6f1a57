import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * `npm run test:long -- A1 --kills 1000`: the tests that carry an id of trust.md, or the files that have
 * a word in their name; without either all that have a long variant. What is counted goes on as KILLS=1000.
 */
const given = process.argv.slice(2);
const { positionals } = parseArgs({ args: given, strict: false, allowPositionals: true });
const isId = (word: string) => /^[A-G]\d+$/.test(word);
const amounts = given.flatMap((word, at) =>
	word.startsWith('--') ? [[word.slice(2).toUpperCase(), given[at + 1] ?? '1'] as const] : []
);
const said = new Set(amounts.map(([, value]) => value));
const words = positionals.filter((word) => !said.has(word));
const ids = words.filter(isId);

const all = globSync('tests/{long,e2e,live}/**/*.test.ts').toSorted();
const carries = (file: string, pattern: RegExp) => pattern.test(readFileSync(file, 'utf8'));
const named = all.filter((file) => words.some((word) => !isId(word) && file.includes(word)));
/** At the head of a test's name, where other ids may stand too. */
const heads = (id: string) => new RegExp(`['"\`]([A-Z]?[\\d.]+ )*${id} `);
const tied = all.filter((file) => ids.some((id) => carries(file, heads(id))));
const long = all.filter(
	(file) => file.startsWith('tests/long/') || carries(file, /\.LONG\b|amount\(/)
);
const files = words.length ? [...new Set([...named, ...tied])] : long;

if (!files.length) {
	console.error(`No test carries ${words.join(' ')}.`);
	process.exit(64);
}
const which = ids.length && !named.length ? ['-t', `\\b(${ids.join('|')})\\b`] : [];
const { status } = spawnSync('vitest', ['run', '--project', 'long', ...files, ...which], {
	stdio: 'inherit',
	env: {
		...process.env,
		...Object.fromEntries(amounts),
		RUN_AS: ['npm run test:long --', ...given].join(' ')
	}
});
process.exit(status ?? 1);
