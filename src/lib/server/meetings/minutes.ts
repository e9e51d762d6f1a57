import { agendaNow } from '#lib/domain/meeting/clock.ts';
import { fairness } from '#lib/domain/meeting/fairness.ts';
import { personIn, type Meeting, type Side } from '#lib/domain/meeting/meeting.ts';
import type { App } from '../app.ts';
import { readLog } from './log.ts';
import { enter } from './rooms.ts';

/** The minutes that prove fairness, with names instead of ids; null before a meeting was opened. */
export async function minutesOf(app: App, id: string) {
	const room = await enter(app, id);
	if (!room || room.meeting.status === 'planned') return null;
	const { meeting } = room;
	const { stages, skipped, unheard, passed, announcedAt, ...counts } = fairness(
		meeting,
		await readLog(app.db, id)
	);
	const name = (person: string | null) => personIn(meeting, person)?.name ?? null;
	const planned = new Map(agendaNow(meeting, app.now()).stages.map((one) => [one.stage, one]));
	return {
		...counts,
		open: meeting.status === 'open',
		startedAt: meeting.startedAt,
		endedAt: meeting.closedAt,
		facilitator: name(meeting.facilitator),
		people: present(meeting),
		announced: announcedAt && {
			at: announcedAt,
			after: minutesBetween(meeting.startedAt, announcedAt)
		},
		stages: stages
			.filter((one) => meeting.entered.some(({ stage }) => stage === one.stage))
			.map(({ stage, minutes, present, heard, comments }) => ({
				stage,
				minutes,
				planned: planned.get(stage)?.minutes ?? null,
				asked: present.length,
				heard: heard.map(name),
				comments
			})),
		skipped,
		passed: passed.map(({ at, from, to }) => ({ at, from: name(from), to: name(to) })),
		unheard: unheard.map((person) => ({
			name: name(person),
			organisation: organisationOf(meeting, person)
		}))
	};
}

const minutesBetween = (start: string | null, end: string) =>
	start === null ? 0 : Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 60_000));

function present(meeting: Meeting) {
	const of = (...sides: Side[]) =>
		meeting.people
			.filter((one) => sides.includes(one.side) && !one.removed)
			.map(({ id, name }) => ({ name, organisation: organisationOf(meeting, id) }));
	return { customers: of('customer'), team: of('facilitator', 'team'), observers: of('observer') };
}

const organisationOf = (meeting: Meeting, person: string) =>
	meeting.about?.customers.find((one) => one.id === personIn(meeting, person)?.customer)?.name ??
	null;
