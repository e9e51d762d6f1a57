import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser } from '#lib/play/browser.ts';
import { createUser } from '#lib/server/accounts.ts';
import { newId } from '#lib/server/tokens.ts';
import { Server } from './server.ts';

const server = new Server();
beforeAll(() => server.start());
afterAll(() => server.stop());

test('E5 a new password asks for the old one, and ends every other session', async () => {
	const app = await server.app();
	const email = 'dana@example.org';
	const { password } = await createUser(app, { name: 'Dana', email });
	await app.db.close();
	const here = new Browser(server.url);
	const there = new Browser(server.url);
	for (const one of [here, there]) await one.send('/sign-in', { email, password });
	const team = newId();
	await here.send('/teams/new', { id: team, name: 'Service' });
	const change = (current: string, next: string) =>
		here.send('/settings/access?/password', { team, current, password: next });
	const next = 'a new and longer password';

	const wrong = await change('not my password', next);
	expect([wrong.status, wrong.html.includes('That is not your password.')]).toEqual([400, true]);
	expect(wrong.html).not.toContain(next);
	const short = await change(password, 'short');
	expect([short.status, short.html.includes('at least 12 characters')]).toEqual([400, true]);
	expect((await there.look('/home')).path).toBe('/home');

	const before = here.cookie;
	const done = await change(password, next);
	expect([done.status, done.html.includes('The password is changed.')]).toEqual([200, true]);
	expect((await here.look('/home')).path).toBe('/home');
	expect((await there.look('/home')).path).toContain('/sign-in');
	// Neither the cookie from before nor the old password opens anything.
	const old = await fetch(`${server.url}/home`, {
		headers: { cookie: before },
		redirect: 'manual'
	});
	expect(old.status).toBe(303);
	const again = new Browser(server.url);
	expect((await again.send('/sign-in', { email, password })).status).toBe(400);
	expect((await again.send('/sign-in', { email, password: next })).path).toBe('/home');
});
