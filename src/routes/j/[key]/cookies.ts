import type { Cookies } from '@sveltejs/kit';
import type { Bringing } from '#lib/server/meetings/arrive.ts';
import { cookieName, guestCookie } from '#lib/server/who.ts';

const days = 24 * 3600;
const keep = (secure: boolean, maxAge: number) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge }) as const;

type At = { cookies: Cookies; locals: { secure: boolean; address: string } };

export const bringing = ({ cookies, locals: { secure, address } }: At): Bringing => ({
	address,
	guest: (meeting) => cookies.get(cookieName(guestCookie(meeting), secure)),
	waiting: cookies.get(cookieName('waiting', secure))
});

/** Until the last words are said and the report has been read. */
export const keepGuest = ({ cookies, locals: { secure } }: At, meeting: string, token: string) => {
	cookies.set(cookieName(guestCookie(meeting), secure), token, keep(secure, 60 * days));
	cookies.set(cookieName('waiting', secure), '', keep(secure, 0));
};

export const keepWaiting = ({ cookies, locals: { secure } }: At, cookie: string) =>
	cookies.set(cookieName('waiting', secure), cookie, keep(secure, days));
