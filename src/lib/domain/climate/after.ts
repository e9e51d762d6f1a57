import type { Climate } from './climate.ts';
import type { MeetingRecord } from './record.ts';

/** How the meeting is judged afterwards. */
export declare function climateAfter(record: MeetingRecord): Climate;
