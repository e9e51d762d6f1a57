import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowOf, isTrap, netOf, type Head } from '#lib/domain/programme/flow.ts';
import { reasonsOf } from '#lib/domain/programme/loss.ts';

const period = { from: '2026-01-01', until: '2026-12-31' };

test('4.29 twelve customers more and three percent less margin is a trap, and is said so', () => {
	const there = Array.from({ length: 10 }, (): Head => {
		return { since: '2025-01-01', gaps: [], revenue: 50_000, margin: 20 };
	});
	const fresh = Array.from({ length: 13 }, (): Head => {
		return { since: '2026-03-01', gaps: [], revenue: 10_000, margin: 10 };
	});
	const gap = { lostOn: '2026-05-01', backOn: null };
	const lost: Head = { since: '2025-01-01', gaps: [gap], revenue: 80_000, margin: 20 };
	const flow = flowOf([...there, ...fresh, lost], period);
	expect(flow.start).toEqual({ heads: 11, revenue: 580_000, margin: 116_000 });
	expect(flow.end).toEqual({ heads: 23, revenue: 630_000, margin: 113_000 });
	expect(netOf(flow)).toEqual({ heads: 12, revenue: 9, margin: -3 });
	expect(isTrap(netOf(flow))).toBe(true);
});

const day = fc
	.integer({ min: 0, max: 1500 })
	.map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
/** Somebody who came once, and left and came back any number of times after it. */
const head = fc
	.record({
		days: fc.uniqueArray(day, { maxLength: 7 }),
		known: fc.boolean(),
		revenue: fc.option(fc.nat(1000)),
		margin: fc.option(fc.integer({ min: -50, max: 100 }))
	})
	.map(({ days, known, revenue, margin }): Head => {
		const [first, ...rest] = days.toSorted();
		const gaps = rest.flatMap((lostOn, at) =>
			at % 2 ? [] : [{ lostOn, backOn: rest[at + 1] ?? null }]
		);
		return { since: known ? null : (first ?? null), gaps, revenue, margin };
	});

test('4.29 start, new, back and lost always come to the end, in heads and in money', () => {
	fc.assert(
		fc.property(fc.array(head, { maxLength: 8 }), (heads) => {
			const { start, fresh, back, lost, end } = flowOf(heads, period);
			for (const sum of ['heads', 'revenue', 'margin'] as const)
				expect(start[sum] + fresh[sum] + back[sum] - lost[sum]).toBeCloseTo(end[sum], 6);
		})
	);
});

test('4.30 reasons count heads, or on request what left with them; no theme comes last', () => {
	const lost = (theme: string | null, revenue: number) => {
		return { theme, label: theme, revenue, margin: 50 };
	};
	const all = [lost('calls', 10), lost('calls', 20), lost('price', 900), lost(null, 5000)];
	const by = (how: 'count' | 'margin') => reasonsOf(all, how).map(({ theme }) => theme);
	expect(by('count')).toEqual(['calls', 'price', null]);
	expect(by('margin')).toEqual(['price', 'calls', null]);
});
