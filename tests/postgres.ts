import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '#lib/server/db/postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** A database that may make others, and one that is migrated and copied for each test. */
		postgres: { url: string; template: string } | null;
	}
}

/** TEST_DATABASE_URL, or a server of our own for the length of the run; neither is reported as skipped tests. */
export default async function (project: TestProject) {
	const own = process.env.TEST_DATABASE_URL ? undefined : await startPostgres();
	const url = process.env.TEST_DATABASE_URL ?? own?.url;
	const template = `forthright_${process.pid}_${Date.now().toString(36)}`;
	if (url) {
		await ask(url, `create database ${template}`);
		await openPostgres(databaseAt(url, template)).then((db) => db.close());
	}
	project.provide('postgres', url ? { url, template } : null);
	return async () => {
		if (url && !own) await ask(url, `drop database if exists ${template} with (force)`);
		own?.stop();
	};
}

export async function ask(url: string, sql: string) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(sql).finally(() => client.end());
}

export const databaseAt = (url: string, name: string) =>
	Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** Where its programs are; undefined where none is installed. */
export function postgresBin() {
	const bin = globSync('/usr/lib/postgresql/*/bin').sort().at(-1);
	return bin && existsSync(`${bin}/initdb`) ? bin : undefined;
}

/** A real server in a folder of its own, or nothing where none is installed. */
export async function startPostgres() {
	const bin = postgresBin();
	if (!bin) return undefined;
	const folder = mkdtempSync(`${tmpdir()}/forthright-pg-`);
	const who = process.getuid?.() === 0 ? nobody() : undefined; // it refuses to run as root
	if (who) chownSync(folder, who.uid, who.gid);
	const port = await freePort();
	const run = (program: string, ...args: string[]) =>
		execFileSync(`${bin}/${program}`, args, { ...who, cwd: folder, stdio: 'ignore' });
	const settings = `-p ${port} -h 127.0.0.1 -k '' -c fsync=off -c max_connections=200`;

	run(
		'initdb',
		'-D',
		`${folder}/data`,
		'-U',
		'forthright',
		'-A',
		'trust',
		'-E',
		'UTF8',
		'--locale=C',
		'--no-sync'
	);
	run('pg_ctl', '-D', `${folder}/data`, '-l', `${folder}/log`, '-w', '-o', settings, 'start');
	return {
		url: `postgres://forthright@127.0.0.1:${port}/postgres`,
		stop() {
			run('pg_ctl', '-D', `${folder}/data`, '-w', '-m', 'immediate', 'stop');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function nobody() {
	const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody']));
	return { uid: id('-u'), gid: id('-g') };
}

const freePort = () =>
	new Promise<number>((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => done(port));
		});
	});
