import { and, eq } from 'drizzle-orm';
import type { Reason } from '#lib/domain/refusal.ts';
import type { App } from '../app.ts';
import { hashToken, newToken } from '../tokens.ts';
import { comeBack, guestBehind } from './back.ts';
import { asCode, doorplate, findByKey, type Door } from './find.ts';
import { isGuessing, noteFailure } from './guessing.ts';
import { joinAsGuest, type JoinForm } from './join.ts';
import { isRefusal, type Refusal } from '#lib/domain/refusal.ts';

/** What a browser brings along: cookies by meeting, and the one of somebody who waits. */
export type Bringing = {
	address: string;
	/** The guest's cookie for a meeting. */
	guest(meeting: string): string | undefined;
	waiting: string | undefined;
};

type Plate = NonNullable<Awaited<ReturnType<typeof doorplate>>>;

/** Where somebody stands who comes to `/j/<key>`. */
export type Arrival =
	| {
			at: 'room';
			meeting: string;
			/** A waiting cookie that has become a guest's. */ token?: string;
	  }
	| { at: 'form'; plate: Plate; contact: string | null }
	/** Nothing is said about the meeting, not even whether there is one. */
	| { at: 'neutral' }
	| { at: 'waiting' }
	| { at: 'nowhere'; reason: Reason; status: number };

const nowhere = (reason: Reason, status: number): Arrival => ({ at: 'nowhere', reason, status });

/** Looks, and changes nothing but the count of wrong codes. */
export async function arrive(app: App, key: string, bringing: Bringing): Promise<Arrival> {
	const door = await findByKey(app, key);
	const known = door && (await guestAt(app, door.meeting, bringing.guest(door.meeting)));
	if (door && known === 'in') return { at: 'room', meeting: door.meeting };
	if (known === 'removed') return nowhere('removed', 403);

	const code = asCode(key);
	if (code) {
		const guessing = await isGuessing(app, bringing.address, door?.meeting);
		const waited = await waitedFor(app, code, bringing.waiting);
		if (waited && waited.in) return { at: 'room', ...waited.in };
		if (waited && (guessing || waited.known)) return { at: 'waiting' };
		if (guessing) return { at: 'neutral' };
		if (!door) await noteFailure(app, 'code', bringing.address);
	}
	if (!door || door.via === 'id') return nowhere(code ? 'unknown-code' : 'unknown-meeting', 404);
	if (door.state === 'closed' && !(await guestBehind(app, door)))
		return nowhere('meeting-closed', 410);
	if (door.state === 'called-off') return nowhere('meeting-called-off', 410);
	if (door.state === 'planned') return nowhere('meeting-not-open', 409);
	const plate = (await doorplate(app, door.meeting))!;
	return { at: 'form', plate, contact: await contactName(app, door.contact) };
}

/** What the form at the door leads to: a cookie for the room, or one for those who wait. */
export type Entered =
	{ as: 'guest'; meeting: string; token: string } | { as: 'waiting'; cookie: string };

export async function enterBy(
	app: App,
	key: string,
	form: JoinForm,
	address: string
): Promise<Entered | Refusal> {
	const found = await findByKey(app, key);
	const door = found?.via === 'id' ? null : found;
	const code = asCode(key);
	const waits = code !== null && (await isGuessing(app, address, door?.meeting));
	if (code && !door) await noteFailure(app, 'code', address);
	if (waits)
		return { as: 'waiting', cookie: `${code}.${await waitingToken(app, door, form, address)}` };
	if (!door) return { refused: code ? 'unknown-code' : 'unknown-meeting' };
	const back = await guestBehind(app, door);
	if (back) return { as: 'guest', meeting: door.meeting, token: await comeBack(app, back) };
	const joined = await joinAsGuest(app, door, form, false, address);
	if (isRefusal(joined)) return joined;
	return { as: 'guest', meeting: door.meeting, token: joined.token };
}

/** Right or wrong, the answer has the same shape: only a right code has somebody to let in behind it. */
async function waitingToken(app: App, door: Door | null, form: JoinForm, address: string) {
	const joined = door ? await joinAsGuest(app, door, form, true, address) : null;
	return joined && !isRefusal(joined) ? joined.token : newToken();
}

/** A cookie outlives what it opened: whoever was sent away is told so, and does not see the form again. */
async function guestAt({ db: { query, tables } }: App, meeting: string, token: string | undefined) {
	if (!token) return null;
	const { guests: g } = tables;
	const [row] = await query
		.select({ revokedAt: g.revokedAt, waitingName: g.waitingName })
		.from(g)
		.where(and(eq(g.meeting, meeting), eq(g.tokenHash, hashToken(token))));
	if (!row || row.waitingName !== null) return null;
	return row.revokedAt === null ? 'in' : 'removed';
}

/** Whether this cookie was given for this code, and what has become of whoever waits with it. */
async function waitedFor({ db: { query, tables } }: App, code: string, cookie = '') {
	const [given, token] = cookie.split('.');
	if (given !== code || !token) return null;
	const { guests: g } = tables;
	const [row] = await query
		.select()
		.from(g)
		.where(eq(g.tokenHash, hashToken(token)));
	if (!row || row.revokedAt !== null) return { known: false, in: null };
	return { known: true, in: row.waitingName === null ? { meeting: row.meeting, token } : null };
}

async function contactName({ db: { query, tables } }: App, contact: string | null) {
	if (!contact) return null;
	const { contacts: c } = tables;
	const [row] = await query.select({ name: c.name }).from(c).where(eq(c.id, contact));
	return row?.name ?? null;
}
