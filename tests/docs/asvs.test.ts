import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page, path, provenBy, read } from '../../docs/asvs.ts';

test('every item of levels 1 and 2 has a test that exists, or a reason', () => {
	expect(read).toHaveLength(253);
	expect(new Set(read.map(({ id }) => id)).size).toBe(253);
	expect(read.filter(({ level }) => level === '1')).toHaveLength(70);
	const proof = provenBy();
	const rows = [...new Set(read.flatMap((one) => one.rows))];
	expect(rows.filter((row) => proof(row).length === 0)).toEqual([]);
	expect(read.filter((one) => !one.rows.length && one.why.length < 4)).toEqual([]);
});

test('pages that an item names are there', () => {
	const named = read.flatMap(({ why }) => why.match(/docs\/[\w./]+\w/g) ?? []);
	expect([...new Set(named)].filter((file) => !existsSync(file))).toEqual([]);
});

/** A new test of a row is no reason to write the page anew; one that is gone is. */
const bare = (text: string) =>
	text.replaceAll(/(?: ?\[[^\]]+\.test\.ts\]\([^)]*\))+/g, '').replaceAll(/ +|-{2,}/g, ' ');

test('the page says what the list says, and every test it names is there', async () => {
	const written = readFileSync(path, 'utf8');
	expect(bare(written)).toBe(bare(await page()));
	const files = written.match(/\.\.\/tests\/[\w/.-]+/g) ?? [];
	expect(files.filter((file) => !existsSync(file.slice(3)))).toEqual([]);
});
