import { and, desc, eq, gte, isNull } from 'drizzle-orm';
import { answerBy, isOwing, unheardAfter } from '#lib/domain/climate/task.ts';
import type { App } from '../app.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { folded, headOf } from '../meetings/shelf.ts';
import { localAt } from '../meetings/zone.ts';

export const DAYS_BACK = 60;

export type Task = {
	meeting: string;
	title: string;
	customers: string[];
	heard: number;
	due: string;
	late: boolean;
};

/**
 * "Answer what was said": after a 4F meeting whose customers did not feel heard, for two working days,
 * and longer while somebody who asked for a change still waits.
 */
export async function tasksOf(app: App, team: string): Promise<Task[]> {
	const { climates: c, meetings: m } = app.db.tables;
	const since = new Date(Date.parse(app.now()) - DAYS_BACK * 86_400_000).toISOString();
	const rows = await app.db.query
		.select({
			...{ id: m.id, title: m.title, zone: m.zone, label: c.label, epoch: m.epoch },
			seq: headOf(app.db)
		})
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.where(and(eq(m.team, team), eq(c.label, '4F'), isNull(m.rehearses), gte(m.startsAt, since)))
		.orderBy(desc(m.startsAt));
	const meetings = await folded(app, rows);
	return rows.flatMap((row) => taskOf(app, row, meetings.get(row.id)!) ?? []);
}

type Row = { id: string; title: string; zone: string; label: string };

function taskOf(app: App, { id, title, zone, label }: Row, meeting: Meeting): Task | null {
	const heard = meeting.closedAt ? unheardAfter(meeting, label) : null;
	if (!meeting.closedAt || heard === null) return null;
	const due = answerBy(localAt(meeting.closedAt, zone).slice(0, 10));
	const late = localAt(app.now(), zone).slice(0, 10) > due;
	if (late && !isOwing(meeting)) return null;
	const customers = meeting.about?.customers.map((one) => one.name) ?? [];
	return { meeting: id, title, customers, heard, due, late };
}
