import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lost, page, path, provenBy } from '../../docs/capabilities.ts';
import { capabilities } from '../../docs/rows.ts';

test('every core and near capability has a test of its name, or says why not', () => {
	const proven = provenBy();
	const without = capabilities.filter(({ id, open }) => !open && !proven.has(id));
	expect(without.map(({ id }) => id)).toEqual([]);
	const done = capabilities.filter(({ id, open }) => open && proven.has(id));
	expect(done.map(({ id }) => id)).toEqual([]);
});

test('every page that a capability names is there', () => expect(lost()).toEqual([]));

test('the table is as the rows and the tests are: `node docs/capabilities.ts` writes it', async () =>
	expect(readFileSync(path, 'utf8')).toBe(await page()));
