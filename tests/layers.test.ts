import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom. Arrows point down; nothing points up. */
const may: Record<string, string[]> = {
	domain: ['domain'],
	words: ['words', 'domain'],
	server: ['server', 'domain', 'words', 'script'],
	live: ['live', 'domain'],
	script: ['script', 'domain'],
	play: ['play', 'script', 'live', 'domain'],
	ui: ['ui', 'domain', 'words'],
	routes: ['routes', 'ui', 'live', 'server', 'words', 'domain', 'play']
};

const filesOf = (layer: string) =>
	globSync(
		layer === 'routes' ? 'src/routes/**/*.{ts,svelte}' : `src/lib/${layer}/**/*.{ts,svelte}`
	);
const importsOf = (source: string) =>
	[...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => target!);

/** The layer a file of ours belongs to; undefined for packages, styles and SvelteKit's own `./$types`. */
function layerOf(file: string, target: string) {
	const path = target.startsWith('.')
		? normalize(join(dirname(file), target)).replaceAll('\\', '/')
		: target.replace('#lib/', 'src/lib/');
	return /^src\/(?:lib\/)?(\w+)\//.exec(path)?.[1];
}

test.each(Object.keys(may))('%s imports only what it may', (layer) => {
	for (const file of filesOf(layer))
		for (const target of importsOf(readFileSync(file, 'utf8'))) {
			const other = layerOf(file, target);
			if (other) expect(may[layer], `${file} imports ${target}`).toContain(other);
		}
});

test('the domain needs nothing but itself and its validator', () => {
	for (const file of filesOf('domain')) {
		const source = readFileSync(file, 'utf8');
		for (const target of importsOf(source))
			if (!/^[.#]/.test(target)) expect(['valibot'], `${file} imports ${target}`).toContain(target);
		expect(source, `${file} reads the clock or the dice`).not.toMatch(
			/Date\.now|new Date\(\)|Math\.random|randomUUID\(|getRandomValues/
		);
	}
});

test('only the server reads the environment, and only it keeps a database or a socket server', () => {
	for (const layer of ['domain', 'words', 'live', 'ui', 'routes'])
		for (const file of filesOf(layer)) {
			const source = readFileSync(file, 'utf8');
			expect(source, file).not.toMatch(/process\.env|\$env\//);
			for (const target of importsOf(source))
				expect(['better-sqlite3', 'pg', 'socket.io'], file).not.toContain(target);
		}
});

test('nothing in the browser needs a secure context', () => {
	for (const layer of ['domain', 'words', 'live', 'ui'])
		for (const file of filesOf(layer))
			expect(readFileSync(file, 'utf8'), file).not.toMatch(/randomUUID\(|crypto\.subtle/);
});
