import { later } from './months.ts';

type Counted = { month: string; count: number | null };
export type Alert = { month: string; count: number; usual: number };

const MONTHS_BACK = 6;
const AT_LEAST = 5;

/**
 * A theme grows in a month when its count is above the mean of the six months before it by more than twice
 * the root of that mean, and five at least (4.19). A month that nobody counted is not among the six; without
 * any of them nothing is usual yet.
 */
export function alertOf(months: readonly Counted[], month: string): Alert | null {
	const count = months.find((one) => one.month === month)?.count ?? 0;
	if (count < AT_LEAST) return null;
	const since = later(month, -MONTHS_BACK);
	const before = months.filter((one) => one.month >= since && one.month < month);
	const known = before.flatMap((one) => one.count ?? []);
	if (!known.length) return null;
	const usual = known.reduce((sum, one) => sum + one, 0) / known.length;
	return count > usual + 2 * Math.sqrt(usual) ? { month, count, usual } : null;
}
