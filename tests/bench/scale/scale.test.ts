import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullest, usual, type Load, type Rates } from './load.ts';
import { reckoned } from './reckon.ts';
import { simulated } from './simulate.ts';

const loads: [string, Load][] = [
	['as it usually goes', usual],
	['where most is said in all of them', fullest],
	['with each meeting on one process', { ...fullest, together: true }],
	['with few processes that write all the time', { ...fullest, processes: 4 }],
	['with few large meetings', { ...usual, meetings: 20, people: 5_000, facts: 100 }]
];

describe('ten thousand meetings at once', () => {
	test.each(loads)('come to what is reckoned, %s', (_, load) => {
		const [said, found] = [reckoned(load), simulated(load, 20, 7)];
		for (const [what, rate] of Object.entries(found))
			expect(Math.abs(rate / said[what as keyof Rates] - 1), what).toBeLessThan(0.03);
	});

	test('docs/scale.md tells these numbers', () => {
		const page = readFileSync('docs/scale.md', 'utf8');
		for (const load of [usual, fullest, { ...fullest, together: true }])
			for (const [what, rate] of Object.entries(reckoned(load)))
				expect(page, what).toContain(Math.round(rate).toLocaleString('en'));
	});
});
