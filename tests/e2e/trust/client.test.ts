import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { protocol } from '#lib/domain/wire.ts';
import { Browser } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { amount, isLong, seed } from '../../amount.ts';
import { writeFigures } from '../../figures.ts';
import { until } from '../../room.ts';
import { comment, openHall, type Hall } from '../hall.ts';
import { commentsOf, somebody, speak, type Somebody } from '../people.ts';
import { Server } from '../server.ts';
import { frame, RawLine } from './raw.ts';
import { storm, throwAt } from './storm.ts';
import { heapOf, lookedInto, vitalsOf } from './vitals.ts';

const token = 'only-for-the-operator';
const server = new Server({
	METRICS_TOKEN: token,
	SOCKET_QUEUE_MAX: '30',
	MAX_PARTICIPANTS: '320'
});
let hall: Hall;
let maria: Browser;
/** Somebody who only wants to take part, while others do what they do. */
let neighbour: Somebody;

beforeAll(async () => {
	await server.start();
	hall = await openHall(
		server,
		[{ section: 'purpose', text: 'We help.' }],
		undefined,
		'',
		'at-once'
	);
	await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
	maria = await hall.joins('Maria');
	const noor = await hall.joins('Noor');
	neighbour = somebody(server.url, hall.meeting, 'guests', noor.cookie);
	await until('the neighbour is in the room', () => neighbour.line.online);
});
afterAll(async () => {
	neighbour?.socket.disconnect();
	await server.stop();
});

const to = (cookie: string) => ({ url: server.url, cookie });
const hello = (audience: string) => ({ protocol, meeting: hall.meeting, audience });
const said = (words: string) => ({ id: newId(), command: comment(null, words) });

async function lineOf(audience: string, cookie: string) {
	const line = new RawLine(to(cookie));
	expect(await line.enter(hello(audience))).toBe(true);
	return line;
}

/** The neighbour says something; answers with how long it took to be kept. */
async function neighbourly(words: string) {
	const begun = performance.now();
	const id = speak(neighbour, words);
	await until('the neighbour is answered', () => commentsOf(neighbour).includes(id), 30_000);
	return performance.now() - begun;
}

async function metric(name: string) {
	const headers = { authorization: `Bearer ${token}` };
	const text = await (await fetch(`${server.url}/metrics`, { headers })).text();
	return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);
}

test('C1 no frame, order or request from outside ends the server or keeps the others waiting', async () => {
	const frames = amount('frames', 15_000, 1_000_000);
	const begun = performance.now();
	const before = await metric('forthright_resident_bytes');
	let over = false;
	const waits: number[] = [];
	const neighbours = (async () => {
		while (!over) {
			waits.push(await neighbourly('Still here.'));
			await new Promise((go) => setTimeout(go, isLong ? 2000 : 700));
		}
	})();
	const other = await openHall(server, [{ section: 'purpose', text: 'We help.' }]);
	const desk = { meeting: other.meeting, cookie: other.dana.cookie };
	const guest = { meeting: hall.meeting, cookie: maria.cookie };
	const sent = await storm({ url: server.url, desk, guest }, frames, seed);
	over = true;
	await neighbours;
	const seconds = Math.round((performance.now() - begun) / 1000);
	expect(
		await throwAt(server.url, `GET / HTTP/1.1\r\nHost: x\r\n${'x: y\r\n'.repeat(9000)}\r\n`)
	).toBe(431);
	expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
	expect(server.log).not.toMatch(/a socket request failed|nhandled|ncaught/);
	if (!isLong) return;
	await new Promise((go) => setTimeout(go, 60_000));
	const after = await metric('forthright_resident_bytes');
	writeFigures('C1 frames from outside', seed, {
		...sent,
		seconds,
		exits: 0,
		'ms the neighbour waited at most': Math.round(Math.max(...waits)),
		'MB before': Math.round(before / 1e6),
		'MB a minute after': Math.round(after / 1e6)
	});
}, 3_600_000);

test('C2 a line takes messages of the documented size, and ends at the first byte too many', async () => {
	const padded = (size: number) => {
		const text = `421["command",{"id":"x","pad":"`;
		return `${text}${'y'.repeat(size - text.length - 3)}"}]`;
	};
	for (const [audience, cookie, most] of [
		['guests', maria.cookie, 16_000],
		['team', hall.dana.cookie, 16_000],
		['console', hall.dana.cookie, 64_000]
	] as const) {
		const line = await lineOf(audience, cookie);
		// Of Engine.IO's own letter before it the protocol does not speak.
		line.send(padded(most));
		expect(await line.answer(1)).toEqual({ refused: 'unknown-command' });
		line.send(padded(most + 2));
		expect(await line.closed(), audience).not.toBe(0);
	}
	const stranger = new RawLine({ url: server.url });
	await stranger.ready();
	stranger.send(`40${'z'.repeat(64_000)}`);
	expect(await stranger.closed()).toBe(1009);
});

test('C2 bytes, and halves of messages that never come whole, end the line', async () => {
	const half = '451-["command",{"_placeholder":true,"num":0}]';
	for (const [nth, spoil] of [
		(line: RawLine) => line.send(Buffer.alloc(10, 7)),
		(line: RawLine) => {
			line.send(half);
			line.send(Buffer.alloc(50_000, 7));
		},
		(line: RawLine) => line.send(half),
		(line: RawLine) => line.send('4511-["command",1]'),
		(line: RawLine) => {
			for (let piece = 0; piece < 3; piece++)
				line.write(frame(Buffer.alloc(30_000, 120), piece ? 0 : 1, false));
		}
	].entries()) {
		const line = await lineOf('guests', maria.cookie);
		spoil(line);
		expect(await line.closed().catch(() => 0), `the ${nth + 1}th`).not.toBe(0);
	}
	await neighbourly('Nothing was kept of that.');
});

test('C2 forms and bodies of half a megabyte are refused, whatever their length is said to be', async () => {
	const at = `${server.url}/api/meetings/${hall.meeting}/commands?as=guests`;
	const headers = {
		...{ cookie: maria.cookie, origin: server.url },
		'content-type': 'application/json'
	};
	const post = async (body: BodyInit, more: object = {}) =>
		(await fetch(at, { method: 'POST', headers, body, ...more })).status;
	expect(await post(JSON.stringify({ id: 'x', pad: 'y'.repeat(530_000) }))).toBeGreaterThanOrEqual(
		400
	);
	const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
	expect(await post(nested)).toBe(409);
	expect(await post(`{"id":"x","command":${nested}}`)).toBe(409);
	expect(await post(`{"id":"x","command":{"type":"agree","comment":{"length":1e999}}}`)).toBe(409);

	const form = new Browser(server.url);
	const long = { code: 'y'.repeat(600_000) };
	expect((await form.send('/', long).catch(() => ({ status: 413 }))).status).toBe(413);
	// A hundred megabytes are announced: the answer comes before they do.
	const announced = `POST / HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000000\r\n\r\ncode=`;
	expect([400, 403, 413]).toContain(await throwAt(server.url, announced));

	const before = await metric('forthright_resident_bytes');
	let taken = 0;
	const endless = new ReadableStream({
		pull(out) {
			if (taken > 100e6) return out.close();
			taken += 65_536;
			out.enqueue(new Uint8Array(65_536));
		}
	});
	await post(endless as never, { duplex: 'half' }).catch(() => 0);
	expect(taken, 'a hundred megabytes are not read').toBeLessThan(50e6);
	await neighbourly('We go on.');
	console.log(
		`C2 ${Math.round((await metric('forthright_resident_bytes')) / 1e6 - before / 1e6)} MB more`
	);
});

test('C2 a hundred bodies that trickle in keep nobody from being heard', async () => {
	const { hostname, port } = new URL(server.url);
	const slow = Array.from({ length: 100 }, () => {
		const socket = connect(Number(port), hostname);
		socket.on('error', () => {});
		socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nc');
		return socket;
	});
	const drip = setInterval(() => slow.forEach((one) => one.write('o')), 100);
	await neighbourly('We still talk.');
	if (isLong) {
		const ended = () => slow.every((one) => one.closed || one.destroyed);
		await until('every one of them is ended', ended, 120_000);
	}
	clearInterval(drip);
	for (const one of slow) one.destroy();
}, 180_000);

test('C3 whoever does not fetch what is sent is cut, and has all of it when they come back', async () => {
	const lazy = await Promise.all(Array.from({ length: 5 }, () => polled(maria.cookie)));
	for (let nth = 0; nth < 45; nth++) {
		await hall.tell(hall.dana, comment(null, `Packet ${nth} ${'of four thousand '.repeat(200)}`));
		await new Promise((go) => setTimeout(go, 30));
	}
	const isCut = async () =>
		(await Promise.all(lazy.map((one) => one.isGone()))).every((gone) => gone);
	await expect.poll(isCut, { timeout: 15_000 }).toBe(true);
	const back = somebody(server.url, hall.meeting, 'guests', maria.cookie);
	await until('she is back', () => back.line.online);
	expect(commentsOf(back)).toEqual(commentsOf(neighbour));
	back.socket.disconnect();
});

/** A browser behind a proxy that took its question and went to sleep. */
async function polled(cookie: string) {
	const headers = { cookie, origin: server.url };
	const at = `${server.url}/socket.io/?EIO=4&transport=polling`;
	const opened = await (await fetch(at, { headers })).text();
	const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
	const post = (body: string) => fetch(`${at}&sid=${sid}`, { method: 'POST', headers, body });
	const get = async () => (await fetch(`${at}&sid=${sid}`, { headers })).text();
	await post(`40${JSON.stringify(hello('guests'))}`);
	expect(await get()).toContain('40{');
	await post('421["follow",{"seq":0,"epoch":0}]');
	expect(await get()).toContain('431[');
	// A post to a line that is gone is answered with its number unknown.
	return { isGone: async () => (await post('3')).status === 400 };
}

test('C6 a guest opens ten lines; with one more the oldest ends', async () => {
	const lines: RawLine[] = [];
	for (let nth = 0; nth < 11; nth++) lines.push(await lineOf('guests', maria.cookie));
	expect(await lines[0]!.closed()).not.toBe(0);
	expect(lines.slice(1).map((one) => one.code)).toEqual(Array(10).fill(0));
	for (const one of lines) one.close();
});

test('C6 a guest who floods is told so, is heard at their rate, and goes at one press', async () => {
	const bot = await hall.joins('Bot');
	const line = await lineOf('guests', bot.cookie);
	await line.ask(1, 'follow', '{"seq":0,"epoch":0}');
	const begun = performance.now();
	const thousand = Array.from({ length: 1000 }, (_, nth) =>
		frame(Buffer.from(`42${nth + 10}["command",${JSON.stringify(said(`Spam ${nth}`))}]`))
	);
	line.write(Buffer.concat(thousand));
	const wait = neighbourly('May I say something?');
	await line.answer(1009);
	// A no is said at once, a yes when it is on the disk.
	await line.until(() => line.heard.filter((one) => one.startsWith('43')).length > 1000);
	const seconds = (performance.now() - begun) / 1000;
	const answers = line.heard.filter((one) => one.startsWith('43'));
	const taken = answers.filter((one) => one.includes('"seq"')).length;
	expect(taken).toBeGreaterThanOrEqual(20);
	expect(taken).toBeLessThanOrEqual(20 + Math.ceil(seconds * 2) + 1);
	expect(answers.filter((one) => one.includes('too-fast')).length).toBeGreaterThan(900);
	await wait;

	// The same guest over plain http draws from the same measure.
	const again = await hall.tell(bot, comment(null, 'And over there'));
	expect(again.refused).toBe('too-fast');
	const app = await server.app();
	const { people } = app.db.tables;
	const row = (await app.db.query.select().from(people)).find(({ name }) => name === 'Bot');
	await app.db.close();
	await hall.tell(hall.dana, { type: 'removePerson', person: row!.id });
	expect(await line.closed()).not.toBe(0);
	expect((await hall.tell(bot, comment(null, 'Me again'))).status).toBe(404);
});

test('C5 E3 three hundred come in from the address of a guesser, who is stopped after ten wrong codes', async () => {
	const app = await server.app();
	const { meetings } = app.db.tables;
	const [row] = await app.db.query.select().from(meetings);
	await app.db.close();
	const begun = performance.now();
	const guesses: number[] = [];
	const guesser = new Browser(server.url);
	const guessing = (async () => {
		for (let nth = 0; nth < 40; nth++)
			guesses.push((await guesser.look(`/j/${String(100_000_000 + nth)}`)).status);
	})();
	const come = async (nth: number) => {
		const { status, to, cookie } = await join(row!.roomToken!, `Guest ${nth}`);
		if (to !== `/j/${hall.meeting}`) return `${status} to ${to}`;
		const guest = { cookie } as Browser;
		const { status: kept, refused } = await hall.tell(guest, comment(null, `I am ${nth}.`));
		return kept === 200 ? 'in' : `${kept} ${refused}`;
	};
	const came: string[] = [];
	for (let nth = 0; nth < 300; nth += 20)
		came.push(...(await Promise.all(Array.from({ length: 20 }, (_, at) => come(nth + at)))));
	await guessing;
	const seconds = Math.round((performance.now() - begun) / 1000);
	expect(came.filter((one) => one !== 'in')).toEqual([]);
	expect(guesses.filter((status) => status === 404)).toHaveLength(10);
	if (isLong)
		writeFigures('C5 a room behind one address', null, { people: 300, seconds, refused: 0 });

	// From now on a right code and a wrong one are answered to the letter alike, and lead to the door alone.
	const pages = await Promise.all(
		[hall.code, '100000099'].map(async (code) => {
			const one = new Browser(server.url);
			const look = await one.look(`/j/${code}`);
			const form = { key: newId(), name: 'Eve', customer: '' };
			const sent = await one.send(`/j/${code}?/join`, form);
			return [look, sent].map(({ status, html }) => [status, plain(html, code)]);
		})
	);
	expect(pages[0]).toEqual(pages[1]);
	const waiting = await lineOf('console', hall.dana.cookie);
	await waiting.ask(1, 'follow', '{"seq":0,"epoch":0}');
	await waiting.until(() => waiting.heard.some((one) => one.includes('"waiting"')));
	expect(waiting.heard.find((one) => one.includes('"waiting"'))!.match(/Eve/g)).toHaveLength(1);
	waiting.close();
}, 120_000);

/** The form at the door, without looking at what it leads to. */
async function join(key: string, name: string) {
	const answer = await fetch(`${server.url}/j/${key}?/join`, {
		...{ method: 'POST', redirect: 'manual', headers: { origin: server.url, accept: 'text/html' } },
		body: new URLSearchParams({ key: newId(), name, customer: '' })
	});
	await answer.body?.cancel();
	const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
	return { status: answer.status, to: answer.headers.get('location'), cookie: cookie.join('; ') };
}

/** Without what is drawn anew for each page. */
const plain = (html: string, code: string) =>
	html
		.replaceAll(code, 'CODE')
		.replaceAll(code.replace(/(...)(...)/, '$1 $2 '), 'CODE')
		.replace(/\b[0-9a-f]{32}\b/g, 'ID')
		.replace(/nonce="[^"]*"|nonce-[^']*/g, 'NONCE')
		.replace(/"key":"[^"]*"|key:"[^"]*"/g, 'KEY');

test('C6 a meeting that is full says so to the next one', async () => {
	const refused: number[] = [];
	const app = await server.app();
	const { meetings } = app.db.tables;
	const [row] = await app.db.query.select().from(meetings);
	await app.db.close();
	for (let nth = 0; nth < 30; nth++) {
		if ((await join(row!.roomToken!, `Late ${nth}`)).status === 409) refused.push(nth);
	}
	expect(refused.length).toBeGreaterThan(0);
	expect(refused).toEqual(
		Array.from({ length: refused.length }, (_, at) => 30 - refused.length + at)
	);
});

test.runIf(isLong)(
	'C3 twenty who stop reading cost the others nothing',
	async () => {
		const own = new Server({ METRICS_TOKEN: token, ...lookedInto });
		await own.start();
		const seconds = amount('seconds', 60, 240);
		const room = await openHall(
			own,
			[{ section: 'purpose', text: 'We help.' }],
			undefined,
			'',
			'at-once'
		);
		await room.tell(room.dana, { type: 'startMeeting', announce: true });
		const look = async () => ({ resident: vitalsOf(own)?.resident ?? 0, held: await heapOf(own) });
		const readers: Somebody[] = [];
		for (let nth = 0; nth < 5; nth++) {
			const guest = await room.joins(`Reader ${nth}`);
			readers.push(somebody(own.url, room.meeting, 'guests', guest.cookie));
		}
		const stalled: RawLine[] = [];
		const cookies: string[] = [];
		for (let nth = 0; nth < amount('stalled', 20, 20); nth++) {
			const { cookie } = await room.joins(`Stalled ${nth}`);
			const line = new RawLine({ url: own.url, cookie });
			await line.enter({ ...hello('guests'), meeting: room.meeting });
			await line.ask(1, 'follow', '{"seq":0,"epoch":0}');
			cookies.push(cookie);
			stalled.push(line);
		}
		const edited = newId();
		await room.tell(room.dana, comment(null, 'To be said otherwise', { id: edited }));
		let sent = 0;
		/** The most it took meanwhile. */
		const talk = async (seconds: number) => {
			const most = await look();
			const begun = performance.now();
			while (performance.now() - begun < seconds * 1000) {
				// Twelve kilobytes each, and the meeting does not grow by them.
				const words = `${sent} ${'漢'.repeat(3900)}`;
				await room.tell(room.dana, { type: 'editComment', comment: edited, words });
				await new Promise((go) => setTimeout(go, 5));
				if (++sent % 50) continue;
				const { resident, held } = await look();
				most.resident = Math.max(most.resident, resident);
				most.held = Math.max(most.held, held);
			}
			return most;
		};
		// What so much talk takes by itself, while everybody reads.
		const before = await talk(seconds / 2);
		for (const line of stalled) line.stall();
		const most = await talk(seconds);
		const sockets = Number(
			/audience="guests"\} (\d+)/.exec(
				await (
					await fetch(`${own.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })
				).text()
			)?.[1]
		);
		for (const line of stalled) line.close();
		const back = cookies.map((cookie) => somebody(own.url, room.meeting, 'guests', cookie));
		await until('all are back', () => back.every((one) => one.line.online), 30_000);
		const words = (one: Somebody) =>
			one.line.facts.meeting.comments.map((said) => said.words).join();
		await until('all say the same', () => back.every((one) => words(one) === words(readers[0]!)));
		for (const one of [...readers, ...back]) one.socket.disconnect();
		await own.stop();
		writeFigures('C3 stalled sockets', null, {
			stalled: stalled.length,
			'events of 12 kB': sent,
			seconds,
			'still connected': sockets - readers.length,
			'MB held at most while all read': Math.round(before.held),
			'MB held at most while they did not': Math.round(most.held),
			'MB resident then': Math.round(before.resident),
			'MB resident at most': Math.round(most.resident),
			healed: back.length
		});
		expect(sockets).toBe(readers.length);
		expect(most.held - before.held).toBeLessThan(50);
	},
	1_200_000
);
