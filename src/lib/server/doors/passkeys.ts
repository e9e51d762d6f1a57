import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type AuthenticationResponseJSON,
	type RegistrationResponseJSON
} from '@simplewebauthn/server';
import { and, asc, eq, gt, like, lt } from 'drizzle-orm';
import * as v from 'valibot';
import type { App } from '../app.ts';
import { guarded, isStale } from '../db/index.ts';
import type { From } from '../people.ts';
import { newId } from '../tokens.ts';
import type { Member } from '../who.ts';

const MINUTES = 5;
const kind = 'passkey ';

/** The site a key is for: the public address, or the one this request came to. */
const siteOf = ({ config }: App, url: URL) => {
	const { origin, hostname } = new URL(config.origin ?? url.origin);
	return { expectedOrigin: origin, expectedRPID: hostname };
};

/** A question that is answered once; kept with whom it was put to, for nobody yet when somebody signs in. */
async function keepQuestion(app: App, challenge: string, user: string) {
	const { verification: k } = app.db.tables;
	const now = new Date(app.now());
	await app.db.commit([
		app.db.query.delete(k).where(and(like(k.identifier, `${kind}%`), lt(k.expiresAt, now))),
		app.db.query.insert(k).values({
			id: newId(),
			identifier: kind + challenge,
			value: user,
			expiresAt: new Date(now.getTime() + MINUTES * 60_000),
			createdAt: now,
			updatedAt: now
		})
	]);
}

async function takeQuestion(app: App, challenge: string, user: string) {
	const { verification: k } = app.db.tables;
	try {
		await app.db.commit([
			guarded(
				app.db.query
					.delete(k)
					.where(
						and(
							eq(k.identifier, kind + challenge),
							eq(k.value, user),
							gt(k.expiresAt, new Date(app.now()))
						)
					)
			)
		]);
		return true;
	} catch (error) {
		if (isStale(error)) return false;
		throw error;
	}
}

export async function passkeysOf(app: App, user: string) {
	const { passkeys: p } = app.db.tables;
	return app.db.query
		.select({ id: p.id, name: p.name, at: p.createdAt, usedAt: p.usedAt })
		.from(p)
		.where(eq(p.user, user))
		.orderBy(asc(p.createdAt));
}

export async function askForKey(app: App, { user, name, email }: Member, url: URL) {
	const options = await generateRegistrationOptions({
		rpName: 'Forthright',
		rpID: siteOf(app, url).expectedRPID,
		userID: new TextEncoder().encode(user),
		userName: email,
		userDisplayName: name,
		attestationType: 'none',
		excludeCredentials: (await passkeysOf(app, user)).map(({ id }) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
	await keepQuestion(app, options.challenge, user);
	return options;
}

const Bytes = v.pipe(v.string(), v.maxLength(20_000));
const Answer = v.looseObject({ id: Bytes, rawId: Bytes, response: v.record(v.string(), v.any()) });

export const NewKey = v.object({
	name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
	answer: Answer
});

/** The key a device made becomes one of this person's; false when it is not an answer to our question. */
export async function keepKey(
	app: App,
	{ user }: Member,
	{ name, answer }: v.InferOutput<typeof NewKey>,
	url: URL
): Promise<boolean> {
	const found = await verifyRegistrationResponse({
		response: answer as unknown as RegistrationResponseJSON,
		expectedChallenge: (challenge) => takeQuestion(app, challenge, user),
		...siteOf(app, url)
	}).catch(() => null);
	if (!found?.verified) return false;
	const { credential } = found.registrationInfo;
	const { passkeys: p } = app.db.tables;
	await app.db.commit([
		app.db.query
			.insert(p)
			.values({
				id: credential.id,
				user,
				name,
				publicKey: Buffer.from(credential.publicKey).toString('base64url'),
				counter: credential.counter,
				transports: JSON.stringify(credential.transports ?? []),
				createdAt: app.now()
			})
			.onConflictDoNothing()
	]);
	return true;
}

export async function removeKey(app: App, user: string, id: string) {
	const { passkeys: p } = app.db.tables;
	await app.db.commit([app.db.query.delete(p).where(and(eq(p.user, user), eq(p.id, id)))]);
}

export async function askWho(app: App, url: URL) {
	const options = await generateAuthenticationOptions({
		rpID: siteOf(app, url).expectedRPID,
		userVerification: 'required'
	});
	await keepQuestion(app, options.challenge, '');
	return options;
}

export const KeyAnswer = v.object({ answer: Answer });

/** Signs in whose key answered our question; false when nobody's did. */
export async function comeByKey(
	app: App,
	{ protocol, headers }: From,
	{ answer }: v.InferOutput<typeof KeyAnswer>,
	url: URL
): Promise<boolean> {
	const { passkeys: p } = app.db.tables;
	const [key] = await app.db.query.select().from(p).where(eq(p.id, answer.id));
	if (!key) return false;
	const found = await verifyAuthenticationResponse({
		response: answer as unknown as AuthenticationResponseJSON,
		expectedChallenge: (challenge) => takeQuestion(app, challenge, ''),
		credential: {
			id: key.id,
			publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
			counter: key.counter
		},
		...siteOf(app, url)
	}).catch(() => null);
	if (!found?.verified) return false;
	const { newCounter: counter } = found.authenticationInfo;
	await app.db.commit([
		app.db.query.update(p).set({ counter, usedAt: app.now() }).where(eq(p.id, key.id))
	]);
	await app.auth(protocol).api.arrive({ body: { user: key.user, proven: false }, headers });
	return true;
}
