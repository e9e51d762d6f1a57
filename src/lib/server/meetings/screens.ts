import { and, eq, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import { cut } from '../realtime/cut.ts';
import { hashToken, newId, newLinkToken, newToken } from '../tokens.ts';

/** A link that shows a meeting on one screen: told once, kept as a hash, good for one exchange. */
export async function makeScreenLink(app: App, meeting: string): Promise<string> {
	const token = newLinkToken();
	const row = { id: newId(), meeting, linkHash: hashToken(token), createdAt: app.now() };
	await app.db.commit([app.db.query.insert(app.db.tables.screens).values(row)]);
	return token;
}

/** Whether a link still opens something. */
export async function isScreenLink(app: App, token: string) {
	const [row] = await app.db.query
		.select({ id: app.db.tables.screens.id })
		.from(app.db.tables.screens)
		.where(unused(app, token));
	return row !== undefined;
}

/** The link for a cookie, once: whoever finds the link later finds nothing behind it. */
export async function exchangeScreenLink(app: App, link: string) {
	const { query, tables } = app.db;
	const { screens: s } = tables;
	const [row] = await query.select().from(s).where(unused(app, link));
	if (!row) return null;
	const token = newToken();
	const write = query
		.update(s)
		.set({ cookieHash: hashToken(token) })
		.where(unused(app, link));
	try {
		await app.db.commit([guarded(write)]);
	} catch (error) {
		if (isStale(error)) return null;
		throw error;
	}
	return { meeting: row.meeting, token };
}

/** From now on neither the links nor the screens they opened show this meeting. */
export async function revokeScreens(app: App, meeting: string) {
	const { query, tables } = app.db;
	const { screens: s } = tables;
	const rows = await query
		.select({ id: s.id })
		.from(s)
		.where(and(eq(s.meeting, meeting), isNull(s.revokedAt)));
	await app.db.commit([
		query
			.update(s)
			.set({ revokedAt: app.now() })
			.where(and(eq(s.meeting, meeting), isNull(s.revokedAt)))
	]);
	cut(
		app,
		rows.map(({ id }) => `session:screen:${id}`)
	);
}

function unused({ db: { tables } }: App, token: string) {
	const { screens: s } = tables;
	return and(
		eq(s.linkHash, hashToken(token.toUpperCase())),
		isNull(s.cookieHash),
		isNull(s.revokedAt)
	);
}
