import { expect, test } from 'vitest';
import { standOf } from '#lib/domain/trend/target.ts';

test('3.05 an expectation at 5, 4, 4, 5 in two waves is exceeded, in one wave it is met', () => {
	expect(standOf([[5, 4, 4, 5]])).toBe('met');
	expect(
		standOf([
			[5, 4, 4, 5],
			[4, 5, 5, 4]
		])
	).toBe('exceeded');
});

test('3.05 four raters in five are enough, three in four are not', () => {
	expect(standOf([[5, 4, 4, 5, 1]])).toBe('met');
	expect(standOf([[5, 4, 4, 3]])).toBe('open');
});

test('3.05 a good wave followed by a poor one is open again', () => {
	expect(
		standOf([
			[5, 5, 5],
			[5, 2, 2]
		])
	).toBe('open');
});

test('3.05 two answers are two people and say nothing', () => {
	expect(standOf([])).toBe('unknown');
	expect(standOf([[5, 5]])).toBe('unknown');
	expect(
		standOf([
			[5, 4, 4],
			[1, 1]
		])
	).toBe('met');
});
