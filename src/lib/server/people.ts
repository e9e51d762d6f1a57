import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { App } from './app.ts';
import { Email, Name, type Problems } from './forms.ts';
import { failuresOf, noteFailure } from './meetings/guessing.ts';

export const Password = v.pipe(
	v.optional(v.string(), ''),
	v.minLength(12, 'short-password'),
	v.maxLength(128, 'too-long')
);

export const SignUp = v.object({ name: Name, email: Email, password: Password });
export const SignIn = v.object({
	email: Email,
	password: v.pipe(v.string(), v.minLength(1, 'empty'))
});

/** The request an account is made or used from: its cookies are answered through the framework's event. */
export type From = { protocol: string; headers: Headers; address: string };

const WRONG_PASSWORDS = 10;
/** So many from one address on all accounts together: a whole office sits behind one. */
const WRONG_FROM_ADDRESS = 100;

/**
 * Makes an account and signs it in. Somebody who sent the same form before is that person still: their
 * password tells.
 */
export async function signUp(
	app: App,
	{ protocol, headers, address }: From,
	person: v.InferOutput<typeof SignUp>
): Promise<{ user: string } | { problems: Problems }> {
	const taken = await userBy(app, person.email);
	if (taken) {
		const again = await signIn(app, { protocol, headers, address }, person);
		return 'user' in again ? again : { problems: { email: 'taken' } };
	}
	const made = await app.auth(protocol).api.signUpEmail({ body: person, headers });
	return { user: made.user.id };
}

/**
 * Wrong passwords are counted by address and account, so that nobody tries a list of them, and nobody in
 * the room locks the others out who sit behind the same address.
 */
export async function signIn(
	app: App,
	{ protocol, headers, address }: From,
	{ email, password }: v.InferOutput<typeof SignIn>
): Promise<{ user: string } | { problems: Problems }> {
	const onIt = await failuresOf(app, 'password', address, email);
	const onAll = await failuresOf(app, 'password', address);
	if (onIt >= WRONG_PASSWORDS || onAll >= WRONG_FROM_ADDRESS)
		return { problems: { password: 'too-many' } };
	try {
		const found = await app.auth(protocol).api.signInEmail({ body: { email, password }, headers });
		return { user: found.user.id };
	} catch (error) {
		if (!isRefused(error)) throw error;
		await noteFailure(app, 'password', address, email);
		return { problems: { password: 'wrong' } };
	}
}

export const NewPassword = v.object({ current: v.optional(v.string(), ''), password: Password });

/** A new password for whoever is signed in and knows the old one; every other session of theirs ends. */
export async function changePassword(
	app: App,
	{ protocol, headers, address }: From,
	email: string,
	{ current, password }: v.InferOutput<typeof NewPassword>
): Promise<{ problems: Problems } | null> {
	if ((await failuresOf(app, 'password', address, email)) >= WRONG_PASSWORDS)
		return { problems: { current: 'too-many' } };
	const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
	try {
		await app.auth(protocol).api.changePassword({ body, headers });
		return null;
	} catch (error) {
		if (!isRefused(error)) throw error;
		await noteFailure(app, 'password', address, email);
		return { problems: { current: 'wrong' } };
	}
}

export async function signOut(app: App, { protocol, headers }: From) {
	await app.auth(protocol).api.signOut({ headers });
}

async function userBy({ db: { query, tables } }: App, email: string) {
	const { user } = tables;
	const [row] = await query.select({ id: user.id }).from(user).where(eq(user.email, email));
	return row;
}

/** What better-auth throws at a wrong password, or one longer than any, as opposed to a broken database. */
const isRefused = (error: unknown) =>
	[400, 401].includes((error as { statusCode?: number }).statusCode ?? 0);
