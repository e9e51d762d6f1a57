import type { Stage } from '../meeting/agenda.ts';
import type { Meeting, ReplyKind, Side, Verb } from '../meeting/meeting.ts';
import type { PulseKind } from '../meeting/pulse.ts';

export type Remark = {
	minute: number;
	/** Observers count as neither side. */
	side: Exclude<Side, 'observer'>;
	/** Whose contribution it is; null when unsigned. */
	person: string | null;
	verb: Verb | null;
	words: number;
	pin: 'clause' | 'section' | null;
	clause: string | null;
	/** 0 to 1, made once from pin and words. */
	concrete: number;
	replies: ReplyKind[];
	outcome: { minute: number; settles: boolean } | null;
	personal: boolean;
};

/** A meeting as the climate sees it: minutes from the start, numbers and no words. */
export type MeetingRecord = {
	planned: number;
	/** Minutes from the start until its end, or until the newest thing that is known. */
	practice: boolean;
	customers: string[];
	/** Customers and team members: who may press heat. */
	present: number;
	expectations: string[];
	remarks: Remark[];
	heard: { person: string; minute: number }[];
	heat: { voter: string; minute: number }[];
	floor: { side: Meeting['floor'][number]['side']; from: number; to: number }[];
	pulses: {
		kind: PulseKind;
		customer: boolean;
		minute: number;
		frank: number | null;
		friendly: number | null;
		heard: number | null;
	}[];
	ratings: { by: string; clause: string; performance: number | null; minute: number }[];
	/** When stages were first entered. */
	entered: Partial<Record<Stage, number>>;
};

/** The adapter from the folded meeting, for the console's state on the server. */
export declare function recordOf(meeting: Meeting): MeetingRecord;
