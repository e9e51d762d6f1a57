import { expect, test } from 'vitest';
import { createAuth } from '#lib/server/auth.ts';
import { noteFailure } from '#lib/server/meetings/guessing.ts';
import { signIn, signUp } from '#lib/server/people.ts';
import { eachEngine } from '../engines.ts';
import { appOn } from '../world.ts';

const fran = { name: 'Fran', email: 'fran@example.org', password: 'a long enough one' };

eachEngine((open) => {
	test('a member signs up, comes back by the cookie, and each ended session is told', async () => {
		const ended: string[] = [];
		const auth = createAuth(await open(), {
			secret: 'x'.repeat(43),
			getRequestEvent: () => undefined,
			ended: (id) => ended.push(id)
		})('http:');
		const { headers } = await auth.api.signUpEmail({ body: fran, returnHeaders: true });
		const cookie = headers.getSetCookie()[0]!;
		expect(cookie).toMatch(/^forthright\.session_token=.*HttpOnly.*SameSite=Lax/i);
		expect(cookie).not.toMatch(/Secure/i);

		const mine = new Headers({ cookie: cookie.split(';')[0]! });
		const session = await auth.api.getSession({ headers: mine });
		expect(session?.user.name).toBe('Fran');
		await auth.api.signOut({ headers: mine });
		expect(ended).toEqual([session?.session.id]);
	});

	test('over https the cookie is Secure and bound to the host', async () => {
		const auth = createAuth(await open(), {
			secret: 'x'.repeat(43),
			getRequestEvent: () => undefined
		})('https:');
		const { headers } = await auth.api.signUpEmail({ body: fran, returnHeaders: true });
		const cookie = headers.getSetCookie()[0]!;
		expect(cookie).toMatch(/^__Host-forthright\.session_token=.*Secure/i);
		const session = await auth.api.getSession({
			headers: new Headers({ cookie: cookie.split(';')[0]! })
		});
		expect(session?.user.email).toBe(fran.email);
	});

	test('C5 E3 who guesses a password locks out themselves, not the others at their address', async () => {
		let now = '2026-04-14T08:00:00.000Z';
		const app = appOn(await open(), () => now);
		const at = (address: string) => ({ protocol: 'http:', headers: new Headers(), address });
		const hall = '192.0.2.7';
		const dana = { ...fran, name: 'Dana', email: 'dana@example.org' };
		for (const one of [fran, dana]) expect(await signUp(app, at(hall), one)).toHaveProperty('user');
		const wrong = await signIn(app, at(hall), { ...fran, password: 'not this one' });
		expect(wrong).toEqual({ problems: { password: 'wrong' } });
		for (let nth = 0; nth < 9; nth++) await noteFailure(app, 'password', hall, fran.email);
		const stopped = { problems: { password: 'too-many' } };
		expect(await signIn(app, at(hall), fran)).toEqual(stopped);
		expect(await signIn(app, at(hall), dana)).toHaveProperty('user');
		expect(await signIn(app, at('192.0.2.8'), fran)).toHaveProperty('user');
		now = '2026-04-14T08:11:00.000Z';
		expect(await signIn(app, at(hall), fran)).toHaveProperty('user');
		// A list of accounts instead of a list of passwords.
		for (let nth = 0; nth < 100; nth++)
			await noteFailure(app, 'password', hall, `${nth}@example.org`);
		expect(await signIn(app, at(hall), dana)).toEqual(stopped);
	});
});
