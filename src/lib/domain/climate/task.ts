import { exitMedian } from '../meeting/pulse.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { isCritical } from '../meeting/meeting.ts';

/** The board says 4F and the customers do not feel heard: what was said is to be answered within two working days. */
export const HEARD_ENOUGH = 3.5;
const WORKING_DAYS = 2;

/** The customers' "heard" at the exit, where it asks for an answer after a 4F meeting; null where all is well. */
export function unheardAfter({ pulses }: Meeting, label: string): number | null {
	const heard = exitMedian(pulses, 'customer', 'heard');
	return label === '4F' && heard !== null && heard < HEARD_ENOUGH ? heard : null;
}

/** Whether somebody who asked for something to be different still has no word of what becomes of it. */
export const isOwing = ({ comments }: Meeting) =>
	comments.some(
		(one) => one.side === 'customer' && isCritical(one) && !one.withdrawn && !one.outcome
	);

/** The last day to answer, for a meeting that ended on this day. */
export function answerBy(day: string, workingDays = WORKING_DAYS): string {
	const date = new Date(`${day}T00:00:00Z`);
	for (let left = workingDays; left > 0;) {
		date.setUTCDate(date.getUTCDate() + 1);
		if (date.getUTCDay() % 6 !== 0) left--;
	}
	return date.toISOString().slice(0, 10);
}
