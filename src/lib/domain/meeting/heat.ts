import type { Meeting } from './meeting.ts';

const minutes = 10;

/** How many different people signalled in the last ten minutes that it is getting heated; one alone is nobody. */
export function heatNow({ heat }: Meeting, now: string): number {
	const voters = new Set(heat.filter(({ at }) => isRecent(at, now)).map((one) => one.voter));
	return voters.size > 1 ? voters.size : 0;
}

/** Who was cut off in the last ten minutes, the newest last. */
export const cutOffNow = ({ cutOff }: Meeting, now: string) =>
	cutOff.filter(({ at }) => isRecent(at, now));

const isRecent = (at: string, now: string) => Date.parse(now) - Date.parse(at) <= minutes * 60_000;
