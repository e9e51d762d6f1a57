import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lists } from '#lib/server/api/lists.ts';
import { eventTypes } from '#lib/server/webhooks/events.ts';

// Tables are padded for people who read them as text.
const page = readFileSync('docs/api.md', 'utf8').replace(/ {2,}/g, ' ');

/** Every address under a folder of routes, each list by its name. */
function addresses(folder: string, at: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
		if (one.name === '+server.ts') return [at];
		if (!one.isDirectory()) return [];
		const names =
			one.name === '[list]' ? Object.keys(lists) : [one.name.replace(/\[(\w+)\]/, ':$1')];
		return names.flatMap((name) => addresses(`${folder}/${one.name}`, `${at}/${name}`));
	});
}

test('the page names every route of the API and the calendar', () => {
	const routes = addresses('src/routes/api/team', '/api/team');
	expect(routes.length).toBe(8);
	for (const route of routes) expect(page).toContain(`\n| \`GET ${route}\` | `);
	expect(page).toContain('`GET /calendar/<token>.ics`');
});

test('the page names every event', () => {
	for (const type of eventTypes) expect(page).toContain(`\n| \`${type}\` | `);
});

test('everything people do has a sentence', async () => {
	const { default: words } = await import('#lib/words/en/activity.ts');
	const source = readFileSync('src/lib/server/activity.ts', 'utf8').split('type Line')[0]!;
	const types = [...source.matchAll(/\| '([^']+)'/g)].map(([, type]) => type!);
	expect(types.length).toBeGreaterThan(60);
	expect(Object.keys(words.did)).toEqual(expect.arrayContaining(types));
});
