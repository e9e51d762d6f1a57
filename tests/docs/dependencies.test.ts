import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences } from '../../docs/licences.ts';

const read = (file: string) => readFileSync(file, 'utf8');
type Lists = Record<
	'dependencies' | 'devDependencies' | 'optionalDependencies',
	Record<string, string>
>;
const {
	dependencies,
	devDependencies,
	optionalDependencies: optional
} = JSON.parse(read('package.json')) as Lists;
const direct = { ...dependencies, ...devDependencies, ...optional };

/** The first column of the table of libraries. */
const named = read('docs/decisions.md')
	.split('\n## ')
	.find((part) => part.startsWith('Libraries'))!
	.split('\n')
	.filter((line) => line.startsWith('|'))
	.flatMap((line) => line.split('|')[1]!.trim().split(/, /));

/** "and its siblings" are the same for other machines; "@types/" all describe what is named elsewhere. */
function isNamed(name: string) {
	if (/^node-(bin-)?\w+-\w+$/.test(name)) return named.some((one) => one.startsWith('node-'));
	if (name.startsWith('@types/')) return named.includes('@types/*');
	return named.some((one) => one.replace(/ \d+$/, '') === name);
}

test('every direct dependency has a line in docs/decisions.md that says why', () => {
	expect(Object.keys(direct).filter((name) => !isNamed(name))).toEqual([]);
});

test('every direct dependency is pinned to one version', () => {
	const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
	expect(loose).toEqual([]);
});

test('docs/licences.md lists what is installed, and every licence lets it be given away', () => {
	expect(read('docs/licences.md')).toBe(licences());
	const kinds = [...licences().matchAll(/^## (.+)$/gm)].map(([, kind]) => kind!);
	const free = /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1)$/;
	expect(kinds.filter((kind) => !free.test(kind))).toEqual([]);
});
