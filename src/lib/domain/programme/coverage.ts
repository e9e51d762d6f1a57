/** A key customer is met formally at least once in so many months, unless the team says otherwise. */
export const MEET_EVERY = 12;

/** The same day so many months earlier; of a longer month the last day of the shorter one. */
export function monthsBefore(at: string, months: number): string {
	const then = new Date(at);
	const day = then.getUTCDate();
	then.setUTCDate(1);
	then.setUTCMonth(then.getUTCMonth() - months);
	const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
	then.setUTCDate(Math.min(day, last));
	return then.toISOString();
}

/** A meeting counts when it was held, never when it is only planned (3.07). */
export const isCovered = (met: string | null, now: string, months: number) =>
	met !== null && met >= monthsBefore(now, months);
