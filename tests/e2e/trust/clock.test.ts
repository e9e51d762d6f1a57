import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLog } from '#lib/server/meetings/log.ts';
import { Browser } from '#lib/play/browser.ts';
import { isLong, seed } from '../../amount.ts';
import { writeFigures } from '../../figures.ts';
import { randomFrom } from '../../random.ts';
import { Server } from '../server.ts';
import { Checker } from './checker.ts';
import { compiled } from './compiled.ts';
import { Crowd } from './crowd.ts';

const library = compiled('clock');
const off = `${mkdtempSync(`${tmpdir()}/forthright-clock-`)}/off`;
const HOUR = 3_600_000;

/** The wall's clock of the server, so many milliseconds from the right time. */
function setOff(ms: number) {
	const bytes = Buffer.alloc(8);
	bytes.writeBigInt64LE(BigInt(Math.round(ms)));
	writeFileSync(off, bytes, { flag: 'r+' });
}

/** In Berlin the clocks go from three back to two at this moment. */
const back = Date.parse('2026-10-25T01:00:00Z');

describe.skipIf(!library)('a clock that jumps', () => {
	writeFileSync(off, Buffer.alloc(8));
	const server = new Server({ LD_PRELOAD: library!, CLOCK_OFF: off });
	const checker = new Checker();
	let crowd: Crowd;

	beforeAll(async () => {
		await server.start();
		crowd = await new Crowd(server, checker).open(3);
	});
	afterAll(async () => {
		crowd.leave();
		await server.stop();
	});

	test('A6 changes no order, makes nothing last less than nothing, and signs nobody out', async () => {
		const random = randomFrom(seed);
		const { dana, meeting } = crowd.hall;
		let broken = 0;
		for (const { socket } of crowd.all) socket.on('disconnect', () => void broken++);
		const jumps = [-HOUR, 24 * HOUR, 0, back - Date.now() - 1000, back - Date.now() + 1000, 0];
		for (const ms of jumps) {
			setOff(ms);
			for (let said = 0; said < 8; said++) crowd.act(random);
			await crowd.isQuiet();
			for (const path of [`/meetings/${meeting}/run`, `/meetings/${meeting}`, '/customers']) {
				const page = await dana.look(path);
				expect([path, page.status, page.path]).toEqual([path, 200, path]);
				expect(page.html).not.toMatch(/>\s*[-−]\d+(:\d\d| min)/);
			}
		}
		const app = await server.app();
		const log = await readLog(app.db, meeting);
		const faults = await checker.verdict(app).finally(() => app.db.close());
		// What is unsigned keeps no more of its time than the minute.
		const times = log.filter(({ at }) => !at.endsWith(':00.000Z')).map(({ at }) => at);
		const figures = {
			jumps: jumps.length,
			facts: log.length,
			'times that ran back': times.filter((at, nth) => at < (times[nth - 1] ?? '')).length,
			'broken lines': broken,
			faults: faults.length
		};
		if (isLong) writeFigures('A6 clock', seed, figures);
		expect(faults).toEqual([]);
		expect(figures).toMatchObject({ 'times that ran back': 0, 'broken lines': 0 });
	});

	test('A6 whoever guessed by a clock that went ahead is not held for longer than by a right one', async () => {
		setOff(HOUR);
		const stranger = new Browser(server.url);
		for (let nth = 0; nth < 12; nth++) await stranger.look(`/j/${100_000_000 + nth}`);
		const held = await crowd.hall.joins('Ben');
		expect(await isIn(held)).toBe(false);
		setOff(0);
		expect(await isIn(await crowd.hall.joins('Cleo'))).toBe(true);
	});

	async function isIn(guest: Browser) {
		const path = `/api/meetings/${crowd.hall.meeting}/follow?as=guests&seq=0&epoch=0`;
		return (await guest.look(path)).status === 200;
	}
});
