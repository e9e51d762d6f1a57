import { createHmac } from 'node:crypto';
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Actor, AnyCommand, Clock } from '#lib/domain/meeting/commands.ts';
import type { Known } from '#lib/domain/meeting/decide.ts';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import { budgetFor } from '../askings.ts';
import { latestVersion } from '../charters/versions.ts';
import { hashToken } from '../tokens.ts';
import type { Room } from './rooms.ts';

/** What a decision needs besides the time and the meeting: the newest charter, words of other meetings. Mostly nothing. */
export function moreFor(
	app: App,
	room: Room,
	now: string,
	command: AnyCommand,
	{ person }: Actor
): Promise<Partial<Known>> | null {
	switch (command.type) {
		case 'pressHeat':
			return voterOf(app, room.id, `heat ${person}`);
		case 'answerPulse':
			return voterOf(app, room.id, `${command.kind} ${person}`);
		case 'askPulse':
			if (!command.open) return null;
			return budgetFor(app.db, room, command.kind, now).then((budget) => ({ budget }));
		case 'agreeVersion':
			return latestVersion(app.db, room.charter).then((latest) => ({
				latest: latest ?? undefined
			}));
		case 'proposeChange':
		case 'makePromise':
			return command.elsewhere.length ? elsewhere(app, room, command.elsewhere) : null;
		default:
			return null;
	}
}

/** A played meeting has its own clock, told by whoever holds the key. No clock ever runs back behind `newest`. */
export function timeIn(app: App, room: Room, newest: string, clock?: Clock): string | Refusal {
	let at = app.now();
	if (clock && (!room.clockHash || hashToken(clock.key) !== room.clockHash))
		return refuse('not-yours');
	if (room.clockHash) {
		const minute = clock ? clock.minute : 0;
		at = new Date(Date.parse(room.startsAt) + minute * 60_000).toISOString();
	}
	return at > newest ? at : newest;
}

async function elsewhere(
	{ db: { query, tables } }: App,
	{ id, charter }: Room,
	said: { comment: string }[]
) {
	const { comments: c } = tables;
	const ids = said.map(({ comment }) => comment);
	const rows = await query
		.select({ meeting: c.meeting, comment: c.id })
		.from(c)
		.where(and(eq(c.charter, charter), ne(c.meeting, id), inArray(c.id, ids)));
	return { elsewhere: new Set(rows.map((row) => `${row.meeting}/${row.comment}`)) };
}

/**
 * Decision 4: the same person again, and nobody; after the close the key is gone and with it the way back.
 * Another one for each question: what somebody wrote at the end must not say who pressed before (G1).
 */
async function voterOf({ db: { query, tables } }: App, meeting: string, whoAsked: string) {
	const { voterKeys: k } = tables;
	const [row] = await query.select({ key: k.key }).from(k).where(eq(k.meeting, meeting));
	const digest = row && createHmac('sha256', row.key).update(whoAsked).digest('base64url');
	return { voter: digest?.slice(0, 22) };
}
