import { monthsAfter } from './again.ts';

/** Days that matter to a customer, once or every year. */
export type Dated = { startsOn: string; endsOn: string | null; yearly: string | null };
export type Span = { from: string; until: string };

/** The next time it comes, or the one it is in the middle of; null when it is over for good. */
export function nextOf({ startsOn, endsOn, yearly }: Dated, today: string): Span | null {
	const first = { from: startsOn, until: endsOn ?? startsOn };
	if (first.until >= today) return first;
	if (!yearly) return null;
	const years = Number(today.slice(0, 4)) - Number(first.until.slice(0, 4));
	const later = (more: number) => ({
		from: monthsAfter(first.from, 12 * more),
		until: monthsAfter(first.until, 12 * more)
	});
	return later(years).until >= today ? later(years) : later(years + 1);
}

/** Whether any day of one is a day of the other. */
export const meet = (a: Span, b: Span) => a.from <= b.until && b.from <= a.until;
