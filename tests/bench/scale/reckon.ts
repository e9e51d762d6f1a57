import type { Load, Rates } from './load.ts';

/** What the arithmetic of docs/scale.md says of a load. */
export function reckoned(load: Load): Rates {
	const { meetings, people, processes, facts, windowMs, pauseMs } = load;
	const told = meetings * flushes(facts, windowMs);
	return {
		facts: meetings * facts,
		commits: processes * flushes((meetings * facts) / processes, pauseMs),
		notifies: told,
		wakes: told * processes,
		reads: told * spread(load),
		packets: told * people
	};
}

/**
 * How often something happens that answers at once and then takes together whatever comes within a while:
 * of k events a second, alone for e^-kw of the time.
 */
function flushes(rate: number, ms: number) {
	const together = (rate * ms) / 1000;
	return rate / (together + Math.exp(-together));
}

/** Over how many processes the people of one meeting come to sit when nobody leads them. */
function spread({ people, processes, together }: Load) {
	return together ? 1 : processes * (1 - (1 - 1 / processes) ** people);
}
