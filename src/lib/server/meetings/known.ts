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

/** What a decision needs and the meeting does not hold: the time, the newest charter, words of other meetings. */
export async function knownFor(
	app: App,
	room: Room,
	command: AnyCommand,
	actor: Actor,
	clock?: Clock
): Promise<Known | Refusal> {
	const now = time(app, room, clock);
	if (typeof now !== 'string') return now;
	if (command.type === 'pressHeat' || command.type === 'answerPulse') {
		const about = command.type === 'pressHeat' ? 'heat' : command.kind;
		return { now, voter: await voterOf(app, room.id, `${about} ${actor.person}`) };
	}
	if (command.type === 'askPulse' && command.open) {
		return { now, budget: await budgetFor(app.db, room, command.kind, now) };
	}
	if (command.type === 'agreeVersion') {
		return { now, latest: (await latestVersion(app.db, room.charter)) ?? undefined };
	}
	if (
		(command.type === 'proposeChange' || command.type === 'makePromise') &&
		command.elsewhere.length
	) {
		return {
			now,
			elsewhere: await elsewhere(
				app,
				room,
				command.elsewhere.map((one) => one.comment)
			)
		};
	}
	return { now };
}

/** A played meeting has its own clock, told by whoever holds the key. No clock ever runs back. */
function time(app: App, room: Room, clock?: Clock): string | Refusal {
	let at = app.now();
	if (clock && (!room.clockHash || hashToken(clock.key) !== room.clockHash))
		return refuse('not-yours');
	if (room.clockHash) {
		const minute = clock ? clock.minute : 0;
		at = new Date(Date.parse(room.startsAt) + minute * 60_000).toISOString();
	}
	return at > room.at ? at : room.at;
}

async function elsewhere({ db: { query, tables } }: App, { id, charter }: Room, ids: string[]) {
	const { comments: c } = tables;
	const rows = await query
		.select({ meeting: c.meeting, comment: c.id })
		.from(c)
		.where(and(eq(c.charter, charter), ne(c.meeting, id), inArray(c.id, ids)));
	return new Set(rows.map((row) => `${row.meeting}/${row.comment}`));
}

/**
 * Decision 4: the same person again, and nobody; after the close the key is gone and with it the way back.
 * Another one for each question: what somebody wrote at the end must not say who pressed before (G1).
 */
async function voterOf({ db: { query, tables } }: App, meeting: string, whoAsked: string) {
	const { voterKeys: k } = tables;
	const [row] = await query.select({ key: k.key }).from(k).where(eq(k.meeting, meeting));
	return row && createHmac('sha256', row.key).update(whoAsked).digest('base64url').slice(0, 22);
}
