import { expect, test } from 'vitest';
import { gathered } from '#lib/server/db/rows.ts';
import type { Statement } from '#lib/server/db/run.ts';

const row = (table: string, ...params: unknown[]): Statement => ({
	text: `insert into "${table}" ("a", "b", "c") values ($1, null, $2)`,
	params,
	strict: false,
	row: true
});
const rename: Statement = { text: 'update "x" set "a" = $1', params: [9], strict: true };

test('rows of one table are one statement, up to whatever else stands between them', () => {
	const all = [row('x', 1, 2), row('y', 3, 4), row('x', 5, 6), rename, row('x', 7, 8)];
	expect(gathered(all)).toEqual([
		{
			text: 'insert into "x" ("a", "b", "c") values ($1, null, $2), ($3, null, $4)',
			params: [1, 2, 5, 6],
			strict: false
		},
		{ text: row('y').text, params: [3, 4], strict: false },
		rename,
		{ text: row('x').text, params: [7, 8], strict: false }
	]);
});

test('no statement has more parameters than the engine takes', () => {
	const all = gathered(Array.from({ length: 1_234 }, (_, n) => row('x', n, n)));
	expect(all.map(({ params }) => params.length)).toEqual([1000, 1000, 468]);
	expect(all[1]!.text).toMatch(/\(\$999, null, \$1000\)$/);
});
