/** How old the last word of a customer is. */
export type Age = { last: string | null; months: number | null; stale: boolean };

const STALE_MONTHS = 12;

/** Stale: older than twelve months. Where nobody ever said a word there is nothing to grow old. */
export function ageOf(last: string | null, now: string): Age {
	if (!last) return { last, months: null, stale: false };
	const months = Math.max(0, monthsBetween(last, now));
	return { last, months, stale: addMonths(last, STALE_MONTHS) < Date.parse(now) };
}

/** Whole months that have gone by. */
function monthsBetween(from: string, to: string) {
	const [a, b] = [new Date(from), new Date(to)];
	const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
	return addMonths(from, months) > b.getTime() ? months - 1 : months;
}

function addMonths(from: string, months: number) {
	const at = new Date(from);
	return at.setUTCMonth(at.getUTCMonth() + months);
}
