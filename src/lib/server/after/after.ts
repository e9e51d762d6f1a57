import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { pulseSeen, type PulseAnswer, type PulseSeen } from '#lib/domain/meeting/pulse.ts';
import type { App } from '../app.ts';
import { verdictOf } from '../climate/verdict.ts';
import { enter } from '../meetings/rooms.ts';

const MOST = 12;

/**
 * How a meeting went, for one of the team: what both sides felt is everybody's; the climate is the
 * facilitator's until it is released, note first (decision 11).
 */
export async function afterOf(app: App, id: string, leads: boolean) {
	const room = await enter(app, id);
	if (!room || room.meeting.status === 'planned') return null;
	const { meeting } = room;
	const { released, on } = meeting.climate;
	const closed = meeting.status === 'closed';
	return {
		closed,
		on,
		released,
		climate: closed && (leads || released) ? climateOf(meeting) : null,
		pulse: closed ? meeting.pulse.filter((one) => one.kind === 'exit') : [],
		checkIns: leads && closed ? checkInsOf(meeting) : [],
		trends: closed ? await trendsOf(app, room.team, meeting) : []
	};
}

export type After = NonNullable<Awaited<ReturnType<typeof afterOf>>>;

function climateOf(meeting: Meeting) {
	const verdict = verdictOf(meeting);
	if (!verdict) return null;
	const { overruled } = meeting.climate;
	return { ...verdict, overruled, nudges: meeting.nudges };
}

/** Each time the middle was asked, with the minute it was answered in. */
function checkInsOf({ pulses, startedAt }: Meeting): { minute: number; seen: PulseSeen[] }[] {
	const rounds = Map.groupBy(
		pulses.filter((one) => one.kind === 'check-in'),
		(one) => one.round ?? 1
	);
	return [...rounds.values()].map((answers) => ({
		minute: minuteOf(answers, startedAt),
		seen: pulseSeen(answers)
	}));
}

const minuteOf = (answers: PulseAnswer[], startedAt: string | null) => {
	const first = Math.min(...answers.map((one) => Date.parse(one.at)));
	return startedAt ? Math.max(0, Math.floor((first - Date.parse(startedAt)) / 60_000)) : 0;
};

export type Stop = { id: string; title: string; startsAt: string; seen: PulseSeen | null };

/** What the same customer felt at the end of each meeting so far, this one last; from two meetings on. */
async function trendsOf(app: App, team: string, { about }: Meeting) {
	const { meetings: m, meetingCustomers: mc } = app.db.tables;
	const trends: { customer: string; stops: Stop[] }[] = [];
	for (const { id, name } of about?.customers ?? []) {
		const rows = await app.db.query
			.select({ id: m.id, title: m.title, startsAt: m.startsAt })
			.from(mc)
			.innerJoin(m, eq(m.id, mc.meeting))
			.where(
				and(
					eq(mc.customer, id),
					eq(m.team, team),
					eq(m.state, 'closed'),
					isNull(m.rehearses),
					lte(m.startsAt, about!.startsAt)
				)
			)
			.orderBy(asc(m.startsAt));
		const stops: Stop[] = [];
		for (const row of rows.slice(-MOST)) stops.push({ ...row, seen: await exitOf(app, row.id) });
		if (stops.filter((one) => one.seen).length > 1) trends.push({ customer: name, stops });
	}
	return trends;
}

async function exitOf(app: App, id: string): Promise<PulseSeen | null> {
	const room = await enter(app, id);
	const seen = room?.meeting.pulse.find((one) => one.kind === 'exit' && one.side === 'customer');
	return seen && seen.shown !== 'nothing' ? seen : null;
}
