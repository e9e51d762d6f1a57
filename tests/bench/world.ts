import { eq } from 'drizzle-orm';
import type { App } from '#lib/server/app.ts';
import { enter, forget } from '#lib/server/meetings/rooms.ts';
import { guestPerson, join } from '#lib/server/meetings/people.ts';
import { openMeeting } from '#lib/server/meetings/open.ts';
import { hashToken, newToken } from '#lib/server/tokens.ts';
import { dana, furnish, tell } from '../world.ts';
import type { Seat } from './crowd/crowd.ts';

const by = { user: 'dana', name: 'Dana', email: '', session: 's' };
const chunk = 500;

/** A team with many planned meetings in which everything said is shown at once. */
export async function build(app: App, meetings: number) {
	const ids = Array.from({ length: meetings }, (_, nth) => `m${nth}`);
	await furnish(app, ids);
	const { query, tables } = app.db;
	await app.db.commit([query.update(tables.meetings).set({ showing: 'at-once' })]);
	const token = newToken();
	const row = { tokenHash: hashToken(token), user: 'dana', name: 'bench', createdAt: app.now() };
	await app.db.commit([query.insert(tables.apiTokens).values(row)]);
	return { ids, token };
}

/** Opened and started, with so many guests in it: their seats, and those of a console and a wall that listen. */
export async function fill(app: App, meeting: string, count: number, token: string) {
	await openMeeting(app, meeting, by);
	await tell(app, meeting, { type: 'startMeeting', announce: true }, dana, 'start');
	const { query, tables } = app.db;
	const names = Array.from({ length: count }, (_, nth) => ({
		id: `${meeting}-g${nth}`,
		token: newToken()
	}));
	await Promise.all(
		names.map(({ id }) => join(app, meeting, guestPerson(id, `Guest ${id}`, 'lopez', null)))
	);
	const createdAt = app.now();
	for (let from = 0; from < count; from += chunk)
		await app.db.commit([
			query.insert(tables.guests).values(
				names.slice(from, from + chunk).map((one) => ({
					...{ id: one.id, meeting, createdAt },
					tokenHash: hashToken(one.token)
				}))
			)
		]);
	const wall = newToken();
	const screen = { id: newToken(), meeting, linkHash: newToken(), cookieHash: hashToken(wall) };
	await app.db.commit([query.insert(tables.screens).values({ ...screen, createdAt })]);
	const { seq, epoch } = (await enter(app, meeting))!;
	const seat = (audience: Seat['audience'], more: Partial<Seat>): Omit<Seat, 'port'> => ({
		...{ room: meeting, seq, epoch, audience },
		...more
	});
	forget(app, meeting);
	return {
		people: names.map((one) => seat('guests', { cookie: `guest-${meeting}=${one.token}` })),
		listeners: [
			seat('console', { token }),
			seat('projector', { cookie: `screen-${meeting}=${wall}` })
		]
	};
}

/** How many comments a meeting has, by its rows. */
export async function rowsOf({ db: { query, tables } }: App, meeting: string) {
	const { comments: c } = tables;
	return (await query.select({ id: c.id }).from(c).where(eq(c.meeting, meeting))).length;
}
