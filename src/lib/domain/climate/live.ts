import type { Climate, Peak } from './climate.ts';
import type { MeetingRecord } from './record.ts';

/** What is kept between two evaluations of a meeting: its highest War so far, and up to which whole minute it is known. */
export type Running = { minute: number; peak: Peak | null };
export const begun: Running = { minute: 0, peak: null };

/** The peak after the whole minutes up to this one; only those not yet seen are measured. */
export declare function advance(record: MeetingRecord, minute: number, running: Running): Running;

/** The climate at a minute. Call `advance` first: its answer is the `running` here. */
export declare function climateAt(record: MeetingRecord, minute: number, running: Running): Climate;
