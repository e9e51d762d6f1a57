import { gather, type Crowd } from './crowd/gather.ts';
import type { Told } from './crowd/crowd.ts';
import { heldBy, usedBy, worked } from './machine.ts';
import type { Subject } from './subjects.ts';

export type Step = Told & {
	people: number;
	rate: number;
	/** Microseconds of the servers' processors for one comment that reached one person. */
	perDelivery: number;
	/** Servers' processor time as a part of one core. */
	busy: number;
	/** What everybody else on this machine did meanwhile, as a part of all it has. */
	noise: number;
	/** Milliseconds of the servers' processors for each who came. */
	perArrival: number;
	/** Kilobytes of memory for each who came. */
	perPerson: number;
};

export type Asking = {
	people: number;
	rate: number;
	seconds: number;
	seed: number;
	rooms?: number;
};

/** People come to rooms where nobody was before, speak at one rate, and leave when the last word is heard. */
export async function step(subject: Subject, crowd: Crowd, asking: Asking): Promise<Step> {
	const { people, rate, seconds, seed, rooms = 1 } = asking;
	const { pids } = subject;
	const all = [...pids, crowd.pid];
	const seats = await subject.seats(people, rooms);
	const before = { used: usedBy(pids), held: heldBy(pids) };
	await crowd.come(seats);
	await pause(300);
	const there = { used: usedBy(pids), held: heldBy(pids) };
	const [machine, ours, at] = [worked(), usedBy(all), performance.now()];
	const told = await crowd.speak({ rate, seconds, seed });
	const took = (performance.now() - at) / 1000;
	const used = usedBy(pids) - there.used;
	const others = worked() - machine - (usedBy(all) - ours);
	await crowd.leave();
	await pause(300);
	const one = {
		...told,
		people,
		rate,
		perDelivery: round((used / Math.max(1, told.deliveries)) * 1e6),
		busy: round(used / took),
		noise: round(Math.max(0, others) / took / 2),
		perArrival: round(((there.used - before.used) / people) * 1000),
		perPerson: round((there.held - before.held) / people)
	};
	process.stderr.write(`${subject.name}: ${lineOf(one)}\n`);
	return one;
}

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));
export const round = (value: number) => Math.round(value * 100) / 100;

/** Nothing went astray, and everything sent was acknowledged (performance.md P11). */
export const isWhole = (one: Told) =>
	one.lost + one.duplicate + one.stray + one.disorder + one.gaps + one.cut + one.refused === 0 &&
	one.acknowledged === one.sent;

const LIMIT_MS = 250;
export const carries = (one: Told) => isWhole(one) && one.seen.p99 < LIMIT_MS;

/** A step is a meeting of its own: so long, and no longer than it takes to say what is said in ten real ones. */
const secondsFor = (rate: number) => Math.max(1.5, Math.min(4, 10_000 / rate));

/** The first words after a start find nothing compiled: they are not counted. */
export const warm = (subject: Subject, crowd: Crowd, people: number, rate: number) =>
	step(subject, crowd, { people, rate, seconds: 3, seed: 1 });

export type Highest = { best: number; at: Step | null; steps: Step[]; beyond: boolean };

/**
 * The highest rate with p99 below 250 ms: up or down by a third until it breaks or holds, then once between
 * the two. What fails is tried once more, for the machine may have been busy. `beyond`: the crowd gave out
 * before the server.
 */
export async function highest(
	subject: Subject,
	people: number,
	guess: number,
	seed: number,
	{ whole = isWhole, core = 1 }: { whole?: (one: Step) => boolean; core?: number } = {}
): Promise<Highest> {
	const steps: Step[] = [];
	const crowd = await gather(core);
	const holds = (one: Step) => whole(one) && one.seen.p99 < LIMIT_MS;
	const tried = async (rate: number) => {
		const seconds = secondsFor(rate);
		for (let nth = 0; nth < 2; nth++) {
			steps.push(await step(subject, crowd, { people, rate, seconds, seed: seed + nth }));
			if (holds(steps.at(-1)!)) return true;
		}
		return false;
	};
	try {
		await warm(subject, crowd, people, guess);
		await warm(subject, crowd, people, guess);
		let rate = guess;
		if (await tried(rate))
			while (rate < MOST && (await tried(Math.round(rate * WIDE)))) rate = Math.round(rate * WIDE);
		else
			do rate = Math.round(rate / WIDE);
			while (rate > 2 && !(await tried(rate)));
		const between = Math.round(rate * Math.sqrt(WIDE));
		if (rate > 2 && (await tried(between))) rate = between;
		const at = steps.findLast((one) => one.rate === rate && holds(one)) ?? null;
		const beyond = steps.some((one) => one.rate > rate && one.late.p99 > 100);
		return { best: at ? rate : 0, at, steps, beyond };
	} finally {
		crowd.stop();
	}
}

const WIDE = 4 / 3;
/** The crowd itself gives out beyond it. */
const MOST = 30_000;

export const lineOf = (one: Step) =>
	`${one.people} people, ${one.rate}/s: p50 ${one.seen.p50} p99 ${one.seen.p99} ms, ` +
	`${one.perDelivery} µs a delivery, busy ${one.busy}, noise ${one.noise}, late ${one.late.p99} ms` +
	(isWhole(one) ? '' : `; ${astray(one)}`);

const astray = (one: Step) =>
	`lost ${one.lost}, duplicate ${one.duplicate}, stray ${one.stray}, disorder ${one.disorder}, ` +
	`gaps ${one.gaps}, cut ${one.cut}, refused ${one.refused}, acknowledged ${one.acknowledged} of ${one.sent}`;
