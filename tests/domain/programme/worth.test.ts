import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveOf, peakOf } from '#lib/domain/programme/worth.ts';

const quayside = { id: 'q', name: 'Quayside', revenue: 200_000, margin: -4 };
const lopez = { id: 'l', name: 'Lopez Bakery', revenue: 50_000, margin: 20 };

test('0.03 the curve has the best customer first and what costs more than it brings last', () => {
	expect(curveOf([quayside, lopez]).map((one) => [one.name, one.profit, one.cumulated])).toEqual([
		['Lopez Bakery', 10_000, 10_000],
		['Quayside', -8_000, 2_000]
	]);
});

test('0.03 a fifth of the customers may bring 225 % of the profit', () => {
	const others = [1, 2, 3, 4].map((n) => ({
		...quayside,
		id: `o${n}`,
		revenue: 100_000,
		margin: -5
	}));
	const best = { ...lopez, revenue: 100_000, margin: 36 };
	expect(peakOf(curveOf([best, ...others]))).toEqual({ customers: 20, profit: 225 });
	expect(peakOf(curveOf([quayside]))).toBeNull();
	expect(peakOf([])).toBeNull();
});

test('0.03 the curve ends at the sum of all, whatever the order they come in', () => {
	const customer = fc.record({
		id: fc.uuid(),
		name: fc.string(),
		revenue: fc.nat(1_000_000),
		margin: fc.integer({ min: -50, max: 80 })
	});
	fc.assert(
		fc.property(fc.array(customer, { minLength: 1 }), (all) => {
			const curve = curveOf(all);
			expect(curve.at(-1)!.cumulated).toBe(curve.reduce((sum, one) => sum + one.profit, 0));
			expect(curveOf(all.toReversed()).map((one) => one.cumulated)).toEqual(
				curve.map((one) => one.cumulated)
			);
			const best = Math.max(...curve.map((one) => one.cumulated));
			expect(best).toBe(
				Math.max(
					curve[0]!.cumulated,
					...curve.filter((one) => one.profit > 0).map((one) => one.cumulated)
				)
			);
		})
	);
});
