import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { items } from './asvs/items.ts';

export const path = 'docs/asvs.md';

export type Item = { id: string; level: string; what: string; rows: string[]; why: string };

/** The items as they stand in the list. */
export const read: Item[] = items
	.trim()
	.split('\n')
	.map((line) => {
		const [, id, level, what, proof] = /^(\S+) (\d) (.*?) \| (.*)$/.exec(line)!;
		const rows = proof!.match(/^("[^"]+"|[A-G]\d)(, ("[^"]+"|[A-G]\d))*$/)
			? proof!.split(', ')
			: [];
		return { id: id!, level: level!, what: what!, rows, why: rows.length ? '' : proof! };
	});

const called =
	/\b(?:test|it|describe|inBrowser)(?:\.\w+)*(?:\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])((?:(?!\1).)+)/g;

/** The files that prove a row of trust, or have a test with these words in its name. */
export function provenBy(): (row: string) => string[] {
	const named = globSync('tests/**/*.test.ts')
		.map((file) => file.replaceAll('\\', '/'))
		// C1 to C6 are chapters of the climate there.
		.filter((file) => !/climate|play/.test(file))
		.toSorted()
		.flatMap((file) => {
			const text = readFileSync(file, 'utf8');
			return [...text.matchAll(called)].map(([, , name]) => ({ file, name: name! }));
		});
	return (row) => {
		const part = /^"(.*)"$/.exec(row)?.[1];
		const is = ({ name }: { name: string }) =>
			part ? name.includes(part) : new RegExp(`^(?:[A-G]\\d,? )*${row}\\b`).test(name);
		return [...new Set(named.filter(is).map(({ file }) => file))];
	};
}

const linked = (file: string) => `[${file.replace(/^tests\//, '')}](../${file})`;
/** More files than these are one row’s to name. */
const MOST = 2;

export async function page(): Promise<string> {
	const proof = provenBy();
	const rows = read.map(({ id, level, what, rows: proving, why }) => {
		const files = proving.map((row) => {
			const found = proof(row).slice(0, MOST).map(linked).join(' ');
			return `${row.replaceAll('"', '')}: ${found || 'no test yet'}`;
		});
		return `| ${id} | ${level} | ${what} | ${files.join('; ') || why} |`;
	});
	const is = (kind: string) => read.filter(({ why }) => why.startsWith(kind)).length;
	const tested = read.filter((one) => one.rows.length).length;
	const others = read.length - tested - is('not:') - is('open:');
	const text = `# Against the ASVS

The OWASP Application Security Verification Standard 5.0, levels 1 and 2, item by item: the number is the standard’s, the words are ours and say no more than what it is about. The standard itself is the OWASP Foundation’s, under CC BY-SA 4.0; nothing of its text is here. Rows such as F1 are promises of this product, and the names of their tests carry them. Written by \`node docs/asvs.ts\` from \`docs/asvs/items.ts\` and the names of the tests.

Of ${read.length} items ${tested} have a test, ${others} are met in a way that no test can show, ${is('not:')} do not apply, ${is('open:')} are open.

| item | level | what | test, or why there is none |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
	return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	writeFileSync(path, await page());
