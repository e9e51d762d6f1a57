import { describe, expect, test } from 'vitest';
import { alertOf } from '#lib/domain/trend/alert.ts';
import { leastConsistentFirst, spreadOf } from '#lib/domain/trend/consistency.ts';
import { monthsOf } from '#lib/domain/trend/months.ts';
import { surprisesIn } from '#lib/domain/trend/surprise.ts';

const months = (counts: (number | null)[], from = 1) =>
	monthsOf(
		counts.flatMap((count, at) =>
			count === null
				? []
				: [{ month: `2026-${String(from + at).padStart(2, '0')}`, count, customers: null }]
		)
	);

describe('4.19 a theme that grows', () => {
	test('fires above the mean and twice its root, with five at least', () => {
		expect(alertOf(months([4, 4, 4, 4, 4, 4, 9]), '2026-07')).toEqual({
			month: '2026-07',
			count: 9,
			usual: 4
		});
		expect(alertOf(months([4, 4, 4, 4, 4, 4, 8]), '2026-07')).toBeNull();
		expect(alertOf(months([1, 3]), '2026-02')).toBeNull();
		expect(alertOf(months([0, 0, 0, 4]), '2026-04')).toBeNull();
		expect(alertOf(months([0, 0, 0, 5]), '2026-04')).not.toBeNull();
	});

	test('only the six months before count, a gap is none of them, and without any nothing is usual', () => {
		expect(alertOf(months([99, 2, 2, 2, 2, 2, 2, 5]), '2026-08')).not.toBeNull();
		expect(alertOf(months([2, null, null, 2, 5]), '2026-05')).toMatchObject({ usual: 2 });
		expect(alertOf(months([9]), '2026-01')).toBeNull();
		expect(alertOf(months([5, 5]), '2026-09')).toBeNull();
	});
});

test('1.07 of the same mean the larger spread comes first, and below three answers there is none', () => {
	expect(spreadOf([1, 5])).toBeNull();
	const rows = [
		{ id: 'steady', ...spreadOf([3, 3, 3])!, repeated: 0 },
		{ id: 'uneven', ...spreadOf([1, 3, 5])!, repeated: 0 }
	];
	expect(leastConsistentFirst(rows).map(({ id }) => id)).toEqual(['uneven', 'steady']);
});

test('4.21 what was complained of on the day of the meeting or later was a surprise in it', () => {
	const meetings = [{ meeting: 'm', on: '2026-03-10', themes: ['known', 'late', 'new'] }];
	const before = [
		{ theme: 'known', on: '2026-05-01' },
		{ theme: 'known', on: '2026-01-01' },
		{ theme: 'late', on: '2026-03-10' }
	];
	expect(surprisesIn(meetings, before)).toEqual([
		{ meeting: 'm', themes: 3, fresh: ['late', 'new'] }
	]);
});
