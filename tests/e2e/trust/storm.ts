import { connect } from 'node:net';
import { protocol } from '#lib/domain/wire.ts';
import { randomFrom } from '../../random.ts';
import { broken, event, seeds } from './fuzz.ts';
import { frame, RawLine } from './raw.ts';

type Seat = { meeting: string; cookie: string };
/** A desk that may ask a great deal, and a guest of the room in which others are. */
export type Field = { url: string; desk: Seat; guest: Seat };

const BATCH = 400;
const AT_ONCE = 6;

/** So many frames that nobody should send, over lines of everybody who can have one. Answers with what was sent. */
export async function storm(field: Field, frames: number, seed: number) {
	const sent = { frames: 0, lines: 0, 'over polling': 0, 'odd requests': 0 };
	const worker = async (nth: number) => {
		const dice = randomFrom(seed * 1000 + nth);
		for (let round = nth; sent.frames < frames; round++) {
			if (round % 9 === 0) sent['odd requests'] += await oddRequests(field.url, dice);
			const polled = round % 5 === 0 ? await polling(field, dice) : 0;
			const over = polled || (await overSocket(field, dice, round));
			sent['over polling'] += polled;
			sent.frames += over;
			sent.lines++;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, (_, nth) => worker(nth)));
	return sent;
}

const hello = (meeting: string, audience: string) => ({ protocol, meeting, audience });

/** A line that asks thousands of things, is answered to the last of them, and is then broken with frames that are none. */
async function overSocket({ url, desk, guest }: Field, dice: () => number, round: number) {
	const seats = [
		['console', desk],
		['team', desk],
		['guests', guest],
		['nobody', null]
	] as const;
	const [audience, seat] = seats[round % seats.length]!;
	const line = new RawLine({ url, cookie: seat?.cookie });
	let sent = 0;
	if (seat) {
		if (!(await line.enter(hello(seat.meeting, audience))))
			throw new Error(`no way into the room: ${line.code} ${line.heard.join(' ').slice(0, 300)}`);
		const events = Array.from({ length: BATCH }, () => frame(Buffer.from(event(dice))));
		line.write(Buffer.concat(events));
		const answer = await line.ask(77_777_777, 'command', 'null');
		if (!answer) throw new Error(`a line ended with ${line.code} under orders it has to refuse`);
		sent += BATCH + 1;
	} else if (!(await line.ready())) throw new Error('no handshake');
	for (let more = 0; more < 12 && line.code === 0; more++, sent++) {
		line.write(broken(dice));
		if (more % 3 === 2) await new Promise((go) => setImmediate(go));
	}
	line.close();
	return sent;
}

/** The same over long polling: several frames in one body, whole and broken. */
async function polling({ url, desk: { meeting, cookie } }: Field, dice: () => number) {
	const headers = { origin: url, cookie, 'content-type': 'text/plain;charset=UTF-8' };
	const at = `${url}/socket.io/?EIO=4&transport=polling`;
	const opened = await (await fetch(at, { headers })).text();
	const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
	const post = async (body: string) => {
		const answer = await fetch(`${at}&sid=${sid}`, { method: 'POST', headers, body });
		return answer.text();
	};
	await post(`40${JSON.stringify(hello(meeting, 'team'))}`);
	let sent = 0;
	for (let body = 0; body < 4; body++) {
		const events = Array.from({ length: 60 }, () => event(dice));
		await post(events.join('\x1e').slice(0, 60_000));
		sent += events.length;
	}
	const odd = Array.from({ length: 10 }, () => seeds[Math.floor(dice() * seeds.length)]);
	await post(odd.join('\x1e'));
	await (await fetch(`${at}&sid=${sid}`, { headers })).text();
	return sent + odd.length;
}

/** Requests that are no requests, versions that are none, and more headers than anybody has. */
async function oddRequests(url: string, dice: () => number) {
	const lines = (count: number) =>
		Array.from({ length: count }, (_, nth) => `x-${nth}: ${'y'.repeat(9)}\r\n`).join('');
	const upgrade = 'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n';
	const noise = String.fromCharCode(...Array.from({ length: 40 }, () => Math.floor(dice() * 256)));
	const all = [
		`GET /socket.io/?EIO=3&transport=websocket HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`,
		`GET /socket.io/?EIO=5&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n`,
		`GET /socket.io/?EIO=4&transport=polling&sid=__proto__ HTTP/1.1\r\nHost: x\r\n\r\n`,
		`GET /socket.io/?EIO=4&transport=constructor HTTP/1.1\r\nHost: x\r\n\r\n`,
		`POST /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n`,
		`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\n${upgrade}${lines(1500)}\r\n`,
		`GET / HTTP/1.1\r\nHost: x\r\n${upgrade}Sec-WebSocket-Key: \r\n\r\n`,
		`GET / HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n`,
		`GET //[ HTTP/1.1\r\nHost: ][\r\n\r\n`,
		`GET /%ff%00/..%2f HTTP/1.1\r\nHost: x\r\nCookie: ${'; ;='.repeat(99)}\r\n\r\n`,
		noise
	];
	await Promise.all(all.map((text) => throwAt(url, text)));
	return all.length;
}

/** Says something to the port, and answers with the status of what comes back, if anything does. */
export const throwAt = (url: string, text: string, ms = 3000) =>
	new Promise<number>((done) => {
		const { hostname, port } = new URL(url);
		const socket = connect(Number(port), hostname, () => socket.end(text, 'latin1'));
		let heard = '';
		socket.setTimeout(ms, () => socket.destroy());
		socket.on('data', (data) => (heard += data.toString('latin1')));
		socket.on('error', () => {});
		socket.on('close', () => done(Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? 0)));
	});
