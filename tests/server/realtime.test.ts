import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Packet, Snapshot } from '#lib/domain/wire.ts';
import { wholePacket, wholeSnapshot, type LeanSnapshot } from '#lib/domain/lean.ts';
import type { Live } from '#lib/live/carrier.ts';
import type { App } from '#lib/server/app.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { getIo } from '#lib/server/realtime/io.ts';
import { publish, tide } from '#lib/server/realtime/publish.ts';
import { hashToken } from '#lib/server/tokens.ts';
import { connected, roomServer, until } from '../room.ts';
import { aisha, appOn, dana, furnish, maria, says, startedMeeting, tell } from '../world.ts';

let app: App;
let room: Awaited<ReturnType<typeof roomServer>>;

beforeEach(async () => {
	app = appOn(await openDatabase(':memory:'));
	await furnish(app, ['m', 'n']);
	await startedMeeting(app, 'm');
	await startedMeeting(app, 'n');
	room = await roomServer(app);
});
afterEach(() => room.close());

async function follower(socket: Live) {
	const packets: Packet[] = [];
	socket.on('packet', (packet) => packets.push(wholePacket(packet)));
	await connected(socket);
	const start = wholeSnapshot(
		(await socket.emitWithAck('follow', { seq: 0, epoch: 0 })) as LeanSnapshot
	);
	return { socket, packets, start };
}

const tokenOf = async (user: string) => {
	const { query, tables } = app.db;
	const row = { tokenHash: hashToken(`token-${user}`), user, name: 'test', createdAt: app.now() };
	await app.db.commit([query.insert(tables.apiTokens).values(row)]);
	return `token-${user}`;
};

describe('who may listen', () => {
	test('nobody without a cookie, and no guest of another meeting', async () => {
		await expect(connected(room.dial('m', 'guests'))).rejects.toThrow('unknown');
		const cookie = await room.guestCookie('n', 'maria');
		await expect(connected(room.dial('m', 'guests', cookie))).rejects.toThrow('unknown');
		await expect(connected(room.dial('m', 'console', cookie))).rejects.toThrow('unknown');
	});

	test('a member hears the team, a facilitator the console, neither the guests', async () => {
		const [tom, boss] = [await tokenOf('tom'), await tokenOf('dana')];
		await connected(room.dial('m', 'team', undefined, tom));
		await expect(connected(room.dial('m', 'console', undefined, tom))).rejects.toThrow('unknown');
		await connected(room.dial('m', 'console', undefined, boss));
		await expect(connected(room.dial('m', 'guests', undefined, boss))).rejects.toThrow('unknown');
	});

	test('a screen sees the wall and may step, and nothing else', async () => {
		const screen = await follower(room.dial('m', 'projector', await room.screenCookie('m')));
		const blank = { id: 'b1', command: { type: 'blankScreen', blank: 'black' } } as const;
		expect(await screen.socket.emitWithAck('command', blank)).toHaveProperty('seq');
		const show = { id: 'b2', command: { type: 'showComment', comment: 'k1' } } as const;
		expect(await screen.socket.emitWithAck('command', show)).toEqual({ refused: 'not-yours' });
	});
});

test('a comment travels to the console at once and to the wall only when shown', async () => {
	const maria = await follower(room.dial('m', 'guests', await room.guestCookie('m', 'maria')));
	const wall = await follower(room.dial('m', 'projector', await room.screenCookie('m')));
	const desk = await follower(room.dial('m', 'console', undefined, await tokenOf('dana')));
	const words = 'Do not shovel me around.';
	await maria.socket.emitWithAck('command', { id: 'c1', command: says('k1', words) as never });
	const heard = (packets: Packet[]) => JSON.stringify(packets).includes(words);
	await until('author and console heard it', () => heard(maria.packets) && heard(desk.packets));
	expect(heard(wall.packets)).toBe(false);
	await tell(app, 'm', { type: 'showComment', comment: 'k1' }, dana);
	await until('the wall shows it', () => heard(wall.packets));
});

test('L2 where many speak at once, each is answered in one write with what everybody hears', async () => {
	Object.assign(app.config.limits, { guestMsgRate: 10_000 });
	const cookie = await room.guestCookie('m', 'maria');
	const { socket, packets } = await follower(room.dial('m', 'guests', cookie));
	const line = [...getIo()!.sockets.sockets.values()].at(-1)!;
	const writes: string[][] = [];
	const { transport } = line.conn;
	const send = transport.send.bind(transport);
	transport.send = (sent) => {
		writes.push(sent.map(({ data }) => String(data)));
		send(sent);
	};
	app.line.moving = true;
	const answers = Array.from({ length: 40 }, (_, n) =>
		socket.emitWithAck('command', { id: `many-${n}`, command: says(`many-${n}`, 'So many words') })
	);
	await until('all forty wait', () => app.line.waiting.length === 40);
	app.line.moving = false;
	await tell(app, 'm', says('one-more', 'What sets them going'), aisha);
	const seqs = (await Promise.all(answers)).map((answer) => ('seq' in answer ? answer.seq : 0));
	expect(seqs).toEqual(Array.from({ length: 40 }, (_, n) => seqs[0]! + n));
	await until('all are told', () => packets.some(({ upTo }) => upTo >= seqs.at(-1)!));
	const both = writes.filter((sent) => sent.some((data) => data.startsWith('2["packet"')));
	expect(both.at(-1)!.filter((data) => data.startsWith('3'))).toHaveLength(40);
});

test('an answer leaves also where what it is about was told before it', async () => {
	const held = (await enter(app, 'm'))!;
	await until('the story is told', () => held.told === held.seq);
	let answered = 0;
	held.answers.push({ say: () => answered++ });
	publish(held, []);
	await until('it is answered', () => answered === 1);
});

test('L4 the sign of life of a meeting does not pass over what waits to be told', async () => {
	const desk = await follower(room.dial('m', 'console', undefined, await tokenOf('dana')));
	// The first is told at once, the second waits for the rest of its window.
	await tell(app, 'm', says('k1', 'first'), maria);
	await tell(app, 'm', says('k2', 'second'), maria);
	tide((await enter(app, 'm'))!);
	await until('the second is told', () => JSON.stringify(desk.packets).includes('second'));
	// As a browser takes it: what it has already is dropped by its number.
	const { seq: start } = desk.start;
	let seq = start;
	const taken: number[] = [];
	for (const { from, upTo, events } of desk.packets) {
		expect(from).toBeLessThanOrEqual(seq);
		taken.push(...events.map((one) => one.seq).filter((one) => one > seq));
		seq = Math.max(seq, upTo);
	}
	expect(taken).toEqual(Array.from({ length: seq - start }, (_, i) => start + 1 + i));
	const heard = desk.packets.flatMap(({ events }) => events.map((one) => one.seq));
	expect(heard, 'each fact once').toEqual([...new Set(heard)]);
});

test('the whole picture anew has each guest’s own words and answers in it, and nobody else’s', async () => {
	const cookies = await Promise.all(['maria', 'aisha'].map((one) => room.guestCookie('m', one)));
	const [hers, others] = await Promise.all(
		cookies.map((cookie) => follower(room.dial('m', 'guests', cookie)))
	);
	const cast = { type: 'castBallot', kind: 'importance', subject: 'calls', value: 5 } as const;
	await tell(app, 'm', cast, maria);
	await tell(app, 'm', says('k1', 'only hers'), maria);
	await tell(app, 'm', { type: 'revealBallots', poll: 'ratings' }, dana);
	const anew = ({ packets }: Pick<Awaited<ReturnType<typeof follower>>, 'packets'>) =>
		packets.flatMap(({ events }) => events).find(({ type }) => type === 'looked');
	await until('both have seen it', () => anew(hers!) !== undefined && anew(others!) !== undefined);
	const her = { comments: [{ id: 'k1' }], ballots: [{ by: 'maria', value: 5 }] };
	expect(anew(hers!)).toMatchObject({ meeting: her });
	expect(anew(others!)).toMatchObject({ meeting: { comments: [], ballots: [{ by: null }] } });
});

test('muting, renaming and locking are in effect on every open line they concern', async () => {
	const cookies = await Promise.all(['maria', 'aisha'].map((one) => room.guestCookie('m', one)));
	const [muted, other] = await Promise.all(
		cookies.map((cookie) => follower(room.dial('m', 'guests', cookie)))
	);
	const desk = await follower(room.dial('m', 'console', undefined, await tokenOf('dana')));
	const press = (id: string, command: object) =>
		desk.socket.emitWithAck('command', { id, command } as never);
	const heard = (who: { packets: Packet[] } | undefined, type: string) =>
		who!.packets.flatMap(({ events }) => events).some((one) => one.type === type);

	await press('p1', { type: 'mutePerson', person: 'maria', muted: true });
	await until('she knows that she is muted', () => heard(muted, 'personMuted'));
	const sent = { id: 'c1', command: says('k1', 'Nobody may hear this.') };
	expect(await muted!.socket.emitWithAck('command', sent as never)).toEqual({ refused: 'muted' });

	await press('p2', { type: 'renamePerson', person: 'maria', name: 'Maria L.' });
	await press('p3', { type: 'lockMeeting', locked: true });
	for (const fact of ['personRenamed', 'meetingLocked'])
		for (const who of [muted, other, desk]) await until(fact, () => heard(who, fact));
	expect(heard(other, 'personMuted')).toBe(false);
});

test('E2 what is said in the same breath as a removal does not reach whoever was removed', async () => {
	const cookies = await Promise.all(['maria', 'aisha'].map((one) => room.guestCookie('m', one)));
	const [gone, stays] = await Promise.all(
		cookies.map((cookie) => follower(room.dial('m', 'guests', cookie)))
	);
	let out = false;
	gone!.socket.on('disconnect', () => (out = true));
	// The first is told at once; the removal and what comes after it would share the next packet.
	await tell(app, 'm', { type: 'showCode', shown: true }, dana);
	await tell(app, 'm', { type: 'removePerson', person: 'maria' }, dana);
	const canary = { title: 'canary-5d2', since: null, line: null, photo: null };
	await tell(app, 'm', { type: 'introduce', ...canary }, aisha);
	const heard = (who: { packets: Packet[] } | undefined, what: string) =>
		JSON.stringify(who!.packets).includes(what);
	await until('the others hear it', () => heard(stays, 'canary-5d2') && out);
	expect(heard(gone, 'canary-5d2')).toBe(false);
	expect(heard(gone, 'personRemoved'), 'why is told').toBe(true);
});

test('E2 a removed guest is out within a second and hears nothing after', async () => {
	const cookie = await room.guestCookie('m', 'maria');
	const maria = await follower(room.dial('m', 'guests', cookie));
	let out = false;
	maria.socket.on('disconnect', () => (out = true));
	await tell(app, 'm', { type: 'removePerson', person: 'maria' }, dana);
	await until('she is out', () => out, 1000);
	const heard = maria.packets.length;
	await tell(app, 'm', { type: 'blankScreen', blank: 'black' }, dana);
	expect(maria.packets).toHaveLength(heard);
	await expect(connected(room.dial('m', 'guests', cookie))).rejects.toThrow('unknown');
});

test('an unknown order, a wrong shape and a foreign key are refused in words and hurt nobody', async () => {
	const { socket } = await follower(room.dial('m', 'guests', await room.guestCookie('m', 'maria')));
	const send = (said: unknown) => socket.emitWithAck('command', said as never);
	expect(await send({ id: 'x', command: { type: 'dropTables' } })).toEqual({
		refused: 'unknown-command'
	});
	expect(await send({ id: 'x', command: { ...says('k', 'w'), by: 'dana' } })).toEqual({
		refused: 'malformed'
	});
	expect(await send(null)).toEqual({ refused: 'unknown-command' });
	expect(await send({ id: 'x', command: says('k', 'x'.repeat(4001)) })).toEqual({
		refused: 'words-too-long'
	});
	expect(await send({ id: 'x', command: says('k', '\0 \0') })).toEqual({ refused: 'words-empty' });
	expect(await send({ id: 'x', command: says('k', 'w', 'nowhere') })).toEqual({
		refused: 'unknown-clause'
	});
	expect(
		await send({
			id: 'x',
			command: { type: 'moveTo', stage: 'close', clause: null, page: 0, proposal: null }
		})
	).toEqual({ refused: 'not-yours' });
	expect(await send({ id: 'x', command: says('k', '<b>bold</b> \u202e\u0627 👩‍👩‍👧') })).toHaveProperty(
		'seq'
	);
});

test('a guest who talks too fast is slowed down, and only that guest', async () => {
	app.config.limits.guestMsgRate = 5;
	const maria = await follower(room.dial('m', 'guests', await room.guestCookie('m', 'maria')));
	const aisha = await follower(room.dial('m', 'guests', await room.guestCookie('m', 'aisha')));
	const send = (socket: Live, n: number) =>
		socket.emitWithAck('command', { id: `f${n}`, command: says(`f${n}`, 'w') as never });
	const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => send(maria.socket, n)));
	expect(answers.filter((one) => 'refused' in one)).toHaveLength(5);
	expect(await send(aisha.socket, 99)).toHaveProperty('seq');
});

test('somebody who was away for long gets the whole picture, for a little while the tail', async () => {
	const maria = await follower(room.dial('m', 'guests', await room.guestCookie('m', 'maria')));
	expect(maria.start).toHaveProperty('meeting');
	await tell(app, 'm', { type: 'blankScreen', blank: 'black' }, dana);
	const { seq, epoch } = maria.start;
	const tail = await maria.socket.emitWithAck('follow', { seq, epoch });
	expect(tail).toMatchObject({ from: seq, upTo: seq + 1, events: [{ type: 'screenBlanked' }] });
	expect(await maria.socket.emitWithAck('follow', { seq, epoch: epoch + 1 })).toHaveProperty(
		'meeting'
	);
});
