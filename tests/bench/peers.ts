import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** What the product is compared with, as published. Nobody but this bench needs them. */
export const peers = {
	'@hocuspocus/server': '4.7.0',
	'@hocuspocus/extension-sqlite': '4.7.0',
	yjs: '13.6.33',
	'@socket.io/postgres-adapter': '0.5.0',
	pg: '8.23.1'
};

/** What its extension asks for has no binary for this Node; the next one has, with the same calls. */
export const overrides = { 'better-sqlite3': '13.2.0' };

/** The folder they are in. Fetched the first time. */
export function peersFolder() {
	const folder = process.env.BENCH_PEERS ?? `${tmpdir()}/forthright-bench-peers`;
	if (Object.entries(peers).every(([name, version]) => versionIn(folder, name) === version))
		return folder;
	mkdirSync(folder, { recursive: true });
	const own = { private: true, dependencies: peers, overrides };
	writeFileSync(`${folder}/package.json`, JSON.stringify(own));
	const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
	execFileSync('npm', options, { cwd: folder, stdio: ['ignore', 2, 2] });
	return folder;
}

export function versionIn(folder: string, name: string): string | undefined {
	const file = `${folder}/node_modules/${name}/package.json`;
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
