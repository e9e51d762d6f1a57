import type { Climate } from './climate.ts';
import type { MeetingRecord } from './record.ts';

export const nudgeIds = ['W2', 'W1', 'W3', 'A1', 'A2', 'L1', 'L2', 'F1', 'F2', 'F3', 'F4'] as const;
export type NudgeId = (typeof nudgeIds)[number];

/** A nudge that was shown, at which whole minute. */
export type Shown = { nudge: NudgeId; minute: number };

/** Which nudge is due at a whole minute, if any; `shown` are those shown before, of this meeting. */
export declare function nudgeAt(
	record: MeetingRecord,
	minute: number,
	climate: Climate,
	shown: readonly Shown[]
): NudgeId | null;

/** The numbers of a nudge's sentence: W1 {percent}, A2 {unheard, customers}, A1 {minutes, percent} … */
export declare function numbersOf(
	nudge: NudgeId,
	record: MeetingRecord,
	minute: number
): Record<string, number>;

/** Customers who have not been heard, for the facilitator's list alone. */
export declare function unheardAt(record: MeetingRecord, minute: number): string[];
