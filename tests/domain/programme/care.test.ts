import { expect, test } from 'vitest';
import { isOneOnly, metBy, worstFirst } from '#lib/domain/programme/care.ts';

const kiosks = (performance: number | null) => ({ revenue: 1_000, performance });
const chains = (performance: number | null) => ({ revenue: 99_000, performance });

test('4.23 a small segment weighs as much as a large one, unless somebody asks for its revenue', () => {
	expect(metBy([kiosks(1), chains(5)], false)).toBe(3);
	expect(metBy([kiosks(1), chains(5)], true)).toBeCloseTo(4.96);
});

test('4.23 the weight changes the order of what is worst', () => {
	const rows = [
		{ name: 'fast', parts: [kiosks(1), chains(4)] },
		{ name: 'clear', parts: [kiosks(5), chains(3)] }
	];
	const order = (byRevenue: boolean) =>
		worstFirst(rows.map((one) => ({ ...one, met: metBy(one.parts, byRevenue) }))).map(
			(one) => one.name
		);
	expect(order(false)).toEqual(['fast', 'clear']);
	expect(order(true)).toEqual(['clear', 'fast']);
});

test('4.23 a segment without a number is left out, and what nobody rated comes last', () => {
	expect(metBy([kiosks(null), chains(4)], false)).toBe(4);
	expect(metBy([kiosks(null)], false)).toBeNull();
	expect(worstFirst([{ met: null }, { met: 2 }]).map((one) => one.met)).toEqual([2, null]);
});

test('4.22 a theme that one segment alone raised is marked', () => {
	expect(isOneOnly([0, 3, 0])).toBe(true);
	expect(isOneOnly([1, 3])).toBe(false);
	expect(isOneOnly([0, 0])).toBe(false);
});
