type Due = { at: number; run: () => void; every?: number };

/** What a server waits for in the middle of its work it really waits for. */
const MOMENT_MS = 10;

/** Timers of a world in which time passes only when it is told to; what is in flight then arrives first. */
export class Time {
	now = 0;
	#due = new Map<number, Due>();
	/** A connection outlives the world it was made in: no number may come back in the next one. */
	static #next = 0;
	#real = { setTimeout, clearTimeout, setInterval, clearInterval };

	install() {
		const set = (run: () => void, ms = 0, every?: number) => {
			// No number that a real timer has.
			const id = --Time.#next;
			this.#due.set(id, { at: this.now + Math.max(0, ms), run, every });
			const timer = {
				...{ ref: () => timer, unref: () => timer, hasRef: () => true },
				refresh() {
					return timer;
				},
				[Symbol.toPrimitive]: () => id
			};
			return timer;
		};
		const clear = (timer?: unknown) => {
			const id = Number(timer ?? 0);
			if (id > 0) this.#real.clearTimeout(id);
			else this.#due.delete(id);
		};
		Object.assign(globalThis, {
			setTimeout: (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
				ms < MOMENT_MS ? this.#real.setTimeout(run, ms, ...args) : set(() => run(...args), ms),
			setInterval: (run: () => void, ms?: number) => set(run, ms, ms),
			...{ clearTimeout: clear, clearInterval: clear }
		});
	}

	uninstall() {
		Object.assign(globalThis, this.#real);
		this.#due.clear();
	}

	/** Runs what falls due, in its order; after each, whatever it set going comes to rest. */
	async pass(ms: number, rest: () => Promise<void>) {
		const end = this.now + ms;
		await rest();
		for (;;) {
			const next = [...this.#due].reduce<[number, Due] | null>(
				(first, one) => (one[1].at <= end && (!first || one[1].at < first[1].at) ? one : first),
				null
			);
			if (!next) break;
			const [id, due] = next;
			this.now = Math.max(this.now, due.at);
			if (due.every) due.at += due.every;
			else this.#due.delete(id);
			due.run();
			await rest();
		}
		this.now = end;
	}
}
