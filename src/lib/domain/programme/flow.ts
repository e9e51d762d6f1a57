import { marginIn, type Worth } from './loss.ts';
import { addDays } from './promise.ts';

/** A time without them: from the day they left to the day they came back, if they did. */
export type Gap = { lostOn: string; backOn: string | null };
/** One customer as long as it is known; without a day it was there before anybody counted. */
export type Head = Worth & { since: string | null; gaps: Gap[] };
export type Sum = { heads: number; revenue: number; margin: number };
export type Period = { from: string; until: string };
export type Flow = { start: Sum; fresh: Sum; back: Sum; lost: Sum; end: Sum; unpriced: number };

/** Start + new + back − lost = end, in heads and in what they are worth (4.29). */
export function flowOf(heads: Head[], { from, until }: Period): Flow {
	const within = (day: string | null) => day !== null && day >= from && day <= until;
	const times = (one: Head, day: (gap: Gap) => string | null) =>
		one.gaps.filter((gap) => within(day(gap))).length;
	const counted = (n: (one: Head) => number) =>
		heads.reduce<Sum>(
			(sum, one) => ({
				heads: sum.heads + n(one),
				revenue: sum.revenue + n(one) * (one.revenue ?? 0),
				margin: sum.margin + n(one) * marginIn(one)
			}),
			{ heads: 0, revenue: 0, margin: 0 }
		);
	const after = addDays(until, 1);
	return {
		start: counted((one) => Number(isThere(one, from))),
		fresh: counted((one) => Number(within(one.since))),
		back: counted((one) => times(one, (gap) => gap.backOn)),
		lost: counted((one) => times(one, (gap) => gap.lostOn)),
		end: counted((one) => Number(isThere(one, after))),
		unpriced: heads.filter(
			(one) => (one.revenue === null || one.margin === null) && touches(one, { from, until })
		).length
	};
}

/** On the morning of a day. */
const isThere = ({ since, gaps }: Head, day: string) =>
	(since === null || since < day) &&
	!gaps.some(({ lostOn, backOn }) => lostOn < day && (backOn === null || backOn >= day));

const touches = (one: Head, { from, until }: Period) =>
	isThere(one, from) || isThere(one, addDays(until, 1)) || one.gaps.some((g) => g.lostOn >= from);

/** How the end compares with the start: customers more or fewer, revenue and margin in percent. */
export function netOf({ start, end }: Flow) {
	const percent = (from: number, to: number) =>
		from === 0 ? null : Math.round(((to - from) / Math.abs(from)) * 100);
	return {
		heads: end.heads - start.heads,
		revenue: percent(start.revenue, end.revenue),
		margin: percent(start.margin, end.margin)
	};
}

/** More customers and less to live on: growing by what costs more than it brings. */
export const isTrap = ({ heads, margin }: ReturnType<typeof netOf>) =>
	heads > 0 && margin !== null && margin < 0;

/** What is left of a hundred of revenue; null without revenue. */
export const rateOf = ({ revenue, margin }: Sum) =>
	revenue === 0 ? null : Math.round((margin / revenue) * 100);
