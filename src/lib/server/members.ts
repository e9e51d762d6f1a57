import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { refuse, type Refusal } from '#lib/domain/refusal.ts';
import type { Locale } from '#lib/words/index.ts';
import { activityWrite } from './activity.ts';
import type { App } from './app.ts';
import { guarded, isStale, type Write } from './db/index.ts';
import { cut } from './realtime/cut.ts';
import { hashToken, newToken } from './tokens.ts';
import type { Role } from './who.ts';

const DAYS = 7;

export async function membersOf({ db: { query, tables } }: App, team: string) {
	const { memberships: m, user: u } = tables;
	return query
		.select({
			id: u.id,
			name: u.name,
			email: u.email,
			role: m.role,
			since: m.createdAt,
			locale: m.locale
		})
		.from(m)
		.innerJoin(u, eq(u.id, m.user))
		.where(eq(m.team, team))
		.orderBy(asc(m.createdAt), asc(u.name));
}

/** What the server writes to somebody by itself is in the language they last read in. */
export async function rememberLocale({ db }: App, user: string, locale: Locale) {
	const { memberships: m } = db.tables;
	await db.commit([db.query.update(m).set({ locale }).where(eq(m.user, user))]);
}

/** Those who may lead a meeting. */
export async function leadersOf(app: App, team: string) {
	return (await membersOf(app, team)).filter(({ role }) => role !== 'member');
}

type Invite = { id: string; email: string; role: Role };

/** A link for one person, good for a week. Only its hash is kept, so it is shown this once. */
export async function invite(app: App, team: string, { id, email, role }: Invite, by: string) {
	const { query, tables } = app.db;
	const token = newToken();
	const at = app.now();
	const expiresAt = new Date(Date.parse(at) + DAYS * 24 * 3600_000).toISOString();
	const tokenHash = hashToken(token);
	await app.db.commit([
		query
			.insert(tables.invites)
			.values({ id, team, email, role, tokenHash, createdAt: at, expiresAt })
			.onConflictDoUpdate({
				target: tables.invites.id,
				set: { tokenHash },
				setWhere: and(eq(tables.invites.team, team), isNull(tables.invites.usedAt))
			}),
		activityWrite(app.db, { team, by, at, type: 'member invited', body: { email, role } })
	]);
	return token;
}

export async function openInvites(app: App, team: string) {
	const { query, tables } = app.db;
	const { invites: i } = tables;
	return query
		.select({ id: i.id, email: i.email, role: i.role, expiresAt: i.expiresAt })
		.from(i)
		.where(and(eq(i.team, team), isNull(i.usedAt), gt(i.expiresAt, app.now())))
		.orderBy(asc(i.createdAt));
}

export async function takeBackInvite(app: App, team: string, id: string) {
	const { query, tables } = app.db;
	const { invites: i } = tables;
	await app.db.commit([
		query.delete(i).where(and(eq(i.team, team), eq(i.id, id), isNull(i.usedAt)))
	]);
}

/** What an invitation offers, while it is good. */
export async function inviteBy(app: App, token: string) {
	const { query, tables } = app.db;
	const { invites: i, teams: t } = tables;
	const [row] = await query
		.select({ id: i.id, team: i.team, name: t.name, email: i.email, role: i.role })
		.from(i)
		.innerJoin(t, eq(t.id, i.team))
		.where(and(eq(i.tokenHash, hashToken(token)), isNull(i.usedAt), gt(i.expiresAt, app.now())));
	return row ?? null;
}

/** A link is used once; a person who is in the team already keeps the role they have. */
export async function acceptInvite(
	app: App,
	token: string,
	user: string
): Promise<{ team: string } | Refusal> {
	const offer = await inviteBy(app, token);
	return offer ? acceptInviteTo(app, offer, user) : refuse('too-late');
}

/** The owner chose the address: whoever comes under it has it, and it is proven from now on. */
export async function acceptInviteTo(
	app: App,
	{ id, team, role, email }: { id: string; team: string; role: Role; email: string },
	user: string
): Promise<{ team: string } | Refusal> {
	const { query, tables } = app.db;
	const at = app.now();
	try {
		await app.db.commit([
			guarded(
				query
					.update(tables.invites)
					.set({ usedAt: at })
					.where(and(eq(tables.invites.id, id), isNull(tables.invites.usedAt)))
			),
			query
				.insert(tables.memberships)
				.values({ team, user, role, createdAt: at })
				.onConflictDoNothing(),
			query
				.update(tables.user)
				.set({ emailVerified: true })
				.where(and(eq(tables.user.id, user), eq(tables.user.email, email))),
			activityWrite(app.db, { team, by: user, at, type: 'member joined', body: { role } })
		]);
	} catch (error) {
		if (!isStale(error)) throw error;
		return refuse('too-late');
	}
	return { team };
}

export async function changeRole(app: App, team: string, user: string, role: Role, by: string) {
	const { query, tables } = app.db;
	const { memberships: m } = tables;
	const write = query
		.update(m)
		.set({ role })
		.where(and(theirs(app, team, user), role === 'owner' ? undefined : notTheLastOwner(app, team)));
	const refused = await asked(app, [
		guarded(write),
		activityWrite(app.db, { team, by, at: app.now(), type: 'role changed', body: { user, role } })
	]);
	// Whoever may no longer lead must not go on hearing what the console hears.
	if (!refused) await endSockets(app, user);
	return refused;
}

/** They lose the team at once, in every open window. */
export async function removeMember(app: App, team: string, user: string, by: string) {
	const { query, tables } = app.db;
	const refused = await asked(app, [
		guarded(
			query
				.delete(tables.memberships)
				.where(and(theirs(app, team, user), notTheLastOwner(app, team)))
		),
		activityWrite(app.db, { team, by, at: app.now(), type: 'member removed', body: { user } })
	]);
	if (!refused) await endSockets(app, user);
	return refused;
}

const theirs = ({ db: { tables } }: App, team: string, user: string) =>
	and(eq(tables.memberships.team, team), eq(tables.memberships.user, user));

/** Asked inside the write itself, so that two owners cannot both step down. */
function notTheLastOwner({ db: { tables } }: App, team: string) {
	const { memberships: m } = tables;
	return sql`(${m.role} <> 'owner' or (select count(*) from ${m} as others where others.team = ${team} and others.role = 'owner') > 1)`;
}

async function asked(app: App, writes: Write[]): Promise<Refusal | null> {
	try {
		await app.db.commit(writes);
		return null;
	} catch (error) {
		if (!isStale(error)) throw error;
		return refuse('not-yours');
	}
}

/** Their sockets redial, and are then asked again who they are. */
async function endSockets(app: App, user: string) {
	const { query, tables } = app.db;
	const { session: s, apiTokens: t } = tables;
	const sessions = await query.select({ id: s.id }).from(s).where(eq(s.userId, user));
	const tokens = await query.select({ hash: t.tokenHash }).from(t).where(eq(t.user, user));
	const rooms = [
		...sessions.map(({ id }) => `session:${id}`),
		...tokens.map(({ hash }) => `session:token:${hash}`)
	];
	cut(app, rooms);
}
