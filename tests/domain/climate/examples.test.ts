import { describe, expect, test } from 'vitest';
import { CONFIG } from '#lib/domain/climate/config.ts';
import { labelOf } from '#lib/domain/climate/label.ts';
import { fsOf, reasonsOf, scoresOf } from '#lib/domain/climate/scores.ts';
import { examples, labels } from './cases.ts';

/** War, Advertisement, Love-In, 4F; then Frank, Friendly, Forthright, Heard, as the table tells them. */
const table: [string, number[], number[]][] = [
	['A', [0, 89, 53, 13], [0, 1, 0, 0]],
	['L', [0, 1, 96, 31], [0, 1, 0.64, 0.8]],
	['W', [95, 10, 13, 31], [1, 0.05, 1, 0.2]],
	['F', [0, 0, 0, 100], [1, 1, 1, 1]],
	['H', [8, 0, 0, 94], [1, 0.92, 1, 0.95]]
];

describe('C1: the worked examples, from signals to sums', () => {
	test.each(table)('%s has the scores, the Fs and the label of the table', (name, sums, fs) => {
		const scores = scoresOf(examples[name]!);
		const { war, advertisement, loveIn, fourF } = scores;
		for (const [i, score] of [war, advertisement, loveIn, fourF].entries())
			expect(Math.abs(score - sums[i]!), `score ${i} is ${score}`).toBeLessThanOrEqual(1);
		const { frank, friendly, forthright, heard } = fsOf(examples[name]!, war);
		for (const [i, one] of [frank, friendly, forthright, heard].entries())
			expect(one).toBeCloseTo(fs[i]!, 2);
		expect(labelOf(scores, CONFIG).label).toBe(labels[name]);
	});

	test('a War says why in points: 30 + 25 + 25 + 15, and at most three of them', () => {
		const reasons = reasonsOf('War', { ...examples.W!, counts: { heat: { value: 4, of: 8 } } });
		expect(reasons).toEqual([
			{ signal: 'heat', points: 30, value: 4, of: 8 },
			{ signal: 'personal', points: 25, value: 0.25 },
			{ signal: 'defence', points: 25, value: 0.8 }
		]);
	});

	test('an Advertisement says why in points: 35 + 22 + 17', () => {
		const points = reasonsOf('Advertisement', { ...examples.A!, counts: {} });
		expect(points.map((one) => one.points)).toEqual([35, 22, 17]);
	});
});

test('one signal alone is no War, whatever it says', () => {
	const calm = { ...examples.F!, heat: 0, personal: 0, defence: 0, friendly: 5 };
	for (const alone of [{ heat: 1 }, { personal: 1 }, { defence: 1 }, { friendly: 1 }])
		expect(scoresOf({ ...calm, ...alone }).war).toBeLessThanOrEqual(34);
	expect(scoresOf({ ...calm, personal: 1, defence: 1 }).war).toBe(50);
	const known = { ...calm, heat: 1, personal: null, defence: null, friendly: 5 };
	expect(scoresOf(known).war).toBe(34);
});

test('missing signals drop out and the rest is rescaled, down to half of the weight', () => {
	const { W } = examples;
	expect(scoresOf({ ...W!, friendly: null }).war).toBe(100);
	expect(scoresOf({ ...W!, personal: null, defence: null, friendly: 1.5 }).war).toBe(100);
	expect(scoresOf({ ...W!, personal: null, defence: null, friendly: null }).war).toBe(0);
});

test('before the first remark of a customer there is no Love-In, and nothing frank', () => {
	const none = { ...examples.L!, said: 0, frank: null };
	expect(scoresOf(none).loveIn).toBe(0);
	expect(fsOf(none, 0).frank).toBe(0);
});

test('many remarks and no criticism at all are not concrete; few remarks say nothing of it', () => {
	const silent = { ...examples.L!, concrete: null, critical: 0 };
	expect(fsOf({ ...silent, said: 6 }, 0).forthright).toBe(0.5);
	expect(fsOf({ ...silent, said: 5 }, 0).forthright).toBe(1);
});

test('a mixed meeting leans to the highest of the three, from 35 on', () => {
	const mixed = { war: 20, advertisement: 34, loveIn: 30, fourF: 40 };
	expect(labelOf(mixed, CONFIG)).toEqual({ label: 'Mixed', leaning: null });
	expect(labelOf({ ...mixed, loveIn: 35 }, CONFIG).leaning).toBe('Love-In');
	expect(labelOf({ ...mixed, war: 49, loveIn: 40 }, CONFIG).leaning).toBe('War');
});
