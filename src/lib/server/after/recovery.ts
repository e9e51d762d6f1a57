import { and, desc, eq, gte, inArray, max } from 'drizzle-orm';
import { answerBy } from '#lib/domain/climate/task.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import type { App } from '../app.ts';
import { folded, headOf } from '../meetings/shelf.ts';
import { localAt } from '../meetings/zone.ts';
import { DAYS_BACK } from './watch.ts';

/** A meeting ended as War: its facilitator calls or visits the customer within two working days (3.15). */
export type Recovery = {
	meeting: string;
	customer: { id: string; name: string };
	owner: string;
	due: string;
	late: boolean;
};

/** Opened by the label a meeting was closed with; over once somebody spoke with the customer since. */
export async function recoveriesOf(app: App, team: string): Promise<Recovery[]> {
	const { climates: c, meetings: m } = app.db.tables;
	const since = new Date(Date.parse(app.now()) - DAYS_BACK * 86_400_000).toISOString();
	const rows = await app.db.query
		.select({ id: m.id, zone: m.zone, epoch: m.epoch, seq: headOf(app.db) })
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.where(and(eq(m.team, team), eq(c.label, 'War'), gte(m.startsAt, since)))
		.orderBy(desc(m.startsAt));
	const meetings = await folded(app, rows);
	const came = [...meetings.values()].flatMap((one) => one.about?.customers ?? []);
	const spoken = await spokenWith(
		app,
		came.map((one) => one.id)
	);
	return rows.flatMap((row) => openIn(app, row, meetings.get(row.id)!, spoken));
}

function openIn(
	app: App,
	{ id, zone }: { id: string; zone: string },
	{ closedAt, facilitator, about, people }: Meeting,
	spoken: Map<string, string>
): Recovery[] {
	if (!closedAt) return [];
	const customers = about?.customers ?? [];
	const due = answerBy(localAt(closedAt, zone).slice(0, 10));
	const late = localAt(app.now(), zone).slice(0, 10) > due;
	const owner = people.find((one) => one.id === facilitator)?.name ?? '';
	return customers
		.filter((one) => (spoken.get(one.id) ?? '') < closedAt)
		.map(({ id: customer, name }) => ({
			...{ meeting: id, customer: { id: customer, name } },
			...{ owner, due, late }
		}));
}

/** When somebody last called or visited each; a letter and a chance word put nothing right. */
async function spokenWith({ db: { query, tables } }: App, customers: string[]) {
	const { encounters: e } = tables;
	const rows = await query
		.select({ customer: e.customer, at: max(e.at) })
		.from(e)
		.where(and(inArray(e.customer, customers), inArray(e.kind, ['call', 'visit'])))
		.groupBy(e.customer);
	return new Map(rows.map((one) => [one.customer, one.at ?? '']));
}
