import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Answer } from '#lib/domain/wire.ts';
import { replay } from '#lib/domain/meeting/evolve.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { newId } from '#lib/server/tokens.ts';
import { amount, isLong, seed } from '../../amount.ts';
import { writeFigures } from '../../figures.ts';
import { until } from '../../room.ts';
import { comment, openHall, type Hall } from '../hall.ts';
import { dial, tell } from '../access/line.ts';
import { somebody, type Somebody } from '../people.ts';
import { Server } from '../server.ts';
import { breakIt, knowsNoIds } from './broken.ts';
import { Checker } from './checker.ts';

const sends = amount('sends', 2_000, 100_000);
const times = 50;
const ids = Math.min(200, sends / times);
const hours = { timeout: isLong ? 3_600_000 : 60_000 };
const clock = 'the-minutes-of-this-test';
type Socket = NonNullable<Awaited<ReturnType<typeof dial>>>;
type Sent = { id: string; command: Command; answers: Answer[] };

describe('what is sent again and again', () => {
	const server = new Server();
	let room: Awaited<ReturnType<typeof openRoom>>;

	beforeAll(async () => {
		await server.start();
		room = await openRoom(server);
	});
	afterAll(() => server.stop());

	test('A4 is one fact, told once, answered with one number', hours, async () => {
		const all: Sent[] = [];
		for (let left = sends; left > 0; left -= ids * times) all.push(...(await insist(room, ids)));
		const { doubled, faults, told } = await count(server, room, all);
		const answers = all.flatMap((one) => one.answers);
		const figures = {
			sends: answers.length,
			ids: all.length,
			refused: answers.filter(isRefusal).length,
			'facts of the same command': doubled,
			'tellings of the same comment': told
		};
		if (isLong) writeFigures('A4 sent again and again', seed, figures);
		expect(faults).toEqual([]);
		expect(figures).toMatchObject({
			...{ sends, refused: 0, 'facts of the same command': 0 },
			'tellings of the same comment': 0
		});
	});

	test('A4 is still the same after the server has forgotten all it knew; with other words it is refused', async () => {
		const [said] = await insist(room, 2);
		const [before] = said!.answers;
		for (const socket of [...room.guests, ...room.desks]) socket.close();
		await server.kill();
		await server.start();
		const { hall, maria } = room;
		const line = (await dial(server.url, hall.meeting, 'guests', maria.cookie))!;
		const { id, command } = said!;
		expect(await tell(line, 'command', { id, command })).toEqual(before);
		const later = { id, command, clock: { key: clock, minute: 75 } };
		expect(await tell(line, 'command', later)).toEqual(before);
		const other = { id, command: { ...command, words: 'Something else.' } };
		expect(await tell(line, 'command', other)).toEqual({ refused: 'same-id-other-words' });
		const http = await fetch(`${server.url}/api/meetings/${hall.meeting}/commands?as=guests`, {
			method: 'POST',
			headers: { cookie: maria.cookie, origin: server.url, 'content-type': 'application/json' },
			body: JSON.stringify(other)
		});
		expect(http.status).toBe(409);
		line.close();
	});
});

test.runIf(isLong)('A4 a server that knows no ids is found', hours, async () => {
	const { root, mend } = breakIt(knowsNoIds);
	const server = await new Server({}, root).start();
	const room = await openRoom(server);
	const all = await insist(room, 20);
	const { doubled, faults } = await count(server, room, all);
	await server.stop();
	mend();
	console.log(`without ids: ${doubled} doubled, ${faults.length} faults, such as ${faults[0]}`);
	expect(doubled).toBeGreaterThan(0);
	expect(faults.join()).toContain('(I2)');
});

async function openRoom(server: Server) {
	const purpose = [{ section: 'purpose' as const, text: 'We help.' }];
	const hall = await openHall(server, purpose, undefined, clock, 'at-once');
	await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
	const maria = await hall.joins('Maria');
	const checker = new Checker();
	const { meeting, dana, user } = hall;
	const listener = somebody(server.url, meeting, 'console', dana.cookie, checker.notes(meeting));
	checker.watch(listener, { name: 'Dana', meeting, audience: 'console', person: user });
	const ten = async (audience: 'guests' | 'console', cookie: string) =>
		Promise.all(
			Array.from(
				{ length: 5 },
				async () => (await dial(server.url, hall.meeting, audience, cookie))!
			)
		);
	const guests = await ten('guests', maria.cookie);
	const desks = await ten('console', hall.dana.cookie);
	await until('somebody listens', () => listener.line.online);
	return { hall, maria, checker, listener, guests, desks };
}

/** So many commands, each of them fifty times over ten sockets, all at once. Minutes added twice would be two facts. */
async function insist({ hall, guests, desks, checker }: Room, ids: number): Promise<Sent[]> {
	const all = Array.from({ length: ids }, (_, nth) => {
		const command =
			nth % 2
				? { type: 'addMinutes', stage: 'welcome', minutes: 1 }
				: comment(null, `comment ${nth}`);
		return { id: newId(), command: command as Command, answers: [] as Answer[] };
	});
	// As many as a browser would have under way at the very most.
	for (let from = 0; from < all.length; from += 20)
		await Promise.all(
			all.slice(from, from + 20).flatMap(({ id, command, answers }) => {
				const sockets: Socket[] = command.type === 'addMinutes' ? desks : guests;
				return Array.from({ length: times }, async (_, nth) => {
					const socket = sockets[nth % sockets.length]!;
					const answer = (await tell(socket, 'command', { id, command })) as Answer;
					answers.push(answer);
					checker.answered(hall.meeting, id, answer);
				});
			})
		);
	return all;
}

type Room = { hall: Hall; guests: Socket[]; desks: Socket[]; checker: Checker; listener: Somebody };

async function count(server: Server, { hall, listener, checker }: Room, all: Sent[]) {
	const app = await server.app();
	try {
		const log = await readLog(app.db, hall.meeting);
		const { seq } = log.at(-1)!;
		await until('all is heard', () => listener.line.facts.seq >= seq, 20_000);
		const sent = new Set(all.map((one) => one.id));
		const made = log.filter((one) => sent.has(one.command) && one.type !== 'commentShown');
		const seen = replay(log).comments.length;
		return {
			doubled: made.length - all.length,
			faults: await checker.verdict(app),
			told: listener.told.length - seen
		};
	} finally {
		await app.db.close();
	}
}
