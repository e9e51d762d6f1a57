import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { locales } from '#lib/words/index.ts';

const output = '.svelte-kit/output';
export const isBuilt = existsSync(`${output}/server/manifest.js`);

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
export const budgets = [
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
type Budget = (typeof budgets)[number];

/** What a page weighs in the heaviest language before it can be read and typed in: kB of scripts and styles, gzipped. */
export async function firstOf({ route, words }: Budget) {
	const { chunks, entries } = await pageOf(route);
	const heaviest = locales
		.map((locale) => [...entries, ...words.map((area) => wordsOf(chunks, locale, area))])
		.map((keys) => closure(chunks, keys))
		.map((keys) => ({ keys, weight: weigh(keys.map((key) => chunks[key]!.file)) }))
		.toSorted((a, b) => b.weight - a.weight)[0]!;
	const styles = weigh(heaviest.keys.flatMap((key) => chunks[key]!.css ?? []));
	const all = weigh(closure(chunks, entries, true).map((key) => chunks[key]!.file));
	return { scripts: heaviest.weight, styles, all };
}

/** What it has fetched when its line is open. */
export async function liveOf({ route, words, late }: Budget) {
	const { chunks, entries } = await pageOf(route);
	const keys = locales
		.map((locale) => [...entries, ...late, ...words.map((area) => wordsOf(chunks, locale, area))])
		.map((all) => closure(chunks, all));
	const files = (all: string[]) => [...new Set(all.map((key) => chunks[key]!.file))];
	const styles = new Set(keys[0]!.flatMap((key) => chunks[key]!.css ?? []));
	return {
		scripts: Math.max(...keys.map((all) => weigh(files(all)))),
		// The page itself and the line are two more.
		requests: files(keys[0]!).length + styles.size + 2
	};
}

/** Every file that a page may come to fetch. */
export async function reachedFrom(route: string) {
	const { chunks, entries } = await pageOf(route);
	return closure(chunks, entries, true);
}

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
