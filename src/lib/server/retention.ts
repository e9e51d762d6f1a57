import { and, asc, eq, inArray, isNotNull, lt, or } from 'drizzle-orm';
import * as v from 'valibot';
import { activityWrite } from './activity.ts';
import type { App } from './app.ts';
import { forgetMeeting } from './retention/meeting.ts';
import { letGoOfLines } from './retention/lines.ts';

/** How many months may be chosen; "0" is for ever, or never. */
export const keepings = [3, 6, 12, 24, 36, 60, 120] as const;

const Months = v.pipe(
	v.optional(v.string(), ''),
	v.picklist(['', ...keepings.map(String)]),
	v.transform((text) => (text === '' ? null : Number(text)))
);

/** Names never outlive the words they stand over: whoever lets words go lets the names go with them. */
export const KeepForm = v.pipe(
	v.object({ keepNames: Months, keepWords: Months, keepLines: Months }),
	v.check(
		({ keepNames, keepWords }) => keepWords === null || (keepNames ?? Infinity) <= keepWords,
		'names-longer'
	)
);
export type Keeping = v.InferOutput<typeof KeepForm>;

export async function keepingOf({ db: { query, tables } }: App, team: string): Promise<Keeping> {
	const { teams: t } = tables;
	const [row] = await query
		.select({ keepNames: t.keepNames, keepWords: t.keepWords, keepLines: t.keepLines })
		.from(t)
		.where(eq(t.id, team));
	return row ?? { keepNames: null, keepWords: null, keepLines: null };
}

export async function setKeeping({ db, now }: App, team: string, keeping: Keeping, by: string) {
	const { teams: t } = db.tables;
	await db.commit([
		db.query.update(t).set(keeping).where(eq(t.id, team)),
		activityWrite(db, { team, by, at: now(), type: 'keeping set', body: keeping })
	]);
}

/** What has been kept as long as its team wanted it goes; a practice and the example are treated alike. */
export async function letGo(app: App): Promise<void> {
	const { query, tables } = app.db;
	const { teams: t } = tables;
	const rows = await query
		.select()
		.from(t)
		.where(or(isNotNull(t.keepNames), isNotNull(t.keepWords), isNotNull(t.keepLines)));
	for (const { id, keepNames, keepWords, keepLines } of rows) {
		for (const meeting of await closedBefore(app, id, keepWords))
			await forgetMeeting(app, meeting, 'words');
		for (const meeting of await closedBefore(app, id, keepNames))
			await forgetMeeting(app, meeting, 'names');
		if (keepLines !== null) await letGoOfLines(app, id, monthsAgo(app.now(), keepLines));
	}
	// Gone from the file too, not from its pages alone.
	if (rows.length) await app.db.forget();
}

/** The same day so many months before, or the last day of that month. */
export function monthsAgo(now: string, months: number) {
	const at = new Date(now);
	const day = at.getUTCDate();
	at.setUTCDate(1);
	at.setUTCMonth(at.getUTCMonth() - months);
	const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
	at.setUTCDate(Math.min(day, last));
	return at.toISOString();
}

async function closedBefore(app: App, team: string, months: number | null): Promise<string[]> {
	if (months === null) return [];
	const { query, tables } = app.db;
	const { meetings: m, meetingEvents: e } = tables;
	const rows = await query
		.select({ id: m.id })
		.from(m)
		.innerJoin(e, and(eq(e.meeting, m.id), eq(e.type, 'meetingClosed')))
		.where(
			and(eq(m.team, team), inArray(m.state, ['closed']), lt(e.at, monthsAgo(app.now(), months)))
		)
		.orderBy(asc(m.id));
	return rows.map(({ id }) => id);
}
