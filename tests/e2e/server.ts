import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { openApp, type App } from '#lib/server/app.ts';
import { playedOwner } from '#lib/server/accounts.ts';
import { check } from '#lib/server/check.ts';
import { exported } from '#lib/server/export.ts';
import about from '../../package.json' with { type: 'json' };

/**
 * For a server whose address has to be known before it starts, and for one that comes back to it. Below the
 * ports that a machine gives to lines that go out: while the server is down, none of them takes its place.
 */
export async function freePort(): Promise<string> {
	for (;;) {
		const port = 10_240 + Math.floor(Math.random() * 20_000);
		const server = createServer();
		const isFree = await new Promise((done) => {
			server.once('error', () => done(false));
			server.listen(port, '127.0.0.1', () => done(true));
		});
		if (!isFree) continue;
		server.close();
		await once(server, 'close');
		return String(port);
	}
}

/** As `npm run serve` has it. */
export const serving = about.scripts.serve.split(' ').slice(1);

/** A built server of a test's own, in a folder of its own, that can be killed and comes back at the same port. */
export class Server {
	dataDir = mkdtempSync(`${tmpdir()}/forthright-own-`);
	#process: ChildProcess | undefined;
	#port = '0';
	#more: Record<string, string>;
	#root: string;
	/** All it has said so far. */
	log = '';

	/** With variables of its own, such as a mail server; or built elsewhere. */
	constructor(more: Record<string, string> = {}, root = '.') {
		this.#more = more;
		this.#root = root;
	}

	get pid() {
		return this.#process!.pid!;
	}

	get url() {
		return `http://127.0.0.1:${this.#port}`;
	}

	async start() {
		const { PATH } = process.env;
		if (this.#port === '0') this.#port = await freePort();
		const running = spawn(process.execPath, serving, {
			cwd: this.#root,
			env: { PATH, NODE_ENV: 'production', PORT: this.#port, ...this.env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		for (const stream of [running.stdout, running.stderr])
			stream.on('data', (text) => (this.log += String(text)));
		running.stderr.pipe(process.stderr);
		this.#process = running;
		this.#port = await new Promise<string>((done, fail) => {
			running.stdout.on('data', (text) => {
				const found = /"msg":"listening","port":(\d+)/.exec(String(text));
				if (found) done(found[1]!);
			});
			running.on('exit', (code) => fail(new Error(`the server ended with ${code}`)));
		});
		running.removeAllListeners('exit');
		return this;
	}

	get env() {
		return { HOST: '127.0.0.1', DATA_DIR: this.dataDir, ...this.#more };
	}

	/** As a power cut would: nothing is finished, nothing is said. */
	async kill() {
		const gone = once(this.#process!, 'exit');
		this.#process!.kill('SIGKILL');
		await gone;
	}

	/** In order, and what it kept stays. Answers with its exit code. */
	async end() {
		const running = this.#process!;
		if (running.exitCode === null && running.signalCode === null) {
			const gone = once(running, 'exit');
			running.kill('SIGTERM');
			await gone;
		}
		return running.exitCode;
	}

	async stop() {
		await this.end();
		rmSync(this.dataDir, { recursive: true, force: true });
	}

	begin(...args: string[]) {
		const { PATH } = process.env;
		return spawn(process.execPath, ['src/cli.ts', ...args], { env: { PATH, ...this.env } });
	}

	/** The command line beside it, on the same data. */
	async run(...args: string[]) {
		const child = this.begin(...args);
		let [out, said] = ['', ''];
		child.stdout.on('data', (text) => (out += String(text)));
		child.stderr.on('data', (text) => (said += String(text)));
		const [code] = (await once(child, 'close')) as [number];
		return { code, out, said };
	}

	/** What a player on this machine makes for itself. */
	owner(run: string) {
		return this.beside((app) => playedOwner(app, run));
	}

	/** What the verb `export` prints, without the start of another process. */
	exported() {
		return this.beside(async (app) => (await Array.fromAsync(exported(app))).join(''));
	}

	/** What the verb `check` finds wrong. */
	faults() {
		return this.beside(async (app) => (await check(app)).faults);
	}

	/** With a connection of its own beside the server's. */
	async beside<T>(work: (app: App) => Promise<T>) {
		const app = await this.app();
		try {
			return await work(app);
		} finally {
			await app.db.close();
		}
	}

	async app() {
		const before = { ...process.env };
		delete process.env.DATABASE_URL;
		Object.assign(process.env, this.env, { LOG_LEVEL: 'silent' });
		try {
			return await openApp();
		} finally {
			process.env = before;
		}
	}
}
