import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from './activity.ts';
import type { App } from './app.ts';
import { dropDrafts } from './promises/letters.ts';
import { Day } from './trends/fields.ts';

export const MarkForm = v.object({ promise: Id, on: Day });

/** What the team promised, the soonest first, each with the meeting it was given in. */
export async function promisesOf({ db: { query, tables } }: App, team: string) {
	const { promises: p, meetings: m } = tables;
	return query
		.select({
			id: p.id,
			what: p.what,
			owner: p.owner,
			due: p.due,
			keptOn: p.keptOn,
			toldOn: p.toldOn,
			meeting: m.id,
			title: m.title
		})
		.from(p)
		.leftJoin(m, eq(m.id, p.meeting))
		.where(eq(p.team, team))
		.orderBy(sql`${p.due} is null`, asc(p.due), asc(p.at));
}

type Mark = { team: string; user: string };

export const keepPromise = (app: App, by: Mark, said: v.InferOutput<typeof MarkForm>) =>
	mark(app, by, said, 'keptOn', 'promise kept');

export const tellCustomer = (app: App, by: Mark, said: v.InferOutput<typeof MarkForm>) =>
	mark(app, by, said, 'toldOn', 'customer told');

/** The day can be corrected; the activity keeps what stood there. Said twice it is noted once. */
async function mark(
	app: App,
	{ team, user }: Mark,
	{ promise, on }: v.InferOutput<typeof MarkForm>,
	day: 'keptOn' | 'toldOn',
	type: 'promise kept' | 'customer told'
): Promise<boolean> {
	const { query, tables } = app.db;
	const { promises: p } = tables;
	const [row] = await query
		.select({ before: p[day] })
		.from(p)
		.where(and(eq(p.id, promise), eq(p.team, team)));
	if (!row) return false;
	if (row.before === on) return true;
	await app.db.commit([
		...(day === 'keptOn' ? [dropDrafts(app, promise)] : []),
		query
			.update(p)
			.set({ [day]: on, ...(day === 'keptOn' && { asked: null, brokenOn: null, brokenWhy: null }) })
			.where(and(eq(p.id, promise), or(isNull(p[day]), ne(p[day], on)))),
		activityWrite(app.db, {
			team,
			by: user,
			at: app.now(),
			type,
			body: { promise, on, before: row.before }
		})
	]);
	return true;
}
