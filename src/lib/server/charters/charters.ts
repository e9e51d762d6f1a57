import { asc, count, desc, eq, inArray } from 'drizzle-orm';
import { compare } from '#lib/domain/charter/revise.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { draftClauses, latestVersion } from './versions.ts';

/** The charters of a team, each with its newest version and how much of its draft is not agreed yet. */
export async function chartersOf(app: App, team: string) {
	const { query, tables } = app.db;
	const { charters: c, meetings: m } = tables;
	const rows = await query.select().from(c).where(eq(c.team, team)).orderBy(asc(c.createdAt));
	const held = await query
		.select({ charter: m.charter, n: count() })
		.from(m)
		.where(inArray(m.charter, query.select({ id: c.id }).from(c).where(eq(c.team, team))))
		.groupBy(m.charter);
	return Promise.all(
		rows.map(async ({ id, title }) => ({
			id,
			title,
			meetings: held.find((one) => one.charter === id)?.n ?? 0,
			...(await stateOf(app, id))
		}))
	);
}

/** Where a charter stands: agreed up to where, and what waits in the draft. */
export async function stateOf({ db }: App, charter: string) {
	const [latest, draft] = [await latestVersion(db, charter), await draftClauses(db, charter)];
	return {
		clauses: draft.length,
		version: latest && { number: latest.number, at: latest.at, cause: latest.cause },
		waiting: compare(latest?.clauses ?? [], draft).length
	};
}

export async function charterBy({ db: { query, tables } }: App, id: string) {
	const [row] = await query.select().from(tables.charters).where(eq(tables.charters.id, id));
	return row ?? null;
}

/** The one a new meeting is most likely about. */
export async function newestCharter({ db: { query, tables } }: App, team: string) {
	const { charters: c } = tables;
	const [row] = await query
		.select({ id: c.id })
		.from(c)
		.where(eq(c.team, team))
		.orderBy(desc(c.createdAt))
		.limit(1);
	return row?.id ?? null;
}

type Made = { id: string; team: string; title: string };

export async function makeCharter(app: App, { id, team, title }: Made, by: string) {
	const { query, tables } = app.db;
	const at = app.now();
	try {
		await app.db.commit([
			query.insert(tables.charters).values({ id, team, title, createdAt: at }),
			activityWrite(app.db, { team, by, at, type: 'charter made', body: { charter: id, title } })
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
}

export async function renameCharter(app: App, { id, team, title }: Made, by: string) {
	const { query, tables } = app.db;
	await app.db.commit([
		query.update(tables.charters).set({ title }).where(eq(tables.charters.id, id)),
		activityWrite(app.db, {
			team,
			by,
			at: app.now(),
			type: 'charter renamed',
			body: { charter: id, title }
		})
	]);
}
