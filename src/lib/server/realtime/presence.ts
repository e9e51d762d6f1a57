import { eq, and, isNotNull, isNull } from 'drizzle-orm';
import type { Presence, Waiting } from '#lib/domain/wire.ts';
import type { App } from '../app.ts';
import { getIo } from './io.ts';
import { audienceRoom } from './publish.ts';

export type Seat = { meeting: string; person: string | null };

/** Who sits in which meeting, at every process. Volatile: it is true only of this moment. */
export function presenceOf(app: App, meeting: string): Presence {
	const [here, there] = [seatsAt(app, meeting), app.others.presence(meeting)];
	return {
		people: [...new Set([...here.people, ...there.people])].toSorted(),
		screens: here.screens + there.screens
	};
}

/** By the sockets of this process. */
export function seatsAt(app: App, meeting: string): Presence {
	const seats = [...(app.seats.get(meeting)?.values() ?? [])];
	const people = new Set(seats.map((seat) => seat.person).filter((one) => one !== null));
	return {
		people: [...people].toSorted(),
		screens: seats.filter((seat) => seat.person === null).length
	};
}

export function sit(app: App, socket: string, seat: Seat) {
	const seats = app.seats.get(seat.meeting) ?? new Map<string, Seat>();
	app.seats.set(seat.meeting, seats.set(socket, seat));
	tellPresence(app, seat.meeting);
}

export function rise(app: App, socket: string, { meeting }: Seat) {
	const seats = app.seats.get(meeting);
	seats?.delete(socket);
	if (seats?.size === 0) app.seats.delete(meeting);
	tellPresence(app, meeting);
}

/** At most four times a second, however many come and go. */
function tellPresence(app: App, meeting: string) {
	showPresence(app, meeting);
	app.presenceDue.set(meeting, true);
}

/** To those who are connected here; the other processes hear of it when it was here that somebody came or went. */
export function showPresence(app: App, meeting: string) {
	if (app.presenceDue.has(meeting)) return;
	app.presenceDue.set(meeting, false);
	setTimeout(() => {
		if (app.presenceDue.get(meeting)) app.others.sat(meeting);
		app.presenceDue.delete(meeting);
		const inside = ['console', 'team', 'projector'] as const;
		const rooms = inside.map((audience) => audienceRoom(meeting, audience));
		getIo()?.to(rooms).emit('presence', presenceOf(app, meeting));
	}, 250).unref();
}

/** Those who typed a right code from an address that was guessing: the facilitator lets them in. */
export async function waitingFor(
	{ db: { query, tables } }: App,
	meeting: string
): Promise<Waiting[]> {
	const { guests: g } = tables;
	const rows = await query
		.select({ guest: g.id, name: g.waitingName })
		.from(g)
		.where(and(eq(g.meeting, meeting), isNotNull(g.waitingName), isNull(g.revokedAt)));
	return rows.map(({ guest, name }) => ({ guest, name: name ?? '' }));
}

export async function tellWaiting(app: App, meeting: string) {
	app.others.tell({ word: 'waiting', meeting });
	await showWaiting(app, meeting);
}

export async function showWaiting(app: App, meeting: string) {
	const waiting = await waitingFor(app, meeting);
	getIo()?.to(audienceRoom(meeting, 'console')).emit('waiting', waiting);
}
