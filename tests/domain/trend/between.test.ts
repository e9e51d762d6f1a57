import { describe, expect, test } from 'vitest';
import { ageOf } from '#lib/domain/trend/evidence.ts';
import { monthsOf } from '#lib/domain/trend/months.ts';
import { quadrantOf } from '#lib/domain/trend/quadrant.ts';
import { opposedIn, partOf } from '#lib/domain/trend/segments.ts';
import { measured, movedIn, risen, seriesOf, type Column } from '#lib/domain/trend/series.ts';

const meeting = (id: string, at: string): Column => ({ id, kind: 'meeting', at, label: id });
const wave = (month: string): Column => ({ id: month, kind: 'wave', at: month, label: month });
const columns = [meeting('m1', '2026-03-10'), meeting('m2', '2026-03-17'), wave('2026-06')];
const asked = (column: string, wording: string, performance: number[]) => ({
	column,
	wording,
	importance: [5, 5, 4],
	performance
});

describe('a series', () => {
	test('begins anew with another wording, and knows the one before', () => {
		const all = seriesOf(columns, [
			asked('m1', 'old', [1, 2, 2]),
			asked('m2', 'old', [2, 2, 2]),
			asked('2026-06', 'new', [4, 4, 4])
		]);
		expect(all.map((one) => one.wording)).toEqual(['old', 'new']);
		expect(all.map((one) => one.points.map((point) => point?.performance.median))).toEqual([
			[2, 2, undefined],
			[undefined, undefined, 4]
		]);
	});

	test('leaves a gap where nobody was asked', () => {
		const [one] = seriesOf(columns, [
			asked('m1', 'x', [1, 2, 3]),
			asked('2026-06', 'x', [4, 4, 4])
		]);
		expect(one!.points[1]).toBeNull();
	});

	test('compares waves with one another where there are two, and else all there is', () => {
		const mixed = [...columns, wave('2026-09')];
		const given = [asked('m1', 'x', [2, 2, 2]), asked('2026-06', 'x', [3, 3, 3])];
		const [two] = seriesOf(mixed, given);
		expect(movedIn(mixed, two!)).toMatchObject({ from: 2, to: 3, meetings: 1, waves: 1 });
		const [three] = seriesOf(mixed, [...given, asked('2026-09', 'x', [4, 4, 4])]);
		expect(movedIn(mixed, three!)).toMatchObject({ from: 3, to: 4, meetings: 0, waves: 2 });
	});

	test('shows no number of fewer than three, and single answers from five on', () => {
		expect(measured([1, 5])).toMatchObject({ n: 2, median: null, dots: null });
		expect(measured([1, 1, 5, 5])).toMatchObject({ median: 3, dots: null, split: [1, 5] });
		expect(measured([1, 2, 3, 3, 3]).dots).toEqual([1, 1, 3, 0, 0]);
		expect(measured([3, 3, 3, 5]).split).toBeNull();
	});
});

test('how many rate it higher is told in the way that flatters least', () => {
	expect(risen([1, 1, 2], [4, 4, 5])).toBe(3);
	expect(risen([1, 3, 5], [2, 3, 4])).toBe(1);
	expect(risen([1, 2], [1, 2])).toBe(0);
	expect(risen([1, 2], [3])).toBeNull();
});

test('the lines are fixed, and near them there is no corner', () => {
	expect(quadrantOf(5, 1.5)).toBe('concentrate');
	expect(quadrantOf(4, 4)).toBe('keep');
	expect(quadrantOf(1, 4)).toBe('overkill');
	expect(quadrantOf(2, 2)).toBe('low');
	expect(quadrantOf(3.75, 1)).toBe('on-the-line');
	expect(quadrantOf(5, 3.25)).toBe('on-the-line');
});

test('a word is stale after twelve months, not on the day', () => {
	const said = '2025-03-10T10:00:00.000Z';
	expect(ageOf(said, '2026-03-10T10:00:00.000Z')).toMatchObject({ months: 12, stale: false });
	expect(ageOf(said, '2026-03-11T10:00:00.000Z')).toMatchObject({ months: 12, stale: true });
	expect(ageOf(null, '2026-03-11T10:00:00.000Z')).toMatchObject({ last: null, stale: false });
});

test('a month without a number is a gap, and has the same month a year before', () => {
	const count = (month: string, count: number, customers: number | null = null) => ({
		month,
		count,
		customers
	});
	const months = monthsOf([count('2026-03', 12, 400), count('2025-03', 16), count('2026-01', 0)]);
	expect(months).toHaveLength(13);
	expect(months.map((one) => one.count)).toEqual([16, ...Array(9).fill(null), 0, null, 12]);
	expect(months.at(-1)).toEqual({ month: '2026-03', count: 12, before: 16, per100: 3 });
});

test('segments contradict one another by two steps, or by praise here and objection there', () => {
	const part = (segment: string, performance: number[], keep = 0, against = 0) =>
		partOf({ segment, importance: [], performance, keep, against });
	expect(opposedIn([part('a', [1, 2, 2]), part('b', [4, 4, 5])])).toEqual(['performance']);
	expect(opposedIn([part('a', [2, 2, 2]), part('b', [3, 3, 3])])).toEqual([]);
	expect(opposedIn([part('a', [1, 1]), part('b', [5, 5])])).toEqual([]);
	expect(opposedIn([part('a', [], 2), part('b', [], 0, 1)])).toEqual(['words']);
});
