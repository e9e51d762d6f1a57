import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';

/** Where a program is; CADDY_PATH and NGINX_PATH say so for one that is not installed. */
export const programAt = (name: string) =>
	[
		process.env[`${name.toUpperCase()}_PATH`],
		...(process.env.PATH ?? '').split(':').map((folder) => `${folder}/${name}`),
		`/usr/sbin/${name}`
	].find((path) => path && existsSync(path)) ?? null;

/** The sample of the documentation as it is, but for the addresses. */
export const sample = (file: string, ...instead: [from: string, to: string][]) =>
	instead.reduce(
		(text, [from, to]) => {
			if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
			return text.replaceAll(from, to);
		},
		readFileSync(`docs/${file}`, 'utf8')
	);

/** A proxy of its own in a folder of its own, until it is stopped. */
export class Proxy {
	readonly folder = mkdtempSync(`${tmpdir()}/forthright-proxy-`);
	#process: ChildProcess | undefined;
	#said = '';

	async caddy(program: string, config: string, port: string) {
		writeFileSync(`${this.folder}/Caddyfile`, config);
		const env = { HOME: this.folder, XDG_DATA_HOME: this.folder, XDG_CONFIG_HOME: this.folder };
		const args = ['run', '--adapter', 'caddyfile', '--config', `${this.folder}/Caddyfile`];
		return this.#run(program, args, env, port);
	}

	async nginx(program: string, config: string, port: string) {
		const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
		const temporary = paths.map((one) => `${one}_temp_path ${this.folder}/${one};`).join('\n');
		writeFileSync(
			`${this.folder}/nginx.conf`,
			`daemon off;\npid ${this.folder}/pid;\nerror_log stderr;\nevents {}\n` +
				`http {\naccess_log off;\n${temporary}\n${config}\n}\n`
		);
		const args = ['-p', this.folder, '-c', `${this.folder}/nginx.conf`, '-e', 'stderr'];
		return this.#run(program, args, {}, port);
	}

	async stop() {
		if (this.#process?.exitCode === null) {
			const gone = once(this.#process, 'exit');
			this.#process.kill('SIGTERM');
			await gone;
		}
		rmSync(this.folder, { recursive: true, force: true });
	}

	async #run(program: string, args: string[], env: NodeJS.ProcessEnv, port: string) {
		const running = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
		this.#process = running;
		for (const stream of [running.stdout, running.stderr])
			stream.on('data', (text) => (this.#said += String(text)));
		for (let tries = 0; tries < 100; tries++) {
			if (running.exitCode !== null) throw new Error(`${program} ended: ${this.#said}`);
			if (await answers(Number(port))) return this;
			await new Promise((again) => setTimeout(again, 100));
		}
		throw new Error(`${program} does not listen: ${this.#said}`);
	}
}

const answers = (port: number) =>
	new Promise<boolean>((done) => {
		const socket = connect(port, '127.0.0.1');
		socket.on('connect', () => {
			socket.destroy();
			done(true);
		});
		socket.on('error', () => done(false));
	});
