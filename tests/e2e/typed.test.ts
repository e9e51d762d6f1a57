import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeSnapshot } from '#lib/domain/lean.ts';
import { inBrowser, phone } from './browser.ts';
import { protocol } from '#lib/domain/wire.ts';
import { cookiesOf, openHall, type Hall } from './hall.ts';
import { as } from './seeing.ts';
import { Server } from './server.ts';

inBrowser('what a guest types', (open) => {
	const server = new Server();
	let room: Hall;

	beforeAll(async () => {
		await server.start();
		room = await openHall(server, [{ section: 'purpose', text: 'We help.' }]);
		await room.tell(room.dana, { type: 'startMeeting', announce: true });
	});
	afterAll(() => server.stop());

	test('nothing is sent without words, and one is told so', async () => {
		const maria = await room.joins('Maria');
		const { page, context } = await as(open, server, maria, `/j/${room.meeting}`, phone);
		await page.locator('.connection').waitFor();
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await page.getByText('There are no words yet.').waitFor();
		await page.locator('.composer textarea').fill('A word.');
		await page.getByText('There are no words yet.').waitFor({ state: 'detached' });
		await context.close();
	});

	test('on a phone what goes along with the words makes room until somebody writes, and is never out of reach', async () => {
		const ines = await room.joins('Ines');
		const path = `/j/${room.meeting}`;
		const { page, context } = await as(open, server, ines, path, phone);
		await page.locator('.connection').waitFor();
		const unsigned = page.getByRole('checkbox', { name: 'Send without my name' });
		const more = page.locator('.composer summary');
		await unsigned.waitFor({ state: 'hidden' });
		await more.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		const box = page.locator('.composer textarea');
		await box.fill('Half a word');
		await page.reload();
		await page.locator('.connection').waitFor();
		await expect.poll(() => unsigned.isVisible()).toBe(true);
		expect(await unsigned.isChecked()).toBe(true);
		expect(await box.inputValue()).toBe('Half a word');
		await unsigned.uncheck();
		await page.locator('h1').click();
		expect(await unsigned.isVisible()).toBe(true);
		await box.fill('');
		await page.locator('h1').click();
		await unsigned.waitFor({ state: 'hidden' });
		await context.close();
		const plain = await as(open, server, ines, path, { ...phone, javaScriptEnabled: false });
		const without = plain.page.getByRole('checkbox', { name: 'Send without my name' });
		expect(await without.isVisible()).toBe(true);
		await plain.context.close();
	});

	test('A5 five comments sent without a network arrive once after the tab was closed; what was typed is still there', async () => {
		const cleo = await room.joins('Cleo');
		const { page, context } = await as(open, server, cleo, `/j/${room.meeting}`, phone);
		const box = (of: Page) => of.locator('.composer textarea');
		await page.locator('.connection.live').waitFor();
		await context.setOffline(true);
		const said = [1, 2, 3, 4, 5].map((nth) => `Cleo says it without a network, ${nth}.`);
		for (const words of said) {
			await box(page).fill(words);
			await page.getByRole('button', { name: 'Send', exact: true }).dblclick();
			await expect.poll(() => box(page).inputValue()).toBe('');
		}
		await box(page).fill('Half a thought');
		// Nothing is called saved before it is.
		expect(await page.getByText('Saved · comment').count()).toBe(0);
		const kept = () => page.evaluate(() => Object.values(localStorage).join('\n'));
		await expect.poll(kept, { timeout: 20_000 }).toContain('Half a thought');
		await page.close();

		await context.setOffline(false);
		const again = await context.newPage();
		await again.goto(`${server.url}/j/${room.meeting}`);
		await expect.poll(() => box(again).inputValue(), { timeout: 20_000 }).toBe('Half a thought');
		const arrived = async () => {
			const path = `/api/meetings/${room.meeting}/follow?as=console&seq=0&epoch=0`;
			const { meeting } = wholeSnapshot(JSON.parse((await room.dana.look(path)).html));
			return meeting.comments.map(({ words }) => words).filter((one) => one.startsWith('Cleo'));
		};
		await expect.poll(arrived, { timeout: 20_000 }).toEqual(said);
		await again.getByText('Saved · comment').first().waitFor();
		await context.close();
	});

	test('B7 a tab that is too old says so within the minute, and what was written is there once it is loaded again', async () => {
		const eva = await room.joins('Eva');
		const { page, context } = await open(phone);
		await context.addCookies(cookiesOf(eva, server.url));
		// As a page of two releases ago would greet.
		await page.addInitScript((old) => {
			const { send } = WebSocket.prototype;
			WebSocket.prototype.send = function (data) {
				const isOld = sessionStorage.getItem('new') === null && typeof data === 'string';
				return send.call(this, isOld ? data.replace(/"protocol":\d+/, `"protocol":${old}`) : data);
			};
		}, protocol - 2);
		await page.goto(`${server.url}/j/${room.meeting}`);
		await page.getByText('This page is older than the server.').waitFor({ timeout: 60_000 });
		const box = page.locator('.composer textarea');
		await box.fill('Sent by the old page.');
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await expect.poll(() => box.inputValue()).toBe('');
		await box.fill('Half a thought');
		await page.waitForTimeout(400);
		await page.evaluate(() => sessionStorage.setItem('new', 'yes'));
		await page.getByRole('button', { name: 'Reload' }).click();
		await page.locator('.connection.live').waitFor({ timeout: 30_000 });
		await expect.poll(() => box.inputValue()).toBe('Half a thought');
		await page.getByText('Saved · comment').first().waitFor({ timeout: 20_000 });
		await context.close();
	});

	test('what stands in a form is there after a reload, until it is sent', async () => {
		const aisha = await room.joins('Aisha');
		const { page, context } = await as(open, server, aisha, `/j/${room.meeting}`, phone);
		await page.locator('.connection').waitFor();
		await page.locator('[name=title]').fill('Baker');
		await page.reload();
		await page.locator('.connection').waitFor();
		await expect.poll(() => page.locator('[name=title]').inputValue()).toBe('Baker');

		const close = { stage: 'close', clause: null, page: 0, proposal: null };
		await room.tell(room.dana, { type: 'moveTo', ...close });
		await room.tell(room.dana, { type: 'askPulse', kind: 'exit', open: true });
		await page.reload();
		await page.locator('.connection').waitFor();
		const kept = page.locator('[name=heldBack]');
		const worth = page.locator('[name=worth][value=partly]');
		await kept.fill('The price.');
		await worth.check({ force: true });
		await page.reload();
		await expect.poll(() => kept.inputValue()).toBe('The price.');
		expect(await worth.isChecked()).toBe(true);
		await page.getByRole('button', { name: 'Send without my name' }).click();
		await page.getByText('Your answers are in').waitFor();
		await page.reload();
		await page.locator('.connection').waitFor();
		expect(await kept.inputValue()).toBe('');
		await context.close();
	});
});
