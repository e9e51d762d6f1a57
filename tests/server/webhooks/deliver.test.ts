import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createApp } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import type { Database } from '#lib/server/db/index.ts';
import { eventTypes, type EventType } from '#lib/server/webhooks/events.ts';
import { sendEvents } from '#lib/server/webhooks/sender.ts';
import {
	addWebhook,
	failuresOf,
	sendAgain,
	switchWebhook,
	webhooksOf
} from '#lib/server/webhooks/webhooks.ts';
import { eachEngine } from '../../engines.ts';
import { dana, furnish, maria, says, startedMeeting, tell } from '../../world.ts';

type Got = { headers: IncomingHttpHeaders; text: string; body: { type: string; data: any } };
const servers: Server[] = [];
afterEach(() => void servers.splice(0).map((one) => one.close()));

/** Another program that answers as it is told to. */
async function receiver() {
	const got: Got[] = [];
	const state = { status: 200, calls: 0 };
	const server = createServer((request, response) => {
		let text = '';
		request.on('data', (part) => (text += String(part)));
		request.on('end', () => {
			state.calls++;
			if (state.status < 300) got.push({ headers: request.headers, text, body: JSON.parse(text) });
			response.writeHead(state.status).end();
		});
	});
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return { got, state, url: `http://127.0.0.1:${port}/hook` };
}

function serverOn(db: Database, env: Record<string, string> = { WEBHOOKS_PRIVATE: '1' }) {
	let at = Date.parse('2026-04-14T08:00:00.000Z');
	const app = createApp({
		db,
		config: readConfig({ LOG_LEVEL: 'silent', DATA_DIR: '/nowhere', ...env }),
		secret: 'a secret of thirty-two characters.',
		now: () => new Date((at += 1)).toISOString()
	});
	return { app, pass: (minutes: number) => (at += minutes * 60_000) };
}

const by = { team: 'team', user: 'dana' };
const add = (app: ReturnType<typeof serverOn>['app'], url: string, events: readonly EventType[]) =>
	addWebhook(app, by, { id: 'hook', url, events: [...events] });

eachEngine((open) => {
	test('a webhook made after words that nobody listened to hears the next ones, at another process within a second', async () => {
		const db = await open();
		const [here, there] = [serverOn(db).app, serverOn(db).app];
		await furnish(here);
		await startedMeeting(here);
		await tell(here, 'm', says('c1', 'Nobody listens'), maria);
		await enter(there, 'm');
		await tell(there, 'm', says('c2', 'Nor here'), maria);
		const program = await receiver();
		await add(here, program.url, ['comment.added']);
		await tell(here, 'm', says('c3', 'Somebody listens'), maria);
		await new Promise((go) => setTimeout(go, 1_050));
		await tell(there, 'm', says('c4', 'Here as well'), maria);
		await sendEvents(here);
		const words = program.got.map(({ body }) => body.data.words);
		expect(words.toSorted()).toEqual(['Here as well', 'Somebody listens']);
	});

	test('what happens is told once, signed, with an id', async () => {
		const { app } = serverOn(await open());
		await furnish(app);
		const there = await receiver();
		const secret = await add(app, there.url, eventTypes);
		expect(await add(app, there.url, eventTypes)).toBe(secret);
		await startedMeeting(app);
		await tell(app, 'm', says('c1', 'A machine answers'), maria);
		await sendEvents(app);
		await sendEvents(app);
		expect(there.got.map(({ body }) => body.type)).toEqual(['comment.added']);
		const [{ headers, text, body }] = there.got as [Got];
		const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`;
		const key = Buffer.from(secret!.slice('whsec_'.length), 'base64');
		expect(headers['webhook-signature']).toBe(
			`v1,${createHmac('sha256', key).update(signed).digest('base64')}`
		);
		expect(body.data).toMatchObject({
			meeting: 'm',
			words: 'A machine answers',
			by: { name: 'Maria', organisation: 'Lopez Bakery' }
		});
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'no time' }, dana);
		await sendEvents(app);
		expect(there.got.at(-1)!.body).toMatchObject({
			type: 'meeting.closed',
			team: 'team',
			data: { id: 'm', state: 'closed', customers: [{ name: 'Lopez Bakery' }] }
		});
	});

	test('held words leave when they are revealed, withdrawn words never, unsigned ones without a person', async () => {
		const { app } = serverOn(await open());
		await furnish(app);
		const there = await receiver();
		await add(app, there.url, ['comment.added']);
		await startedMeeting(app);
		await tell(app, 'm', { type: 'beginSilence' }, dana);
		await tell(app, 'm', says('held', 'Held words'), maria);
		await tell(app, 'm', says('gone', 'Words taken back'), maria);
		await tell(app, 'm', { ...says('unsigned', 'Nobody said'), unsigned: true } as never, maria);
		await sendEvents(app);
		expect(there.got).toEqual([]);
		await tell(app, 'm', { type: 'revealWords' }, dana);
		await tell(app, 'm', { type: 'withdrawComment', comment: 'gone' }, maria);
		await sendEvents(app);
		const words = there.got.map(({ body }) => [body.data.words, body.data.by?.name ?? null]);
		expect(words.toSorted()).toEqual([
			['Held words', 'Maria'],
			['Nobody said', null]
		]);
		const unsigned = there.got.find(({ body }) => body.data.words === 'Nobody said')!;
		expect(unsigned.text).not.toMatch(/maria|lopez/i);
		expect(unsigned.body.data.at).toMatch(/:00\.000Z$/);
	});

	test('names that were tightened stay here', async () => {
		const { app } = serverOn(await open());
		await furnish(app);
		const there = await receiver();
		await add(app, there.url, ['comment.added']);
		await startedMeeting(app);
		await tell(app, 'm', { type: 'tightenNames', names: 'organisation' }, dana);
		await tell(app, 'm', says('c1', 'One'), maria);
		await sendEvents(app);
		expect(there.got[0]!.body.data.by).toEqual({ name: null, organisation: 'Lopez Bakery' });
		expect(there.got[0]!.text).not.toContain('Maria');
	});

	test('what does not arrive is tried again later and later, and then stands in the list of failures', async () => {
		const { app, pass } = serverOn(await open());
		await furnish(app);
		const there = await receiver();
		there.state.status = 500;
		await add(app, there.url, ['comment.added']);
		await startedMeeting(app);
		await tell(app, 'm', says('c1', 'One'), maria);
		await tell(app, 'm', says('c2', 'Two'), maria);
		await sendEvents(app);
		await sendEvents(app);
		expect(there.state.calls).toBe(1);
		for (const minutes of [1.1, 2.1, 4.1]) {
			pass(minutes);
			await sendEvents(app);
		}
		expect(there.state.calls).toBeGreaterThanOrEqual(4);
		expect(there.state.calls).toBeLessThanOrEqual(6);
		pass(25 * 60);
		await sendEvents(app);
		pass(61);
		await sendEvents(app);
		const failures = await failuresOf(app, 'team');
		expect(failures.map(({ state, error }) => [state, error])).toEqual([
			['failed', 'answered 500'],
			['failed', 'answered 500']
		]);
		there.state.status = 200;
		await sendAgain(app, 'another team', failures[0]!.id);
		await sendEvents(app);
		expect(there.got).toEqual([]);
		await sendAgain(app, 'team', failures[0]!.id);
		await sendEvents(app);
		expect(there.got).toHaveLength(1);
		expect(await failuresOf(app, 'team')).toHaveLength(1);
	});

	test('an address that is dead for days is switched off and says so', async () => {
		const { app, pass } = serverOn(await open());
		await furnish(app);
		const there = await receiver();
		there.state.status = 500;
		await add(app, there.url, ['comment.added']);
		await startedMeeting(app);
		for (let day = 0; day < 4; day++) {
			await tell(app, 'm', says(`c${day}`, 'Again'), maria);
			await sendEvents(app);
			pass(25 * 60);
		}
		const [hook] = await webhooksOf(app, 'team');
		expect(hook).toMatchObject({ offWhy: 'failing' });
		const calls = there.state.calls;
		await tell(app, 'm', says('later', 'While it is off'), maria);
		pass(60);
		await sendEvents(app);
		expect(there.state.calls).toBe(calls);
		there.state.status = 200;
		await switchWebhook(app, by, 'hook', true);
		await tell(app, 'm', says('back', 'It is back'), maria);
		await sendEvents(app);
		expect(there.got.map(({ body }) => body.data.words)).toContain('It is back');
		expect(there.got.map(({ body }) => body.data.words)).not.toContain('While it is off');
	});

	test('an address that says it is gone is switched off at once', async () => {
		const { app } = serverOn(await open());
		await furnish(app);
		const there = await receiver();
		there.state.status = 410;
		await add(app, there.url, ['comment.added']);
		await startedMeeting(app);
		await tell(app, 'm', says('c1', 'One'), maria);
		await sendEvents(app);
		expect((await webhooksOf(app, 'team'))[0]).toMatchObject({ offWhy: 'gone', failed: 1 });
	});

	test('without the setting nothing goes to a private address', async () => {
		const { app } = serverOn(await open(), {});
		await furnish(app);
		const there = await receiver();
		await add(app, there.url.replace('127.0.0.1', 'localhost'), ['comment.added']);
		await startedMeeting(app);
		await tell(app, 'm', says('c1', 'One'), maria);
		await sendEvents(app);
		expect(there.state.calls).toBe(0);
		expect((await failuresOf(app, 'team'))[0]!.error).toBe('localhost is not a public address');
	});

	test('a promise is told when its day comes and when it slips, once each', async () => {
		const { app, pass } = serverOn(await open());
		await furnish(app);
		const there = await receiver();
		await add(app, there.url, ['promise.due', 'promise.slipped']);
		const { query, tables } = app.db;
		const promise = { team: 'team', owner: 'Tom', at: '2026-04-14T08:00:00.000Z' };
		await app.db.commit([
			query.insert(tables.promises).values([
				{ ...promise, id: 'soon', what: 'Call back', due: '2026-04-15' },
				{ ...promise, id: 'kept', what: 'Kept', due: '2026-04-14', keptOn: '2026-04-14' },
				{
					...promise,
					id: 'slips',
					what: 'Slips',
					due: '2026-05-20',
					checked: 'slips',
					checkedAt: '2026-04-14T07:00:00.000Z'
				}
			])
		]);
		const told = () => there.got.map(({ body }) => `${body.type} ${body.data.id}`);
		await sendEvents(app);
		expect(told()).toEqual(['promise.slipped slips']);
		pass(24 * 60);
		await sendEvents(app);
		await sendEvents(app);
		expect(told()).toEqual(['promise.slipped slips', 'promise.due soon']);
		pass(24 * 60);
		await sendEvents(app);
		await sendEvents(app);
		expect(told().slice(2)).toEqual(['promise.slipped soon']);
	});
});
