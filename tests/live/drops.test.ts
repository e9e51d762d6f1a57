import { afterEach, expect, test } from 'vitest';
import { planned } from '#lib/domain/meeting/meeting.ts';
import { seenBy, type Audience } from '#lib/domain/meeting/visibility.ts';
import { overSocket, type Live } from '#lib/live/carrier.ts';
import { keepNothing } from '#lib/live/keep.ts';
import { Line } from '#lib/live/line.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { appOn, dana, furnish, says, startedMeeting, tell } from '../world.ts';
import { roomServer, until } from '../room.ts';

let close: () => Promise<void> = async () => {};
afterEach(() => close());

const seeded = (seed: number) => () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;

/** A bad line: it goes deaf in the middle of things, as when a phone leaves the Wi-Fi, then drops and comes back. */
function lossy(
	socket: Live,
	audience: Audience,
	person: string,
	random: () => number,
	storm: { on: boolean }
) {
	const line = new Line({
		start: { meeting: planned, seq: 0, epoch: 0 },
		me: () => ({ person, side: audience === 'guests' ? 'customer' : 'screen' }),
		carrier: overSocket(socket),
		keep: keepNothing,
		changed() {}
	});
	socket.on('connect', () => void line.follow().catch(() => {}));
	let deaf = false;
	socket.on('disconnect', () => {
		deaf = false;
		line.lost();
	});
	socket.on('packet', (packet) => {
		deaf ||= storm.on && random() < 0.1;
		if (!deaf) line.receive(packet);
	});
	return { line, socket, audience, person };
}

test.each([1, 2, 3, 4])(
	'L3 L4 after any drops every browser has what it may see, once (seed %i)',
	async (seed) => {
		const random = seeded(seed);
		const storm = { on: true };
		const app = appOn(await openDatabase(':memory:'));
		app.config.limits.guestMsgRate = 10_000;
		await furnish(app);
		await startedMeeting(app);
		const room = await roomServer(app);
		close = room.close;
		const guests = await Promise.all(
			['maria', 'aisha'].map(async (id) =>
				lossy(
					room.dial('m', 'guests', await room.guestCookie('m', id)),
					'guests',
					id,
					random,
					storm
				)
			)
		);
		const wall = lossy(
			room.dial('m', 'projector', await room.screenCookie('m')),
			'projector',
			'',
			random,
			storm
		);
		const all = [...guests, wall];
		await until('all follow', () => all.every(({ line }) => line.online));

		const pick = <T>(list: T[]) => list[Math.floor(random() * list.length)]!;
		for (let i = 0; i < 60; i++) {
			const dice = random();
			if (dice < 0.15) pick(all).socket.disconnect();
			else if (dice < 0.3) for (const { socket } of all) socket.connect();
			else if (dice < 0.5)
				await tell(
					app,
					'm',
					{
						type: pick(['showComment', 'takeOffComment']),
						comment: `k${Math.floor(random() * i)}`
					},
					dana
				);
			else if (dice < 0.55)
				await tell(app, 'm', { type: pick(['beginSilence', 'revealWords']) }, dana);
			else pick(guests).line.send(says(`k${i}`, `words ${i}`));
			if (random() < 0.4) await new Promise((next) => setTimeout(next, 10));
		}
		storm.on = false;
		for (const { socket } of all) socket.disconnect().connect();
		await until('every outbox is empty', () =>
			guests.every(({ line }) => line.online && line.outbox.length === 0)
		);
		await until('everybody has caught up', async () => {
			const { seq } = (await enter(app, 'm'))!;
			for (const { line } of all) if (line.facts.seq < seq) await line.follow();
			return all.every(({ line }) => line.facts.seq === seq);
		});

		const { meeting } = (await enter(app, 'm'))!;
		expect(meeting.comments.length).toBeGreaterThan(10);
		for (const { line, audience, person } of all) {
			expect(line.state).toEqual(seenBy(meeting, { audience, person: person || null }));
		}
		const added = (await readLog(app.db, 'm')).filter((fact) => fact.type === 'commentAdded');
		expect(new Set(added.map((fact) => fact.comment)).size).toBe(added.length);
	}
);
