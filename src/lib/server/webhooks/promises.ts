import { and, eq, exists, isNull, or, sql } from 'drizzle-orm';
import { dayOf, stateOf } from '#lib/domain/programme/promise.ts';
import type { App } from '../app.ts';
import { tell, type EventType } from './events.ts';

/** What is older than this is no news; it is less than deliveries are kept, so nothing is told twice. */
const NEWS_DAYS = 7;

/** Promises whose day has come, or that will not be on time: by the calendar, not by anything somebody does. */
export async function tellOfPromises(app: App) {
	const { promises: p, webhooks: w } = app.db.tables;
	const rows = await app.db.query
		.select()
		.from(p)
		.where(
			and(
				isNull(p.keptOn),
				isNull(p.brokenOn),
				or(sql`${p.due} is not null`, eq(p.checked, 'slips')),
				exists(
					app.db.query
						.select({ id: w.id })
						.from(w)
						.where(and(eq(w.team, p.team), isNull(w.offAt), sql`${w.events} like '% promise.%'`))
				)
			)
		);
	const at = app.now();
	const today = at.slice(0, 10);
	const writes = rows.flatMap((row) =>
		newsOf(row, today).map(({ type, part }) =>
			tell(app, { team: row.team, type, source: row.id, part, at })
		)
	);
	if (writes.length) await app.db.commit(writes);
}

type Row = App['db']['tables']['promises']['$inferSelect'];

function newsOf(row: Row, today: string): { type: EventType; part: string }[] {
	const day = dayOf(row);
	const since = new Date(Date.parse(today) - NEWS_DAYS * 24 * 3600_000).toISOString();
	const isNews = (when: string | null) => when !== null && when >= since.slice(0, when.length);
	const due = day !== null && day <= today && isNews(day);
	const late = stateOf(row, today) === 'late' && isNews(day);
	const slips = row.checked === 'slips' && isNews(row.checkedAt);
	return [
		...(due ? [{ type: 'promise.due' as const, part: day }] : []),
		...(late ? [{ type: 'promise.slipped' as const, part: `late ${day}` }] : []),
		...(slips ? [{ type: 'promise.slipped' as const, part: row.checkedAt! }] : [])
	];
}
