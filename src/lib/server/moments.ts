import { and, asc, count, desc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import * as v from 'valibot';
import { listening, type Moment } from '#lib/domain/programme/moment.ts';
import { Id } from '#lib/domain/text.ts';
import { loadWords, type Locale } from '#lib/words/index.ts';
import { activityWrite, type Activity } from './activity.ts';
import type { App } from './app.ts';
import { isStageOf } from './customers/stages.ts';
import type { Write } from './db/index.ts';
import { Name } from './forms.ts';
import { hashOf } from './meetings/log.ts';
import type { Reader } from './search/search.ts';

export type Kept = Moment & { retired: boolean; comments: number };

/** Where customers meet a team, in the order they come to it; each with how much was said of it. */
export async function momentsOf(
	{ db: { query, tables } }: App,
	{ team, member }: Reader
): Promise<Kept[]> {
	const { moments: m, comments: c, meetings: e } = tables;
	const rows = await query.select().from(m).where(eq(m.team, team)).orderBy(asc(m.position));
	const said = await query
		.select({ moment: c.moment, comments: count() })
		.from(c)
		.innerJoin(e, eq(e.id, c.meeting))
		.where(
			and(
				...[eq(e.team, team), isNull(e.rehearses), isNull(c.withdrawnAt), isNotNull(c.moment)],
				or(eq(c.readers, 'team'), eq(c.by, member))
			)
		)
		.groupBy(c.moment);
	const counts = new Map(said.map((one) => [one.moment, Number(one.comments)]));
	return rows.map(({ id, name, stage, retiredAt }) => ({
		...{ id, name, stage, retired: retiredAt !== null },
		comments: counts.get(id) ?? 0
	}));
}

/** Those a comment may name, as a meeting takes them along when it opens. */
export async function offered({ db: { query, tables } }: App, team: string): Promise<Moment[]> {
	const { moments: m } = tables;
	return query
		.select({ id: m.id, name: m.name, stage: m.stage })
		.from(m)
		.where(and(eq(m.team, team), isNull(m.retiredAt)))
		.orderBy(asc(m.position));
}

/** What a new team begins with, in the language of whoever makes it. */
export async function usualMoments(
	{ db: { query, tables } }: App,
	{ team, at, locale }: { team: string; at: string; locale: Locale }
): Promise<Write[]> {
	const { moments: words } = await loadWords(locale, ['moments']);
	const rows = listening.flatMap((stage) => words.usual[stage].map((name) => ({ stage, name })));
	// Made from the team, so that two servers that are told the same story keep the same one.
	return rows.map((one, position) => {
		const id = hashOf(['moment', team, position]);
		return query.insert(tables.moments).values({ id, team, ...one, position, createdAt: at });
	});
}

/** For a team that has none yet; pressed twice they are there once. */
export async function beginMoments(app: App, team: string, locale: Locale) {
	const { query, tables } = app.db;
	const { moments: m } = tables;
	const [any] = await query.select({ id: m.id }).from(m).where(eq(m.team, team)).limit(1);
	if (any) return;
	try {
		await app.db.commit(await usualMoments(app, { team, at: app.now(), locale }));
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
}

export const NewMoment = v.object({ id: Id, name: Name, stage: Id });
export const WhichMoment = v.object({ id: Id });

type Said = v.InferOutput<typeof NewMoment>;

export async function addMoment(app: App, team: string, { id, ...said }: Said, by: string) {
	if (!(await isStageOf(app, team, said.stage))) return false;
	const { query, tables } = app.db;
	const { moments: m } = tables;
	const at = app.now();
	const [last] = await query
		.select({ position: m.position })
		.from(m)
		.where(eq(m.team, team))
		.orderBy(desc(m.position))
		.limit(1);
	const position = (last?.position ?? -1) + 1;
	try {
		await app.db.commit([
			query.insert(m).values({ id, team, ...said, position, createdAt: at }),
			lineOf(app, team, by, 'moment added', { moment: id, name: said.name })
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	return true;
}

/** A new name is the name of the same moment: what was said of it stays with it. */
export async function changeMoment(app: App, team: string, { id, ...said }: Said, by: string) {
	const was = await momentIn(app, team, id);
	if (!was || !(await isStageOf(app, team, said.stage))) return false;
	await change(app, team, id, said, by, 'moment changed', { was: was.name, name: said.name });
	return true;
}

/** Not offered any more, or again; the comments that name it keep it. */
export async function retireMoment(
	app: App,
	team: string,
	{ id, retired }: { id: string; retired: boolean },
	by: string
) {
	const was = await momentIn(app, team, id);
	if (!was) return false;
	if ((was.retiredAt !== null) === retired) return true;
	const type = retired ? 'moment retired' : 'moment brought back';
	const retiredAt = retired ? app.now() : null;
	await change(app, team, id, { retiredAt }, by, type, { name: was.name });
	return true;
}

/** Past the next one that is offered, up or down; at an end it stays. */
export async function moveMoment(app: App, team: string, id: string, by: 1 | -1) {
	const { query, tables } = app.db;
	const { moments: m } = tables;
	const rows = await query.select().from(m).where(eq(m.team, team)).orderBy(asc(m.position));
	const at = rows.findIndex((one) => one.id === id);
	if (at < 0) return false;
	const isNext = (_: unknown, place: number) =>
		(by < 0 ? place < at : place > at) && rows[place]!.retiredAt === null;
	const to = by < 0 ? rows.findLastIndex(isNext) : rows.findIndex(isNext);
	if (to < 0) return true;
	const moved = rows.toSpliced(at, 1).toSpliced(to, 0, rows[at]!);
	const writes = moved.flatMap((one, position) =>
		one.position === position ? [] : [query.update(m).set({ position }).where(eq(m.id, one.id))]
	);
	if (writes.length) await app.db.commit(writes);
	return true;
}

export async function momentIn({ db: { query, tables } }: App, team: string, id: string) {
	const { moments: m } = tables;
	const [row] = await query
		.select()
		.from(m)
		.where(and(eq(m.team, team), eq(m.id, id)));
	return row ?? null;
}

type News = Partial<App['db']['tables']['moments']['$inferInsert']>;

async function change(
	app: App,
	team: string,
	id: string,
	news: News,
	by: string,
	type: Activity,
	body: object
) {
	const { query, tables } = app.db;
	await app.db.commit([
		query.update(tables.moments).set(news).where(eq(tables.moments.id, id)),
		lineOf(app, team, by, type, { moment: id, ...body })
	]);
}

const lineOf = (app: App, team: string, by: string, type: Activity, body: object) =>
	activityWrite(app.db, { team, by, at: app.now(), type, body });
