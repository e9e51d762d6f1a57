import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { inBrowser, phone } from './browser.ts';
import { comment, cookiesOf, openHall, type Hall } from './hall.ts';
import { as } from './seeing.ts';
import { Server } from './server.ts';

const server = new Server();
let here: Hall;
let foreign: Hall;
let maria: Browser;

beforeAll(async () => {
	await server.start();
	const wordings = [
		{ section: 'expectations' as const, text: 'We answer your call within 60 seconds.' },
		{ section: 'expectations' as const, text: 'We pass you to the right department.' }
	];
	here = await openHall(server, wordings);
	foreign = await openHall(server, wordings);
	maria = await here.joins('Maria');
	await here.tell(here.dana, { type: 'startMeeting', announce: true });
	await go(0);
});
afterAll(() => server.stop());

const go = (at: number) =>
	here.tell(here.dana, {
		type: 'moveTo',
		stage: 'charter',
		clause: here.clauses[at]!.id,
		page: 0,
		proposal: null
	});

/** The form of the room, sent without a script. */
const say = (words: string, clause = here.clauses[0]!.id) =>
	maria.send(`/j/${here.meeting}?/say`, { id: newId(), comment: newId(), clause, words });

describe('words that cannot be taken', () => {
	test.each([
		['nothing', '', undefined, 'There are no words yet.'],
		['blanks', ' \n\t ', undefined, 'There are no words yet.'],
		['4,001 characters', 'x'.repeat(4001), undefined, 'That is longer than 4,000 characters.'],
		['a clause nobody knows', 'To whom', 'nowhere', 'That clause is no longer in the charter.'],
		['a clause of another', 'To whom', '../foreign', 'That could not be read.']
	])('%s: refused in words, and they are in the box', async (_, words, clause, sentence) => {
		const { status, html } = await say(words, clause);
		expect(status).toBeGreaterThanOrEqual(400);
		expect(html).toContain(sentence);
		expect(html).toMatch(new RegExp(`<textarea[^>]*>\\s*${words.trim()}\\s*</textarea>`));
	});

	test('nothing was kept of all that', async () => {
		expect((await maria.look(`/j/${here.meeting}`)).html).not.toContain('Saved · comment');
	});
});

describe('orders that cannot be followed', () => {
	test.each([
		['an order nobody knows', { type: 'eatCake' }, 409, 'unknown-command'],
		['a key too many', { type: 'agree', comment: 'one', twice: true }, 409, 'malformed'],
		['no order at all', {}, 409, 'unknown-command'],
		['what only the facilitator may', { type: 'blankScreen', blank: 'black' }, 409, 'not-yours'],
		['a comment that is not there', { type: 'agree', comment: 'one' }, 409, 'unknown-comment']
	])('%s', async (_, command, status, refused) => {
		expect(await here.tell(maria, command)).toEqual({ status, refused });
	});

	test('a meeting that is not theirs is not there', async () => {
		const words = comment(null, 'Let me in.');
		expect((await here.tell(maria, words, foreign.meeting)).status).toBe(404);
		expect((await here.tell(here.dana, words, foreign.meeting)).status).toBe(404);
		expect((await maria.look(`/j/${foreign.meeting}`)).status).toBe(404);
		for (const page of ['', '/run', '/review', '/plan'])
			expect((await here.dana.look(`/meetings/${foreign.meeting}${page}`)).status).toBe(404);
		expect((await here.dana.look(`/charters/${foreign.charter}/history`)).status).toBe(404);
		expect((await here.dana.look(`/screen/${foreign.meeting}`)).status).toBe(404);
	});
});

inBrowser('in a browser', (open) => {
	test('odd words are shown to the letter, and none of them is run', async () => {
		const words = [
			'<img src=x onerror="document.title=1"> & </textarea><script>alert(1)</script>',
			'مرحبا، لا أحد يرد على الهاتف!',
			'👩‍👩‍👧‍👦 waited 30 min 🤷🏽',
			"'; drop table comments; --"
		];
		for (const one of words) await say(one);
		await say('before\0after');
		const { page, complaints } = await as(open, server, maria, `/j/${here.meeting}`);
		for (const one of [...words, 'beforeafter'])
			await page.locator('.mine').getByText(one, { exact: true }).waitFor();
		const console = await as(open, server, here.dana, `/meetings/${here.meeting}/run`);
		for (const one of words)
			await console.page.locator('[data-comment]').getByText(one, { exact: true }).waitFor();
		expect([...complaints, ...console.complaints]).toEqual([]);
	});

	test('too many words stay in the box until they are fewer', async () => {
		const { page } = await as(open, server, maria, `/j/${here.meeting}`);
		const box = page.getByLabel('Your words');
		await page.getByText('Live', { exact: true }).waitFor();
		await box.fill('y'.repeat(4001));
		await page.getByText('1 character too many.').first().waitFor();
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await page.getByText('longer than 4,000 characters').first().waitFor();
		if (!(await box.inputValue()))
			await page.getByRole('button', { name: 'Put back into the box' }).click();
		expect(await box.inputValue()).toBe('y'.repeat(4001));
	});

	test('two consoles at once agree with each other', async () => {
		const consoles = [
			await as(open, server, here.dana, `/meetings/${here.meeting}/run`),
			await as(open, server, here.dana, `/meetings/${here.meeting}/run`)
		].map(({ page }) => page);
		for (const page of consoles) await page.locator('[data-tab]').waitFor();
		for (const key of ['PageDown', 'PageUp', 'PageDown', 'b', 'j'])
			await Promise.all(consoles.map((page) => page.keyboard.press(key)));
		const states = () =>
			Promise.all(
				consoles.map(async (page) => [
					await page.locator('h1').first().innerText(),
					await page.getByRole('button', { name: /blank|show the screen/i }).innerText()
				])
			);
		await expect.poll(async () => (await states())[0]).toEqual((await states())[1]);
		for (const page of consoles)
			expect((await page.getByRole('alert').allInnerTexts()).join('')).toBe('');
		await here.tell(here.dana, { type: 'blankScreen', blank: null });
		await go(0);
	});

	test('without scripts one joins, writes, and keeps what was refused', async () => {
		const { page, complaints } = await open({ ...phone, javaScriptEnabled: false });
		await page.goto(server.url);
		await page.getByLabel('Code from the screen').fill(here.code);
		await page.getByRole('button', { name: 'Join' }).click();
		await page.getByLabel('Your name').fill('Noor');
		await page.getByRole('button', { name: 'Join the meeting' }).click();
		await page.getByLabel('Your words').fill('Plain paper works too.');
		await page.getByText('Keep', { exact: true }).first().click();
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await page.locator('.mine').getByText('Plain paper works too.').waitFor();
		await page.getByLabel('Your words').fill('z'.repeat(4001));
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await page.getByText('longer than 4,000 characters').waitFor();
		expect(await page.getByLabel('Your words').inputValue()).toBe('z'.repeat(4001));
		expect(complaints.filter((one) => !one.includes('status of 409'))).toEqual([]);
	});

	test('where no socket comes through words go both ways all the same', async () => {
		const guest = await here.joins('Aisha');
		const { context, page } = await open(phone);
		await context.addCookies(cookiesOf(guest, server.url));
		await context.route('**/socket.io/**', (route) => route.abort());
		await context.routeWebSocket(/socket\.io/, (socket) => socket.close());
		await page.goto(`${server.url}/j/${here.meeting}`);
		const console = await as(open, server, here.dana, `/meetings/${here.meeting}/run`);
		await page.getByLabel('Your words').fill('Our network lets nothing through.');
		await page.getByRole('button', { name: 'Send', exact: true }).tap();
		await page.getByText(/Saved · comment \d/).waitFor({ timeout: 15_000 });
		const fresh = console.page.getByText('new since you looked');
		await console.page.getByText('Our network lets nothing through.').or(fresh).first().waitFor();
		await console.page.keyboard.press('r');
		await console.page.getByText('Our network lets nothing through.').waitFor();
		const id = newId();
		await here.tell(maria, comment(here.clauses[0]!.id, 'I hear you.', { id }));
		await here.tell(here.dana, { type: 'showComment', comment: id });
		await page.getByText('“I hear you.”').waitFor({ timeout: 15_000 });
	});

	test('a meeting that closes over somebody’s words leaves them theirs', async () => {
		const { page } = await as(open, server, maria, `/j/${here.meeting}`);
		await page.getByText('Live', { exact: true }).waitFor();
		await page.getByLabel('Your words').fill('I was not done');
		await here.tell(here.dana, { type: 'closeMeeting', unasked: 'A fire alarm.' });
		await page.getByText('This meeting has ended').first().waitFor();
		const box = page.getByLabel('A last word, if you like');
		await box.waitFor();
		expect(await box.inputValue()).toBe('I was not done');
		await page.getByRole('button', { name: 'Send', exact: true }).click();
		await page
			.getByText(/Saved · comment \d/)
			.first()
			.waitFor();
		await page.getByText('I was not done').first().waitFor();
		expect((await say('Sent later')).html).toContain('Sent later');
	});
});
