import type { App } from '#lib/server/app.ts';
import type { Database } from '#lib/server/db/index.ts';
import type { Role } from '#lib/server/who.ts';
import { appOn as plainly } from '../world.ts';

/** The server on a fresh database, with a clock that goes a second at each look. */
export function appOn(db: Database): App {
	let at = Date.parse('2026-04-01T09:00:00.000Z');
	return plainly(db, () => new Date((at += 1000)).toISOString());
}

/** Somebody with an account; the id is their name. */
export async function person({ db: { query, tables }, ...app }: App, id: string) {
	const at = new Date(app.now());
	const name = id[0]!.toUpperCase() + id.slice(1);
	const email = `${id}@example.org`;
	await query
		.insert(tables.user)
		.values({ id, name, email, emailVerified: false, createdAt: at, updatedAt: at });
	return id;
}

export async function belongs(
	{ db: { query, tables }, ...app }: App,
	team: string,
	user: string,
	role: Role
) {
	await query.insert(tables.memberships).values({ team, user, role, createdAt: app.now() });
}
