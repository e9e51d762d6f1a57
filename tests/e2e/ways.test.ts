import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from '#lib/play/browser.ts';
import { createUser } from '#lib/server/accounts.ts';
import { newId } from '#lib/server/tokens.ts';
import { mailbox } from '../mailbox.ts';
import { openProvider } from '../provider.ts';
import { accessible } from './axe.ts';
import { inBrowser, laptop } from './browser.ts';
import { comment, cookiesOf, member, openHall, type Hall } from './hall.ts';
import { freePort, Server } from './server.ts';

let [server, hall, token] = [null as unknown as Server, null as unknown as Hall, ''];
let box: Awaited<ReturnType<typeof mailbox>>;
let provider: Awaited<ReturnType<typeof openProvider>>;
const valueIn = (html: string, label: string) =>
	new RegExp(`${label}</label>[\\s\\S]*?value="([^"]*)"`).exec(html)![1]!.replaceAll('&amp;', '&');

beforeAll(async () => {
	const PORT = await freePort();
	box = await mailbox();
	provider = await openProvider();
	server = await new Server({
		PORT,
		ORIGIN: `http://127.0.0.1:${PORT}`,
		SMTP_URL: box.url,
		MAIL_FROM: 'charter@example.org',
		OIDC_ISSUER: provider.issuer,
		OIDC_CLIENT_ID: 'forthright',
		OIDC_CLIENT_SECRET: 'secret',
		OIDC_NAME: 'Our Firm',
		WEBHOOKS_PRIVATE: '1'
	}).start();
	hall = await openHall(server, [
		{ section: 'expectations', text: 'We answer within 60 seconds.' }
	]);
});
afterAll(async () => {
	await server?.stop();
	await box?.close();
	provider?.close();
});

const settings = (path: string) => `/settings/${path}?team=${hall.team}`;

describe('the read API', () => {
	const read = async (path: string, as = token) => {
		const answer = await fetch(`${server.url}/api/team${path}`, {
			headers: { authorization: `Bearer ${as}` }
		});
		return { status: answer.status, body: await answer.json().catch(() => null) };
	};

	beforeAll(async () => {
		const { dana, team } = hall;
		const form = { team, id: newId(), name: 'Figures' };
		const made = await dana.send('/settings/access?/token', form);
		token = valueIn(made.html, 'Your token');
		const again = await dana.send('/settings/access?/token', form);
		expect(valueIn(again.html, 'Your token')).toBe(token);
		const maria = await hall.joins('Maria');
		await hall.tell(dana, { type: 'startMeeting', announce: true });
		for (const words of ['A machine answers', 'Nobody calls back', 'It takes minutes'])
			await hall.tell(maria, comment(hall.clauses[0]!.id, words));
		await hall.tell(maria, comment(null, 'I stay unknown', { unsigned: true }));
		await hall.tell(dana, { type: 'beginSilence' });
		await hall.tell(maria, comment(null, 'Not revealed yet'));
	});

	test('gives each list, page by page', async () => {
		expect((await read('')).body).toEqual({ id: hall.team, name: 'Customer Service' });
		const first = (await read('/comments?limit=3')).body;
		const second = (await read(`/comments?limit=3&after=${first.next}`)).body;
		const words = [...first.items, ...second.items].map((one: { words: string }) => one.words);
		expect(words.toSorted()).toEqual(
			['A machine answers', 'I stay unknown', 'It takes minutes', 'Nobody calls back'].toSorted()
		);
		expect(second.next).toBeNull();
		for (const list of ['charters', 'meetings', 'themes', 'promises', 'customers'])
			expect((await read(`/${list}`)).status, list).toBe(200);
		const { body } = await read(`/charters/${hall.charter}/1`);
		expect(body.clauses).toMatchObject([{ text: 'We answer within 60 seconds.' }]);
		expect((await read('/nonsense')).status).toBe(404);
		expect((await read('/comments?limit=x')).status).toBe(400);
	});

	test('tells nothing of who wrote unsigned words', async () => {
		const { items } = (await read('/comments')).body;
		const unsigned = items.find((one: { words: string }) => one.words === 'I stay unknown');
		expect(unsigned.by).toBeNull();
		expect(unsigned.at).toMatch(/:00\.000Z$/);
		expect(JSON.stringify(unsigned)).not.toMatch(/maria|lopez/i);
	});

	test('a token reads one team, and opens nothing else', async () => {
		expect((await read('', 'wrong')).status).toBe(401);
		const cookie = await fetch(`${server.url}/api/team`, { headers: { cookie: hall.dana.cookie } });
		expect(cookie.status).toBe(401);
		const page = await new Browser(server.url, token).look('/home');
		expect(page.path).toMatch(/^\/sign-in/);
		const follow = await fetch(
			`${server.url}/api/meetings/${hall.meeting}/follow?as=team&seq=0&epoch=0`,
			{ headers: { authorization: `Bearer ${token}` } }
		);
		expect(follow.status).toBe(404);
		const other = await openHall(server, []);
		const theirs = await read(`/charters/${other.charter}/1`);
		expect(theirs.status).toBe(404);
	});

	test('a revoked token is good for nothing', async () => {
		const { dana, team } = hall;
		const made = await dana.send('/settings/access?/token', { team, id: newId(), name: 'Short' });
		const short = valueIn(made.html, 'Your token');
		expect((await read('', short)).status).toBe(200);
		const id = /name="id" value="([^"]+)"[^>]*>\s*<button[^>]*Revoke the token Short/.exec(
			made.html
		)!;
		await dana.send('/settings/access?/revoke', { team, id: id[1]! });
		expect((await read('', short)).status).toBe(401);
	});
});

test('a webhook added on its page is told what happens, and a member may not add one', async () => {
	const got: string[] = [];
	const there = createServer((request, response) => {
		let text = '';
		request.on('data', (part) => (text += String(part)));
		request.on('end', () => {
			got.push(text);
			response.end();
		});
	});
	await new Promise<void>((done) => there.listen(0, '127.0.0.1', done));
	const url = `http://127.0.0.1:${(there.address() as AddressInfo).port}/`;
	const { dana, team } = hall;
	const form: [string, string][] = [
		['team', team],
		['id', newId()],
		['url', url],
		['events', 'comment.added'],
		['events', 'meeting.closed']
	];
	const added = await dana.send('/settings/webhooks?/add', form);
	expect(added.html).toContain('value="whsec_');
	expect((await dana.look(settings('webhooks'))).html).not.toContain('whsec_');
	const wrong = await dana.send('/settings/webhooks?/add', { team, id: newId(), url: 'ftp://x' });
	expect(wrong.html).toContain('Please choose at least one.');
	const other = await member(server, 'Eve');
	await other.browser.send('/teams/new', { id: newId(), name: 'Another team' });
	expect((await other.browser.send('/settings/webhooks?/add', form)).status).toBe(404);
	await hall.tell(dana, { type: 'revealWords' });
	for (let tries = 0; tries < 60 && !got.length; tries++)
		await new Promise((done) => setTimeout(done, 200));
	expect(JSON.parse(got[0]!)).toMatchObject({
		type: 'comment.added',
		data: { words: 'Not revealed yet' }
	});
	there.close();
});

test('the calendar feed is right on both sides of a change of the clocks', async () => {
	const { dana, team, charter } = hall;
	for (const startsAt of ['2027-03-27T10:00', '2027-03-28T10:00', '2027-10-31T10:00'])
		await dana.send('/meetings/new', [
			...Object.entries({ id: newId(), team, charter, zone: 'Europe/Berlin', clock: '', ref: '' }),
			...Object.entries({ title: `At ${startsAt}`, objective: 'x', startsAt, names: 'names' }),
			...Object.entries({ showing: 'chosen', 'minutes-welcome': '8', 'minutes-charter': '12' }),
			...Object.entries({ 'minutes-needs': '28', 'minutes-ratings': '10' }),
			...Object.entries({ 'minutes-simplify': '10', 'minutes-revise': '15' }),
			...Object.entries({ 'minutes-close': '7', customer: hall.customers[0]!.id })
		]);
	const made = await dana.send('/settings/access?/feed', { team });
	const url = valueIn(made.html, 'Address of your calendar');
	const answer = await fetch(url);
	expect(answer.headers.get('content-type')).toContain('text/calendar');
	const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
	const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
	const at = (title: string) => {
		const event = events.find(({ summary }) => summary === `At ${title}`)!;
		const [start, end] = [event.startDate.toJSDate(), event.endDate.toJSDate()];
		const berlin = start.toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin' });
		return [start.toISOString(), berlin, (end.getTime() - start.getTime()) / 60_000];
	};
	expect(at('2027-03-27T10:00')).toEqual(['2027-03-27T09:00:00.000Z', '10:00:00', 90]);
	expect(at('2027-03-28T10:00')).toEqual(['2027-03-28T08:00:00.000Z', '10:00:00', 90]);
	expect(at('2027-10-31T10:00')).toEqual(['2027-10-31T09:00:00.000Z', '10:00:00', 90]);
	await dana.send('/settings/access?/feed', { team });
	expect((await fetch(url)).status).toBe(404);
});

describe('a link by mail', () => {
	const person = async (name: string, proven: boolean) => {
		const app = await server.app();
		const made = await createUser(app, { name, email: `${newId()}@example.org` });
		const { user: u } = app.db.tables;
		if (!proven) await app.db.query.update(u).set({ emailVerified: false });
		await app.db.close();
		return made;
	};
	async function linkFor(email: string) {
		const browser = new Browser(server.url);
		await browser.send('/sign-in/link', { id: newId(), email, back: '/teams/new' });
		for (let tries = 0; tries < 60; tries++) {
			const mail = box.mails.find((one) => [one.to].flat()[0]?.text.includes(email));
			if (mail) return new URL(/http\S+/.exec(mail.text!)![0]);
			await new Promise((done) => setTimeout(done, 200));
		}
		throw new Error('no mail came');
	}

	test('signs in once, and not by being looked at', async () => {
		const { email, password } = await person('Lin', true);
		const { pathname, search } = await linkFor(email);
		for (let looks = 0; looks < 3; looks++)
			expect((await new Browser(server.url).look(pathname + search)).html).toContain(
				'Welcome back'
			);
		const lin = new Browser(server.url);
		expect((await lin.send(pathname, { back: '/teams/new' })).path).toBe('/teams/new');
		expect((await new Browser(server.url).send(pathname, { back: '/' })).status).toBe(410);
		const still = await new Browser(server.url).send('/sign-in', {
			email,
			password,
			back: '/teams/new'
		});
		expect(still.path).toBe('/teams/new');
	});

	test('takes an account from whoever made it under an address that was not theirs', async () => {
		const { email, password } = await person('Squat', false);
		const squatter = new Browser(server.url);
		await squatter.send('/sign-in', { email, password });
		const { pathname, search } = await linkFor(email);
		const owner = new Browser(server.url);
		expect((await owner.look(pathname + search)).html).toContain('Nobody has proven yet');
		await owner.send(pathname, { back: '/teams/new' });
		expect((await owner.look('/teams/new')).path).toBe('/teams/new');
		expect((await squatter.look('/teams/new')).path).toMatch(/^\/sign-in/);
		const again = await new Browser(server.url).send('/sign-in', { email, password });
		expect(again.status).toBe(400);
	});

	test('nobody learns who has an account', async () => {
		const said = async (email: string) => {
			const page = await new Browser(server.url).send('/sign-in/link', { id: newId(), email });
			return /role="status">([^<]*)</.exec(page.html)![1]!.replace(email, '');
		};
		const { email } = await person('Known', true);
		expect(await said('unknown@example.org')).toBe(await said(email));
	});
});

describe('OpenID', () => {
	/** Everything a browser does from the button on, at two servers. Answers where it ends. */
	async function come(back = '/teams/new') {
		const cookies = new Map<string, string>();
		let at = `${server.url}/sign-in/oidc?back=${encodeURIComponent(back)}`;
		for (let step = 0; step < 9; step++) {
			const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
			const headers = at.startsWith(server.url) ? { cookie, accept: 'text/html' } : undefined;
			const answer = await fetch(at, { redirect: 'manual', headers });
			for (const line of answer.headers.getSetCookie()) {
				const [name, ...value] = line.split('; ')[0]!.split('=');
				cookies.set(name!, value.join('='));
			}
			const to = answer.headers.get('location');
			if (!to) return { path: at.slice(server.url.length), html: await answer.text() };
			at = new URL(to, at).href;
		}
		throw new Error('round in circles');
	}
	const is = (email: string, email_verified = true, sub = email) =>
		(provider.state.person = { sub, email, name: 'Olga', email_verified });
	const invited = (email: string) =>
		hall.dana.send('/settings?/invite', { team: hall.team, id: newId(), email, role: 'member' });

	test('somebody nobody asked does not get in', async () => {
		is('stranger@example.org');
		const { path, html } = await come();
		expect(path).toMatch(/^\/sign-in\?/);
		expect(html).toContain('That account is not invited here.');
	});

	test('somebody invited joins their team at once, and comes back', async () => {
		is('olga@example.org', false);
		await invited('olga@example.org');
		expect((await come('/home')).path).toMatch(/^\/sign-in\?/);
		is('olga@example.org');
		const { path, html } = await come('/home');
		expect(path).toBe('/home');
		expect(html).toContain('Customer Service');
		expect((await come('/home')).path).toBe('/home');
	});

	test('an answer that is not signed, or not for us, is refused', async () => {
		is('olga@example.org');
		for (const spoil of ['nonce', 'signature'] as const) {
			provider.state.spoil = spoil;
			expect((await come('/home')).path, spoil).toMatch(/^\/sign-in\?/);
		}
		provider.state.spoil = null;
	});

	test('no other door of the accounts is open', async () => {
		const headers = { 'content-type': 'application/json', origin: server.url };
		const body = JSON.stringify({ user: hall.user, proven: true });
		for (const path of ['arrive', 'sign-up/email', 'sign-in/email', 'get-session'])
			expect(
				(await fetch(`${server.url}/api/auth/${path}`, { method: 'POST', headers, body })).status
			).toBe(404);
	});
});

test('the activity tells who did what, and shows what it does not know plainly', async () => {
	const app = await server.app();
	const { activity } = app.db.tables;
	const row = { team: hall.team, by: hall.user, at: app.now(), body: '{"name":"<b>x</b>"}' };
	await app.db.query.insert(activity).values({ id: newId(), ...row, type: 'constructor' });
	await app.db.close();
	const { html } = await hall.dana.look(`/activity?team=${hall.team}`);
	expect(html).toContain('Dana made the team');
	expect(html).toContain('Dana did “constructor”');
	expect(html).not.toContain('<b>x</b>');
	const only = await hall.dana.look(`/activity?team=${hall.team}&type=token+made`);
	expect(only.html).toContain('Dana made a token for a program');
	expect(only.html).not.toContain('Dana made the team');
});

inBrowser('in a browser', (open) => {
	test('a passkey is made, signs in, and is removed; the pages keep nobody out', async () => {
		// Without a public address the site is whatever it is reached by: a key needs a name, not a number.
		const own = await new Server().start();
		const { browser: dana } = await member(own, 'Dana');
		await dana.send('/teams/new', { id: newId(), name: 'Customer Service' });
		const at = own.url.replace('127.0.0.1', 'localhost');
		const { page, context, complaints } = await open(laptop);
		await context.addCookies(cookiesOf(dana, at));
		const devices = await context.newCDPSession(page);
		await devices.send('WebAuthn.enable');
		await devices.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				protocol: 'ctap2',
				transport: 'internal',
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true
			}
		});
		await page.goto(`${at}/settings/access`);
		await page.getByLabel('What is this device called?').fill('Laptop');
		await page.getByRole('button', { name: 'Add a passkey' }).click();
		await page.getByRole('button', { name: 'Remove the passkey Laptop' }).waitFor();
		await accessible(page, 'access');
		await page.goto(`${at}/settings/webhooks`);
		await accessible(page, 'webhooks');
		await page.goto(`${at}/activity`);
		await accessible(page, 'activity');
		await page.getByRole('button', { name: 'Sign out' }).click();
		await page.goto(`${at}/sign-in`);
		await accessible(page, 'signing in');
		const asking = page.waitForRequest((one) => one.url().endsWith('/sign-in/passkey'));
		await page.getByRole('button', { name: 'Use a passkey' }).click();
		await page.waitForURL(/\/home/);
		const body = (await asking).postData()!;
		const headers = { 'content-type': 'application/json' };
		const replayed = await fetch(`${at}/sign-in/passkey`, { method: 'POST', headers, body });
		expect(replayed.status).toBe(403);
		await page.goto(`${at}/settings/access`);
		await page.getByRole('button', { name: 'Remove the passkey Laptop' }).click();
		await page.getByText('You have no passkey yet.').waitFor();
		expect(complaints).toEqual([]);
		await own.stop();
	}, 120_000);
});
