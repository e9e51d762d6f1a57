import { expect, test } from 'vitest';
import { changedBy, changedWithout } from '../domain/climate/draws.ts';

test('300 times numbers that are up to a fifth off change no label of the twelve cases', () => {
	expect(changedBy(0.2, 300, 2026)).toEqual([]);
});

test('numbers up to two fifths off change a label now and then: the cases are no tautology', () => {
	const changed = changedBy(0.4, 150, 2026).length;
	expect(changed).toBeGreaterThan(0);
	expect(changed).toBeLessThan(40);
});

test('a fifth of the remarks lost changes no label in 100 draws', () => {
	expect(changedWithout(0.2, 100, 2026)).toEqual([]);
});
