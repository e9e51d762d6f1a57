import { type Crowd, gather } from './crowd/gather.ts';
import type { Told } from './crowd/crowd.ts';
import { heldBy, threadsOf, usedBy, worked } from './machine.ts';
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

/** One room of people at one rate, from an empty server to the last word. */
export async function step(subject: Subject, crowd: Crowd, asking: Asking): Promise<Step> {
	const { people, rate, seconds, seed, rooms = 1 } = asking;
	const seats = await subject.seats(people, rooms);
	const before = { used: usedBy(subject.pids), held: heldBy(subject.pids) };
	await crowd.come(seats);
	await new Promise((go) => setTimeout(go, 300));
	const there = { used: usedBy(subject.pids), held: heldBy(subject.pids) };
	const [all, ours, at] = [worked(), usedBy([...subject.pids, crowd.pid]), performance.now()];
	const told = await crowd.speak({ rate, seconds, seed });
	const took = (performance.now() - at) / 1000;
	if (process.env.THREADS) console.error(threadsOf(subject.pids[0]!));
	const used = usedBy(subject.pids) - there.used;
	const others = worked() - all - (usedBy([...subject.pids, crowd.pid]) - ours);
	await crowd.leave();
	await new Promise((go) => setTimeout(go, 300));
	return {
		...told,
		people,
		rate,
		perDelivery: round((used / Math.max(1, told.deliveries)) * 1e6),
		busy: round(used / took),
		noise: round(Math.max(0, others) / took / 2),
		perArrival: round(((there.used - before.used) / people) * 1000),
		perPerson: round((there.held - before.held) / people)
	};
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Whether nothing went astray (P11). */
export const isWhole = (one: Told) =>
	one.lost + one.duplicate + one.stray + one.disorder + one.gaps + one.cut + one.refused === 0 &&
	one.acknowledged === one.sent;

export const carries = (one: Told) => isWhole(one) && one.seen.p99 < 250;

/** A step is a meeting of its own: so long, and no longer than so many comments. */
export const secondsFor = (rate: number) => Math.max(1.5, Math.min(5, 15_000 / rate));

/**
 * The highest rate with p99 below 250 ms, on stairs of the square root of two, from a guess up or down.
 * Every step is told as well: what breaks first is part of the answer.
 */
export async function highest(
	subject: Subject,
	{
		people,
		guess,
		seed,
		most = Infinity
	}: { people: number; guess: number; seed: number; most?: number }
) {
	const steps: Step[] = [];
	const crowd = await gather();
	try {
		const climb = async (rate: number) => {
			const one = await step(subject, crowd, { people, rate, seconds: secondsFor(rate), seed });
			steps.push(one);
			process.stderr.write(`${subject.name}: ${lineOf(one)}\n`);
			return carries(one);
		};
		let rate = guess;
		let best = 0;
		if (await climb(rate)) {
			for (best = rate; rate < most && (await climb((rate = up(rate))));) best = rate;
		} else {
			while (rate > 2 && !(await climb((rate = down(rate))))) continue;
			best = rate > 2 ? rate : 0;
		}
		return { best, steps };
	} finally {
		crowd.stop();
	}
}

const up = (rate: number) => Math.round(rate * Math.SQRT2);
const down = (rate: number) => Math.round(rate / Math.SQRT2);

export const lineOf = (one: Step) =>
	`${one.people} people, ${one.rate}/s: p50 ${one.seen.p50} p99 ${one.seen.p99} ms, ` +
	`${one.perDelivery} µs a delivery, busy ${one.busy}, noise ${one.noise}, late ${one.late.p99} ms` +
	(isWhole(one)
		? ''
		: `; lost ${one.lost}, duplicate ${one.duplicate}, stray ${one.stray}, disorder ${one.disorder}, ` +
			`gaps ${one.gaps}, cut ${one.cut}, refused ${one.refused}, ` +
			`acknowledged ${one.acknowledged} of ${one.sent}`);
