import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOf } from '#lib/domain/trend/evidence.ts';
import { filled, monthsOf } from '#lib/domain/trend/months.ts';
import { quadrantOf, quadrants } from '#lib/domain/trend/quadrant.ts';
import { opposedIn, partOf, type Given } from '#lib/domain/trend/segments.ts';

test.each([
	['2025-11-26T10:00:00Z', 12, false],
	['2025-11-26T09:59:59Z', 12, true],
	['2025-11-27T10:00:00Z', 11, false],
	['2024-02-29T10:00:00Z', 32, true],
	['2026-12-01T10:00:00Z', 0, false]
])('words of %s are %i months old', (last, months, stale) => {
	expect(ageOf(last, '2026-11-26T10:00:00Z')).toEqual({ last, months, stale });
});

test('where nobody ever said a word there is nothing to grow old', () => {
	expect(ageOf(null, '2026-11-26T10:00:00Z')).toEqual({ last: null, months: null, stale: false });
});

test('four quadrants by fixed lines, and none within a quarter of a line', () => {
	expect(quadrantOf(5, 1.5)).toBe('concentrate');
	expect(quadrantOf(4, 4)).toBe('keep');
	expect(quadrantOf(2, 4)).toBe('overkill');
	expect(quadrantOf(2, 2)).toBe('low');
	for (const near of [3.25, 3.5, 3.75]) {
		expect(quadrantOf(near, 1)).toBe('on-the-line');
		expect(quadrantOf(5, near)).toBe('on-the-line');
	}
	expect(quadrantOf(3.76, 3.24)).toBe('concentrate');
	const rating = fc.double({ min: 1, max: 5, noNaN: true });
	fc.assert(fc.property(rating, rating, (i, p) => quadrants.includes(quadrantOf(i, p))));
});

const part = (segment: string, news: Partial<Given>) =>
	partOf({ segment, importance: [], performance: [], keep: 0, against: 0, ...news });

test('segments contradict one another when one asks to keep what another asks to change', () => {
	const [likes, minds] = [part('housing', { keep: 2 }), part('industrial', { against: 1 })];
	expect(opposedIn([likes, minds])).toEqual(['words']);
	expect(opposedIn([likes, part('industrial', {})])).toEqual([]);
	// Of two minds within itself is no contradiction between segments.
	expect(opposedIn([likes, part('industrial', { keep: 1, against: 1 })])).toEqual([]);
	expect(opposedIn([likes])).toEqual([]);
});

test('segments contradict one another when their medians are two apart, of three answers each', () => {
	const low = part('housing', { importance: [1, 2, 2], performance: [4, 4, 4] });
	expect(opposedIn([low, part('industrial', { importance: [4, 4, 5] })])).toEqual(['importance']);
	expect(opposedIn([low, part('industrial', { importance: [3, 3, 3] })])).toEqual([]);
	expect(opposedIn([low, part('industrial', { importance: [5, 5] })])).toEqual([]);
	expect(opposedIn([low, part('industrial', { performance: [2, 2, 2] })])).toEqual(['performance']);
});

test('a month that nobody counted is a gap, and the year before stands beside it', () => {
	const months = monthsOf([
		{ month: '2025-11', count: 17, customers: 50 },
		{ month: '2026-01', count: 0, customers: null },
		{ month: '2026-11', count: 4, customers: 0 }
	]);
	expect(months).toHaveLength(13);
	expect(months[0]).toEqual({ month: '2025-11', count: 17, before: null, per100: 34 });
	expect(months[1]).toEqual({ month: '2025-12', count: null, before: null, per100: null });
	expect(months[2]).toEqual({ month: '2026-01', count: 0, before: null, per100: null });
	expect(months[12]).toEqual({ month: '2026-11', count: 4, before: 17, per100: null });
	expect(monthsOf([])).toEqual([]);
	expect(
		filled([
			{ month: '2026-03', value: 0.4 },
			{ month: '2026-01', value: 0.2 }
		])
	).toEqual([
		{ month: '2026-01', value: 0.2 },
		{ month: '2026-02', value: null },
		{ month: '2026-03', value: 0.4 }
	]);
});
