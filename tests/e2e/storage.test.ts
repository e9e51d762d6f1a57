import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '#lib/play/browser.ts';
import { amount, isLong } from '../amount.ts';
import { writeFigures } from '../figures.ts';
import { dial } from './access/line.ts';
import { comment, openHall, type Hall } from './hall.ts';
import { Server } from './server.ts';

const times = amount('fills', 1, 20);
const folder = mkdtempSync(`${tmpdir()}/forthright-tiny-`);
const run = (...args: string[]) => spawnSync(args[0]!, args.slice(1)).status === 0;
/** A disk of a few megabytes, where this machine lets us have one. */
const mounted = run('mount', '-t', 'tmpfs', '-o', 'size=10m', 'tmpfs', folder);
const server = new Server();
rmSync(server.dataDir, { recursive: true });
server.dataDir = folder;

const ready = async () => (await fetch(`${server.url}/readyz`)).status;
const fill = () => {
	for (const size of [1 << 20, 1 << 12, 1 << 8])
		for (;;)
			try {
				appendFileSync(`${folder}/filling`, Buffer.alloc(size, 7));
			} catch {
				break;
			}
};

describe.skipIf(!mounted)('a disk that is full', { timeout: 120_000 }, () => {
	let hall: Hall;
	let maria: Browser;

	beforeAll(async () => {
		await server.start();
		hall = await openHall(server, [{ section: 'expectations', text: 'We call back.' }]);
		maria = await hall.joins('Maria');
		await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
	});
	afterAll(async () => {
		await server.kill();
		run('umount', folder);
		rmSync(folder, { recursive: true, force: true });
	});

	test('A3 is told to the console, loses nothing that was said to be kept, and heals by itself', async () => {
		const kept: string[] = [];
		const say = async (words: string) => {
			const { status } = await hall.tell(maria, comment(null, words));
			if (status === 200) kept.push(words);
			return status;
		};
		expect(await say('before')).toBe(200);
		const console = (await dial(server.url, hall.meeting, 'console', hall.dana.cookie))!;
		await console.emitWithAck('follow', { seq: 0, epoch: 0 });
		const told: boolean[] = [];
		console.on('storage', (writable: boolean) => told.push(writable));

		for (let time = 1; time <= times; time++) {
			fill();
			let status = 200;
			for (let round = 0; round < 500 && status < 500; round++)
				status = await say(`${time} ${round} ${'x'.repeat(3500)}`);
			expect(status).toBeGreaterThanOrEqual(500);
			await expect.poll(() => told.at(-1), { timeout: 5000 }).toBe(false);
			expect(await ready()).toBe(503);
			expect((await maria.look(`/j/${hall.meeting}`)).status).toBe(200);

			rmSync(`${folder}/filling`);
			await expect.poll(() => told.at(-1), { timeout: 5000 }).toBe(true);
			await expect.poll(ready, { timeout: 5000 }).toBe(200);
			expect(await say(`after ${time}`)).toBe(200);
		}
		const { out, code } = await server.run('export');
		expect(code).toBe(0);
		const lost = kept.filter((words) => !out.includes(words));
		const { out: said } = await server.run('check');
		if (isLong)
			writeFigures('A3 full disk', null, {
				...{ 'times full': times, 'answers that were kept': kept.length, lost: lost.length },
				'faults of the check': Number(!/ok\n$/.test(said))
			});
		expect(lost).toEqual([]);
		expect(said).toMatch(/ok\n$/);
		console.close();
	});
});

describe.skipIf(!mounted)('a disk that can only be read', () => {
	test('A3 stops the start with one sentence, and what is on it is there afterwards', async () => {
		const disk = mkdtempSync(`${tmpdir()}/forthright-readonly-`);
		const own = new Server();
		rmSync(own.dataDir, { recursive: true });
		own.dataDir = disk;
		expect(run('mount', '-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', disk)).toBe(true);
		try {
			expect((await own.run('migrate')).code).toBe(0);
			expect(run('mount', '-o', 'remount,ro', disk)).toBe(true);
			await expect(own.start()).rejects.toThrow('ended with 1');
			expect(await own.run('check')).toMatchObject({
				...{ code: 1, out: '' },
				said: expect.stringMatching(/^DATA_DIR \S+ cannot be written to\.\n$/)
			});
			expect(run('mount', '-o', 'remount,rw', disk)).toBe(true);
			expect((await own.run('check')).out).toMatch(/^ok$/m);
		} finally {
			run('umount', disk);
			rmSync(disk, { recursive: true, force: true });
		}
	});
});
