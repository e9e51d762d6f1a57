import { describe, expect, test } from 'vitest';
import { climateAfter } from '#lib/domain/climate/after.ts';
import { recordOf } from '#lib/domain/climate/record.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { labels, lived, meetings } from './cases.ts';

const afterOf = (name: string) => climateAfter(recordOf(meetings[name]!));
const sums = (name: string) => {
	const { war, advertisement, loveIn, fourF } = afterOf(name).scores;
	return [war, advertisement, loveIn, fourF];
};
const told = (name: string, ...minutes: number[]) => {
	const { climates } = lived(recordOf(meetings[name]!));
	return minutes.map((minute) => climates.get(minute)!.label);
};
const nudges = (name: string) =>
	lived(recordOf(meetings[name]!)).shown.map(({ nudge, minute }) => `${nudge} ${minute}`);

describe('C1: the worked case through the real fold', () => {
	test.each([
		['m1', [2, 0, 0, 99]],
		['m2', [39, 0, 0, 76]],
		['m3', [0, 0, 0, 100]]
	])('%s is 4F, with the scores of the table', (name, expected) => {
		expect(afterOf(name).label).toBe('4F');
		expect(sums(name)).toEqual(expected);
	});

	test('m1 is too early to tell until minute 20, and 4F from 25', () => {
		expect(told('m1', 5, 10, 15, 20)).toEqual(['early', 'early', 'early', 'early']);
		for (const label of told('m1', 25, 30, 45, 60, 75, 90)) expect(label).toBe('4F');
	});

	test('m2 is tense in its middle: War from 30 to 40, and 4F again from 45', () => {
		expect(told('m2', 5, 10, 15, 20, 25)).toEqual(['early', 'early', 'early', 'Mixed', '4F']);
		expect(told('m2', 30, 35, 40)).toEqual(['War', 'War', 'War']);
		for (const label of told('m2', 45, 50, 60, 75)) expect(label).toBe('4F');
	});

	test('m2 was close to War at minute 31 with 98, and recovered', () => {
		expect(afterOf('m2')).toMatchObject({ peak: { war: 98, minute: 31 }, recovered: true });
	});

	test('m3 is 4F from minute 20, and nothing was ever tense', () => {
		for (const label of told('m3', 20, 30, 45, 60, 75, 90)) expect(label).toBe('4F');
		expect(afterOf('m3')).toMatchObject({ peak: null, recovered: null });
	});

	test('the facilitator is nudged once in m1, four times in m2 and never in m3', () => {
		expect(nudges('m1')).toEqual(['A1 18']);
		expect(nudges('m2')).toEqual(['F2 29', 'W2 30', 'A1 38', 'F2 49']);
		expect(nudges('m3')).toEqual([]);
	});
});

describe('C1: three meetings that change nothing', () => {
	test('a War is a War to its end, and says why', () => {
		const after = afterOf('war');
		expect(after).toMatchObject({ label: 'War', recovered: false, weakest: 'friendly' });
		expect(after.reasons.map((one) => one.signal)).toEqual(['heat', 'personal', 'defence']);
		expect(after.reasons[0]).toMatchObject({ value: 4, of: 8 });
		expect(told('war', 25, 30, 50)).toEqual(['War', 'War', 'War']);
		expect(nudges('war')).toContain('W2 22');
	});

	test('an Advertisement is seen while it goes on, and the first word is to stop presenting', () => {
		expect(sums('advertisement')).toEqual([0, 89, 53, 13]);
		expect(afterOf('advertisement').reasons[1]).toMatchObject({ signal: 'reach', value: 2, of: 6 });
		expect(told('advertisement', 15, 20, 45)).toEqual(['early', 'Advertisement', 'Advertisement']);
		expect(nudges('advertisement')[0]).toBe('A1 14');
	});

	test('a Love-In is told by its praise, and asked for the one thing to change', () => {
		expect(sums('love')[2]).toBe(96);
		expect(afterOf('love')).toMatchObject({ label: 'Love-In', weakest: 'frank' });
		expect(nudges('love')).toContain('L1 27');
	});
});

/** What is left when nobody uses a part of the product. */
const without: Record<string, (meeting: Meeting) => Meeting> = {
	pulses: (meeting) => ({ ...meeting, pulses: [] }),
	heat: (meeting) => ({ ...meeting, heat: [] }),
	'personal flags': (meeting) => ({
		...meeting,
		comments: meeting.comments.map((one) => ({ ...one, personal: null }))
	}),
	'reply tags': (meeting) => ({
		...meeting,
		comments: meeting.comments.map((one) => ({ ...one, replies: [] }))
	}),
	'floor taps': (meeting) => ({ ...meeting, floor: [] }),
	ratings: (meeting) => ({ ...meeting, ballots: [], hands: [] }),
	outcomes: (meeting) => ({
		...meeting,
		comments: meeting.comments.map((one) => ({ ...one, outcome: null, outcomeAt: null }))
	})
};

const labelWithout = (name: string, ...parts: string[]) =>
	climateAfter(recordOf(parts.reduce((meeting, part) => without[part]!(meeting), meetings[name]!)))
		.label;

describe('no label hangs on one kind of input alone', () => {
	test.each(Object.keys(without))('without %s every meeting is called the same', (part) => {
		for (const name of Object.keys(meetings))
			expect(labelWithout(name, part), name).toBe(labels[name]);
	});

	test('without pulses and heat and personal flags a War turns to Mixed', () => {
		expect(labelWithout('war', 'pulses', 'heat', 'personal flags')).toBe('Mixed');
	});
});
