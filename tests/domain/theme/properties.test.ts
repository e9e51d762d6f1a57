import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf, spreadOf, type Measures } from '#lib/domain/theme/measures.ts';
import { standings } from '#lib/domain/theme/theme.ts';
import { verdictOf, verdicts } from '#lib/domain/theme/verdict.ts';

const given = fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(null)), {
	maxLength: 12
});
const part = fc.nat(12).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
const anyMeasures = fc
	.record({
		raised: part,
		heard: part,
		remarks: part,
		importance: given.map(spreadOf),
		performance: given.map(spreadOf),
		on: fc.constantFrom(...standings)
	})
	.map(({ raised, heard, remarks, importance, performance, on }): Measures => {
		const counted = {
			meetings: raised[0],
			of: raised[1],
			voices: heard[0],
			voicesOf: heard[1],
			remarks: remarks[1],
			drops: remarks[0],
			importance,
			performance,
			gap: importance && performance && importance.median - performance.median,
			on
		};
		return { ...counted, score: scoreOf(counted) };
	});

test('a score is a whole number from 0 to 100', () => {
	fc.assert(
		fc.property(anyMeasures, ({ score }) => {
			expect(Number.isInteger(score)).toBe(true);
			expect(score).toBeGreaterThanOrEqual(0);
			expect(score).toBeLessThanOrEqual(100);
		})
	);
});

test('more meetings, more voices, more importance and a wider gap never lower a score', () => {
	const more = fc.record({
		meetings: fc.nat(12),
		voices: fc.nat(12),
		importance: fc.constantFrom(0, 0.5, 1, 4),
		gap: fc.constantFrom(0, 0.5, 1, 4)
	});
	fc.assert(
		fc.property(anyMeasures, more, (one, by) => {
			const { importance } = one;
			const after = scoreOf({
				...one,
				meetings: Math.min(one.of, one.meetings + by.meetings),
				voices: Math.min(one.voicesOf, one.voices + by.voices),
				importance: importance && { ...importance, median: importance.median + by.importance },
				gap: one.gap === null ? null : one.gap + by.gap
			});
			expect(after).toBeGreaterThanOrEqual(one.score);
		})
	);
});

test('a half is rounded up', () => {
	const base = { remarks: 0, drops: 0, importance: null, performance: null, gap: null };
	// 35/7 · 1 + 15 · 1/2 = 12.5
	const half = { ...base, meetings: 1, of: 7, voices: 1, voicesOf: 2, on: 'yes' } as const;
	expect(scoreOf(half)).toBe(13);
	// 35/2 + 15 · 2/9 + 20 · 3/4 + 20 · 1/3 = 42.5, and 42.49999999999999 in binary
	const importance = { n: 4, median: 4.5, high: 4, low: 0 };
	const sum = { meetings: 1, of: 2, voices: 2, voicesOf: 9, importance, gap: 1 };
	expect(scoreOf({ ...half, ...sum })).toBe(43);
});

test('there is always a verdict, and fewer than three ratings never make one', () => {
	const judging = ['blind-spot-failing', 'broken-promise', 'more-than-needed', 'ours-not-theirs'];
	fc.assert(
		fc.property(anyMeasures, (one) => {
			const verdict = verdictOf(one);
			expect(verdicts).toContain(verdict);
			const rated = Math.max(one.importance?.n ?? 0, one.performance?.n ?? 0);
			if (rated < 3) expect(judging).not.toContain(verdict);
		}),
		{ numRuns: 500 }
	);
});

const spread = (...numbers: number[]) => spreadOf(numbers);
const plain: Measures = {
	meetings: 1,
	of: 3,
	voices: 2,
	voicesOf: 14,
	remarks: 1,
	drops: 0,
	importance: null,
	performance: null,
	gap: null,
	on: 'yes',
	score: 0
};

test.each<[string, Partial<Measures>, string]>([
	['ratings apart', { performance: spread(5, 2, 3, 3) }, 'split'],
	['importance apart, not on the charter', { on: 'no', importance: spread(4, 5, 1, 2) }, 'split'],
	['three ratings apart are too few', { performance: spread(5, 1, 1) }, 'note'],
	['liked', { importance: spread(4, 4, 5), performance: spread(4, 4, 4) }, 'keep-it-up'],
	['unimportant', { importance: spread(2, 3, 2), performance: spread(3, 3, 3) }, 'ours-not-theirs'],
	['half of it is to be dropped', { remarks: 2, drops: 1 }, 'simplify'],
	['said by one', { on: 'no', voices: 1 }, 'one-voice'],
	['said by two in one meeting', { on: 'no' }, 'note'],
	['in half of the meetings', { on: 'no', meetings: 2, of: 4 }, 'blind-spot'],
	['in fewer than half', { on: 'no', meetings: 2, of: 5 }, 'note'],
	['rated by two', { importance: spread(5, 5), performance: spread(1, 1) }, 'note'],
	['a gap of one', { importance: spread(4, 4, 4), performance: spread(3, 3, 3) }, 'improve']
])('%s', (_, news, verdict) => {
	expect(verdictOf({ ...plain, ...news })).toBe(verdict);
});
