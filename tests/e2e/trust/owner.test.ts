import SQLite from 'better-sqlite3';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#lib/server/app.ts';
import { check } from '#lib/server/check.ts';
import { readConfig } from '#lib/server/config.ts';
import { inspect } from '#lib/server/db/backup.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { amount, isLong, seed } from '../../amount.ts';
import { writeFigures } from '../../figures.ts';
import { randomFrom } from '../../random.ts';
import { until } from '../../room.ts';
import { openHall, type Hall } from '../hall.ts';
import { commentsOf, somebody, speak, type Somebody } from '../people.ts';
import { Server } from '../server.ts';
import { crowd, keptVersions, lostBetween, rowsIn, unpack } from './kept.ts';

const folder = mkdtempSync(`${tmpdir()}/forthright-owner-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const appAt = async (file: string) =>
	createApp({
		db: await openDatabase(`file:${file}`),
		config: readConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder }),
		secret: 'a secret of thirty-two characters.'
	});

describe('a server that people talk to', () => {
	const server = new Server({ GUEST_MSG_RATE: '1000' });
	let hall: Hall;
	const people: Somebody[] = [];
	const quiet = (one: Somebody) => one.line.outbox.length === 0;

	beforeAll(async () => {
		await server.start();
		const purpose = [{ section: 'purpose' as const, text: 'We help.' }];
		hall = await openHall(server, purpose, undefined, '', 'at-once');
		await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
		for (let nth = 0; nth < 8; nth++) {
			const guest = await hall.joins(`Guest ${nth}`);
			people.push(somebody(server.url, hall.meeting, 'guests', guest.cookie));
		}
		await until('all follow', () => people.every((one) => one.line.online));
	});
	afterAll(async () => {
		for (const one of people) one.socket.disconnect();
		await server.stop();
	});

	/** Words from everybody, all the time. */
	function talking(perSecond: number) {
		let said = 0;
		const timer = setInterval(
			() => speak(people[said % people.length]!, `comment ${said++}`),
			1000 / perSecond
		);
		return () => clearInterval(timer);
	}

	const answered = () => {
		const open = new Set(people.flatMap(({ line }) => line.outbox.map(({ command }) => command)));
		const waiting = new Set([...open].flatMap((one) => ('comment' in one ? [one.comment] : [])));
		return people.flatMap(({ sent }) => sent).filter((id) => !waiting.has(id));
	};

	test('D1 every backup under load is whole, and has in it what was answered before it began', async () => {
		const backups = amount('backups', 3, 100);
		const hush = talking(isLong ? 20 : 50);
		// Beside the server, as the command line does it, but without starting a process each time.
		const beside = await server.app();
		let [whole, complete, worst] = [0, 0, 0];
		for (let nth = 0; nth < backups; nth++) {
			await pause(300);
			const kept = answered();
			const file = `${folder}/backup-${nth}.db`;
			const begun = performance.now();
			await beside.db.backup(file);
			worst = Math.max(worst, performance.now() - begun);
			if (inspect(file).length === 0) whole++;
			const there = new Set((rowsIn(file).get('comments') ?? []).map(({ id }) => id));
			if (kept.every((id) => there.has(id))) complete++;
			// To the last number and the last projection, now and then: it takes as long as the meeting is.
			if (nth % 20 === 0 || nth === backups - 1) {
				const app = await appAt(file);
				expect((await check(app)).faults).toEqual([]);
				await app.db.close();
			}
			rmSync(file);
		}
		await beside.db.close();
		hush();
		await until('all is answered', () => people.every(quiet), 30_000);
		const sent = people.flatMap((one) => one.sent).length;
		if (isLong)
			writeFigures('D1 backups under load', null, {
				...{ backups, whole, complete, 'comments meanwhile': sent },
				'ms at most for one': Math.round(worst)
			});
		expect([whole, complete]).toEqual([backups, backups]);
	}, 3_600_000);

	test('D3 a restored older backup is another story: whoever has the newer one reads it anew', async () => {
		const file = `${folder}/older.db`;
		await until('all is answered', () => people.every(quiet));
		expect((await server.run('backup', file)).code).toBe(0);
		const [one] = people as [Somebody];
		const [before, epoch] = [commentsOf(one), one.line.facts.epoch];
		for (const somebody of people) speak(somebody, 'This is not in the backup.');
		await until('it was kept', () => people.every(quiet));
		await server.kill();
		// Said while the server was away: that is to be in the story in which one arrives.
		const later = speak(one, 'Said to nobody yet.');
		const { code, out } = await server.run('restore', file);
		expect([code, out]).toEqual([0, expect.stringContaining('is the database now')]);
		await server.start();
		const arrived = () => people.every(({ line }) => line.online && line.facts.epoch > epoch);
		await until('everybody is in the new story', arrived, 30_000);
		await until('what was under way came in', () => people.every(quiet));
		await until('all have it', () => people.every((some) => commentsOf(some).includes(later)));
		for (const some of people) expect(commentsOf(some)).toEqual([...before, later]);
		expect((await server.run('check')).out).toMatch(/^ok$/m);
	}, 120_000);

	test('D5 a server that is told to go says so, finishes what it took and ends well', async () => {
		// What was said before a restore may be gone.
		const earlier = new Set(people.flatMap(({ sent }) => sent));
		let told = 0;
		for (const { socket } of people) socket.on('leaving', () => told++);
		const hush = talking(50);
		await pause(500);
		const begun = performance.now();
		const code = await server.end();
		const seconds = (performance.now() - begun) / 1000;
		const kept = answered().filter((id) => !earlier.has(id));
		await pause(200);
		hush();
		expect(code).toBe(0);
		expect(told).toBe(people.length);
		console.log(`D5 ended in ${seconds.toFixed(1)} s`);
		const rows = rowsIn(`${server.dataDir}/forthright.db`).get('comments') ?? [];
		const there = new Set(rows.map(({ id }) => id));
		expect(kept.filter((id) => !there.has(id))).toEqual([]);
		await server.start();
		await until('all are back', () => people.every((one) => one.line.online && quiet(one)), 30_000);
		const all = people.flatMap(({ sent }) => sent).filter((id) => !earlier.has(id));
		const found = new Set(commentsOf(people[0]!));
		expect(all.filter((id) => !found.has(id))).toEqual([]);
	}, 60_000);
});

describe('a newer version on the data of an older one', { timeout: 300_000 }, () => {
	test('D4 the database of this version is kept for the ones to come', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(keptVersions()).toContain(version);
	});

	test.each(keptVersions())(
		'D4 %s: no row is lost, none is another, and everything adds up',
		async (version) => {
			const file = `${folder}/${version}.db`;
			unpack(version, file);
			const before = rowsIn(file);
			expect(before.get('comments')!.length).toBeGreaterThan(50);
			const app = await appAt(file);
			expect((await check(app)).faults).toEqual([]);
			await app.db.close();
			expect(lostBetween(before, rowsIn(file))).toEqual([]);
			expect(inspect(file)).toEqual([]);
		}
	);

	test('D4 a row that is lost, and one that is changed, would be found', () => {
		const file = `${folder}/control.db`;
		unpack('0.1.0', file);
		const before = rowsIn(file);
		const client = new SQLite(file);
		client.pragma('foreign_keys = OFF');
		client.exec('delete from promises where id = (select id from promises limit 1)');
		client.exec("update charters set title = title || '!'");
		client.close();
		expect(lostBetween(before, rowsIn(file)).map((one) => one.split(' ')[0])).toEqual(
			expect.arrayContaining(['promises', 'charters'])
		);
	});

	test('D4 killed at any moment of an upgrade it is the old database or the new one', async () => {
		const kills = amount('kills', 2, 50);
		const comments = amount('comments', 2_000, 50_000);
		const dice = randomFrom(seed);
		const old = `${folder}/crowded.db`;
		unpack('0000_first', old);
		crowd(old, comments);
		const before = rowsIn(old);
		const own = new Server();
		const fresh = () => {
			rmSync(own.dataDir, { recursive: true, force: true });
			own.dataDir = mkdtempSync(`${tmpdir()}/forthright-own-`);
			copyFileSync(old, `${own.dataDir}/forthright.db`);
		};
		fresh();
		const path = () => `${own.dataDir}/forthright.db`;
		const begun = performance.now();
		const first = await own.run('migrate');
		const whole = performance.now() - begun;
		expect(first.code).toBe(0);
		expect(lostBetween(before, rowsIn(path()))).toEqual([]);
		const all = countApplied(path());

		let [stayed, moved] = [0, 0];
		for (let nth = 0; nth < kills; nth++) {
			fresh();
			const child = own.begin('migrate');
			const ended = once(child, 'exit');
			// It has begun when it writes its first file; from then on at any moment.
			await Promise.race([ended, begins(own.dataDir)]);
			await Promise.race([ended, pause(dice() * whole)]);
			child.kill('SIGKILL');
			await ended;
			expect(inspect(path())).toEqual([]);
			const count = countApplied(path());
			expect([1, all]).toContain(count);
			if (count === all) moved++;
			else stayed++;
			expect(lostBetween(before, rowsIn(path()))).toEqual([]);
			if (nth % 10 === 0) expect((await own.run('migrate')).code).toBe(0);
		}
		rmSync(own.dataDir, { recursive: true, force: true });
		if (isLong)
			writeFigures('D4 kills during an upgrade', seed, {
				...{ kills, comments, old: stayed, new: moved, 'in between': 0, 'rows lost': 0 },
				'ms for the whole upgrade': Math.round(whole)
			});
	}, 3_600_000);

	const countApplied = (file: string) => {
		const client = new SQLite(file);
		try {
			return client.prepare('select count(*) from __drizzle_migrations').pluck().get() as number;
		} finally {
			client.close();
		}
	};

	async function begins(at: string) {
		while (!existsSync(`${at}/secret`)) await pause(5);
	}

	test('D4 a database of a newer version is refused in words, and left as it is', async () => {
		const own = new Server();
		const file = `${own.dataDir}/forthright.db`;
		unpack('0.1.0', file);
		const client = new SQLite(file);
		client.pragma('journal_mode = WAL');
		client
			.prepare(
				"insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)"
			)
			.run();
		client.close();
		const before = readFileSync(file);
		await expect(own.start()).rejects.toThrow('ended with 1');
		await pause(50);
		expect(own.log).toContain('made by a newer Forthright');
		expect(readFileSync(file).equals(before)).toBe(true);
		rmSync(own.dataDir, { recursive: true, force: true });
	});

	test('D1 before an upgrade a copy is laid beside the database, and it can be gone back to', async () => {
		const own = new Server();
		const file = `${own.dataDir}/forthright.db`;
		unpack('0001_stages', file);
		const before = rowsIn(file);
		const { out } = await own.run('migrate');
		const tag = /is at (\S+)\.\n/.exec(out)![1]!;
		const copy = `${file}.before-${tag}`;
		expect(lostBetween(before, rowsIn(copy))).toEqual([]);
		expect(lostBetween(rowsIn(copy), before)).toEqual([]);
		expect((await own.run('restore', copy)).code).toBe(0);
		expect((await own.run('check')).out).toMatch(/^ok$/m);
		rmSync(own.dataDir, { recursive: true, force: true });
	});
});
