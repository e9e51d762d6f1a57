import { expect, test } from 'vitest';
import { createAuth } from '#lib/server/auth.ts';
import { eachEngine } from '../engines.ts';

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
});
