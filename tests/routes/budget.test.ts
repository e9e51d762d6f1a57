import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '#lib/words/index.ts';

const output = '.svelte-kit/output';
const built = existsSync(`${output}/server/manifest.js`);

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[] };
type Chunks = Record<string, Chunk>;
type Node = number | undefined;
type Built = { _: { routes: { id: string; page: { layouts: Node[]; leaf: number } | null }[] } };

/** What follows the meeting, fetched while the page is read already. */
const line = 'src/lib/live/meeting.svelte.ts';

/**
 * What a page must have before it can be read and typed in, and what it has fetched when its line is
 * open: kB of 1,024, gzipped. The second is as much as it is today, so that it does not become more.
 */
const budgets = [
	{
		name: 'customer',
		route: '/j/[key]',
		words: ['common', 'peel', 'room'],
		...{ js: 70, css: 12 },
		late: ['src/routes/j/[key]/Room.svelte', 'src/routes/j/[key]/parts/Clause.svelte', line],
		...{ live: 118, files: 75 }
	},
	{
		name: 'projector',
		route: '/screen/[meeting]',
		words: ['common', 'room'],
		...{ js: 60, css: 12 },
		late: [line],
		...{ live: 98, files: 46 }
	},
	{
		name: 'console',
		route: '/(team)/meetings/[meeting]/run',
		words: ['common', 'room', 'console', 'peel', 'said'],
		...{ js: 130, css: 20 },
		late: [line],
		...{ live: 154, files: 82 }
	}
];
const ofGuests = ['/j/[key]', '/j', '/screen/[meeting]', '/s/[token]'];

describe.skipIf(!built)('the built pages', () => {
	test.each(budgets)('the $name page is light', async ({ name, route, words, js, css }) => {
		const { chunks, entries } = await pageOf(route);
		const heaviest = locales
			.map((locale) => [...entries, ...words.map((area) => wordsOf(chunks, locale, area))])
			.map((keys) => closure(chunks, keys))
			.map((keys) => ({ keys, weight: weigh(keys.map((key) => chunks[key]!.file)) }))
			.toSorted((a, b) => b.weight - a.weight)[0]!;
		const styles = weigh(heaviest.keys.flatMap((key) => chunks[key]!.css ?? []));
		const all = weigh(closure(chunks, entries, true).map((key) => chunks[key]!.file));
		console.log(
			`${name}: ${heaviest.weight.toFixed(1)} kB JS first, ${all.toFixed(1)} kB with all that comes later, ${styles.toFixed(1)} kB CSS`
		);
		expect(heaviest.weight).toBeLessThanOrEqual(js);
		expect(styles).toBeLessThanOrEqual(css);
	});

	test.each(budgets)(
		'P9 the $name page fetches no more than it did until its line is open',
		async (one) => {
			const { chunks, entries } = await pageOf(one.route);
			const keys = locales
				.map((locale) => [
					...entries,
					...one.late,
					...one.words.map((area) => wordsOf(chunks, locale, area))
				])
				.map((all) => closure(chunks, all));
			const files = (all: string[]) => [...new Set(all.map((key) => chunks[key]!.file))];
			const weight = Math.max(...keys.map((all) => weigh(files(all))));
			const styles = new Set(keys[0]!.flatMap((key) => chunks[key]!.css ?? []));
			// The page itself and the line are two more.
			const requests = files(keys[0]!).length + styles.size + 2;
			console.log(
				`${one.name}: ${weight.toFixed(1)} kB JS and ${requests} requests until its line is open`
			);
			expect(weight).toBeLessThanOrEqual(one.live);
			expect(requests).toBeLessThanOrEqual(one.files);
		}
	);

	test.each(ofGuests)('nothing that is only the team’s is reached from %s', async (route) => {
		const { chunks, entries } = await pageOf(route);
		const reached = closure(chunks, entries, true);
		expect(reached.length).toBeGreaterThan(5);
		expect(reached.filter((key) => /\(team\)|bits-ui/.test(key))).toEqual([]);
	});
});

test('no customer’s and no wall’s file imports what is the team’s', () => {
	for (const file of globSync('src/{routes/{j,screen,s},lib/{ui,live}}/**/*.{ts,svelte}'))
		expect(readFileSync(file, 'utf8'), file).not.toMatch(/from '[^']*(\(team\)|bits-ui)/);
});

async function pageOf(route: string) {
	const manifest = readFileSync(`${output}/client/.vite/manifest.json`, 'utf8');
	const chunks = JSON.parse(manifest) as Chunks;
	const url = new URL(`../../${output}/server/manifest.js`, import.meta.url).href;
	const { manifest: server } = (await import(/* @vite-ignore */ url)) as { manifest: Built };
	const { page } = server._.routes.find((one) => one.id === route)!;
	const nodes = [...page!.layouts, page!.leaf].filter((one) => one !== undefined);
	const start = Object.keys(chunks).filter((key) =>
		/client\/entry\.js$|optimized\/app\.js$/.test(key)
	);
	const node = (one: number) => `.svelte-kit/generated/client-optimized/nodes/${one}.js`;
	return { chunks, entries: [...start, ...nodes.map(node)] };
}

const wordsOf = (chunks: Chunks, locale: string, area: string) => {
	const key = `src/lib/words/${locale}/${area}.ts`;
	if (!chunks[key]) throw new Error(`no words at ${key}`);
	return key;
};

/** All that these bring with them; with what they may fetch later, but for words and other pages. */
function closure(chunks: Chunks, from: string[], later = false): string[] {
	const keys = new Set<string>();
	const walk = (key: string) => {
		if (keys.has(key)) return;
		keys.add(key);
		const { imports = [], dynamicImports = [] } = chunks[key]!;
		for (const each of imports) walk(each);
		if (!later) return;
		for (const each of dynamicImports)
			if (!/\/(words|nodes)\/|error-template/.test(each)) walk(each);
	};
	for (const key of from) walk(key);
	return [...keys];
}

const weigh = (files: string[]) =>
	[...new Set(files)].reduce(
		(sum, file) => sum + gzipSync(readFileSync(`${output}/client/${file}`)).length / 1024,
		0
	);
