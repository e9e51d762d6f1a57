import { and, eq, isNull, sql } from 'drizzle-orm';
import type { App } from './app.ts';
import { keptFor } from './db/index.ts';
import { hashToken } from './tokens.ts';

/** A person with an account. Guests are another species: `Guest`. */
export type Member = { user: string; name: string; email: string; session: string };

/** A person in one meeting, known by a cookie that opens nothing else. */
export type Guest = { id: string; meeting: string; waiting: boolean };

export type Role = 'owner' | 'facilitator' | 'member';

const bearer = (authorization: string | null | undefined) =>
	/^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? null;

/** The member behind a session cookie, or behind an API token in `Authorization`. */
export async function memberOf(
	app: App,
	headers: Headers,
	protocol: string
): Promise<Member | null> {
	const token = bearer(headers.get('authorization'));
	if (token) return memberByToken(app, token);
	const cookie = headers.get('cookie');
	if (!cookie?.includes('forthright')) return null;
	const found = await app.auth(protocol).api.getSession({
		headers: new Headers({ cookie }),
		query: { disableRefresh: true }
	});
	if (!found) return null;
	const { user, session } = found;
	return { user: user.id, name: user.name, email: user.email, session: session.id };
}

/** Not by a token that only reads: that one is no person. */
export async function memberByToken(
	{ db: { query, tables } }: App,
	token: string
): Promise<Member | null> {
	const { apiTokens: t, user } = tables;
	const tokenHash = hashToken(token);
	const [row] = await query
		.select({ id: user.id, name: user.name, email: user.email })
		.from(t)
		.innerJoin(user, eq(user.id, t.user))
		.where(and(eq(t.tokenHash, tokenHash), isNull(t.team), isNull(t.revokedAt)));
	return row
		? { user: row.id, name: row.name, email: row.email, session: `token:${tokenHash}` }
		: null;
}

export async function roleIn(
	{ db: { query, tables } }: App,
	team: string,
	user: string
): Promise<Role | null> {
	const { memberships: m } = tables;
	const [row] = await query
		.select({ role: m.role })
		.from(m)
		.where(and(eq(m.team, team), eq(m.user, user)));
	return row?.role ?? null;
}

/** In the team of a meeting. One question, whether the meeting is not theirs or not there. */
export async function roleAt(
	{ db: { query, tables } }: App,
	meeting: string,
	user: string
): Promise<Role | null> {
	const { memberships: m, meetings } = tables;
	const [row] = await query
		.select({ role: m.role })
		.from(m)
		.innerJoin(meetings, eq(meetings.team, m.team))
		.where(and(eq(meetings.id, meeting), eq(m.user, user)));
	return row?.role ?? null;
}

/** Over https a cookie carries the prefix that binds it to this host; over http browsers would drop it. */
export const cookieName = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name);

export const guestCookie = (meeting: string) => `guest-${meeting}`;
export const screenCookie = (meeting: string) => `screen-${meeting}`;

const guestOf = keptFor(({ query, tables: { guests: g } }) =>
	query
		.select({ id: g.id, waitingName: g.waitingName })
		.from(g)
		.where(
			and(
				eq(g.meeting, sql.placeholder('meeting')),
				eq(g.tokenHash, sql.placeholder('hash')),
				isNull(g.revokedAt)
			)
		)
		.prepare()
);

export async function guestBy(
	{ db }: App,
	meeting: string,
	token: string | undefined
): Promise<Guest | null> {
	if (!token) return null;
	const [row] = await guestOf(db).execute({ meeting, hash: hashToken(token) });
	return row ? { id: row.id, meeting, waiting: row.waitingName !== null } : null;
}

export async function screenBy(
	{ db: { query, tables } }: App,
	meeting: string,
	token: string | undefined
) {
	if (!token) return null;
	const { screens: s } = tables;
	const [row] = await query
		.select({ id: s.id })
		.from(s)
		.where(and(eq(s.meeting, meeting), eq(s.cookieHash, hashToken(token)), isNull(s.revokedAt)));
	return row ?? null;
}

/** One cookie out of a header. */
export const cookieFrom = (header: string | null | undefined, name: string) =>
	header
		?.split('; ')
		.find((pair) => pair.startsWith(`${name}=`))
		?.slice(name.length + 1);
