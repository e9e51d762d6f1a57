import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replay } from '#lib/domain/meeting/evolve.ts';
import { seenBy } from '#lib/domain/meeting/visibility.ts';
import type { Answer } from '#lib/domain/wire.ts';
import { Browser } from '#lib/play/browser.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { newId } from '#lib/server/tokens.ts';
import { postgresBin } from '../postgres.ts';
import { until } from '../room.ts';
import { comment, member, openHall, type Hall } from './hall.ts';
import { openBalancer, startPair, type Pair } from './pair.ts';
import { commentsOf, somebody, speak, type Somebody } from './people.ts';

const isThere = Boolean(process.env.TEST_DATABASE_URL || postgresBin());

describe.skipIf(!isThere)('two processes on one database', () => {
	let pair: Pair;
	let hall: Hall;
	let open: Somebody[] = [];

	beforeAll(async () => {
		pair = await startPair();
		hall = await openHall(
			pair.one,
			[{ section: 'purpose', text: 'We help.' }],
			undefined,
			'',
			'at-once'
		);
		await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
	}, 120_000);
	afterAll(() => pair?.stop());

	/** Guests of this meeting with a line to either server, or to what stands before both. */
	async function come(count: number, url: (nth: number) => string) {
		const guests = await Promise.all(
			Array.from({ length: count }, () => hall.joins(`Guest ${newId().slice(0, 6)}`))
		);
		return watch(guests.map((guest, nth) => at(url(nth), 'guests', guest.cookie)));
	}

	const at = (url: string, audience: 'guests' | 'console' | 'team', cookie: string) =>
		somebody(url, hall.meeting, audience, cookie);

	async function watch(all: Somebody[]) {
		open.push(...all);
		await until('everybody follows', () => all.every(({ line }) => line.online), 20_000);
		return all;
	}

	function leave() {
		for (const { socket } of open) socket.disconnect();
		open = [];
	}

	async function log() {
		const app = await pair.one.app();
		return readLog(app.db, hall.meeting).finally(() => app.db.close());
	}

	/** Everything said is in the log once, without holes, and everybody sees the log as they may. */
	async function allIsWell(people: Somebody[]) {
		const quiet = () => people.every(({ line }) => line.online && !line.outbox.length);
		await until('everything is sent', quiet, 30_000);
		const facts = await log();
		const { seq } = facts.at(-1)!;
		const same = () => people.every(({ line }) => line.facts.seq >= seq);
		await until('everybody has caught up', same, 15_000);
		expect(facts.map((fact) => fact.seq)).toEqual(facts.map((_, index) => index + 1));
		const added = facts.flatMap((fact) => (fact.type === 'commentAdded' ? [fact.comment] : []));
		expect(new Set(added).size).toBe(added.length);
		expect(added).toEqual(expect.arrayContaining(people.flatMap(({ sent }) => sent)));
		const order = replay(facts).comments.map(({ id }) => id);
		for (const one of people) {
			expect(commentsOf(one)).toEqual(order);
			expect(one.disorder).toBe(0);
			expect(new Set(one.told).size).toBe(one.told.length);
		}
		return facts;
	}

	test('D6 L1 L4 everybody at either hears one story in one order, and may speak there', async () => {
		const people = await come(12, (nth) => [pair.one.url, pair.two.url][nth % 2]!);
		const desks = await watch([
			at(pair.one.url, 'console', hall.dana.cookie),
			at(pair.two.url, 'team', hall.dana.cookie)
		]);
		for (let round = 0; round < 6; round++) {
			for (const one of people) speak(one, `round ${round}`);
			await new Promise((go) => setTimeout(go, 20));
		}
		const facts = await allIsWell([...people, ...desks]);
		const team = seenBy(replay(facts), { audience: 'team', person: hall.user });
		expect(desks[1]!.line.facts.meeting).toEqual(team);
		leave();
	});

	test('what the desk does at one is in effect at the other within a second', async () => {
		const desk = at(pair.one.url, 'console', hall.dana.cookie);
		let present: string[] = [];
		desk.socket.on('presence', ({ people }) => (present = people));
		await watch([desk]);
		const [guest] = (await come(1, () => pair.two.url)) as [Somebody];
		const { comments } = guest.line.facts.meeting;
		speak(guest, 'I am here.');
		await until('it is said', () => guest.line.facts.meeting.comments.length > comments.length);
		const person = (await log()).findLast((fact) => fact.type === 'commentAdded')!.by!;
		await until('they are seen to be there', () => present.includes(person));

		const mute = (muted: boolean) => hall.tell(hall.dana, { type: 'mutePerson', person, muted });
		const say = () =>
			guest.socket.emitWithAck('command', {
				id: newId(),
				command: comment(null, 'Hear me.') as never
			}) as Promise<Answer>;
		for (let round = 0; round < 5; round++) {
			await mute(true);
			expect(await say()).toEqual({ refused: 'muted' });
			await mute(false);
			expect(await say()).toHaveProperty('seq');
		}

		const out = new Promise<number>((done) =>
			guest.socket.once('disconnect', () => done(performance.now()))
		);
		await hall.tell(hall.dana, { type: 'removePerson', person });
		const pressed = performance.now();
		expect((await out) - pressed).toBeLessThan(1000);
		await until('they are seen to be gone', () => !present.includes(person));
		leave();
	});

	test('whoever signs out at one is cut off at the other within a second', async () => {
		const { email, password } = await owner();
		const member = new Browser(pair.one.url);
		await member.send('/sign-in', { email, password });
		const [desk] = await watch([at(pair.two.url, 'team', member.cookie)]);
		const out = new Promise((done) => desk!.socket.once('disconnect', done));
		const pressed = performance.now();
		await member.send('/sign-out', {});
		await out;
		expect(performance.now() - pressed).toBeLessThan(1500);
		leave();
	});

	async function owner() {
		const { createUser } = await import('#lib/server/accounts.ts');
		const app = await pair.one.app();
		try {
			const email = `${newId()}@example.org`;
			const { id, password } = await createUser(app, { name: 'Tom', email });
			const role = { team: hall.team, user: id, role: 'member', createdAt: app.now() } as const;
			await app.db.commit([app.db.query.insert(app.db.tables.memberships).values(role)]);
			return { email, password };
		} finally {
			await app.db.close();
		}
	}

	test('D6 L2 L3 a killed process loses nothing, and its people are back at the other within five seconds', async () => {
		const balancer = await openBalancer([pair.one, pair.two]);
		const people = await come(36, () => balancer.url);
		const speaking = setInterval(() => {
			for (const one of people) if (Math.random() < 0.3) speak(one, 'under load');
		}, 100);
		await new Promise((go) => setTimeout(go, 1500));
		await pair.two.kill();
		const back = () => people.every(({ line }) => line.online);
		await new Promise((go) => setTimeout(go, 300));
		await until('everybody is back', back, 20_000);
		await new Promise((go) => setTimeout(go, 1000));
		clearInterval(speaking);
		const away = people.flatMap((one) => one.away);
		expect(away.length).toBeGreaterThan(9);
		expect(Math.max(...away)).toBeLessThan(5000);
		await allIsWell(people);
		leave();
		balancer.close();
		await pair.two.start();
	});

	test('news that nobody was told of are found all the same, and the line is dialled again', async () => {
		const [here, there] = (await come(2, (nth) => [pair.one.url, pair.two.url][nth]!)) as [
			Somebody,
			Somebody
		];
		for (let round = 0; round < 3; round++) {
			await pair.breakEars();
			const said = speak(here, 'while nobody listened');
			await until('it is heard', () => commentsOf(there).includes(said), 3000);
		}
		const heard = async () => (await (await fetch(`${pair.two.url}/readyz`)).json()).processes;
		await until('they hear each other', async () => {
			const { heard: hears, others } = await heard();
			return hears && others === 1;
		});
		await allIsWell([here, there]);
		leave();
	});

	test('D6 cut off from the database it says so, keeps what was typed, and goes on by itself', async () => {
		const [here, there] = (await come(2, (nth) => [pair.one.url, pair.two.url][nth]!)) as [
			Somebody,
			Somebody
		];
		pair.tap.shut();
		const answer = there.socket.emitWithAck('command', {
			id: newId(),
			command: comment(null, 'Is anybody there?') as never
		});
		speak(there, 'Typed while nothing was written.');
		speak(here, 'The other half goes on.');
		expect(await answer).toEqual({ refused: 'unavailable' });
		expect(there.line.outbox).toHaveLength(1);
		expect((await fetch(`${pair.two.url}/readyz`)).status).toBe(503);
		expect((await fetch(`${pair.one.url}/readyz`)).status).toBe(200);
		await until('the others are not held up', () => !here.line.outbox.length, 10_000);
		pair.tap.open();
		await allIsWell([here, there]);
		leave();
	}, 90_000);

	test('the hand-over at one is in effect at the other', async () => {
		const tom = await member(pair.one, 'Tom');
		const app = await pair.one.app();
		const role = {
			team: hall.team,
			user: tom.id,
			role: 'facilitator',
			createdAt: app.now()
		} as const;
		await app.db.commit([app.db.query.insert(app.db.tables.memberships).values(role)]);
		await app.db.close();
		const [there] = await watch([at(pair.two.url, 'team', tom.browser.cookie)]);
		const leads = () => there!.line.facts.meeting.facilitator;
		expect(leads()).toBe(hall.user);
		const { status } = await hall.tell(hall.dana, { type: 'passFacilitation', to: tom.id });
		expect(status).toBe(200);
		await until('Tom leads', () => leads() === tom.id, 2000);
		const desk = at(pair.two.url, 'console', tom.browser.cookie);
		await watch([desk]);
		const back = { id: newId(), command: { type: 'passFacilitation', to: hall.user } as never };
		expect(await desk.socket.emitWithAck('command', back)).toHaveProperty('seq');
		await until('Dana leads', () => leads() === hall.user, 2000);
		leave();
	});

	test('a story told anew at one is told anew at the other', async () => {
		const [guest] = (await come(1, () => pair.two.url)) as [Somebody];
		const said = speak(guest, 'Words that will be taken back.');
		await until('it is said', () => !guest.line.outbox.length && commentsOf(guest).includes(said));
		const { epoch } = guest.line.facts;
		await hall.tell(hall.dana, { type: 'closeMeeting', unasked: 'no time' });
		const [desk] = await watch([at(pair.one.url, 'team', hall.dana.cookie)]);
		guest.line.send({ type: 'withdrawComment', comment: said });
		const anew = () => [guest, desk!].every(({ line }) => line.facts.epoch > epoch);
		await until('both have read it anew', anew, 5000);
		const words = ({ line }: Somebody) =>
			line.facts.meeting.comments.find(({ id }) => id === said)?.words ?? '';
		expect([words(guest), words(desk!)]).toEqual(['', '']);
		leave();
	});

	test('wrong codes at either count for both', async () => {
		const wrong = hall.code === '000000000' ? '000000001' : '000000000';
		for (let nth = 0; nth < 10; nth++)
			await fetch(`${[pair.one.url, pair.two.url][nth % 2]}/j/${wrong}`);
		for (const { url } of [pair.one, pair.two]) {
			const answers = [hall.code, wrong].map((code) => fetch(`${url}/j/${code}`));
			const [right, other] = await Promise.all(answers);
			expect([right!.status, other!.status]).toEqual([200, 200]);
		}
	});
});
