/** Milliseconds counted in steps of a tenth, so that a million of them are no memory and no work. */
export class Spread {
	#counts = new Uint32Array(200_001);
	#all = 0;
	#most = 0;

	add(ms: number) {
		this.#counts[Math.min(200_000, Math.max(0, Math.round(ms * 10)))]!++;
		this.#all++;
		if (ms > this.#most) this.#most = ms;
	}

	at(part: number) {
		let rest = Math.ceil(this.#all * part);
		for (let step = 0; step <= 200_000; step++) {
			rest -= this.#counts[step]!;
			if (rest <= 0) return step / 10;
		}
		return this.#most;
	}

	get told() {
		const [p50, p95, p99] = [this.at(0.5), this.at(0.95), this.at(0.99)];
		return { p50, p95, p99, max: Math.round(this.#most * 10) / 10 };
	}
}

/** What one room heard, in the order of whoever was first to hear it. */
export type Order = number[];

/** What one of the crowd heard: everybody keeps their own account. */
export class Account {
	heard = 0;
	twice = 0;
	strange = 0;
	/** From where on their order was another one. */
	apart: number | null = null;
	#seen: Uint8Array;

	constructor(most: number) {
		this.#seen = new Uint8Array((most >> 3) + 1);
	}

	/** False for what is not news. */
	note(comment: number, said: number, order: Order): boolean {
		if (!(comment < said)) return (void this.strange++, false);
		const bit = 1 << (comment & 7);
		if (this.#seen[comment >> 3]! & bit) return (void this.twice++, false);
		this.#seen[comment >> 3]! |= bit;
		const place = this.heard++;
		if (place === order.length) order.push(comment);
		else if (order[place] !== comment) this.apart ??= place;
		return true;
	}
}
