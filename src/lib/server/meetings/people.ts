import { and, eq, isNotNull } from 'drizzle-orm';
import { unknown } from '#lib/domain/meeting/decide/people.ts';
import type { Person } from '#lib/domain/meeting/meeting.ts';
import { personIn } from '#lib/domain/meeting/meeting.ts';
import { isRefusal, refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import { hashOf } from './log.ts';
import { house, perform } from './perform.ts';
import { enter } from './rooms.ts';
import type { Place } from './seat.ts';
import { tellWaiting } from '../realtime/presence.ts';

const nobody = { ...unknown, bodily: false, removed: false };

/** A member who opens the room of an open meeting is in it. One person, however often they come. */
export async function takeSeat(app: App, { meeting, viewer, name, observes, ref }: Place) {
	const { audience, person: id } = viewer;
	if (!id || name === null || audience === 'guests' || audience === 'projector') return;
	const room = await enter(app, meeting);
	if (room?.meeting.status !== 'open' || personIn(room.meeting, id)) return;
	const watches = observes ? 'observer' : 'team';
	const side = room.meeting.facilitator === id ? 'facilitator' : watches;
	const known = room.clockHash === null ? null : (ref ?? null);
	await join(app, meeting, { ...nobody, id, name, side, customer: null, ref: known });
}

/** Once per person: the id of the command is made from theirs. */
export const join = (app: App, meeting: string, person: Person) =>
	perform(
		app,
		meeting,
		{ id: hashOf(['join', person.id]), command: { type: 'joinMeeting', person } },
		house
	);

export const guestPerson = (
	id: string,
	name: string,
	customer: string | null,
	ref: string | null
): Person => ({
	...nobody,
	id,
	name,
	side: 'customer',
	customer,
	ref
});

/** The facilitator lets somebody in who had to wait. */
export async function letIn(app: App, meeting: string, guest: string): Promise<Refusal | null> {
	const { query, tables } = app.db;
	const { guests: g } = tables;
	const [row] = await query
		.select()
		.from(g)
		.where(and(eq(g.meeting, meeting), eq(g.id, guest), isNotNull(g.waitingName)));
	if (!row) return refuse('unknown-person');
	const joined = await join(
		app,
		meeting,
		guestPerson(guest, row.waitingName!, row.waitingCustomer, null)
	);
	if (isRefusal(joined)) return joined;
	await app.db.commit([query.update(g).set({ waitingName: null }).where(eq(g.id, guest))]);
	await tellWaiting(app, meeting);
	return null;
}
