/** How often each of several things came by, in the order of their first coming. */
export class Tally {
	#counts = new Map<string, number>();

	add(what: string, times = 1) {
		if (times > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + times);
	}

	get total() {
		return [...this.#counts.values()].reduce((sum, n) => sum + n, 0);
	}

	get entries() {
		return [...this.#counts];
	}
}
