import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { randomFrom } from '../../random.ts';
import { Server } from '../server.ts';
import { Checker } from './checker.ts';
import { Crowd } from './crowd.ts';

/** What a number of crashes came to. */
export type Toll = {
	crashes: number;
	answers: number;
	/** Milliseconds from each start to the first answer of the server. */
	starts: number[];
	/** After so many crashes somebody was away for longer than ten seconds. */
	stalls: number;
	lost: number;
	doubled: number;
	apart: number;
	faults: string[];
};
export const unharmed: Toll = {
	...{ crashes: 0, answers: 0, starts: [], stalls: 0, lost: 0, doubled: 0, apart: 0, faults: [] }
};

type Given = { times: number; guests: number; perSecond: number; seed: number };
const STALL_MS = 10_000;

/**
 * One meeting of twenty guests who go on talking, and a server that dies again and again, 150 to 850 ms
 * after it is there. Half of them dial at once when it is back, the others when their browsers would.
 */
export async function endure(
	server: Server,
	crash: () => Promise<void>,
	given: Given
): Promise<Toll> {
	const random = randomFrom(given.seed);
	const checker = new Checker();
	const crowd = await new Crowd(server, checker).open(given.guests);
	// What was there before is on the disk: what is asked is what happens from now on.
	await server.end();
	await server.start();
	await crowd.isOnline(120_000);
	const hush = crowd.talk(given.perSecond, random);
	const [starts, waits]: [number[], number[]] = [[], []];
	for (let nth = 1; nth <= given.times; nth++) {
		await new Promise((go) => setTimeout(go, 150 + random() * 700));
		await crash();
		const begun = performance.now();
		await server.start();
		starts.push(Math.round(performance.now() - begun));
		for (const one of crowd.all) if (random() < 0.5) one.socket.disconnect().connect();
		if (nth % 5 === 0) waits.push(await crowd.isOnline(120_000));
	}
	hush();
	await crowd.isQuiet(120_000);
	const app = await server.app();
	const faults = await checker.verdict(app).finally(() => app.db.close());
	crowd.leave();
	const of = (id: string) => faults.filter((fault) => fault.includes(`(${id})`)).length;
	return {
		...{ crashes: given.times, answers: checker.answers, starts },
		stalls: waits.filter((ms) => ms > STALL_MS).length,
		...{ lost: of('I1'), doubled: of('I2'), apart: of('I4'), faults: faults.slice(0, 20) }
	};
}

export const together = (one: Toll, two: Toll) =>
	Object.fromEntries(
		Object.entries(one).map(([what, n]) => {
			const more = two[what as keyof Toll];
			return [what, Array.isArray(n) ? [...n, ...(more as never[])] : n + (more as number)];
		})
	) as Toll;

/** Of so many numbers the one that so many percent stay below. */
export const percentile = (numbers: readonly number[], percent: number) =>
	numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * percent) / 100) - 1] ?? 0;

/** A server on a disk that forgets, when the power goes, whatever was not fsynced. */
export function onWeakPower(library: string, root?: string) {
	const disk = mkdtempSync(`${tmpdir()}/forthright-disk-`);
	const variables: Record<string, string> = { GUEST_MSG_RATE: '1000' };
	const server = new Server(variables, root);
	Object.assign(variables, {
		...{ LD_PRELOAD: library, POWERLOSS_FROM: server.dataDir, POWERLOSS_TO: disk }
	});
	const cut = async () => {
		await server.kill();
		rmSync(server.dataDir, { recursive: true });
		mkdirSync(server.dataDir);
		cpSync(disk, server.dataDir, { recursive: true });
	};
	return { server, cut, done: () => rmSync(disk, { recursive: true, force: true }) };
}
