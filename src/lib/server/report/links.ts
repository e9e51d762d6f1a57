import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import { activityWrite } from '../activity.ts';
import type { App } from '../app.ts';
import { guarded, isStale, type Write } from '../db/index.ts';
import { unpost } from '../mail/outbox.ts';
import { hashToken, newLinkToken } from '../tokens.ts';

const DAYS = 90;

export type Sender = { team: string; meeting: string; by: string };

/** A link for a contact, or one to copy; the words of the mail that carries it go with it. */
export function linkWrite(
	app: App,
	{ meeting, by }: Omit<Sender, 'team'>,
	{ id, token, contact }: { id: string; token: string; contact: string | null }
): Write {
	const { query, tables } = app.db;
	const createdAt = app.now();
	return query.insert(tables.reportLinks).values({
		id,
		meeting,
		tokenHash: hashToken(token),
		contact,
		by,
		createdAt,
		expiresAt: endOf(createdAt)
	});
}

export const newReportToken = () => newLinkToken(32);
export const endOf = (from: string) => new Date(Date.parse(from) + DAYS * 86_400_000).toISOString();

/**
 * A link to copy, shown this once: only its hash is kept. The same form sent again makes no second one:
 * the link of then is written anew.
 */
export async function linkToCopy(
	app: App,
	sender: Sender,
	id: string
): Promise<{ token: string } | Refusal> {
	const token = newReportToken();
	const { team, meeting, by } = sender;
	const line = { team, by, at: app.now(), type: 'report link made' as const, body: { meeting } };
	try {
		await app.db.commit([
			linkWrite(app, sender, { id, token, contact: null }),
			activityWrite(app.db, line)
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
		return (await rewritten(app, sender, id, token)) ? { token } : refuse('stale');
	}
	return { token };
}

async function rewritten(app: App, { meeting, by }: Sender, id: string, token: string) {
	const { reportLinks: l } = app.db.tables;
	const own = and(eq(l.id, id), eq(l.meeting, meeting), eq(l.by, by), isNull(l.contact));
	try {
		const hash = { tokenHash: hashToken(token) };
		await app.db.commit([
			guarded(
				app.db.query
					.update(l)
					.set(hash)
					.where(and(own, isNull(l.revokedAt)))
			)
		]);
		return true;
	} catch (error) {
		if (!isStale(error)) throw error;
		return false;
	}
}

/** The links of a meeting that still open its report, the newest first. */
export async function linksOf({ db: { query, tables }, now }: App, meeting: string) {
	const { reportLinks: l, contacts: c } = tables;
	return query
		.select({ id: l.id, name: c.name, createdAt: l.createdAt, expiresAt: l.expiresAt })
		.from(l)
		.leftJoin(c, eq(c.id, l.contact))
		.where(and(eq(l.meeting, meeting), isNull(l.revokedAt), gt(l.expiresAt, now())))
		.orderBy(desc(l.createdAt));
}

/** It opens nothing from now on; a mail with it that has not gone out stays here. */
export async function endLink(app: App, { team, meeting, by }: Sender, id: string) {
	const { query, tables } = app.db;
	const { reportLinks: l } = tables;
	const at = app.now();
	await app.db.commit([
		query
			.update(l)
			.set({ revokedAt: at })
			.where(and(eq(l.id, id), eq(l.meeting, meeting), isNull(l.revokedAt))),
		unpost(app, { kind: 'report', id }),
		activityWrite(app.db, { team, by, at, type: 'report link ended', body: { meeting } })
	]);
}

/** The meeting whose report a link opens; null when there is none, it has ended, or was taken back. */
export async function meetingBehind({ db: { query, tables }, now }: App, token: string) {
	const { reportLinks: l } = tables;
	const [row] = await query
		.select({ meeting: l.meeting })
		.from(l)
		.where(and(eq(l.tokenHash, hashToken(token)), isNull(l.revokedAt), gt(l.expiresAt, now())));
	return row?.meeting ?? null;
}
