import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer, Packet, Snapshot } from '#lib/domain/wire.ts';
import { wholePacket, wholeSnapshot, type LeanSnapshot } from '#lib/domain/lean.ts';
import type { App } from '#lib/server/app.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { exported } from '#lib/server/export.ts';
import { minutesOf } from '#lib/server/meetings/minutes.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { keepNote, noteOf } from '#lib/server/notes.ts';
import { beginPractice } from '#lib/server/rehearsal/practice.ts';
import { hashToken } from '#lib/server/tokens.ts';
import { connected, roomServer } from '../room.ts';
import { appOn, dana, furnish, maria, says, startedMeeting, tell } from '../world.ts';

let app: App;
let room: Awaited<ReturnType<typeof roomServer>>;

beforeEach(async () => {
	app = appOn(await openDatabase(':memory:'));
	await furnish(app, ['m', 'n']);
	await startedMeeting(app, 'm');
	room = await roomServer(app);
});
afterEach(() => room.close());

const tokenOf = async (user: string) => {
	const { query, tables } = app.db;
	const row = { tokenHash: hashToken(`token-${user}`), user, name: 'test', createdAt: app.now() };
	await app.db.commit([query.insert(tables.apiTokens).values(row)]);
	return `token-${user}`;
};

async function tomAs(side?: 'observer') {
	const socket = room.dial('m', 'team', undefined, await tokenOf('tom'), side);
	const packets: Packet[] = [];
	socket.on('packet', (packet) => packets.push(wholePacket(packet)));
	await connected(socket);
	const start = wholeSnapshot(
		(await socket.emitWithAck('follow', { seq: 0, epoch: 0 })) as LeanSnapshot
	);
	let sent = 0;
	const ask = (command: object) =>
		socket.emitWithAck('command', { id: `tom-${++sent}`, command } as never) as Promise<Answer>;
	return { ask, start, packets };
}

test('while a comment is fresh a member may ask, and is refused everything else', async () => {
	const tom = await tomAs();
	await tell(app, 'm', { type: 'listenFirst', minutes: 3 }, dana);
	await tell(app, 'm', says('k1', 'Nobody calls back.'), maria);
	const answer = { type: 'reply', comment: 'k1', reply: 'r1', words: 'Well' };
	for (const kind of ['explain', 'acknowledge', 'commit', 'intend', 'decline'])
		expect(await tom.ask({ ...answer, kind })).toEqual({ refused: 'listening' });
	expect(await tom.ask({ ...answer, kind: 'ask' })).toHaveProperty('seq');
});

test('an observer sits on neither side, and may only watch, introduce and press heat', async () => {
	const tom = await tomAs('observer');
	await tell(app, 'm', says('k1', 'Nobody calls back.'), maria);
	const side = (await enter(app, 'm'))!.meeting.people.find((one) => one.id === 'tom')?.side;
	expect(side).toBe('observer');
	const reply = { type: 'reply', comment: 'k1', reply: 'r1', kind: 'ask', words: 'When?' };
	const guess = { type: 'castBallot', kind: 'importance', subject: 'calls', value: 3 };
	for (const no of [reply, guess, says('k2', 'I think'), { type: 'reportCutOff' }])
		expect(await tom.ask(no)).toEqual({ refused: 'not-yours' });
	const me = { type: 'introduce', title: 'Sponsor', since: null, line: null, photo: null };
	for (const yes of [me, { type: 'pressHeat' }]) expect(await tom.ask(yes)).toHaveProperty('seq');
	const minutes = (await minutesOf(app, 'm'))!;
	expect(minutes.people.observers.map((one) => one.name)).toEqual(['Tom']);
	expect(minutes.people.team.map((one) => one.name)).toEqual(['Dana']);
	expect(minutes.stages.every((one) => one.asked <= 2 && one.comments.team === 0)).toBe(true);
});

test('a note is its author’s alone: in no stream, no export and no minutes', async () => {
	const secret = 'CANARY I fear for my job';
	expect(await keepNote(app, 'm', 'tom', secret)).toBe(null);
	expect((await noteOf(app, 'm', 'tom'))?.words).toBe(secret);
	expect(await noteOf(app, 'm', 'dana')).toBe(null);
	expect(await noteOf(app, 'n', 'tom')).toBe(null);
	const tom = await tomAs();
	let all = JSON.stringify([tom.start, tom.packets, await minutesOf(app, 'm')]);
	for await (const part of exported(app)) all += part;
	expect(all).not.toContain('CANARY');
	await keepNote(app, 'm', 'tom', '  ');
	expect(await noteOf(app, 'm', 'tom')).toBe(null);
});

test('no export tells of a practice', async () => {
	await beginPractice(app, 'n', { user: 'dana', name: 'Dana', email: '', session: 's' }, 'en');
	let all = '';
	for await (const part of exported(app)) all += part;
	expect((JSON.parse(all) as { teams: unknown[] }).teams).toHaveLength(1);
});
