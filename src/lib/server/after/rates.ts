import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Label } from '#lib/domain/climate/climate.ts';
import type { App } from '../app.ts';

/** Below so many meetings a rate says more about one of them than about the team (decision 11). */
export const ENOUGH = 5;

/** The four kinds as the source names them, and what is none of them. */
const order: Label[] = ['4F', 'War', 'Love-In', 'Advertisement', 'Mixed'];

export type Rates = { meetings: number; counts: { label: Label; count: number }[] };

/** How the meetings of a team went: each one for those who lead, else the released ones; and how often which. */
export async function climatesOf(app: App, team: string, leads: boolean) {
	const rows = await judged(app, team);
	const ids = rows.map((one) => one.id);
	// Looked for in the logs, so only for those to whom it makes a difference.
	const open = leads ? new Set(ids) : await releasedOf(app, ids);
	return {
		meetings: rows.filter((one) => open.has(one.id)),
		held: rows.length,
		rates: leads || rows.length >= ENOUGH ? ratesIn(rows.map((one) => one.label)) : null
	};
}

function ratesIn(found: Label[]): Rates {
	const counts = order
		.map((label) => ({ label, count: found.filter((one) => one === label).length }))
		.filter(({ count }) => count > 0);
	return { meetings: found.length, counts: counts.toSorted((a, b) => b.count - a.count) };
}

async function judged({ db: { query, tables } }: App, team: string) {
	const { climates: c, meetings: m } = tables;
	const rows = await query
		.select({ id: m.id, title: m.title, startsAt: m.startsAt, zone: m.zone, label: c.label })
		.from(c)
		.innerJoin(m, eq(m.id, c.meeting))
		.where(and(eq(m.team, team), eq(m.state, 'closed'), isNull(m.rehearses)))
		.orderBy(desc(m.startsAt));
	return rows.map((one) => ({ ...one, label: one.label as Label }));
}

async function releasedOf({ db: { query, tables } }: App, meetings: string[]) {
	const { meetingEvents: e } = tables;
	const rows = await query
		.select({ meeting: e.meeting })
		.from(e)
		.where(and(inArray(e.meeting, meetings), eq(e.type, 'climateReleased')));
	return new Set(rows.map((one) => one.meeting));
}
