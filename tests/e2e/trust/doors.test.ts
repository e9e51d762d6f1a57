import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { protocol } from '#lib/domain/wire.ts';
import { Browser } from '#lib/play/browser.ts';
import { can } from '#lib/server/can.ts';
import type { Role } from '#lib/server/who.ts';
import { newId } from '#lib/server/tokens.ts';
import { ask, madeOf, namesIn, rowsOf, type Asker, type Row } from '../access/ask.ts';
import { orders } from '../access/orders.ts';
import { table } from '../access/table.ts';
import { Witness } from '../access/witness.ts';
import * as world from '../access/world.ts';
import { isLong } from '../../amount.ts';
import { comment, openHall, type Hall } from '../hall.ts';
import { Server } from '../server.ts';
import { breakIt, keepsSockets, mixesMeetings } from './broken.ts';
import { RawLine } from './raw.ts';

const server = new Server({
	GUEST_MSG_RATE: '9999',
	// Whoever says so comes over https, by another name.
	TRUST_PROXY: '1',
	NODE_OPTIONS: '--import=./tests/e2e/trust/counting.mjs'
});
const rows = rowsOf(table);
const askers = {} as Record<
	'owner' | 'facilitator' | 'member' | 'guest' | 'wall' | 'outsider',
	Asker
>;
let own: world.House;
let foreign: world.House;
let witness: Witness | undefined;
let facilitator: world.Person;

beforeAll(async () => {
	const app = await server.app();
	own = await world.furnish(app, 'Own-Bakery');
	foreign = await world.furnish(app, 'Foreign-Zebra');
	facilitator = await world.person(app, 'Fay');
	const member = await world.person(app, 'Mel');
	await world.enrol(app, own.team, facilitator.id, 'facilitator');
	await world.enrol(app, own.team, member.id, 'member');
	own.things.colleague = member.id;
	const guest = await world.guestOf(app, own, 'Maria');
	await world.talk(app, own, guest.id);
	await world.photoOf(app, own, guest.id);
	const wall = await world.wallOf(app, own);
	const other = await world.guestOf(app, foreign, 'Zoe');
	await world.talk(app, foreign, other.id);
	await world.wallOf(app, foreign);
	await app.db.close();
	await server.start();
	for (const [name, person] of Object.entries({ owner: own.owner, facilitator, member }))
		askers[name as 'owner'] = { name, cookie: (await signedIn(person)).cookie };
	askers.guest = { name: 'guest', cookie: guest.cookie };
	askers.wall = { name: 'wall', cookie: wall };
	askers.outsider = { name: 'outsider', cookie: '' };
	witness = new Witness(`${server.dataDir}/forthright.db`);
}, 180_000);
afterAll(async () => {
	witness?.close();
	await server.stop();
});

async function signedIn({ email, password }: world.Person) {
	const browser = new Browser(server.url);
	await browser.send('/sign-in', { email, password });
	return browser;
}

const changed = () => {
	const { came, went } = witness!.changes();
	return [...came, ...went];
};

/** Every fault of one kind, so that a run tells all of them at once. */
async function faultsOf(find: (tell: (fault: string) => void) => Promise<void>) {
	const faults: string[] = [];
	await find((fault) => faults.push(fault));
	expect(faults).toEqual([]);
}

const last = [...rows.filter((one) => !one.last), ...rows.filter((one) => one.last)];
/** Somebody who may ask this, and at most this. */
const least = ({ who }: Row): Asker => {
	const kind = who.replace(/404$/, '');
	if (['member', 'seated', 'account'].includes(kind)) return askers.member;
	if (['facilitator', 'console', 'desk'].includes(kind)) return askers.facilitator;
	if (['owner', 'own-owner', 'leading'].includes(kind)) return askers.owner;
	if (['guest', 'room', 'present'].includes(kind)) return askers.guest;
	return kind === 'wall' ? askers.wall : askers.outsider;
};

describe('E1', { timeout: 600_000 }, () => {
	test('E1 what is another’s costs the server exactly as many statements as what is not there', () =>
		faultsOf(async (tell) => {
			let seen = 0;
			/** How many statements an answer took; the house's own work in between is not counted. */
			const work = async (row: Row, things: () => world.Things) => {
				let fewest = Infinity;
				for (let nth = 0; nth < 3; nth++) {
					const { path, form, json } = madeOf(row, things);
					const answer = await fetch(server.url + path, {
						method: row.method,
						redirect: 'manual',
						headers: {
							...{ accept: json ? 'application/json' : 'text/html', origin: server.url },
							...{ cookie: askers.owner.cookie },
							...(json && { 'content-type': 'application/json' })
						},
						...(row.method === 'POST' && { body: json ?? new URLSearchParams(form) })
					});
					await answer.text();
					const now = Number(answer.headers.get('x-work'));
					fewest = Math.min(fewest, now - seen);
					seen = now;
					if (answer.status !== 404) return null;
				}
				return fewest;
			};
			let asked = 0;
			for (const row of rows) {
				if (!namesIn(row).length || /^(anyone|key|program|account|room|guest)/.test(row.who))
					continue;
				await ask(server.url, row, askers.outsider, () => own.things);
				seen = Infinity;
				await work(row, () => foreign.things);
				const theirs = await work(row, () => foreign.things);
				const nobodys = await work(row, () => nothing);
				if (theirs === null || nobodys === null) continue;
				asked++;
				if (theirs !== nobodys) tell(`${row.route}: ${theirs} and ${nobodys}`);
			}
			expect(asked).toBeGreaterThan(100);
		}));

	/** An id of everything, of nobody. */
	const nothing = new Proxy({} as world.Things, {
		get: (_, name) => (name === 'version' ? '1' : newId())
	});
});

/** A line into the open meeting, that has heard everything so far. */
async function lineOf(audience: string, cookie: string, meeting = own.things.meeting!) {
	const line = new RawLine({ url: server.url, cookie });
	if (!(await line.enter({ protocol, meeting, audience }))) return null;
	await line.ask(1, 'follow', '{"seq":0,"epoch":0}');
	return line;
}

/** The same over long polling: what it was told is fetched as it comes. */
async function polled(audience: string, cookie: string, meeting = own.things.meeting!) {
	const headers = { cookie, origin: server.url };
	const at = `${server.url}/socket.io/?EIO=4&transport=polling`;
	const opened = await (await fetch(at, { headers })).text();
	const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
	const post = (body: string) => fetch(`${at}&sid=${sid}`, { method: 'POST', headers, body });
	await post(`40${JSON.stringify({ protocol, meeting, audience })}`);
	await (await fetch(`${at}&sid=${sid}`, { headers })).text();
	await post('421["follow",{"seq":0,"epoch":0}]');
	const line = { heard: '', over: false, followed: false };
	const fetching = async () => {
		while (!line.over) {
			const answer = await fetch(`${at}&sid=${sid}`, { headers }).catch(() => null);
			const text = (await answer?.text().catch(() => '')) ?? '';
			if (answer?.status !== 200 || text === '1' || text.endsWith('\x1e1')) line.over = true;
			else line.heard += text;
			if (text.includes('2')) await post('3').catch(() => {});
		}
	};
	void fetching();
	await expect.poll(() => line.heard.includes('431['), { timeout: 10_000 }).toBe(true);
	return line;
}

describe('E2', () => {
	/** Something the facilitator says to everybody in the room. */
	async function cry(canary: string, by: Asker, meeting = own.things.meeting!) {
		const command = { type: 'introduce', title: canary, since: null, line: null, photo: null };
		const answer = await fetch(`${server.url}/api/meetings/${meeting}/commands?as=console`, {
			method: 'POST',
			headers: { cookie: by.cookie, origin: server.url, 'content-type': 'application/json' },
			body: JSON.stringify({ id: newId(), command })
		});
		expect(await answer.json()).toHaveProperty('seq');
	}

	const order = (command: object) =>
		fetch(`${server.url}/api/meetings/${own.things.meeting}/commands?as=console`, {
			method: 'POST',
			headers: {
				...{ cookie: askers.owner.cookie, origin: server.url },
				'content-type': 'application/json'
			},
			body: JSON.stringify({ id: newId(), command })
		});
	const form = (path: string, said: Record<string, string>, cookie = askers.owner.cookie) =>
		fetch(server.url + path, {
			method: 'POST',
			redirect: 'manual',
			headers: { cookie, origin: server.url, accept: 'text/html' },
			body: new URLSearchParams(said)
		});

	/** Two lines and plain http of somebody, before and after they are sent away; from the answer on nothing is told. */
	async function revoked(audience: string, cookie: string, revoke: () => Promise<Response>) {
		const watcher = (await lineOf('console', askers.owner.cookie))!;
		const lines = [(await lineOf(audience, cookie))!, (await lineOf(audience, cookie))!] as const;
		const slow = await polled(audience, cookie);
		const first = newId();
		await cry(first, askers.owner);
		const hears = (one: RawLine, what: string) => one.heard.some((text) => text.includes(what));
		await lines[0].until(() => hears(lines[0], first));
		await lines[1].until(() => hears(lines[1], first));
		await expect.poll(() => slow.heard.includes(first), { timeout: 10_000 }).toBe(true);

		const answer = await revoke();
		expect(answer.status).toBeLessThan(400);
		await answer.body?.cancel();
		const canary = newId();
		await cry(canary, askers.owner);
		await Promise.all(lines.map((one) => one.closed()));
		await expect.poll(() => slow.over, { timeout: 10_000 }).toBe(true);
		await watcher.until(() => hears(watcher, canary));
		expect(lines.filter((one) => hears(one, canary))).toEqual([]);
		expect(slow.heard).not.toContain(canary);
		const again = new RawLine({ url: server.url, cookie });
		expect(await again.enter({ protocol, meeting: own.things.meeting, audience })).toBe(false);
		again.close();
		const at = `${server.url}/api/meetings/${own.things.meeting}/follow?seq=0&epoch=0&as=${audience}`;
		expect((await fetch(at, { headers: { cookie } })).status).toBe(404);
		watcher.close();
		gone.push({ audience, cookie });
	}
	const gone: { audience: string; cookie: string }[] = [];

	test('E2 a guest who is removed', async () => {
		const app = await server.app();
		const guest = await world.guestOf(app, own, 'Gone');
		await app.db.close();
		await revoked('guests', guest.cookie, () => order({ type: 'removePerson', person: guest.id }));
	});

	test('E2 a member who signs out', async () => {
		const { cookie } = await signedIn(facilitator);
		await revoked('team', cookie, () => form('/sign-out', {}, cookie));
	});

	test('E2 a facilitator who becomes a member hears the team and no console any more', async () => {
		const { cookie } = await signedIn(facilitator);
		const role = { team: own.team, user: facilitator.id, role: 'member' };
		await revoked('console', cookie, () => form('/settings?/role', role));
		const line = await lineOf('team', cookie);
		expect(line).not.toBeNull();
		line!.close();
		gone.pop();
		const back = { ...role, role: 'facilitator' };
		expect((await form('/settings?/role', back)).status).toBeLessThan(400);
	});

	test('E2 a member who is taken out of the team', async () => {
		const app = await server.app();
		const leaver = await world.person(app, 'Lee');
		await world.enrol(app, own.team, leaver.id, 'member');
		await app.db.close();
		const { cookie } = await signedIn(leaver);
		const said = { team: own.team, user: leaver.id };
		await revoked('team', cookie, () => form('/settings?/remove', said));
	});

	test('E2 everybody in a team that is deleted', async () => {
		const app = await server.app();
		const third = await world.furnish(app, 'Third-Team');
		const guest = await world.guestOf(app, third, 'Tess');
		await app.db.close();
		const { cookie } = await signedIn(third.owner);
		const { meeting } = third.things;
		const lines = [
			(await lineOf('guests', guest.cookie, meeting))!,
			(await lineOf('console', cookie, meeting))!,
			(await lineOf('projector', cookie, meeting))!
		];
		const said = { team: third.team, name: 'Third-Team' };
		expect((await form('/settings?/delete', said, cookie)).status).toBeLessThan(400);
		await Promise.all(lines.map((one) => one.closed()));
		for (const audience of ['guests', 'console'])
			expect(await lineOf(audience, `${guest.cookie}; ${cookie}`, meeting)).toBeNull();
	});

	test('E2 after a restart they are still out', async () => {
		await server.kill();
		await server.start();
		expect(gone.length).toBe(3);
		for (const { audience, cookie } of gone) expect(await lineOf(audience, cookie)).toBeNull();
		expect(await lineOf('team', askers.member.cookie)).not.toBeNull();
	});
});

/** A guest of one meeting, while another one is held: whether they hear what is said there. */
async function hearsTheOther(at: Server) {
	const halls = [await aHall(at), await aHall(at)] as const;
	const [guest, own] = await Promise.all(halls.map((one) => seated(at, one)));
	const canary = newId();
	await halls[1].tell(halls[1].dana, comment(null, canary));
	await own!.line.until(() => heard(own!.line, canary));
	const leaked = heard(guest!.line, canary);
	for (const { line } of [guest!, own!]) line.close();
	return leaked;
}

/** A guest who was sent away: whether they hear what is said after that was answered. */
async function hearsOn(at: Server) {
	const hall = await aHall(at);
	const [gone, stays] = [await seated(at, hall, 'Sent away'), await seated(at, hall)];
	const app = await at.app();
	const { people } = app.db.tables;
	const row = (await app.db.query.select().from(people)).find(({ name }) => name === 'Sent away');
	await app.db.close();
	expect((await hall.tell(hall.dana, { type: 'removePerson', person: row!.id })).status).toBe(200);
	const canary = newId();
	await hall.tell(hall.dana, comment(null, canary));
	await stays.line.until(() => heard(stays.line, canary));
	const leaked = heard(gone.line, canary);
	for (const { line } of [gone, stays]) line.close();
	return leaked;
}

const heard = (line: RawLine, what: string) => line.heard.some((text) => text.includes(what));
const aHall = async (at: Server) => {
	const purpose = [{ section: 'purpose' as const, text: 'We help.' }];
	const hall = await openHall(at, purpose, undefined, '', 'at-once');
	await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
	return hall;
};
async function seated(at: Server, hall: Hall, name = 'Maria') {
	const { cookie } = await hall.joins(name);
	const line = new RawLine({ url: at.url, cookie });
	await line.enter({ protocol, meeting: hall.meeting, audience: 'guests' });
	await line.ask(1, 'follow', '{"seq":0,"epoch":0}');
	return { line };
}

test('E2 I7 nobody hears another meeting, and nobody who was sent away hears on', async () => {
	expect([await hearsTheOther(server), await hearsOn(server)]).toEqual([false, false]);
});

test.runIf(isLong)(
	'E2 I7 where meetings are mixed, and lines are kept, this is found',
	async () => {
		for (const [breakage, look] of [
			[mixesMeetings, hearsTheOther],
			[keepsSockets, hearsOn]
		] as const) {
			const { root, mend } = breakIt(breakage);
			const broken = await new Server({}, root).start();
			const leaked = await look(broken).finally(() => broken.stop());
			mend();
			expect(leaked).toBe(true);
		}
	},
	300_000
);

describe('E4', () => {
	const hello = () => ({ protocol, meeting: own.things.meeting, audience: 'guests' });

	test('E4 what a hello says of its own rank opens nothing', async () => {
		const claims = [
			...[{ audience: 'console' }, { audience: 'team' }, { audience: 'projector' }],
			...[{ role: 'facilitator' }, { admin: false }, { side: 'facilitator' }, { isOwner: null }],
			...[
				{ audience: 'team', token: own.owner.id },
				{ audience: 'team', token: '' },
				{ person: own.owner.id }
			],
			...[{ audience: ['console'] }, { audience: null }, { protocol: '1' }, { audience: 'Console' }]
		];
		for (const claim of claims) {
			const line = new RawLine({ url: server.url, cookie: askers.guest.cookie });
			expect(await line.enter({ ...hello(), ...claim }), JSON.stringify(claim)).toBe(false);
			line.close();
		}
		const forged = `${askers.guest.cookie}; role=facilitator; forthright.session_token=x.y; team=${own.team}`;
		for (const audience of ['console', 'team', 'projector'])
			expect(await lineOf(audience, forged)).toBeNull();
	});

	test('E4 no value but a role is one', () => {
		const values = [
			null,
			undefined,
			false,
			true,
			0,
			'0',
			'',
			'admin',
			'OWNER',
			' owner',
			'__proto__'
		];
		const more = ['constructor', 'toString', [], ['owner'], {}, { role: 'owner' }, NaN, 3];
		const actions = ['team.read', 'meeting.run', 'team.manage'] as const;
		for (const value of [...values, ...more])
			for (const action of actions)
				expect(can(value as Role, action), `${String(value)} ${action}`).toBe(false);
	});

	test('E4 E7 no order takes a word about who gives it, or anything else nobody asked for', () =>
		faultsOf(async (tell) => {
			const extras = [
				'role',
				'side',
				'by',
				'person2',
				'seq',
				'at',
				'createdAt',
				'authorId',
				'teamId'
			];
			const line = (await lineOf('console', askers.owner.cookie))!;
			const guest = (await lineOf('guests', askers.guest.cookie))!;
			changed();
			let number = 10;
			for (const [type, [may, said]] of Object.entries(orders)) {
				const by = may.includes('F') ? line : guest;
				const text = JSON.stringify({ type, ...said })
					.replace(/"@(\w+)"/g, (_, name: string) => `"${own.things[name] ?? newId()}"`)
					.replaceAll('"*"', () => `"${newId()}"`);
				for (const extra of extras) {
					const command = { ...(JSON.parse(text) as object), [extra]: own.owner.id };
					const answer = await by.ask(
						number++,
						'command',
						JSON.stringify({ id: newId(), command })
					);
					if ((answer as { refused?: string })?.refused !== 'malformed')
						tell(`${type} with ${extra}: ${JSON.stringify(answer)}`);
				}
			}
			for (const [event, said] of [
				['command', { id: newId(), command: { type: 'pressHeat' }, actor: 'facilitator' }],
				['follow', { seq: 0, epoch: 0, audience: 'console' }]
			] as const) {
				const answer = await guest.ask(number++, event, JSON.stringify(said));
				if ((answer as { refused?: string })?.refused !== 'malformed') tell(event);
			}
			for (const one of changed()) tell(`changed ${one.slice(0, 200)}`);
			line.close();
			guest.close();
		}));
});

describe('E5', () => {
	const session = (cookie: string) => /forthright\.session_token=([^;]+)/.exec(cookie)?.[1];

	test('E5 signing in makes a new session, whatever the browser brought along', async () => {
		const planted = 'forthright.session_token=chosen-by-somebody-else';
		const answer = await fetch(`${server.url}/sign-in`, {
			method: 'POST',
			redirect: 'manual',
			headers: { cookie: planted, origin: server.url, accept: 'text/html' },
			body: new URLSearchParams({ email: own.owner.email, password: own.owner.password })
		});
		const given = answer.headers.getSetCookie().find((one) => one.includes('session_token'))!;
		expect(session(given)).not.toBe('chosen-by-somebody-else');
		expect(session(given)).not.toBe(session(askers.owner.cookie));
		expect(session(given)!.split('.')[0]!.length * 6).toBeGreaterThanOrEqual(128);
		expect(given).toMatch(/HttpOnly/i);
		expect(given).toMatch(/SameSite=Lax/i);
		expect(given).not.toMatch(/Secure|__Host-/);
	});

	test('E5 over https cookies are Secure and bound to the host', async () => {
		const headers = {
			...{ 'x-forwarded-proto': 'https', 'x-forwarded-host': 'charter.example' },
			...{ origin: 'https://charter.example', accept: 'text/html' }
		};
		const post = (path: string, said: Record<string, string>) =>
			fetch(server.url + path, {
				...{ method: 'POST', redirect: 'manual', headers },
				body: new URLSearchParams(said)
			});
		const { email, password } = own.owner;
		const cookies = [
			...(await post('/sign-in', { email, password })).headers.getSetCookie(),
			...(
				await post(`/j/${own.things.code}?/join`, { key: newId(), name: 'Maria' })
			).headers.getSetCookie()
		];
		expect(cookies.map((one) => one.split('=')[0])).toEqual(
			expect.arrayContaining([
				'__Host-forthright.session_token',
				`__Host-guest-${own.things.meeting}`
			])
		);
		for (const one of cookies) {
			expect(one).toMatch(/^__Host-/);
			for (const rule of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\/(;|$)/i])
				expect(one).toMatch(rule);
			expect(one).not.toMatch(/; Domain/i);
		}
	});

	test('E5 a session that was ended opens nothing again', async () => {
		const browser = await signedIn(own.owner);
		const { cookie } = browser;
		const look = async () =>
			(await fetch(`${server.url}/settings`, { redirect: 'manual', headers: { cookie } })).status;
		expect(await look()).toBe(200);
		await browser.send('/sign-out', {});
		expect(await look()).toBe(303);
	});
});

describe('E6', { timeout: 600_000 }, () => {
	const port = () => new URL(server.url).port;
	const evil = () => [
		...['https://evil.example', 'http://evil.example', 'null', '', 'file://', 'http://localhost'],
		...[`${server.url}.evil.example`, `http://127.0.0.1:1`, `https://127.0.0.1:${port()}`],
		...[
			`http://evil.example#${server.url}`,
			`http://127.0.0.1:${port()}/`,
			`http://localhost:${port()}`
		]
	];

	test('E6 another site opens no line, sends no form and gives no order', () =>
		faultsOf(async (tell) => {
			let vectors = 0;
			changed();
			const at = own.things.meeting!;
			const { cookie } = askers.owner;
			for (const origin of evil()) {
				const line = new RawLine({ url: server.url, cookie, origin });
				if (await line.ready()) tell(`a websocket from ${origin}`);
				line.close();
				const tries: [string, string, RequestInit][] = [
					['polling', '/socket.io/?EIO=4&transport=polling', { method: 'GET' }],
					['a form', '/settings?/rename', form({ team: own.team, name: 'Evil' })],
					['an order', `/api/meetings/${at}/commands?as=console`, plain({ type: 'beginSilence' })],
					['a theme', `/api/meetings/${at}/themes`, plain({ do: 'make', label: 'Evil' })],
					['leaving', '/sign-out', form({})]
				];
				for (const [what, path, said] of tries) {
					vectors++;
					const headers = { ...said.headers, cookie, ...(origin && { origin }) };
					const answer = await fetch(server.url + path, { ...said, headers, redirect: 'manual' });
					await answer.body?.cancel();
					// A browser says where a page comes from in everything but what it may read.
					const mayRead = what === 'polling' && !origin;
					if (!mayRead && ![400, 403].includes(answer.status))
						tell(`${what} from “${origin}”: ${answer.status}`);
				}
				vectors++;
			}
			expect(vectors).toBeGreaterThan(40);
			for (const one of changed()) tell(`changed ${one.slice(0, 200)}`);
		}));

	const form = (said: Record<string, string>): RequestInit => ({
		...{ method: 'POST', body: new URLSearchParams(said) },
		headers: { accept: 'text/html' }
	});
	/** As a page can send it without asking first. */
	const plain = (command: object): RequestInit => ({
		...{ method: 'POST', body: JSON.stringify({ id: newId(), command }) },
		headers: { 'content-type': 'text/plain' }
	});

	test('E6 looking changes nothing, and no page may stand in another’s frame', () =>
		faultsOf(async (tell) => {
			for (const row of rows.filter(({ method }) => method === 'GET')) {
				const { path } = madeOf(row, () => own.things);
				const by = least(row);
				changed();
				const answer = await fetch(server.url + path, {
					redirect: 'manual',
					headers: { accept: 'text/html', cookie: by.cookie }
				});
				const html = await answer.text();
				for (const one of changed()) tell(`${row.route} changed ${one.slice(0, 200)}`);
				if (!html.startsWith('<!doctype')) continue;
				const policy = answer.headers.get('content-security-policy') ?? '';
				// Pages of faults are plain and have no scripts at all.
				if (answer.status < 400 && !policy.includes("frame-ancestors 'none'"))
					tell(`${row.route} may be framed`);
			}
		}));
});

describe('E7', { timeout: 600_000 }, () => {
	test('E7 no form takes more than it asks for: nobody becomes an author, a role or a date by a field', () =>
		faultsOf(async (tell) => {
			const canary = 'mass-assigned-7e1';
			const fields = [
				...['role', 'teamId', 'authorId', 'author', 'createdAt', 'seq', 'approvedBy', 'by', 'user'],
				...[
					'userId',
					'state',
					'epoch',
					'at',
					'agreedAt',
					'holder',
					'owner',
					'facilitator2',
					'tokenHash'
				]
			];
			for (const row of last.filter(({ method }) => method === 'POST')) {
				const taken = new Set(row.form.map(([name]) => name));
				const extra = fields.filter((one) => !taken.has(one));
				const more: Row = {
					...row,
					form: [...row.form, ...extra.map((name): [string, string] => [name, canary])],
					json: row.json && row.json.replace(/^\{/, `{"role":"${canary}","by":"${canary}",`)
				};
				changed();
				await ask(server.url, more, least(row), () => own.things);
				for (const one of changed())
					if (one.includes(canary)) tell(`${row.route}: ${one.slice(0, 200)}`);
			}
		}));
});

describe('E8', { timeout: 600_000 }, () => {
	test('E8 no page hands on the address it stands at, and no key is in the log', () =>
		faultsOf(async (tell) => {
			const keys = ['y', 'r', 'told', 'i', 'inviteKey', 'calendar', 's', 'program'].map(
				(name) => own.things[name]!
			);
			for (const row of rows.filter(({ method }) => method === 'GET')) {
				const { path } = madeOf(row, () => own.things);
				const answer = await fetch(server.url + path, {
					redirect: 'manual',
					headers: { accept: 'text/html', cookie: least(row).cookie }
				});
				const html = await answer.text();
				const policy = answer.headers.get('referrer-policy');
				if (policy !== 'same-origin') tell(`${row.route} says ${policy} of the referrer`);
				const out = [...html.matchAll(/(?:href|src|action)="(https?:\/\/[^"]*)"/g)]
					.map(([, to]) => to!)
					.filter((to) => !to.startsWith(server.url));
				if (out.length) tell(`${row.route} leads to ${out[0]}`);
				const shown = keys.filter((key) => html.includes(key) && !path.includes(key));
				if (shown.length) tell(`${row.route} shows a key`);
			}
			const tokens = [
				...keys,
				...Object.values(askers)
					.flatMap(({ cookie }) => cookie.split('; '))
					.filter(Boolean)
			].map((one) => one.split('=').at(-1)!);
			for (const token of tokens) if (server.log.includes(token)) tell(`${token} is in the log`);
		}));

	test('E8 a link for a screen works once, and what it leads to does not carry it', async () => {
		const { s } = own.things;
		const open = () =>
			fetch(`${server.url}/s/${s}`, {
				...{ method: 'POST', redirect: 'manual' as const, headers: { origin: server.url } },
				body: new URLSearchParams()
			});
		const first = await open();
		expect(first.status === 303 || first.status === 404).toBe(true);
		if (first.status === 303) expect(first.headers.get('location')).not.toContain(s);
		expect((await open()).status).toBe(404);
	});
});
