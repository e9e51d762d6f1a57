import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { climateAfter } from '#lib/domain/climate/after.ts';
import { CONFIG, type Part } from '#lib/domain/climate/config.ts';
import { advance, begun, climateAt } from '#lib/domain/climate/live.ts';
import type { MeetingRecord } from '#lib/domain/climate/record.ts';
import { scoresOf, type Scored } from '#lib/domain/climate/scores.ts';
import { signalsOf, type Signal } from '#lib/domain/climate/signals.ts';
import { lived, liveAt } from './cases.ts';
import { criticism } from './made.ts';
import { anyMeeting } from './random.ts';

const minute = fc.integer({ min: 0, max: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anySignal = (signal: Signal) =>
	signal === 'friendly'
		? share.map((x) => 1 + 4 * x)
		: signal === 'rate'
			? share.map((x) => 3 * x)
			: share;
const names = [
	...Object.values(CONFIG.scores)
		.filter((one) => Array.isArray(one))
		.flat()
		.map((one: Part) => one.signal),
	'balance',
	'concrete',
	'answered',
	'listenShare'
] as Signal[];
const anyScored = fc
	.record({
		...(Object.fromEntries(
			names.map((name) => [name, fc.option(anySignal(name), { nil: null })])
		) as Record<Signal, fc.Arbitrary<number | null>>),
		customers: fc.constant(5),
		said: fc.integer({ min: 0, max: 20 }),
		critical: fc.constant(3)
	})
	.map((one): Scored => one);

const numbersIn = (record: MeetingRecord, at: number) => {
	const told = [liveAt(record, at), climateAfter(record)];
	return told.flatMap(({ scores, fs }) => [
		...Object.values(scores),
		...Object.values(fs).map((one) => 100 * one)
	]);
};

test('every score is a whole number from 0 to 100, whatever happens in a meeting', () => {
	fc.assert(
		fc.property(anyMeeting, minute, (record, at) => {
			for (const one of numbersIn(record, at)) {
				expect(one).toBeGreaterThanOrEqual(0);
				expect(one).toBeLessThanOrEqual(100);
			}
			for (const one of Object.values(liveAt(record, at).scores))
				expect(Number.isInteger(one)).toBe(true);
		})
	);
});

test('a share is from 0 to 1, and what there is nothing of is missing', () => {
	fc.assert(
		fc.property(anyMeeting, minute, (record, to) => {
			const {
				friendly: _f,
				rate: _r,
				counts,
				customers: _c,
				said: _s,
				critical: _k,
				...shares
			} = signalsOf(record, 0, to);
			for (const [name, one] of Object.entries(shares))
				if (one !== null) {
					expect(one, name).toBeGreaterThanOrEqual(-1e-9);
					expect(one, name).toBeLessThanOrEqual(1 + 1e-9);
				}
			for (const { value, of } of Object.values(counts)) expect(value).toBeLessThanOrEqual(of);
		})
	);
});

test('criticism itself adds nothing: more of it alone never raises War', () => {
	fc.assert(
		fc.property(
			anyMeeting,
			fc.array(minute, { minLength: 1, maxLength: 10 }),
			minute,
			(record, more, at) => {
				const remarks = [...record.remarks, ...more.map((when) => criticism(when))];
				// Where nothing was said personal remarks are not known, and with them War is not.
				fc.pre(signalsOf(record, Math.max(0, at - 10), at).personal !== null);
				const war = (told: MeetingRecord) => liveAt(told, at).scores.war;
				expect(war({ ...record, remarks })).toBeLessThanOrEqual(war(record));
			}
		)
	);
});

/** Which way each signal moves a score: as its ramp goes. */
const directions = (parts: Part[]) =>
	parts.map(({ signal, ramp: [from, to] }) => [signal, to > from ? 1 : -1] as const);

describe('a signal that moves one way moves its score the same way, or not at all', () => {
	const more = (
		signal: Signal,
		score: 'war' | 'advertisement' | 'loveIn' | 'fourF',
		sign: number
	) =>
		fc.assert(
			fc.property(anyScored, anySignal(signal), anySignal(signal), (scored, x, y) => {
				const [low, high] = [Math.min(x, y), Math.max(x, y)];
				const of = (value: number) => sign * scoresOf({ ...scored, [signal]: value })[score];
				expect(of(high)).toBeGreaterThanOrEqual(of(low));
			})
		);
	const { war, advertisement, loveIn } = CONFIG.scores;
	test.each(directions(war))('War and %s', (signal, sign) => more(signal, 'war', sign));
	test.each(directions(advertisement))('Advertisement and %s', (signal, sign) =>
		more(signal, 'advertisement', sign)
	);
	test.each(directions(loveIn))('Love-In and %s', (signal, sign) => more(signal, 'loveIn', sign));
	const good = [
		'frank',
		'reach',
		'balance',
		'concrete',
		'coverage',
		'listenShare',
		'answered'
	] as const;
	test.each(good)('4F and %s', (signal) => more(signal, 'fourF', 1));
	const bad = ['heat', 'personal', 'defence'] as const;
	test.each(bad)('4F and %s, downwards', (signal) => more(signal, 'fourF', -1));
});

test('the running peak is the highest War of all whole minutes, however it was come by', () => {
	fc.assert(
		fc.property(anyMeeting, fc.array(minute), (record, stops) => {
			const known = [...stops, 60].reduce((running, stop) => advance(record, stop, running), begun);
			expect(known).toEqual(advance(record, 60, begun));
			const wars = Array.from(
				{ length: 51 },
				(_, i) => climateAt(record, i + 10, begun).scores.war
			);
			const most = Math.max(...wars);
			expect(known.peak).toEqual(most ? { war: most, minute: 10 + wars.indexOf(most) } : null);
		}),
		{ numRuns: 30 }
	);
});

test('nudges keep their distance in any meeting', () => {
	fc.assert(
		fc.property(anyMeeting, (record) => {
			const { shown } = lived(record);
			for (const [i, { nudge, minute: at }] of shown.entries()) {
				const before = shown.slice(0, i);
				expect(at - (before.at(-1)?.minute ?? -Infinity)).toBeGreaterThanOrEqual(
					nudge === 'W2' ? 1 : 8
				);
				const same = before.findLast((one) => one.nudge === nudge);
				if (same) expect(at - same.minute).toBeGreaterThanOrEqual(20);
			}
		}),
		{ numRuns: 30 }
	);
});

test('there are at most three reasons, with points, most first, and no word in them', () => {
	fc.assert(
		fc.property(anyMeeting, (record) => {
			const { reasons } = climateAfter(record);
			expect(reasons.length).toBeLessThanOrEqual(3);
			const points = reasons.map((one) => one.points);
			expect(points).toEqual(points.toSorted((a, b) => b - a));
			for (const { signal: _, ...numbers } of reasons)
				for (const one of Object.values(numbers)) expect(one).toBeTypeOf('number');
		})
	);
});
