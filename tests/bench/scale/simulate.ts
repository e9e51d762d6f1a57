import { randomFrom } from '../../random.ts';
import type { Load, Rates } from './load.ts';

/** Plays so many seconds of a load, fact by fact, and counts what it comes to in one. */
export function simulated(load: Load, seconds: number, seed: number): Rates {
	const random = randomFrom(seed);
	const { meetings, people, processes, facts, windowMs, pauseMs } = load;
	const homes = Array.from({ length: meetings }, () => homesOf(load, random));
	const [told, written] = [new Flushes(meetings, windowMs), new Flushes(processes, pauseMs)];
	const counted = { facts: 0, reads: 0 };
	const readers = homes.map((one) => new Set(one).size);
	const flush = (meeting: number) => void (counted.reads += readers[meeting]!);
	// All meetings together are one stream of facts, each of them any meeting’s.
	for (let at = 0; ; counted.facts++) {
		at += (-Math.log(1 - random()) / (meetings * facts)) * 1000;
		if (at > seconds * 1000) break;
		const meeting = Math.floor(random() * meetings);
		const speaker = homes[meeting]![Math.floor(random() * people)]!;
		written.come(speaker, at);
		told.come(meeting, at, flush);
	}
	told.end(flush);
	written.end();
	const per = (n: number) => n / seconds;
	return {
		facts: per(counted.facts),
		commits: per(written.count),
		notifies: per(told.count),
		wakes: per(told.count * processes),
		reads: per(counted.reads),
		packets: per(told.count * people)
	};
}

function homesOf({ people, processes, together }: Load, random: () => number) {
	const any = () => Math.floor(random() * processes);
	const one = any();
	return Array.from({ length: people }, () => (together ? one : any()));
}

/** The first goes at once; whatever comes within a while of the last one goes together at its end. */
class Flushes {
	count = 0;
	#ms: number;
	#last: Float64Array;
	#waiting: Uint8Array;

	constructor(of: number, ms: number) {
		this.#ms = ms;
		this.#last = new Float64Array(of).fill(-Infinity);
		this.#waiting = new Uint8Array(of);
	}

	come(one: number, at: number, flush?: (one: number) => void) {
		const end = this.#last[one]! + this.#ms;
		if (this.#waiting[one] && at >= end) this.#flush(one, end, flush);
		if (at >= this.#last[one]! + this.#ms) this.#flush(one, at, flush);
		else this.#waiting[one] = 1;
	}

	end(flush?: (one: number) => void) {
		for (const [one, waits] of this.#waiting.entries()) if (waits) this.#flush(one, 0, flush);
	}

	#flush(one: number, at: number, flush?: (one: number) => void) {
		this.#last[one] = at;
		this.#waiting[one] = 0;
		this.count++;
		flush?.(one);
	}
}
