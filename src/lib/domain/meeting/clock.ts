import type { AgendaItem, Stage } from './agenda.ts';
import type { Meeting } from './meeting.ts';

export type Timed = {
	stage: Stage;
	/** Minutes from the start at which it begins by the plan as it stands now. */
	start: number;
	/** Minutes from the start at which it began, or will as things stand. */
	begins: number;
	minutes: number;
	/** Minutes spent in it so far, coming back included. */
	used: number;
	now: boolean;
	/** A locked start that the stages before it do not reach (over) or run past (under zero). */
	slack: number;
};

/** SessionLab's model: minutes flow down the list, a locked start stays where it is, all after it moves. */
export function timetable(
	agenda: readonly AgendaItem[]
): { stage: Stage; start: number; minutes: number; slack: number }[] {
	let end = 0;
	return agenda.map(({ stage, minutes, locked }) => {
		const start = locked ?? end;
		const slack = start - end;
		end = start + minutes;
		return { stage, start, minutes, slack };
	});
}

/** The agenda against the server's clock. Timers end nothing; they only say how it stands. */
export function agendaNow(
	meeting: Meeting,
	now: string
): { stages: Timed[]; minute: number; ahead: number; ends: number } {
	const began = meeting.startedAt ? Date.parse(meeting.startedAt) : Date.parse(now);
	const until = Date.parse(meeting.closedAt ?? now);
	const minute = Math.max(0, (until - began) / 60_000);
	const used = spent(meeting, until);
	const here = meeting.startedAt && !meeting.closedAt ? meeting.pointer.stage : null;
	const planned = timetable(meeting.agenda).map((row) => ({
		...row,
		used: used.get(row.stage) ?? 0,
		now: row.stage === here
	}));
	const { stages, ends } = projected(meeting, planned, minute);
	const current = stages.find((row) => row.now);
	return { stages, minute, ahead: current ? aheadBy(current, minute) : 0, ends };
}

/** What was begun began when it did. What comes waits for the stage before it, and for its locked start. */
function projected(meeting: Meeting, planned: Omit<Timed, 'begins'>[], minute: number) {
	const began = meeting.startedAt ? Date.parse(meeting.startedAt) : 0;
	const here = planned.findIndex((row) => row.now);
	const over = meeting.closedAt !== null;
	let end = 0;
	const stages = planned.map((row, i): Timed => {
		const entry = meeting.entered.find((one) => one.stage === row.stage);
		const past = entry && (i <= here || over);
		const locked = meeting.agenda[i]?.locked ?? 0;
		const begins = past ? (Date.parse(entry.at) - began) / 60_000 : Math.max(end, locked);
		const left = Math.max(0, row.minutes - row.used);
		if (row.now) end = minute + left;
		else if (i < here || over) end = Math.max(end, begins);
		else end = begins + left;
		return { ...row, begins };
	});
	return { stages, ends: over ? minute : end };
}

/** Minutes ahead (over zero) or behind (under zero): within the planned time of a stage it is neither. */
function aheadBy({ start, minutes }: Timed, minute: number) {
	if (minute < start) return start - minute;
	return minute > start + minutes ? start + minutes - minute : 0;
}

function spent({ entered }: Meeting, until: number) {
	const used = new Map<Stage, number>();
	entered.forEach(({ stage, at }, i) => {
		const left = entered[i + 1] ? Date.parse(entered[i + 1]!.at) : until;
		used.set(stage, (used.get(stage) ?? 0) + Math.max(0, left - Date.parse(at)) / 60_000);
	});
	return used;
}
