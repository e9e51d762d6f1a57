import type { AgendaItem, Stage } from './agenda.ts';
import type { Meeting } from './meeting.ts';

export type Timed = {
	stage: Stage;
	/** Minutes from the start at which it begins by the plan as it stands now. */
	start: number;
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
): { stages: Timed[]; minute: number; ahead: number } {
	const began = meeting.startedAt ? Date.parse(meeting.startedAt) : Date.parse(now);
	const until = Date.parse(meeting.closedAt ?? now);
	const minute = Math.max(0, (until - began) / 60_000);
	const used = spent(meeting, until);
	const here = meeting.startedAt && !meeting.closedAt ? meeting.pointer.stage : null;
	const stages = timetable(meeting.agenda).map((row) => ({
		...row,
		used: used.get(row.stage) ?? 0,
		now: row.stage === here
	}));
	const current = stages.find((row) => row.now);
	return { stages, minute, ahead: current ? aheadBy(current, minute) : 0 };
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
