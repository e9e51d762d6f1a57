import { and, asc, eq, isNull } from 'drizzle-orm';
import type { App } from '../app.ts';
import { activityWrite } from '../activity.ts';
import { hashToken } from '../tokens.ts';

/** A token that reads one team as one member may, and does nothing else. */
export async function makeToken(
	app: App,
	{ team, user }: { team: string; user: string },
	{ id, name }: { id: string; name: string }
) {
	// Of the form's own random id, so that a form sent twice makes one token and shows it again.
	const token = hashToken(`api token ${id}`);
	const { query, tables } = app.db;
	await app.db.commit([
		query
			.insert(tables.apiTokens)
			.values({ tokenHash: hashToken(token), user, team, name, createdAt: app.now() })
			.onConflictDoNothing(),
		activityWrite(app.db, { team, by: user, at: app.now(), type: 'token made', body: { name } })
	]);
	return token;
}

/** A member's own tokens for a team that still work; they are told apart by their hash. */
export async function tokensOf(app: App, team: string, user: string) {
	const { apiTokens: t } = app.db.tables;
	return app.db.query
		.select({ id: t.tokenHash, name: t.name, at: t.createdAt })
		.from(t)
		.where(and(eq(t.team, team), eq(t.user, user), isNull(t.revokedAt)))
		.orderBy(asc(t.createdAt));
}

export async function revokeToken(app: App, team: string, user: string, id: string) {
	const { apiTokens: t } = app.db.tables;
	const at = app.now();
	const its = and(eq(t.tokenHash, id), eq(t.team, team), eq(t.user, user), isNull(t.revokedAt));
	const [row] = await app.db.query.select({ name: t.name }).from(t).where(its);
	if (!row) return;
	await app.db.commit([
		app.db.query.update(t).set({ revokedAt: at }).where(its),
		activityWrite(app.db, { team, by: user, at, type: 'token revoked', body: row })
	]);
}

/** The team a token reads, as long as its member belongs to it. */
export async function teamBy(app: App, token: string) {
	const { apiTokens: t, memberships: m, teams } = app.db.tables;
	const [row] = await app.db.query
		.select({ id: teams.id, name: teams.name })
		.from(t)
		.innerJoin(m, and(eq(m.team, t.team), eq(m.user, t.user)))
		.innerJoin(teams, eq(teams.id, t.team))
		.where(and(eq(t.tokenHash, hashToken(token)), isNull(t.revokedAt)));
	return row ?? null;
}
