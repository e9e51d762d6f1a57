/** One command from a fresh clone: build, then serve. */
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

// npm passes a signal on to its shell only, which ends without a word to us.
const { ppid } = process;
if (process.env.npm_lifecycle_event === 'start')
	setInterval(function (this: NodeJS.Timeout) {
		if (process.ppid === ppid) return;
		clearInterval(this);
		process.kill(process.pid, 'SIGTERM');
	}, 500).unref();
