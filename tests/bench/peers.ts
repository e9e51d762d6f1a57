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

/** The folder they are in. Fetched the first time; the one with native code is built there. */
export function peersFolder() {
	const folder = process.env.BENCH_PEERS ?? `${tmpdir()}/forthright-bench-peers`;
	if (Object.entries(peers).every(([name, version]) => versionIn(folder, name) === version))
		return folder;
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, dependencies: peers }));
	const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts=false'];
	execFileSync('npm', options, { cwd: folder, stdio: ['ignore', 2, 2] });
	return folder;
}

export function versionIn(folder: string, name: string): string | undefined {
	const file = `${folder}/node_modules/${name}/package.json`;
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
