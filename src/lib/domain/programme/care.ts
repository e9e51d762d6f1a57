/** What one segment gave to one expectation, as a median, and what its customers buy in a year. */
export type Rated = { revenue: number; performance: number | null };

/**
 * How well an expectation is met over all segments. Every segment weighs the same, however small it is;
 * with `byRevenue` it weighs what it buys (4.23). Null where no segment has a number.
 */
export function metBy(parts: readonly Rated[], byRevenue: boolean): number | null {
	const told = parts.flatMap(({ revenue, performance }) =>
		performance === null ? [] : [{ weight: byRevenue ? revenue : 1, performance }]
	);
	const all = told.reduce((sum, one) => sum + one.weight, 0);
	if (!all) return null;
	return told.reduce((sum, one) => sum + one.weight * one.performance, 0) / all;
}

/** The worst first; what nobody knows comes last. */
export const worstFirst = <T extends { met: number | null }>(rows: readonly T[]) =>
	rows.toSorted((a, b) => (a.met ?? 9) - (b.met ?? 9));

/** Raised in one segment only: it may be theirs alone (4.22). */
export const isOneOnly = (counts: readonly number[]) =>
	counts.filter((one) => one > 0).length === 1;
