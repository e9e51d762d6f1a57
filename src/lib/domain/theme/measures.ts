import type { Held, Link, Rating, Theme } from './theme.ts';

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

export declare function measuresOf(
	theme: Theme,
	held: readonly Held[],
	link: Link,
	ratings: readonly Rating[]
): Measures;
