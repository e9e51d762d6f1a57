import { count, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Id, Line, Ref } from '#lib/domain/text.ts';
import { isRefusal, refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import { bringWish } from '../invitations/wish.ts';
import { tellWaiting } from '../realtime/presence.ts';
import { hashToken, newToken } from '../tokens.ts';
import type { Door } from './find.ts';
import { noteMet } from './guessing.ts';
import { hashOf } from './log.ts';
import { guestPerson, join } from './people.ts';

/** The form at the door. `key` is made with the form: sending it twice is joining once. */
export const JoinForm = v.object({
	key: Id,
	name: v.pipe(Line, v.maxLength(60)),
	customer: v.optional(v.union([Id, v.literal('')]), ''),
	ref: v.optional(Ref, '')
});
export type JoinForm = v.InferOutput<typeof JoinForm>;

export type Joined = { guest: string; token: string; waiting: boolean };

/**
 * Makes a guest of a meeting and lets them in, or has them wait. The token goes into a cookie and is
 * kept only as a hash; whoever sends the same form again gets a fresh one for the same guest.
 */
export async function joinAsGuest(
	app: App,
	door: Door,
	form: JoinForm,
	waits: boolean,
	address: string
): Promise<Joined | Refusal> {
	const { meeting, contact } = door;
	if (door.state === 'closed') return refuse('meeting-closed');
	if (door.state === 'called-off') return refuse('meeting-called-off');
	if (door.state !== 'open') return refuse('meeting-not-open');
	const { query, tables } = app.db;
	const [people] = await query
		.select({ n: count() })
		.from(tables.guests)
		.where(eq(tables.guests.meeting, meeting));
	if ((people?.n ?? 0) >= app.config.limits.maxParticipants) return refuse('too-many-people');

	const guest = hashOf(['guest', meeting, form.key]);
	const token = newToken();
	const customer = (await customerOf(app, meeting, contact, form.customer)) ?? null;
	const kept = {
		id: guest,
		meeting,
		tokenHash: hashToken(token),
		contact,
		waitingName: waits ? form.name : null,
		waitingCustomer: waits ? customer : null,
		createdAt: app.now()
	};
	const { tokenHash } = kept;
	await app.db.commit([
		query
			.insert(tables.guests)
			.values(kept)
			.onConflictDoUpdate({ target: tables.guests.id, set: { tokenHash } })
	]);
	if (waits) {
		await tellWaiting(app, meeting);
		return { guest, token, waiting: true };
	}
	const joined = await join(
		app,
		meeting,
		guestPerson(guest, form.name, customer, form.ref || null)
	);
	if (isRefusal(joined))
		return joined.refused === 'same-id-other-words' ? { guest, token, waiting: false } : joined;
	noteMet(app, meeting, address);
	await bringWish(app, meeting, contact, guest);
	return { guest, token, waiting: false };
}

/** Their organisation: the contact's, the one they chose, or the only one there is. */
async function customerOf(app: App, meeting: string, contact: string | null, chosen: string) {
	const { query, tables } = app.db;
	if (contact) {
		const [row] = await query
			.select({ customer: tables.contacts.customer })
			.from(tables.contacts)
			.where(eq(tables.contacts.id, contact));
		return row?.customer;
	}
	const invited = await query
		.select({ customer: tables.meetingCustomers.customer })
		.from(tables.meetingCustomers)
		.where(eq(tables.meetingCustomers.meeting, meeting));
	const known = invited.map((one) => one.customer);
	return known.length === 1 ? known[0] : known.find((one) => one === chosen);
}
