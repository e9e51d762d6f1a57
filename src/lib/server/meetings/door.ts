import { eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { can } from '../can.ts';
import {
	cookieFrom,
	cookieName,
	guestBy,
	guestCookie,
	roleAt,
	screenBy,
	screenCookie,
	type Member
} from '../who.ts';

type Asking = {
	meeting: string;
	cookie: string | null;
	protocol: string;
	member: Member | null;
};

/** The room token of a meeting, for its team, its guests and its screens; null for everybody else, and once it is over. */
export async function mayShowDoor(app: App, { meeting, cookie, protocol, member }: Asking) {
	const secure = protocol.startsWith('https');
	const one = (name: string) => cookieFrom(cookie, cookieName(name, secure));
	const guest = await guestBy(app, meeting, one(guestCookie(meeting)));
	const inside =
		(member && can(await roleAt(app, meeting, member.user), 'team.read')) ||
		(await screenBy(app, meeting, one(screenCookie(meeting)))) ||
		(guest && !guest.waiting);
	if (!inside) return null;
	const { query, tables } = app.db;
	const { meetings: m } = tables;
	const [row] = await query
		.select({ state: m.state, roomToken: m.roomToken })
		.from(m)
		.where(eq(m.id, meeting));
	return row && row.state !== 'closed' ? row.roomToken : null;
}
