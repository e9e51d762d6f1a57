import { median } from '../meeting/ballots.ts';
import { counts, type Held, type Link, type Rating, type Theme } from './theme.ts';

/** How a number of ratings lie. */
export type Spread = {
	n: number;
	median: number;
	/** How many are 4 or 5, and how many 1 or 2. */
	high: number;
	low: number;
};

export type Measures = {
	/** Meetings in which a customer raised it, of all that were held. */
	meetings: number;
	of: number;
	/** Customers who said it or pressed "same for me", of all who were there. */
	voices: number;
	voicesOf: number;
	/** Remarks of customers, and those of them that ask to drop something. */
	remarks: number;
	drops: number;
	/** Null when nobody rated it. */
	importance: Spread | null;
	performance: Spread | null;
	gap: number | null;
	on: Link['on'];
	score: number;
};

type Raised = Omit<Measures, 'score'>;

/** What a theme amounts to on a charter, over all meetings held on it. */
export function measuresOf(
	{ remarks }: Theme,
	held: readonly Held[],
	{ on }: Pick<Link, 'on'>,
	ratings: readonly Rating[]
): Measures {
	const here = new Set(held.map(({ meeting }) => meeting));
	const said = remarks.filter((one) => counts(one) && here.has(one.meeting));
	const customers = new Set(held.flatMap((one) => one.customers));
	const spoke = new Set(said.flatMap(({ person, agrees }) => [person, ...agrees]));
	const importance = spreadOf(ratings.map((one) => one.importance));
	const performance = spreadOf(ratings.map((one) => one.performance));
	const raised: Raised = {
		meetings: new Set(said.map(({ meeting }) => meeting)).size,
		of: here.size,
		voices: [...spoke].filter((one) => one !== null && customers.has(one)).length,
		voicesOf: customers.size,
		remarks: said.length,
		drops: said.filter(({ verb }) => verb === 'drop').length,
		importance,
		performance,
		gap: importance && performance && importance.median - performance.median,
		on
	};
	return { ...raised, score: scoreOf(raised) };
}

/** Ratings that were given; "I can't say" is none. */
export function spreadOf(given: readonly (number | null)[]): Spread | null {
	const numbers = given.filter((one) => one !== null);
	const middle = median(numbers);
	if (middle === null) return null;
	const high = numbers.filter((one) => one >= 4).length;
	const low = numbers.filter((one) => one <= 2).length;
	return { n: numbers.length, median: middle, high, low };
}

/** 0 to 100. It only orders a list; the verdict is what is said. */
export function scoreOf(raised: Raised): number {
	const { meetings, of, voices, voicesOf, importance, gap, on } = raised;
	const sum =
		35 * share(meetings, of) +
		15 * share(voices, voicesOf) +
		20 * ramp(importance?.median ?? 0, 3, 5) +
		20 * ramp(gap ?? 0, 0, 3) +
		10 * { no: 1, partly: 0.5, yes: 0 }[on];
	// What is exactly a half is rounded up, whatever the binary sum made of it.
	return Math.floor(sum + 1e-9 + 0.5);
}

const share = (part: number, of: number) => (of ? part / of : 0);

const ramp = (value: number, from: number, to: number) =>
	Math.min(1, Math.max(0, (value - from) / (to - from)));
