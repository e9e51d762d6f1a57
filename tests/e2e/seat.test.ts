import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '#lib/play/browser.ts';
import { accessible } from './axe.ts';
import { inBrowser, phone } from './browser.ts';
import { comment, member, openHall, type Hall } from './hall.ts';
import { as, see } from './seeing.ts';
import { Server } from './server.ts';

let server: Server;
let hall: Hall;
let maria: Browser;
let tom: Browser;

beforeAll(async () => {
	server = await new Server().start();
	hall = await openHall(server, [
		{ section: 'expectations', text: 'We answer every call within 60 seconds.' },
		{ section: 'expectations', text: 'One person stays with you.' }
	]);
	maria = await hall.joins('Maria', 'Lopez Bakery');
	const { id, browser } = await member(server, 'Tom');
	tom = browser;
	const app = await server.app();
	const { query, tables } = app.db;
	const [row] = await query.select().from(tables.meetings);
	const role = { team: row!.team, user: id, role: 'member', createdAt: app.now() } as const;
	await app.db.commit([query.insert(tables.memberships).values(role)]);
	await app.db.close();
	await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
});
afterAll(() => server?.stop());

const room = () => `/meetings/${hall.meeting}/room`;

inBrowser('a member in the room', (open) => {
	test('comes in, answers, guesses and notes from the server’s page alone', async () => {
		const { page } = await as(open, server, tom, room(), { javaScriptEnabled: false });
		await page.getByRole('button', { name: 'As one of the team' }).click();
		await hall.tell(maria, comment(null, 'Then I wait for an hour.'));
		await page.reload();
		await page.locator('summary', { hasText: 'Answer' }).click();
		await page.getByRole('radio', { name: 'Thank' }).check();
		await page.getByLabel('Your words; their author reads them').fill('Thank you. When was that?');
		await page.getByRole('button', { name: 'Send the answer' }).click();
		await see(page, 'Thank you. When was that?');
		await page.locator('summary', { hasText: 'Your sealed guess' }).click();
		await page.getByRole('checkbox', { name: /One person/ }).check();
		await page.getByLabel(/^Importance of: One person/).selectOption('5');
		await page.getByRole('button', { name: 'Seal the guess' }).click();
		await page.getByText('Sealed. It cannot').waitFor({ state: 'attached' });
		await page.getByLabel('My note').fill('She is right.');
		await page.getByRole('button', { name: 'Save the note' }).click();
		await see(page, 'Saved');
		await page.goto(server.url + room());
		expect(await page.getByLabel('My note').inputValue()).toBe('She is right.');
	});

	test('may only ask while a customer has just spoken, and is told why', async () => {
		const { page, complaints } = await as(open, server, tom, room());
		await see(page, 'Live');
		await hall.tell(hall.dana, { type: 'listenFirst', minutes: 3 });
		await hall.tell(maria, comment(null, 'Nobody calls back.'));
		await page.getByRole('button', { name: 'Show 1 new comment' }).click();
		const row = page.locator('li').filter({ hasText: 'Nobody calls back.' });
		await row.locator('summary', { hasText: 'Answer' }).click();
		await see(row, 'you may only ask');
		for (const kind of ['Thank', 'Intend', 'Commit', 'Decline, because', 'Explain'])
			expect(await row.getByRole('radio', { name: kind }).isDisabled()).toBe(true);
		await row.getByLabel('Your words').fill('When was the last time?');
		await accessible(page, 'a member who listens');
		await row.getByRole('button', { name: 'Send the answer' }).click();
		await see(row, 'When was the last time?');
		expect(complaints).toEqual([]);
	});

	test('is not moved while typing, and loses no word offline', async () => {
		const { page, context } = await as(open, server, tom, room(), phone);
		await see(page, 'Live');
		await page.locator('summary', { hasText: 'Say something yourself' }).click();
		const box = page.getByLabel('Your comment');
		await box.fill('We could write the number down');
		await hall.tell(hall.dana, { type: 'step', to: 'next' });
		await see(page, 'Finish here first if you like');
		await page.getByRole('heading', { name: 'My note' }).click();
		await page.waitForTimeout(1500);
		await see(page, 'Finish here first if you like');
		expect(await box.inputValue()).toBe('We could write the number down');
		await context.setOffline(true);
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await context.setOffline(false);
		// With nothing left to finish here the page goes along by itself.
		await page.getByText('Finish here first if you like').waitFor({ state: 'hidden' });
		await expect
			.poll(async () => (await hall.dana.look(`/meetings/${hall.meeting}/review`)).html)
			.toContain('We could write the number down');
	});
});
