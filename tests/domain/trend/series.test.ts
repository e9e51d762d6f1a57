import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	measured,
	movedIn,
	risen,
	seriesOf,
	type Asked,
	type Column
} from '#lib/domain/trend/series.ts';

const meeting = (id: string): Column => ({ id, kind: 'meeting', at: id, label: id });
const wave = (id: string): Column => ({ id, kind: 'wave', at: id, label: id });
const asked = (column: string, performance: number[], news: Partial<Asked> = {}): Asked => ({
	column,
	wording: 'A repair takes three days.',
	importance: [],
	performance,
	...news
});

test('where an expectation was not asked about there is a gap, not a zero', () => {
	const columns = [meeting('m1'), meeting('m2'), wave('2026-06')];
	const [only, ...more] = seriesOf(columns, [asked('m1', [1, 2, 2]), asked('2026-06', [3, 3, 4])]);
	expect(more).toEqual([]);
	expect(only?.points.map((one) => one?.performance.median ?? null)).toEqual([2, null, 3]);
	expect(only?.points[1]).toBeNull();
});

test('other words are another question: a new series beside the old one', () => {
	const columns = [meeting('m1'), meeting('m2'), meeting('m3')];
	const other = { wording: 'A repair takes one day.' };
	const series = seriesOf(columns, [
		asked('m1', [4, 4, 4]),
		asked('m2', [1, 1, 1], other),
		asked('m3', [2, 2, 2], other)
	]);
	expect(series.map(({ wording }) => wording)).toEqual([
		'A repair takes three days.',
		'A repair takes one day.'
	]);
	const at = series.map(({ points }) => points.map((one) => one?.performance.median ?? null));
	expect(at).toEqual([
		[4, null, null],
		[null, 1, 2]
	]);
	expect(series.map((one) => movedIn(columns, one))).toEqual([
		null,
		{ from: 1, to: 2, n: [3, 3], meetings: 2, waves: 0 }
	]);
});

test('a point tells its n, no median of fewer than three and no dots of fewer than five', () => {
	expect(measured([2, 5])).toMatchObject({ n: 2, median: null, dots: null });
	expect(measured([2, 5, 3])).toMatchObject({ n: 3, median: 3, dots: null });
	expect(measured([2, 5, 3, 3, 1]).dots).toEqual([1, 1, 2, 0, 1]);
});

test('a room of two minds is told as two, with a quarter on each side', () => {
	expect(measured([1, 2, 5, 5]).split).toEqual([1.5, 5]);
	expect(measured([1, 3, 3, 4]).split).toEqual([1, 4]);
	expect(measured([1, 3, 3, 3, 4]).split).toBeNull();
	expect(measured([1, 1, 5]).split).toBeNull();
});

test('ratings of a meeting in which everybody only praised are marked', () => {
	const [one] = seriesOf(
		[meeting('m1'), meeting('m2')],
		[asked('m1', [5, 5, 5], { polite: true }), asked('m2', [3, 3, 3])]
	);
	expect(one?.points.map((point) => point?.polite)).toEqual([true, false]);
});

test('the same question asked again is compared with itself, not with a meeting', () => {
	const columns = [meeting('m1'), wave('2026-03'), wave('2026-06'), wave('2026-09')];
	const [series] = seriesOf(columns, [
		asked('m1', [5, 5, 5]),
		asked('2026-03', [1, 2, 1]),
		asked('2026-06', [3, 3, 3]),
		asked('2026-09', [4, 4, 4])
	]);
	const moved = movedIn(columns, series!);
	expect(moved).toEqual({ from: 1, to: 4, n: [3, 3, 3], meetings: 0, waves: 3 });
});

test('how many rate it higher is never more than the numbers prove', () => {
	expect(risen([1, 1, 2], [4, 4, 4])).toBe(3);
	expect(risen([1, 4, 4], [4, 4, 4])).toBe(1);
	expect(risen([1, 2], [4])).toBeNull();
	const numbers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 });
	fc.assert(
		fc.property(numbers, numbers, (before, after) => {
			const all = orders(after).map((order) => order.filter((one, at) => one > before[at]!).length);
			expect(risen(before, after)).toBe(Math.min(...all));
		}),
		{ numRuns: 60 }
	);
});

function orders(of: readonly number[]): number[][] {
	if (of.length < 2) return [[...of]];
	return of.flatMap((one, at) => orders(of.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}
