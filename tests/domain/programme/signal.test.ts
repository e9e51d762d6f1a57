import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labels } from '#lib/domain/climate/climate.ts';
import { isCovered, monthsBefore } from '#lib/domain/programme/coverage.ts';
import {
	inOrder,
	placesOf,
	pointsOf,
	QUIET_DAYS,
	stateOf,
	type Ranked,
	type Signal
} from '#lib/domain/programme/signal.ts';

const content: Signal = { heard: 7, late: 0, gaps: 0, climate: '4F' };
const one = (id: string, signal: Partial<Signal>, isKey = true): Ranked => ({
	id,
	name: id,
	isKey,
	signal: { ...content, ...signal }
});
const ids = (list: Ranked[]) => inOrder(list).map(({ id }) => id);

test('1.10 who was not heard is unknown, and comes before who is unhappy and was heard last week', () => {
	const angry = one('angry', { late: 4, gaps: 9, climate: 'War' });
	const silent = one('silent', { heard: QUIET_DAYS + 1 });
	expect(stateOf(silent.signal)).toBe('unknown');
	expect(stateOf(angry.signal)).toBe('waiting');
	expect(stateOf(content)).toBe('fine');
	// However the list came.
	expect(ids([angry, silent])).toEqual(['silent', 'angry']);
	expect(ids([silent, angry])).toEqual(['silent', 'angry']);
	expect(ids([one('quiet', { heard: 100 }), one('never', { heard: null })])).toEqual([
		'never',
		'quiet'
	]);
});

test('the points are those a person can count', () => {
	expect(pointsOf({ heard: 61, late: 2, gaps: 3, climate: 'War' })).toBe(2 + 4 + 3 + 3);
	expect(pointsOf({ heard: 29, late: 0, gaps: 0, climate: 'Advertisement' })).toBe(2);
	expect(pointsOf({ heard: 0, late: 0, gaps: 0, climate: 'Love-In' })).toBe(1);
	expect(pointsOf(content)).toBe(0);
});

const signals = fc.record({
	heard: fc.option(fc.nat(400)),
	late: fc.nat(5),
	gaps: fc.nat(5),
	climate: fc.option(fc.constantFrom(...labels))
});
const customers = fc.uniqueArray(
	fc.record({
		id: fc.string({ minLength: 1 }),
		name: fc.string(),
		isKey: fc.boolean(),
		signal: signals
	}),
	{ selector: (customer) => customer.id }
);

test('the order is one order, however the list came, and it is the order of the rules', () => {
	fc.assert(
		fc.property(customers, fc.infiniteStream(fc.nat(1000)), (list, dice) => {
			const mixed = list
				.map((customer) => ({ customer, at: dice.next().value as number }))
				.toSorted((a, b) => a.at - b.at)
				.map(({ customer }) => customer);
			const ordered = inOrder(list);
			expect(inOrder(mixed)).toEqual(ordered);
			for (const [at, next] of ordered.entries()) {
				const last = ordered[at - 1];
				if (!last) continue;
				expect(last.isKey || !next.isKey).toBe(true);
				if (last.isKey !== next.isKey) continue;
				const [first, second] = [stateOf(last.signal), stateOf(next.signal)];
				if (second === 'unknown') expect(first).toBe('unknown');
				else if (first !== 'unknown')
					expect(pointsOf(last.signal)).toBeGreaterThanOrEqual(pointsOf(next.signal));
			}
		})
	);
});

test('places are 1 to n, and the moves of those who stayed add up to nothing', () => {
	fc.assert(
		fc.property(customers, customers, (list, others) => {
			const before = list.map((customer, at) => ({
				...customer,
				signal: others[at]?.signal ?? customer.signal
			}));
			const places = [...placesOf(list, before).values()];
			expect(places.map((one) => one.place).toSorted((a, b) => a - b)).toEqual(
				list.map((_, at) => at + 1)
			);
			expect(places.reduce((sum, one) => sum + one.up!, 0)).toBe(0);
		})
	);
	const [a, b] = [one('a', {}), one('b', { late: 1 })];
	const places = placesOf([a, b], [one('a', { late: 2 })]);
	expect(places.get('b')).toEqual({ place: 1, of: 2, up: null });
	expect(places.get('a')).toEqual({ place: 2, of: 2, up: -1 });
});

test('3.07 covered is who was met since the day so many months ago', () => {
	const now = '2026-11-26T10:00:00.000Z';
	expect(monthsBefore('2026-03-31T10:00:00.000Z', 1)).toBe('2026-02-28T10:00:00.000Z');
	expect(monthsBefore(now, 12)).toBe('2025-11-26T10:00:00.000Z');
	expect(isCovered(null, now, 12)).toBe(false);
	expect(isCovered('2025-11-26T10:00:00.000Z', now, 12)).toBe(true);
	expect(isCovered('2025-11-26T09:59:59.999Z', now, 12)).toBe(false);
});
