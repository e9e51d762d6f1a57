import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { ASK_AGAIN_MONTHS, monthsAfter } from '#lib/domain/programme/again.ts';
import { Id } from '#lib/domain/text.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { oneDay } from '../calendar/day.ts';
import type { Database, Write } from '../db/index.ts';
import { hashOf } from '../meetings/log.ts';
import { Day } from '../trends/fields.ts';

type Agreed = { team: string; charter: string; number: number; at: string };

/** With every version that changes an older one comes the task to ask again (2.08), in the commit of the version. */
export const followUpWrite = (
	{ query, tables }: Database,
	{ team, charter, number: version, at }: Agreed
): Write[] =>
	version < 2
		? []
		: [
				query.insert(tables.followUps).values({
					id: hashOf(['again', charter, version]).slice(0, 32),
					team,
					charter,
					version,
					due: monthsAfter(at, ASK_AGAIN_MONTHS),
					sequence: 0,
					at
				})
			];

export type FollowUp = {
	id: string;
	charter: string;
	title: string;
	version: number;
	due: string;
	sequence: number;
	at: string;
	doneOn: string | null;
	/** What changed, in the words it has now; empty for what was taken out. */
	changes: { clause: string; text: string }[];
};

/** When the team asks again, the soonest first, what is done last. */
export async function followUpsOf(app: App, team: string, id?: string): Promise<FollowUp[]> {
	const { followUps: f, charters: c, clauseChanges: cc } = app.db.tables;
	const rows = await app.db.query
		.select({ task: f, title: c.title })
		.from(f)
		.innerJoin(c, eq(c.id, f.charter))
		.where(and(eq(f.team, team), id ? eq(f.id, id) : undefined))
		.orderBy(asc(f.due), asc(f.id));
	const changes = await app.db.query
		.select({
			charter: cc.charter,
			version: cc.version,
			clause: cc.clause,
			before: cc.before,
			after: cc.after
		})
		.from(cc)
		.innerJoin(f, and(eq(f.charter, cc.charter), eq(f.version, cc.version)))
		.where(eq(f.team, team));
	return rows
		.map(({ task: { id, charter, version, due, sequence, at, doneOn }, title }) => ({
			id,
			charter,
			title,
			version,
			due,
			sequence,
			at,
			doneOn,
			changes: changes
				.filter((one) => one.charter === charter && one.version === version)
				.map((one) => ({ clause: one.clause, text: one.after ?? one.before ?? '' }))
		}))
		.toSorted((a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null));
}

export async function teamOfTask({ db: { query, tables } }: App, id: string) {
	const { followUps: f } = tables;
	const [row] = await query.select({ team: f.team }).from(f).where(eq(f.id, id));
	return row?.team ?? null;
}

export const AgainForm = v.object({ task: Id, on: Day });

/** The day can be moved; calendars that hold the entry are told by its number. */
export async function moveFollowUp(
	app: App,
	team: string,
	{ task, on }: v.InferOutput<typeof AgainForm>,
	by: string
): Promise<boolean> {
	const [found] = await followUpsOf(app, team, task);
	if (!found) return false;
	if (found.due === on) return true;
	const { followUps: f } = app.db.tables;
	await app.db.commit([
		app.db.query
			.update(f)
			.set({ due: on, sequence: found.sequence + 1, doneOn: null, by: null })
			.where(and(eq(f.id, task), eq(f.sequence, found.sequence))),
		line(app, team, by, 'asking moved', { task, on, before: found.due })
	]);
	return true;
}

export async function askedAgain(
	app: App,
	team: string,
	{ task, on }: v.InferOutput<typeof AgainForm>,
	by: string
): Promise<boolean> {
	const [found] = await followUpsOf(app, team, task);
	if (!found) return false;
	if (found.doneOn === on) return true;
	const { followUps: f } = app.db.tables;
	await app.db.commit([
		app.db.query.update(f).set({ doneOn: on, by }).where(eq(f.id, task)),
		line(app, team, by, 'asked again', { task, on })
	]);
	return true;
}

const line = (
	app: App,
	team: string,
	by: string,
	type: 'asking moved' | 'asked again',
	body: object
) => activityWrite(app.db, { team, by, at: app.now(), type, body });

/** An entry for a whole day in a calendar; the feed of a team can make the same one. */
export async function followUpEntry(app: App, task: FollowUp, origin: string, locale: Locale) {
	const { again } = (await loadWords(locale, ['promises'])).promises;
	const url = `${origin}/charters/${task.charter}/trends/enter`;
	return oneDay({
		id: task.id,
		day: task.due,
		at: app.now(),
		sequence: task.sequence,
		summary: again.entry(task.title, task.version),
		description: [...task.changes.map(({ text }) => `- ${text}`), '', url].join('\n'),
		url
	});
}
