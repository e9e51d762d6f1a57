import { expect, test } from 'vitest';
import { CONFIG } from '#lib/domain/climate/config.ts';
import { labels, labelsUnder } from './cases.ts';
import { changedBy, changedWithout } from './draws.ts';

test('the twelve cases are called what they are', () => {
	expect(labelsUnder(CONFIG)).toEqual(labels);
});

test('numbers that are a fifth too large or too small change no label (a sample)', () => {
	expect(changedBy(0.2, 20)).toEqual([]);
});

test('a fifth of the remarks lost changes no label (a sample)', () => {
	expect(changedWithout(0.2, 10)).toEqual([]);
});
