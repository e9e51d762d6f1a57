import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { App } from '#lib/server/app.ts';
import { Server } from '../e2e/server.ts';
import type { Coming, Seat } from './crowd/crowd.ts';
import { pin } from './machine.ts';
import { peersFolder } from './peers.ts';
import { build, fill } from './world.ts';

/** Something that people meet in, with as many servers as it has ports. */
export type Subject = {
	name: string;
	pids: number[];
	/** The seats of so many people, in rooms that nobody was in before. */
	seats(people: number, rooms?: number): Promise<Coming>;
	stop(): Promise<void>;
};

type Way = {
	/** Written in front of a server: another disk, another core. */
	env?: Record<string, string>;
	core?: number;
};

const folder = () => mkdtempSync(`${tmpdir()}/forthright-bench-`);

export async function bare(way: Way = {}) {
	return sockets('bare Socket.IO', [await run('sockets', ['bare'], way)]);
}

export async function each(way: Way = {}) {
	const own = folder();
	const server = await run('sockets', ['each', `${own}/said.db`], way);
	return sockets('commit and packet per comment', [server], own);
}

export async function board(url: string) {
	const args = ['board', url, peersFolder()];
	const free = { core: -1 };
	const servers = [await run('sockets', args, free), await run('sockets', args, free)];
	return sockets('Socket.IO postgres adapter', servers);
}

export async function hocuspocus(way: Way = {}): Promise<Subject> {
	const own = folder();
	const server = await run('hocuspocus', [`${own}/docs.db`, peersFolder()], way);
	return { ...sockets('Hocuspocus with SQLite', [server], own, 'hocuspocus'), pids: [server.pid] };
}

type Running = { pid: number; port: number; stop(): Promise<void> };

let rooms = 0;
function sockets(
	name: string,
	servers: Running[],
	own?: string,
	tongue: 'plain' | 'hocuspocus' = 'plain'
): Subject {
	return {
		name,
		pids: servers.map(({ pid }) => pid),
		async seats(people, count = 1) {
			const first = rooms;
			rooms += count;
			const seat = (nth: number): Seat => ({
				...{ room: `r${first + (nth % count)}`, seq: 0, epoch: 0, audience: 'guests' },
				port: servers[Math.floor(nth / count) % servers.length]!.port
			});
			const seats = Array.from({ length: people }, (_, nth) => seat(nth));
			return { tongue, people: seats, ...(tongue !== 'plain' && { folder: peersFolder() }) };
		},
		async stop() {
			await Promise.all(servers.map((one) => one.stop()));
			if (own) rmSync(own, { recursive: true, force: true });
		}
	};
}

async function run(file: string, args: string[], { env, core = 0 }: Way): Promise<Running> {
	const path = `tests/bench/servers/${file}.ts`;
	const { PATH } = process.env;
	const child = spawn(process.execPath, [path, ...args], {
		env: { PATH, NODE_ENV: 'production', ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const port = await new Promise<number>((done, fail) => {
		child.stdout.on('data', (text) => {
			const found = /port (\d+)/.exec(String(text));
			if (found) done(Number(found[1]));
		});
		child.on('exit', (code) => fail(new Error(`${path} ended with ${code}`)));
	});
	if (core >= 0) pin(child.pid!, core);
	return {
		pid: child.pid!,
		port,
		async stop() {
			const gone = once(child, 'exit');
			child.kill();
			await gone;
		}
	};
}

/** Nobody is slowed down by their own quick hands; everything else is as it is delivered. */
export const roomy = { GUEST_MSG_RATE: '10000', MAX_PARTICIPANTS: '10000' };

/** The product as it is built, on SQLite, or two of them on one PostgreSQL. */
export async function forthright(way: Way = {}, meetings = 40): Promise<Subject> {
	const server = new Server({ ...roomy, ...way.env });
	const { app, ids, token } = await furnished(server, meetings);
	await server.start();
	if ((way.core ?? 0) >= 0) pin(server.pid, way.core ?? 0);
	return {
		...product('Forthright', [server], app, ids, token),
		async stop() {
			await app.db.close();
			await server.stop();
		}
	};
}

export async function forthrightPair(url: string, meetings = 40): Promise<Subject> {
	const one = new Server({ ...roomy, DATABASE_URL: url });
	const two = new Server({ ...roomy, DATABASE_URL: url, DATA_DIR: one.dataDir });
	const { app, ids, token } = await furnished(one, meetings);
	await one.start();
	await two.start();
	return {
		...product('Forthright, two processes', [one, two], app, ids, token),
		async stop() {
			await app.db.close();
			await two.stop();
			await one.stop();
		}
	};
}

async function furnished(server: Server, meetings: number) {
	const app = await server.app();
	return { app, ...(await build(app, meetings)) };
}

const product = (
	name: string,
	servers: Server[],
	app: App,
	ids: string[],
	token: string
): Omit<Subject, 'stop'> => ({
	name,
	pids: servers.map(({ pid }) => pid),
	async seats(people, count = 1) {
		const seats: Coming = { tongue: 'forthright', people: [], listeners: [] };
		const at = (nth: number) => Number(new URL(servers[nth % servers.length]!.url).port);
		for (const meeting of ids.splice(0, count)) {
			const came = await fill(app, meeting, Math.round(people / count), token);
			seats.people.push(...came.people.map((one, nth) => ({ ...one, port: at(nth) })));
			seats.listeners!.push(...came.listeners.map((one) => ({ ...one, port: at(0) })));
		}
		return seats;
	}
});
