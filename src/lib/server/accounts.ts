import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Line } from '#lib/domain/text.ts';
import type { App } from './app.ts';
import { CannotStart } from './config.ts';
import { hashToken, newToken } from './tokens.ts';

const Account = v.object({
	name: v.pipe(Line, v.maxLength(100)),
	email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email())
});

/** An account made by the operator, with a password to hand over; nothing is mailed. */
export async function createUser(app: App, given: { name: string; email: string }) {
	const account = v.safeParse(Account, given);
	if (!account.success) throw new CannotStart('A user needs a name and an e-mail address.');
	const { name, email } = account.output;
	if (await userBy(app, email)) throw new CannotStart(`There is already a user ${email}.`);
	const password = newToken().slice(0, 20);
	const { user } = await app.auth('http:').api.signUpEmail({ body: { name, email, password } });
	const { user: u } = app.db.tables;
	await app.db.commit([
		app.db.query.update(u).set({ emailVerified: true }).where(eq(u.id, user.id))
	]);
	return { id: user.id, name, email, password };
}

/** A token that works as this user over HTTP and sockets until it is revoked. Shown once, kept as a hash. */
export async function createToken(app: App, email: string, name: string) {
	const user = await userBy(app, email.trim().toLowerCase());
	if (!user) throw new CannotStart(`There is no user ${email}.`);
	const token = newToken();
	const { query, tables } = app.db;
	const row = { tokenHash: hashToken(token), user: user.id, name, createdAt: app.now() };
	await app.db.commit([query.insert(tables.apiTokens).values(row)]);
	return token;
}

export async function revokeToken(app: App, token: string) {
	const { query, tables } = app.db;
	const { apiTokens: t } = tables;
	await app.db.commit([
		query
			.update(t)
			.set({ revokedAt: app.now() })
			.where(eq(t.tokenHash, hashToken(token)))
	]);
}

/** Whoever owns the team of a played run: no person, and no mail ever reaches them. */
export async function playedOwner(app: App, run: string) {
	const email = `owner-${run.toLowerCase()}@played.invalid`;
	if (!(await userBy(app, email))) await createUser(app, { name: 'Played meetings', email });
	return createToken(app, email, `play ${run}`);
}

export async function userBy({ db: { query, tables } }: App, email: string) {
	const [row] = await query.select().from(tables.user).where(eq(tables.user.email, email));
	return row;
}
