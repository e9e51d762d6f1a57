/** One command from a fresh clone: build, then serve in this same process, so that a signal reaches the server. */
import { spawnSync } from 'node:child_process';

console.log('Building Forthright …');
const built = spawnSync(
	process.execPath,
	['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
	{ encoding: 'utf8' }
);
if (built.status !== 0) {
	console.error(built.stdout, built.stderr);
	process.exit(1);
}
await import('./server.ts');
