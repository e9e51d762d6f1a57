import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stages } from '#lib/domain/meeting/agenda.ts';
import { newId } from '#lib/server/tokens.ts';
import { hall, inBrowser } from './browser.ts';
import { comment, openHall, type Hall } from './hall.ts';
import { as, see, settled } from './seeing.ts';
import { Server } from './server.ts';

const calls = 'We answer every call within 60 seconds.';
const wordings = ['One person stays until it is solved.', 'Nobody waits longer than a minute.'];

inBrowser('a meeting walked by a clicker', (open) => {
	const server = new Server();
	let room: Hall;
	let wall: Page;
	let complaints: string[] = [];

	beforeAll(async () => {
		await server.start();
		room = await openHall(server, [
			{ section: 'services', text: 'We answer questions about your bill by telephone.' },
			{ section: 'expectations', text: calls }
		]);
		({ page: wall, complaints } = await as(
			open,
			server,
			room.dana,
			`/screen/${room.meeting}`,
			hall
		));
		await see(wall, 'Be frank with us.');
		await wall.waitForLoadState('networkidle');
	});
	afterAll(() => server.stop());

	const main = () => wall.locator('.wall');
	const stage = () => wall.locator('.rail .now').innerText();
	async function press(key: 'PageDown' | 'PageUp' | '.') {
		const before = await wall.locator('body').innerText();
		await wall.keyboard.press(key);
		await expect.poll(() => wall.locator('body').innerText(), { timeout: 3000 }).not.toBe(before);
	}
	/** On, until a picture says so. Answers with the stages that went by. */
	async function until(stop: () => Promise<boolean>) {
		const seen: string[] = [];
		for (let presses = 0; presses < 40; presses++) {
			await press('PageDown');
			const now = await stage();
			if (seen.at(-1) !== now) seen.push(now);
			if (await stop()) return seen;
		}
		throw new Error(`never there: ${seen.join(', ')}`);
	}

	test('from the lobby through every stage, with the wordings that are open, to the close', async () => {
		const begun = await until(async () => (await main().getByText(calls).count()) > 0);
		for (const after of wordings) await proposes(after);
		const shown: string[] = [];
		const seen = await until(async () => {
			for (const text of wordings)
				if (
					await main()
						.locator('ins', { hasText: text.split(' ')[0]! })
						.count()
				)
					shown.push(text);
			return (await stage()) === 'Close';
		});
		expect(new Set([...begun, ...seen]).size).toBe(stages.length);
		expect([...new Set(shown)]).toEqual(wordings);
	});

	test('back again, and dark for a while', async () => {
		while ((await stage()) !== 'Ratings') await press('PageUp');
		const before = await main().innerText();
		await press('.');
		await wall.keyboard.press('PageDown');
		expect(await main().count()).toBe(0);
		await press('.');
		expect(await main().innerText()).toBe(before);
	});

	test('its start button, F5, comes back to the same picture', async () => {
		await press('PageUp');
		await settled(main());
		const before = await main().innerText();
		const began = performance.now();
		await wall.reload({ waitUntil: 'commit' });
		await expect.poll(() => main().innerText(), { interval: 20, timeout: 5000 }).toBe(before);
		console.log(`F5: the same picture after ${Math.round(performance.now() - began)} ms`);
		await wall.waitForLoadState('networkidle');
		await press('PageDown');
		expect(complaints).toEqual([]);
	});

	async function proposes(after: string) {
		const clause = room.clauses[1]!.id;
		const one = comment(clause, 'Somebody who stays.', { verb: 'change' });
		await room.tell(room.dana, one);
		const proposal = { type: 'proposeChange', proposal: newId(), op: 'replace', clause };
		const because = { because: [one.comment], elsewhere: [], own: null };
		const answer = { ...proposal, ...because, section: 'expectations', after };
		expect(await room.tell(room.dana, answer)).toMatchObject({ status: 200 });
	}
});
