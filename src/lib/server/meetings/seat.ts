import type { Actor } from '#lib/domain/meeting/commands.ts';
import { personIn, type Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Audience, Viewer } from '#lib/domain/meeting/visibility.ts';
import type { App } from '../app.ts';
import { canHear } from '../can.ts';
import {
	cookieFrom,
	cookieName,
	guestBy,
	guestCookie,
	memberByToken,
	memberOf,
	roleAt,
	screenBy,
	screenCookie
} from '../who.ts';

/** Somebody's place in a meeting: what they hear, who they are there, and which session it hangs on. */
export type Place = {
	meeting: string;
	viewer: Viewer;
	session: string;
	name: string | null;
	/** A member who only watches. */
	observes?: boolean;
	/** What a script calls them. */
	ref?: string;
};

type Asking = {
	meeting: string;
	audience: Audience;
	cookie: string | null | undefined;
	protocol: string;
	token?: string;
};

/** The place somebody may take, at most the one they ask for; null when it is not theirs. */
export async function placeFor(
	app: App,
	{ meeting, audience, cookie, protocol, token }: Asking
): Promise<Place | null> {
	const secure = protocol.startsWith('https');
	const one = (name: string) => cookieFrom(cookie, cookieName(name, secure));
	const at = (person: string | null, session: string, name: string | null = null): Place => ({
		meeting,
		viewer: { audience, person },
		session,
		name
	});

	if (audience === 'guests') {
		const guest = await guestBy(app, meeting, one(guestCookie(meeting)));
		const comes =
			guest && !guest.waiting && canHear({ role: null, guest: true, screen: false }, audience);
		return comes ? at(guest.id, `guest:${guest.id}`) : null;
	}
	if (audience === 'projector') {
		const screen = await screenBy(app, meeting, one(screenCookie(meeting)));
		if (screen && canHear({ role: null, guest: false, screen: true }, audience))
			return at(null, `screen:${screen.id}`);
	}
	const headers = new Headers(cookie ? { cookie } : {});
	const member = token ? await memberByToken(app, token) : await memberOf(app, headers, protocol);
	if (!member) return null;
	const role = await roleAt(app, meeting, member.user);
	if (!canHear({ role, guest: false, screen: false }, audience)) return null;
	return at(audience === 'projector' ? null : member.user, member.session, member.name);
}

/** Who asks, in the words of the meeting. Looked up at every command: facilitation may have passed. */
export function actorAt(meeting: Meeting, { viewer }: Place): Actor {
	const { audience, person } = viewer;
	if (person === null) return { person: '', side: 'screen' };
	if (audience === 'guests') return { person, side: 'customer' };
	if (meeting.facilitator === person) return { person, side: 'facilitator' };
	return { person, side: personIn(meeting, person)?.side === 'observer' ? 'observer' : 'team' };
}
