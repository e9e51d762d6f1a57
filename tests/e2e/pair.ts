import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { ask, databaseAt, startPostgres } from '../postgres.ts';
import { Server } from './server.ts';

/** Two servers on one PostgreSQL; the second one reaches it through a tap that can be shut. */
export async function startPair(more: Record<string, string> = {}) {
	const own = process.env.TEST_DATABASE_URL ? undefined : await startPostgres();
	const base = process.env.TEST_DATABASE_URL ?? own!.url;
	const name = `forthright_pair_${process.pid}_${Date.now().toString(36)}`;
	await ask(base, `create database ${name}`);
	const url = databaseAt(base, name);
	const tap = await openTap(Number(new URL(url).port || 5432), new URL(url).hostname);
	const tapped = Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(tap.port) });
	const one = new Server({ ...more, DATABASE_URL: url });
	await one.start();
	const two = new Server({ ...more, DATABASE_URL: tapped.href, DATA_DIR: one.dataDir });
	await two.start();
	return {
		one,
		two,
		tap,
		url,
		/** Every line between the processes breaks, as a network does that forgets idle connections. */
		async breakEars() {
			const which = "application_name = 'forthright ear' and datname = current_database()";
			await ask(url, `select pg_terminate_backend(pid) from pg_stat_activity where ${which}`);
		},
		async count(sql: string) {
			const client = new pg.Client({ connectionString: url });
			await client.connect();
			const { rows } = await client.query(sql).finally(() => client.end());
			return Number(Object.values(rows[0])[0]);
		},
		async stop() {
			tap.open();
			await Promise.all([one.stop(), two.stop()]);
			tap.close();
			if (!own) await ask(base, `drop database if exists ${name} with (force)`);
			own?.stop();
		}
	};
}

export type Pair = Awaited<ReturnType<typeof startPair>>;

/** Passes everything on until it is shut: then nothing moves, and nobody is told why. */
async function openTap(port: number, host: string) {
	const pairs = new Set<[Socket, Socket]>();
	let isShut = false;
	const server = createServer((from) => {
		const to = connect(port, host);
		const pair: [Socket, Socket] = [from, to];
		pairs.add(pair);
		from.pipe(to);
		to.pipe(from);
		if (isShut) stall(pair);
		for (const [at, end] of pair.entries()) {
			end.on('error', () => {});
			end.on('close', () => {
				pairs.delete(pair);
				pair[1 - at]!.destroy();
			});
		}
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const stall = ([from, to]: [Socket, Socket]) => {
		from.unpipe(to).pause();
		to.unpipe(from).pause();
	};
	return {
		port: (server.address() as { port: number }).port,
		shut() {
			isShut = true;
			for (const pair of pairs) stall(pair);
		},
		open() {
			isShut = false;
			for (const [from, to] of pairs) {
				from.pipe(to);
				to.pipe(from);
			}
		},
		close: () => void server.close()
	};
}

/** What stands before several servers: each connection goes to the next one that answers. */
export async function openBalancer(servers: Server[]) {
	let turn = 0;
	const server = createServer({ pauseOnConnect: true }, (from) => {
		from.on('error', () => {});
		const first = turn++;
		const attempt = (nth: number) => {
			if (nth === servers.length) return void from.destroy();
			const to = connect(
				Number(new URL(servers[(first + nth) % servers.length]!.url).port),
				'127.0.0.1'
			);
			const failed = () => attempt(nth + 1);
			to.once('error', failed);
			to.once('connect', () => {
				to.off('error', failed).on('error', () => {});
				to.on('close', () => from.destroy());
				from.on('close', () => to.destroy());
				from.pipe(to).pipe(from);
				from.resume();
			});
		};
		attempt(0);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
		close: () => void server.close()
	};
}
