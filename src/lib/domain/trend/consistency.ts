const FEWEST = 3;

export type Spread = {
	n: number;
	mean: number;
	/** How far answers lie from their mean, on the whole: 0 when everybody says the same. */
	spread: number;
};

/** Below three answers one could read off whose they are: null. */
export function spreadOf(numbers: readonly number[]): Spread | null {
	const n = numbers.length;
	if (n < FEWEST) return null;
	const mean = numbers.reduce((sum, one) => sum + one, 0) / n;
	const square = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / n;
	return { n, mean, spread: Math.sqrt(square) };
}

type Measured = Spread & { repeated: number };

/** What some get and others do not comes first: of the same mean, the larger spread is less consistent (1.07). */
export const leastConsistentFirst = <T extends Measured>(all: readonly T[]): T[] =>
	all.toSorted((a, b) => b.spread - a.spread || b.repeated - a.repeated || a.mean - b.mean);
