import { and, desc, eq, isNull } from 'drizzle-orm';
import { takesLastWords } from '#lib/domain/meeting/last.ts';
import type { App } from '../app.ts';
import { hashToken, newToken } from '../tokens.ts';
import type { Door } from './find.ts';
import { enter, nowIn } from './rooms.ts';

/**
 * Whoever was in the meeting by a personal link comes back by it as long as last words are taken, also
 * without the cookie. A closed meeting makes no new guests.
 */
export async function guestBehind(app: App, door: Door): Promise<string | null> {
	if (door.via !== 'personal' || door.contact === null || door.state !== 'closed') return null;
	const room = await enter(app, door.meeting);
	if (!room || !takesLastWords(room.meeting, Date.parse(nowIn(app, room)))) return null;
	const { guests: g } = app.db.tables;
	const [row] = await app.db.query
		.select({ id: g.id })
		.from(g)
		.where(
			and(
				eq(g.meeting, door.meeting),
				eq(g.contact, door.contact),
				isNull(g.revokedAt),
				isNull(g.waitingName)
			)
		)
		.orderBy(desc(g.createdAt))
		.limit(1);
	return row?.id ?? null;
}

/** The same guest with a cookie for this browser; the one of before opens nothing any more. */
export async function comeBack(app: App, guest: string): Promise<string> {
	const token = newToken();
	const { guests: g } = app.db.tables;
	await app.db.commit([
		app.db.query
			.update(g)
			.set({ tokenHash: hashToken(token) })
			.where(eq(g.id, guest))
	]);
	return token;
}
