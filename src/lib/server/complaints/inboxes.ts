import { and, count, eq, gte, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { once } from '../promises/given.ts';
import { newLinkToken } from '../tokens.ts';

/** More than anybody says: whoever sends more in an hour is a machine. */
const MOST_AN_HOUR = 200;
const HOUR_MS = 3_600_000;

export const InboxForm = v.object({ id: Id, team: Id, kind: v.picklist(['form', 'mail']) });
export const InboxGone = v.object({ team: Id, inbox: Id });
type Kind = 'form' | 'mail';
type By = { team: string; user: string };

/** The ways in that are open: their addresses are meant to be given away. */
export async function inboxesOf({ db: { query, tables } }: App, team: string) {
	const { inboxes: i } = tables;
	return query
		.select({ id: i.id, kind: i.kind, token: i.token, at: i.at })
		.from(i)
		.where(and(eq(i.team, team), isNull(i.closedAt)));
}

export async function openInbox(app: App, { team, user }: By, id: string, kind: Kind) {
	const { query, tables } = app.db;
	const at = app.now();
	const token = newLinkToken();
	await once(app, [
		query.insert(tables.inboxes).values({ id, team, kind, token, by: user, at }),
		activityWrite(app.db, { team, by: user, at, type: 'inbox opened', body: { kind } })
	]);
}

/** Its address opens nothing any more. */
export async function closeInbox(app: App, { team, user }: By, inbox: string) {
	const { query, tables } = app.db;
	const { inboxes: i } = tables;
	const at = app.now();
	const open = and(eq(i.id, inbox), eq(i.team, team), isNull(i.closedAt));
	try {
		await app.db.commit([
			guarded(query.update(i).set({ closedAt: at }).where(open)),
			activityWrite(app.db, { team, by: user, at, type: 'inbox closed' })
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
	}
}

export type Inbox = { team: string; teamName: string };

/** Whose way in an address is; null when it leads nowhere. */
export async function inboxBehind(app: App, token: string, kind: Kind): Promise<Inbox | null> {
	const { inboxes: i, teams: t } = app.db.tables;
	const [row] = await app.db.query
		.select({ team: i.team, teamName: t.name })
		.from(i)
		.innerJoin(t, eq(t.id, i.team))
		.where(and(eq(i.token, token.toUpperCase()), eq(i.kind, kind), isNull(i.closedAt)));
	return row ?? null;
}

/** Whether more comes in by itself than people say. */
export async function isFlooded(app: App, team: string) {
	const { complaints: c } = app.db.tables;
	const since = new Date(Date.parse(app.now()) - HOUR_MS).toISOString();
	const [row] = await app.db.query
		.select({ n: count() })
		.from(c)
		.where(and(eq(c.team, team), isNull(c.by), gte(c.at, since)));
	return (row?.n ?? 0) >= MOST_AN_HOUR;
}
