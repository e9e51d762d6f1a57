import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { wholeSnapshot, type LeanSnapshot } from '#lib/domain/lean.ts';
import type { Snapshot } from '#lib/domain/wire.ts';
import { newId } from '#lib/server/tokens.ts';
import { amount, isLong, seed } from '../../amount.ts';
import { writeFigures } from '../../figures.ts';
import { randomFrom } from '../../random.ts';
import { until } from '../../room.ts';
import { somebody, speak, type Somebody } from '../people.ts';
import { Server } from '../server.ts';
import { Checker, pictureOf } from './checker.ts';
import { percentile } from './crash.ts';
import { Crowd } from './crowd.ts';
import { vitalsOf } from './vitals.ts';

const hours = { timeout: isLong ? 4 * 3_600_000 : 90_000 };
const round = Math.round;

describe('a room full of people', () => {
	const server = new Server({ GUEST_MSG_RATE: '10000' });
	let checker: Checker;
	let crowd: Crowd;

	beforeAll(async () => {
		await server.start();
	});
	afterAll(() => server.stop());

	const open = async (guests: number) => {
		checker = new Checker();
		crowd = await new Crowd(server, checker).open(guests);
	};
	const verdict = async () => {
		const app = await server.app();
		return checker.verdict(app).finally(() => app.db.close());
	};

	test('B2 whoever comes late has all of it at once, while everybody talks on', hours, async () => {
		await open(3);
		const events = amount('events', 300, 5_000);
		const random = randomFrom(seed);
		for (let sent = 0; crowd.desk.line.facts.seq < events; sent++) {
			crowd.act(random);
			if (sent % 25 === 0) await until('it is taken', () => waiting() < 50, 60_000);
		}
		await crowd.isQuiet();
		const hush = crowd.talk(20, random);
		const came: { ms: number; bytes: number }[] = [];
		for (let nth = 0; nth < amount('joins', 3, 20); nth++) {
			for (const audience of ['guests', 'console'] as const) came.push(await arrival(audience));
		}
		hush();
		await crowd.isQuiet();
		const faults = await verdict();
		const figures = {
			'events before': events,
			'who came late': came.length,
			'kB at most': round(Math.max(...came.map(({ bytes }) => bytes)) / 1024),
			'ms until all was there, for 95 of 100': round(
				percentile(
					came.map(({ ms }) => ms),
					95
				)
			),
			gaps: faults.length
		};
		console.log(figures);
		if (isLong) writeFigures(`B2 late at ${events}`, seed, figures);
		expect(faults).toEqual([]);
		if (events <= 5_000) expect(figures['kB at most']).toBeLessThan(1024);
		crowd.leave();
	});

	const waiting = () => crowd.all.reduce((sum, { line }) => sum + line.outbox.length, 0);

	/** A new tab of somebody: every byte it is sent until it stands where the room stood when it came. */
	async function arrival(audience: 'guests' | 'console') {
		const { hall, desk } = crowd;
		const name = `Late ${newId().slice(0, 8)}`;
		const who = audience === 'console' ? hall.dana : await hall.joins(name);
		const begun = performance.now();
		const { seq } = desk.line.facts;
		const one = somebody(
			server.url,
			hall.meeting,
			audience,
			who.cookie,
			checker.notes(hall.meeting)
		);
		const person = audience === 'console' ? hall.user : undefined;
		checker.watch(one, { name, meeting: hall.meeting, audience, person });
		let bytes = 0;
		one.socket.io.on('open', () =>
			one.socket.io.engine.on('packet', ({ data }: { data?: unknown }) => {
				bytes += Buffer.byteLength(String(data ?? ''));
			})
		);
		await until('it has caught up', () => one.line.online && one.line.facts.seq >= seq, 60_000);
		const ms = performance.now() - begun;
		if (audience === 'guests') crowd.guests.push(one);
		else {
			checker.unwatch(one);
			one.socket.disconnect();
		}
		return { ms, bytes };
	}

	test('B3 everybody is back after the server died, and nothing is told twice', hours, async () => {
		const people = amount('people', 40, 1_000);
		await open(people);
		const random = randomFrom(seed);
		const back: number[] = [];
		const resident: number[] = [];
		for (let storm = 0; storm < amount('storms', 2, 5); storm++) {
			for (let said = 0; said < 20; said++) crowd.act(random);
			await server.kill();
			await until('all noticed', () => crowd.all.every(({ line }) => !line.online), 60_000);
			await new Promise((go) => setTimeout(go, 1000));
			await server.start();
			const begun = performance.now();
			const open = new Set(crowd.all);
			await until(
				'everybody is back',
				() => {
					for (const one of open)
						if (one.line.online) back.push(performance.now() - begun) && open.delete(one);
					return open.size === 0;
				},
				180_000
			);
			resident.push(vitalsOf(server)?.resident ?? 0);
		}
		await crowd.isQuiet(120_000);
		const faults = await verdict();
		const twice = crowd.all.filter(({ told }) => new Set(told).size !== told.length).length;
		const figures = {
			people,
			'times that all came back': back.length,
			'ms at the median': round(percentile(back, 50)),
			'ms for 95 of 100': round(percentile(back, 95)),
			'ms for the last': round(Math.max(...back)),
			'MB resident at most': round(Math.max(...resident)),
			'who was told something twice': twice,
			faults: faults.length
		};
		console.log(figures);
		if (isLong) writeFigures('B3 reconnect storm', seed, figures);
		expect({ faults, twice }).toEqual({ faults: [], twice: 0 });
		crowd.leave();
	});

	const rooms = isLong
		? ([
				[50, 5],
				[300, 20]
			] as const)
		: ([[20, 10]] as const);
	for (const [people, perSecond] of rooms)
		test(
			`B4 ${perSecond} comments a second reach ${people} people, all of them once`,
			hours,
			async () => {
				await open(people);
				const seconds = amount('seconds', 2, 600);
				const sentAt = new Map<string, number>();
				const ways: number[] = [];
				const heard = (one: Somebody) =>
					one.socket.on('packet', ({ events }) => {
						for (const event of events) {
							const ids = event.type === 'seen' ? (event.comments ?? []).map(({ id }) => id) : [];
							for (const id of ids)
								if (sentAt.has(id)) ways.push(performance.now() - sentAt.get(id)!);
						}
					});
				for (const one of crowd.guests) heard(one);
				let said = 0;
				const begun = performance.now();
				await new Promise<void>((done) => {
					const speaking = setInterval(() => {
						const due = ((performance.now() - begun) / 1000) * perSecond;
						for (; said < due; said++) {
							const id = speak(crowd.guests[said % people]!, `comment ${said}`);
							sentAt.set(id, performance.now());
						}
						if (performance.now() - begun < seconds * 1000) return;
						clearInterval(speaking);
						done();
					}, 10);
				});
				await crowd.isQuiet(120_000);
				const faults = await verdict();
				const figures = {
					...{ people, 'comments a second': perSecond, seconds, said },
					'ms to everybody at the median': round(percentile(ways, 50)),
					'ms for 95 of 100': round(percentile(ways, 95)),
					'ms for 99 of 100': round(percentile(ways, 99)),
					faults: faults.length
				};
				console.log(figures);
				if (isLong) writeFigures(`B4 ${people} × ${perSecond}/s`, seed, figures);
				expect(faults).toEqual([]);
				expect(crowd.desk.line.facts.meeting.comments).toHaveLength(said);
				crowd.leave();
			}
		);

	test(
		'B6 a tab that slept wakes where the others are, and is counted as one person',
		hours,
		async () => {
			await open(3);
			const { hall } = crowd;
			const maria = await hall.joins('Maria');
			const tab = () => zombie({ url: server.url, meeting: hall.meeting, cookie: maria.cookie });
			const [first, second] = [await tab(), await tab()];
			let present: string[] = [];
			crowd.desk.socket.on('presence', ({ people }) => (present = people));
			const person = await idOf(crowd.desk, 'Maria');
			const others = () => present.filter((one) => one === person).length;
			await until('Maria is there, once', () => others() === 1);

			first.stop();
			second.stop();
			const slept = performance.now();
			const hush = crowd.talk(20, randomFrom(seed));
			const away = isLong ? until('she is missed', () => others() === 0, 120_000) : null;
			await away;
			const missed = performance.now() - slept;
			await new Promise((go) => setTimeout(go, amount('sleep', 2, 600) * 1000));
			hush();
			await crowd.isQuiet();
			const woke = performance.now();
			for (const one of [first, second]) one.wake();
			const { seq } = crowd.desk.line.facts;
			const pictures = await Promise.all([first, second].map((one) => one.at(seq)));
			const back = performance.now() - woke;
			const theirs = await seen(hall.meeting, maria.cookie);
			expect(pictures).toEqual([pictureOf(theirs.meeting), pictureOf(theirs.meeting)]);
			await until('she is there again, once', () => others() === 1);
			if (isLong)
				writeFigures('B6 zombie tabs', seed, {
					'seconds asleep': amount('sleep', 2, 600),
					'facts missed': seq,
					'ms until she was missed': round(missed),
					'ms until both tabs were there again': round(back),
					'who was counted twice': 0
				});
			for (const one of [first, second]) one.end();
			expect(await verdict()).toEqual([]);
			crowd.leave();
		}
	);

	async function seen(meeting: string, cookie: string) {
		const address = `${server.url}/api/meetings/${meeting}/follow?as=guests&seq=0&epoch=0`;
		const answer = await fetch(address, { headers: { cookie } });
		return wholeSnapshot((await answer.json()) as LeanSnapshot);
	}
});

async function idOf({ line }: Somebody, name: string) {
	const id = () => line.facts.meeting.people.find((one) => one.name === name)?.id;
	await until(`${name} is known`, () => id() !== undefined);
	return id()!;
}

/** A tab in a process of its own, which can be stopped in the middle of whatever it does. */
async function zombie(to: { url: string; meeting: string; cookie: string }) {
	const child = spawn(process.execPath, ['tests/e2e/trust/tab.ts', JSON.stringify(to)], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	let said = '';
	child.stdout.on('data', (text) => (said += String(text)));
	const last = () =>
		JSON.parse(said.trim().split('\n').at(-1) || '{}') as { seq?: number; picture?: string };
	await until('the tab is there', () => last().seq !== undefined, 20_000);
	return {
		stop: () => void child.kill('SIGSTOP'),
		wake: () => void child.kill('SIGCONT'),
		async at(seq: number) {
			await until('the tab has caught up', () => (last().seq ?? 0) >= seq, 30_000);
			return last().picture;
		},
		async end() {
			child.kill('SIGKILL');
			await once(child, 'exit');
		}
	};
}
