import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

export const path = 'docs/supply.md';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export type Advisory = { package: string; id: string; fixed: string; what: string };
export type Release = { version: string; released: string; last: string };

export const advisories = read('docs/supply/advisories.json') as Advisory[];
/** When the version we use was made, and when the newest one of its package was, as it was when somebody looked. */
export const releases = read('docs/supply/releases.json') as {
	seen: string;
	packages: Record<string, Release>;
};

type Lock = { packages: Record<string, { version?: string }> };

/** Every version of a package that is installed, at whatever depth. */
export function installed(name: string): string[] {
	const { packages } = read('package-lock.json') as Lock;
	return Object.entries(packages)
		.filter(([at]) => at === `node_modules/${name}` || at.endsWith(`/node_modules/${name}`))
		.flatMap(([, { version }]) => version ?? []);
}

/** Whether a version is older than another: 8.9.0 before 8.17.1. */
export function isOlder(version: string, than: string) {
	const [one, other] = [version, than].map((text) => text.split('.').map(Number));
	for (const [at, number] of one!.entries())
		if (number !== other![at]) return number < (other![at] ?? 0);
	return false;
}

/** Faults that are known and still there. */
export const standing = () =>
	advisories.filter(({ package: name, fixed }) =>
		installed(name).some((version) => isOlder(version, fixed))
	);

function reasons() {
	const text = readFileSync('docs/decisions.md', 'utf8').split('\n## ');
	const table = text.find((part) => part.startsWith('Libraries'))!.split('\n');
	return table
		.filter((line) => line.startsWith('|') && !line.includes('---'))
		.slice(1)
		.flatMap((line) => {
			const [, names = '', why = ''] = line.split('|').map((cell) => cell.trim());
			return names.split(', ').map((name) => [name.replace(/ \d+$/, ''), why] as const);
		});
}

export async function page() {
	const why = new Map(reasons());
	const rows = Object.entries(releases.packages)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, { version, released, last }]) => {
			return `| ${name} | ${version} | ${released} | ${last} | ${why.get(name) ?? ''} |`;
		});
	const faults = advisories.map(
		(one) => `| ${one.package} | ${one.id} | ${one.fixed} | ${one.what} |`
	);
	const text = `# What it is made of

Each package that is named in \`package.json\`, when the version in use was made, when the newest one was as of ${releases.seen}, and why it is there. Written by \`node docs/supply.ts\` from \`docs/supply/releases.json\`; a test fails when a version is changed without looking. All that comes with them stands with its licence in [licences.md](licences.md).

A fault that is known to be grave (high or critical) is mended, or its package replaced, within seven days; others with the next release. Packages are installed from the lock file alone, by their hashes.

| package | version | made | newest | why |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## Faults that were

Known faults of what is installed, and the version without them. A test fails while an older one is in the lock file.

| package | fault | mended in | what |
| --- | --- | --- | --- |
${faults.join('\n')}
`;
	return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	writeFileSync(path, await page());
