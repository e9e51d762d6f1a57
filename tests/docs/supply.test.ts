import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	advisories,
	installed,
	isOlder,
	page,
	path,
	releases,
	standing
} from '../../docs/supply.ts';

test('no known advisory stands against what is installed', () => {
	expect(standing()).toEqual([]);
	// It would be found: an installed version is not older than itself, and older than a later one.
	expect(installed('ws').length).toBeGreaterThan(0);
	expect([
		isOlder('8.9.0', '8.17.1'),
		isOlder('8.17.1', '8.17.1'),
		isOlder('9.0.0', '8.17.1')
	]).toEqual([true, false, false]);
	expect(advisories.filter((one) => !installed(one.package).length)).toEqual([]);
});

test('of every direct dependency it is written when its version and its newest one were made', () => {
	const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	const direct = Object.entries({ ...dependencies, ...devDependencies }).filter(
		([name]) => !name.startsWith('@types/')
	);
	const looked = Object.entries(releases.packages).map(([name, { version }]) => [name, version]);
	expect(looked.toSorted()).toEqual(direct.toSorted());
	for (const { released, last } of Object.values(releases.packages))
		expect([released, last].every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
});

test('docs/supply.md is up to date', async () => {
	expect(readFileSync(path, 'utf8')).toBe(await page());
});
