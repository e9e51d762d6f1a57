import { eq } from 'drizzle-orm';
import type { App } from '../app.ts';
import { joinAddress } from '../address.ts';
import { look } from '../realtime/follow.ts';
import { presenceOf } from '../realtime/presence.ts';
import { enter } from './rooms.ts';
import { placeFor } from './seat.ts';

type Asking = { meeting: string; cookie: string | null; url: URL };

/** What a screen of this meeting shows, and the way in that no log keeps; null when it is not theirs. */
export async function wallFor(app: App, { meeting, cookie, url }: Asking) {
	const { protocol } = url;
	const place = await placeFor(app, { meeting, audience: 'projector', cookie, protocol });
	const room = place && (await enter(app, meeting));
	if (!place || !room) return null;
	return {
		start: look(room, place.viewer),
		presence: presenceOf(app, meeting),
		...(await wayIn(app, meeting, url))
	};
}

/** Address and digits for the wall, and where the picture of the square code is. */
export async function wayIn(app: App, meeting: string, url: URL) {
	const { query, tables } = app.db;
	const { meetings: m } = tables;
	const [row] = await query
		.select({ code: m.code, roomToken: m.roomToken })
		.from(m)
		.where(eq(m.id, meeting));
	return {
		code: row?.code ?? '',
		address: joinAddress(app, url).shown,
		qr: row?.roomToken ? `/qr/${meeting}.svg` : undefined
	};
}
