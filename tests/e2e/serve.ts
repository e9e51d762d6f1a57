import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { TestProject } from 'vitest/node';
import { lanAddresses } from '#lib/server/greet.ts';
import { findChromium } from './chromium.ts';
import { serving } from './server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		base: string;
		/** The same server at this machine's address in its network: plain http, no secure context. */
		lan: string | null;
		chromium: string | null;
		/** The link that makes the first team, as the operator reads it at the start. */
		setup: string | null;
		/** Where the worked example is kept once somebody has played it; see example.ts. */
		example: string;
	}
}

/** The built server, as an operator would start it, on a free port and with a folder of its own. */
export default async function (project: TestProject) {
	const folder = mkdtempSync(`${tmpdir()}/forthright-e2e-`);
	project.provide('example', `${folder}/example`);
	const { E2E_DATABASE_URL, COVER, PATH } = process.env;
	const server = spawn(process.execPath, serving, {
		env: {
			PATH,
			NODE_ENV: 'production',
			PORT: '0',
			HOST: '0.0.0.0',
			DATA_DIR: folder,
			...(E2E_DATABASE_URL && { DATABASE_URL: E2E_DATABASE_URL }),
			...(COVER && { NODE_V8_COVERAGE: COVER })
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});

	let said = '';
	const port = await new Promise<string>((done, fail) => {
		server.stdout.on('data', (text) => {
			said += text;
			const found = /"msg":"listening","port":(\d+)/.exec(said);
			if (found) done(found[1]!);
		});
		server.on('exit', (code) =>
			fail(new Error(`the server ended with ${code} before it listened`))
		);
	});
	const lan = lanAddresses('0.0.0.0')[0];
	project.provide('base', `http://127.0.0.1:${port}`);
	project.provide('lan', lan ? `http://${lan}:${port}` : null);
	project.provide('chromium', findChromium());
	project.provide('setup', /https?:\/\/\S+\/setup\S*/.exec(said)?.[0] ?? null);

	return () =>
		new Promise<void>((done) => {
			server.removeAllListeners('exit');
			server.on('exit', () => {
				rmSync(folder, { recursive: true, force: true });
				done();
			});
			server.kill('SIGTERM');
		});
}
