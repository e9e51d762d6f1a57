import { expect, test } from 'vitest';
import { cutOffNow, heatNow } from '#lib/domain/meeting/heat.ts';
import { planned } from '#lib/domain/meeting/meeting.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 3, 14, 8, minute)).toISOString();
const heat = (...pressed: [string, number][]) => ({
	...planned,
	heat: pressed.map(([voter, minute]) => ({ voter, side: 'customer' as const, at: at(minute) }))
});

test('one person alone is nobody, however often they press', () =>
	expect(heatNow(heat(['a', 1], ['a', 2], ['a', 3]), at(4))).toBe(0));

test('two different people are heard', () =>
	expect(heatNow(heat(['a', 1], ['b', 2]), at(4))).toBe(2));

test('after ten minutes it has passed', () => {
	expect(heatNow(heat(['a', 1], ['b', 11]), at(11))).toBe(2);
	expect(heatNow(heat(['a', 1], ['b', 11]), at(12))).toBe(0);
});

test('who was cut off is said for ten minutes', () => {
	const meeting = { ...planned, cutOff: [{ by: 'maria', at: at(5) }] };
	expect(cutOffNow(meeting, at(15)).map((one) => one.by)).toEqual(['maria']);
	expect(cutOffNow(meeting, at(16))).toEqual([]);
});
