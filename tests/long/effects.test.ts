import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Heard } from '#lib/domain/meeting/events.ts';
import type { Audience } from '#lib/domain/meeting/visibility.ts';
import type { Waiting } from '#lib/domain/wire.ts';
import { dial, type Live } from '#lib/live/carrier.ts';
import { Browser } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { openHall, type Hall } from '../e2e/hall.ts';
import { Server } from '../e2e/server.ts';
import { writeFigures } from '../figures.ts';

const rounds = 20;
const guests = 30;

const server = new Server();
let room: Hall;
let desk: Live;
const lines: Live[] = [];
/** The longest that the last of all lines waited for each press, in milliseconds. */
const longest: Record<string, number> = {};

beforeAll(async () => {
	await server.start();
	room = await openHall(server, [{ section: 'purpose', text: 'We help.' }]);
	desk = await line('console', room.dana);
	await line('team', room.dana);
	for (let at = 0; at < guests; at++) await line('guests', await room.joins(`Guest ${at}`));
	await room.tell(room.dana, { type: 'startMeeting', announce: true });
	// Whoever comes from this address has to be let in by hand from now on.
	for (let at = 0; at < 30; at++) await new Browser(server.url).look(`/j/${100_000_000 + at}`);
});
afterAll(() => {
	for (const one of lines) one.disconnect();
	return server.stop();
});

test('what the console presses is in effect on every open line', async () => {
	for (let round = 0; round < rounds; round++) {
		const newcomer = new Browser(server.url);
		const waiting = heard(desk, 'waiting', (all: Waiting[]) => all.length > 0);
		await newcomer.send(`/j/${room.code}?/join`, { key: newId(), name: 'Aisha', customer: '' });
		const [{ guest: person }] = (await waiting) as [Waiting];
		await timed('let in', lines.map(facts('personJoined')), () =>
			desk.emitWithAck('letIn', person)
		);

		await newcomer.look(`/j/${room.code}`);
		const aisha = await line('guests', newcomer);
		const inside = [...lines.slice(0, 2), aisha];
		await press('mute', inside, 'personMuted', { type: 'mutePerson', person, muted: true });
		const words = { ...comment(), words: 'Nobody may hear this.' };
		expect(await ask(aisha, words)).toEqual({ refused: 'muted' });
		await press('unmute', inside, 'personMuted', { type: 'mutePerson', person, muted: false });
		const name = `Aisha ${round}`;
		await press('rename', lines, 'personRenamed', { type: 'renamePerson', person, name });
		await press('lock', lines, 'meetingLocked', { type: 'lockMeeting', locked: true });
		await press('unlock', lines, 'meetingLocked', { type: 'lockMeeting', locked: false });

		lines.splice(lines.indexOf(aisha), 1);
		const out = new Promise((done) => aisha.once('disconnect', done));
		const told = [...lines.map(facts('personRemoved')), out];
		await timed('remove', told, () => ask(desk, { type: 'removePerson', person }));
		aisha.disconnect();
	}
	const figures = Object.entries(longest).map(([what, ms]) => [`ms at most to ${what}`, ms]);
	writeFigures('effects', null, {
		...{ rounds, 'open lines': lines.length + 1 },
		...(Object.fromEntries(figures) as Record<string, number>)
	});
});

const comment = () => ({
	...{ type: 'addComment', comment: newId(), clause: null, section: null, quote: null },
	...{ verb: null, unsigned: false }
});

/** A line as a page keeps one, that has heard everything so far. */
async function line(audience: Audience, who: Browser): Promise<Live> {
	const to = { url: server.url, meeting: room.meeting, audience };
	const socket = dial({ ...to, cookie: who.cookie });
	await new Promise<void>((done, fail) => {
		socket.once('connect', done);
		socket.once('connect_error', fail);
	});
	await socket.emitWithAck('follow', { seq: 0, epoch: 0 });
	lines.push(socket);
	return socket;
}

const ask = (from: Live, command: object) =>
	from.emitWithAck('command', { id: newId(), command } as never);

async function press(what: string, on: Live[], fact: Heard['type'], command: object) {
	await timed(what, on.map(facts(fact)), () => ask(desk, command));
}

/** From the press until the last line has it. */
async function timed(what: string, effects: Promise<unknown>[], pressed: () => Promise<unknown>) {
	const begun = performance.now();
	expect(await pressed()).not.toHaveProperty('refused');
	await Promise.all(effects);
	longest[what] = Math.max(longest[what] ?? 0, Math.round(performance.now() - begun));
}

const facts = (type: Heard['type']) => (socket: Live) =>
	heard(socket, 'packet', ({ events }: { events: Heard[] }) =>
		events.some((one) => one.type === type)
	);

function heard<T>(socket: Live, event: 'packet' | 'waiting', is: (said: T) => boolean) {
	return new Promise<T>((done) => {
		const hear = (said: unknown) => {
			if (!is(said as T)) return;
			socket.off(event, hear);
			done(said as T);
		};
		socket.on(event, hear);
	});
}
