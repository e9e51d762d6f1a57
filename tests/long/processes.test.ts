import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLog } from '#lib/server/meetings/log.ts';
import { openBalancer, startPair, type Pair } from '../e2e/pair.ts';
import { commentsOf, somebody, speak, type Somebody } from '../e2e/people.ts';
import { openHall, type Hall } from '../e2e/hall.ts';
import { writeFigures } from '../figures.ts';
import { postgresBin } from '../postgres.ts';
import { until } from '../room.ts';

const people = 200;
const perSecond = 150;
const seconds = Number(process.env.SECONDS ?? 60);
const isThere = Boolean(process.env.TEST_DATABASE_URL || postgresBin());

describe.skipIf(!isThere)('two processes, one killed midway', () => {
	let pair: Pair;
	let hall: Hall;
	let all: Somebody[] = [];

	beforeAll(async () => {
		pair = await startPair({ GUEST_MSG_RATE: '200' });
		const purpose = [{ section: 'purpose' as const, text: 'We help.' }];
		hall = await openHall(pair.one, purpose, undefined, '', 'at-once');
		await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
	});
	afterAll(async () => {
		for (const { socket } of all) socket.disconnect();
		await pair?.stop();
	});

	test('D6 P8 P11 nobody loses, doubles or misorders a word', async () => {
		const balancer = await openBalancer([pair.one, pair.two]);
		for (let nth = 0; nth < people; nth++) {
			const guest = await hall.joins(`Guest ${nth}`);
			all.push(somebody(balancer.url, hall.meeting, 'guests', guest.cookie));
		}
		const online = () => all.every(({ line }) => line.online);
		await until('everybody follows', online, 60_000);

		let due = 0;
		const begun = performance.now();
		const speaking = setInterval(() => {
			const now = ((performance.now() - begun) / 1000) * perSecond;
			for (; due < now; due++) speak(all[due % people]!, `comment ${due}`);
		}, 20);
		await new Promise((go) => setTimeout(go, (seconds * 1000) / 2));
		await pair.two.kill();
		await new Promise((go) => setTimeout(go, (seconds * 1000) / 2));
		clearInterval(speaking);
		await until('everything is sent', () => online() && all.every(isQuiet), 120_000);

		const app = await pair.one.app();
		const facts = await readLog(app.db, hall.meeting).finally(() => app.db.close());
		const { seq } = facts.at(-1)!;
		await until('all have caught up', () => all.every((one) => one.line.facts.seq >= seq), 60_000);
		const logged = facts.flatMap((fact) => (fact.type === 'commentAdded' ? [fact.comment] : []));
		const sent = all.flatMap((one) => one.sent);
		const kept = new Set(logged);
		const order = logged.join();
		const figures = {
			people,
			'comments a second': perSecond,
			seconds,
			comments: sent.length,
			lost: sent.filter((id) => !kept.has(id)).length,
			doubled: logged.length - kept.size + all.reduce((sum, one) => sum + twice(one), 0),
			'out of order': all.reduce((sum, { disorder }) => sum + disorder, 0),
			'with another order at the end': all.filter((one) => commentsOf(one).join() !== order).length,
			'ms away at most when one was killed': Math.round(
				Math.max(...all.flatMap(({ away }) => away))
			)
		};
		balancer.close();
		await pair.two.start();
		console.log(figures);
		writeFigures('processes', null, figures);
		expect(facts.map((fact) => fact.seq)).toEqual(facts.map((_, index) => index + 1));
		expect(figures).toMatchObject({
			...{ lost: 0, doubled: 0, 'out of order': 0 },
			'with another order at the end': 0
		});
	});
});

const isQuiet = ({ line }: Somebody) => !line.outbox.length;
const twice = ({ told }: Somebody) => told.length - new Set(told).size;
