import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { capabilities, type Capability } from './rows.ts';

export const path = 'docs/capabilities.md';

const named =
	/\b(?:test|it|describe|step)(?:\.\w+)*(?:\([^'"`]*\))?\(\s*(['"`])((?:\d\.\d\d,? )+)/g;

/** The tests that carry the id of a capability in their names and drive a started server, by id. */
export function provenBy(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const file of globSync('tests/e2e/*.test.ts').toSorted())
		for (const [, , ids] of readFileSync(file, 'utf8').matchAll(named))
			for (const id of ids!.match(/\d\.\d\d/g)!)
				found.set(id, [...new Set([...(found.get(id) ?? []), file])]);
	return found;
}

/** Pages that a row names and that are not there. */
export function lost(): string[] {
	const routes = globSync('src/routes/**/+page*.svelte').map((file) =>
		file
			.replaceAll('\\', '/')
			.replace(/^src\/routes/, '')
			.replaceAll(/\/\([^)]*\)/g, '')
			.replace(/\/\+page[^/]*$/, '')
	);
	return capabilities.flatMap(({ page }) => (page && !routes.includes(page) ? [page] : []));
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const linked = (file: string) => `[${file.replace('tests/e2e/', '')}](../${file})`;

function line({ id, rank, works, page, open }: Capability, files: string[]) {
	const proof = open ? `not proven: ${cell(open)}` : files.map(linked).join(', ');
	return `| ${id} | ${rank} | ${cell(works)} | ${page && `\`${page}\``} | ${proof} |`;
}

/** The page as it has to be, from the rows and the names of the tests. */
export async function page(): Promise<string> {
	const proven = provenBy();
	const done = capabilities.filter(({ open }) => !open).length;
	const text = `# Capabilities

What the live meeting (core), what is directly before and after it (near), and the customer programme around it (far) have to be able to do. Each row is proven by a test that carries its id in its name, starts a server and goes through its pages or its API. Written by \`node docs/capabilities.ts\`; \`tests/docs/capabilities.test.ts\` fails when a row has no test, names a page that is gone, or when this page is out of date.

${done} of ${capabilities.length} are proven.

| id | rank | works when | page | test |
| --- | --- | --- | --- | --- |
${capabilities.map((one) => line(one, proven.get(one.id) ?? [])).join('\n')}
`;
	return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	writeFileSync(path, await page());
