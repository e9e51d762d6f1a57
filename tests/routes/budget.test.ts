import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { budgets, firstOf, isBuilt, liveOf, reachedFrom } from './built.ts';

const ofGuests = ['/j/[key]', '/j', '/screen/[meeting]', '/s/[token]'];

describe.skipIf(!isBuilt)('the built pages', () => {
	test.each(budgets)('the $name page is light', async (one) => {
		const { scripts, styles, all } = await firstOf(one);
		console.log(
			`${one.name}: ${scripts.toFixed(1)} kB JS first, ${all.toFixed(1)} kB with all that comes later, ${styles.toFixed(1)} kB CSS`
		);
		expect(scripts).toBeLessThanOrEqual(one.js);
		expect(styles).toBeLessThanOrEqual(one.css);
	});

	test.each(budgets)(
		'P9 the $name page fetches no more than it did until its line is open',
		async (one) => {
			const { scripts, requests } = await liveOf(one);
			console.log(
				`${one.name}: ${scripts.toFixed(1)} kB JS and ${requests} requests until its line is open`
			);
			expect(scripts).toBeLessThanOrEqual(one.live);
			expect(requests).toBeLessThanOrEqual(one.files);
		}
	);

	test.each(ofGuests)('nothing that is only the team’s is reached from %s', async (route) => {
		const reached = await reachedFrom(route);
		expect(reached.length).toBeGreaterThan(5);
		expect(reached.filter((key) => /\(team\)|bits-ui/.test(key))).toEqual([]);
	});
});

test('no customer’s and no wall’s file imports what is the team’s', () => {
	for (const file of globSync('src/{routes/{j,screen,s},lib/{ui,live}}/**/*.{ts,svelte}'))
		expect(readFileSync(file, 'utf8'), file).not.toMatch(/from '[^']*(\(team\)|bits-ui)/);
});
