import type { Climate, Label } from '#lib/domain/climate/climate.ts';
import { advance, begun as unbegun, climateAt, type Running } from '#lib/domain/climate/live.ts';
import { nudgeAt, numbersOf, type NudgeId } from '#lib/domain/climate/nudges.ts';
import { recordOf, type MeetingRecord } from '#lib/domain/climate/record.ts';
import { minutesOf } from '#lib/domain/meeting/agenda.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { grow } from '#lib/domain/meeting/evolve.ts';
import { planned, type Meeting } from '#lib/domain/meeting/meeting.ts';

/** How a meeting is going so far. Kept in memory, never logged; a restart folds it again. */
export type Going = {
	running: Running;
	/** The last whole minute that was looked at. */
	minute: number;
	/** War at each whole minute from the first. */
	war: number[];
	/** As it stands on the console. */
	climate: Climate | null;
	/** Another label, that has to come twice before the console hears it. */
	next: { label: Label; since: number } | null;
};

export const begun: Going = { running: unbegun, minute: 0, war: [], climate: null, next: null };

/** A label changes on the console after two equal evaluations so many minutes apart. */
const steadyFor = 0.5;

export type Nudge = { nudge: NudgeId; minute: number; numbers: Record<string, number> };
type Looked = { going: Going; nudge: Nudge | null };

/** Minutes from the start; nothing happens before it. */
export const minuteAt = ({ startedAt }: Meeting, at: string) =>
	startedAt === null ? 0 : (Date.parse(at) - Date.parse(startedAt)) / 60_000;

export const timeAt = ({ startedAt }: Meeting, minute: number) =>
	new Date(Date.parse(startedAt!) + minute * 60_000).toISOString();

/** The whole minutes after the one looked at last up to this one, as far as the plan goes. */
export function minutesTo(meeting: Meeting, { minute }: Going, upTo: number): number[] {
	if (meeting.status !== 'open' || !meeting.startedAt) return [];
	const last = Math.min(Math.floor(upTo), minutesOf(meeting.agenda));
	return Array.from({ length: Math.max(0, last - minute) }, (_, i) => minute + 1 + i);
}

/** A whole minute, with everything in it: the peak, the curve, and what the facilitator could be told. */
export function atWhole(meeting: Meeting, going: Going, minute: number): Looked {
	if (!meeting.climate.on) return { going: { ...going, minute }, nudge: null };
	const record = recordOf(meeting);
	const running = advance(record, minute, going.running);
	const climate = climateAt(record, minute, running);
	const war = [...going.war, ...Array<number>(minute - going.war.length - 1).fill(0)];
	return {
		going: {
			running,
			minute,
			war: [...war, climate.scores.war],
			...steady(going, climate, minute)
		},
		nudge: nudgeIn(meeting, record, minute, climate)
	};
}

/** Between two whole minutes, by the real clock: what stands on the console, and whether a War has to be stopped. */
export function between(meeting: Meeting, going: Going, minute: number): Looked {
	const record = recordOf(meeting);
	const climate = climateAt(record, minute, going.running);
	const nudge = nudgeIn(meeting, record, Math.max(1, Math.floor(minute)), climate);
	return {
		going: { ...going, ...steady(going, climate, minute) },
		nudge: nudge?.nudge === 'W2' ? nudge : null
	};
}

function nudgeIn(
	{ nudges }: Meeting,
	record: MeetingRecord,
	minute: number,
	climate: Climate
): Nudge | null {
	const nudge = nudgeAt(record, minute, climate, nudges);
	return nudge && { nudge, minute, numbers: numbersOf(nudge, record, minute) };
}

/** The numbers are those of now; what it is called, and why, waits for a second look. */
function steady({ climate: was, next }: Going, is: Climate, minute: number) {
	if (!was || was.label === is.label) return { climate: is, next: null };
	if (next?.label === is.label && minute - next.since >= steadyFor)
		return { climate: is, next: null };
	const { label, leaning, reasons } = was;
	const waiting = next?.label === is.label ? next : { label: is.label, since: minute };
	return { climate: { ...is, label, leaning, reasons }, next: waiting };
}

/** The same again from the log, minute by minute as it was: a minute is whole when the next one is there. */
export function refolded(facts: readonly Recorded[]): Going {
	let [meeting, going] = [planned, begun];
	const hold = {};
	for (const fact of facts) {
		for (const minute of minutesTo(meeting, going, minuteAt(meeting, fact.at) - 1))
			({ going } = atWhole(meeting, going, minute));
		meeting = grow(meeting, fact, hold);
	}
	return going;
}
