import { and, asc, eq, isNull } from 'drizzle-orm';
import { isCovered, MEET_EVERY } from '#lib/domain/programme/coverage.ts';
import type { App } from '../app.ts';
import { signalsOf, type Reader } from './signals.ts';

/** The key customers without a formal meeting in the last so many months, and when one is planned (3.07). */
export async function coverageOf(app: App, reader: Reader) {
	const months = await meetEvery(app, reader.team);
	const keys = (await signalsOf(app, reader)).filter((one) => one.isKey && !one.gone);
	const planned = await plannedBy(app, reader.team);
	const now = app.now();
	const missing = keys.filter((one) => !isCovered(one.met?.at ?? null, now, months));
	return {
		months,
		keys: keys.length,
		rows: missing.map(({ id, name, keyReason, met }) => ({
			id,
			name,
			keyReason,
			met,
			planned: planned.get(id) ?? null
		}))
	};
}

export async function meetEvery({ db: { query, tables } }: App, team: string) {
	const { teams: t } = tables;
	const [row] = await query.select({ months: t.meetEvery }).from(t).where(eq(t.id, team));
	return row?.months ?? MEET_EVERY;
}

/** The next meeting that is planned with each; it changes nothing yet. */
export async function plannedBy({ db: { query, tables } }: App, team: string) {
	const { meetings: m, meetingCustomers: mc } = tables;
	const rows = await query
		.select({ customer: mc.customer, id: m.id, at: m.startsAt, zone: m.zone })
		.from(mc)
		.innerJoin(m, eq(m.id, mc.meeting))
		.where(and(eq(m.team, team), eq(m.state, 'planned'), isNull(m.rehearses)))
		.orderBy(asc(m.startsAt));
	const first = new Map<string, (typeof rows)[number]>();
	for (const row of rows) if (!first.has(row.customer)) first.set(row.customer, row);
	return first;
}
