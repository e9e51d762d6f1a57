import { readFileSync, writeFileSync } from 'node:fs';

type Package = { license?: string; dev?: boolean; devOptional?: boolean };

/** It says so in a file of its own and not where npm looks. */
const elsewhere: Record<string, string> = { 'xmlhttprequest-ssl': 'MIT' };

/** Built into what is served. */
const shipped = /^(svelte|@sveltejs\/kit|@fontsource-variable\/.+)$/;

/** The page of everything that is installed with the product, by its licence. */
export function licences(lock = readFileSync('package-lock.json', 'utf8')) {
	const { packages } = JSON.parse(lock) as { packages: Record<string, Package> };
	const by = new Map<string, Set<string>>();
	for (const [path, { license, dev, devOptional }] of Object.entries(packages)) {
		const name = path.split('node_modules/').at(-1)!;
		if (!path || ((dev || devOptional) && !shipped.test(name))) continue;
		const said = license ?? elsewhere[name] ?? 'unknown';
		by.set(said, (by.get(said) ?? new Set()).add(name));
	}
	const parts = [...by]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([licence, names]) => `## ${licence}\n\n${[...names].toSorted().join(', ')}\n`);
	return `# Licences

Forthright itself is under the MIT licence. This is what is installed with it, by licence; what only builds and tests it is not here. Written by \`node docs/licences.ts\`.

${parts.join('\n')}`;
}

if (import.meta.main) writeFileSync('docs/licences.md', licences());
