import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessible, accessibleWall, checked } from './axe.ts';
import { hall, inBrowser, laptop, phone, type Visitor } from './browser.ts';
import { readSquare } from './square.ts';
import { live, row, see, settled } from './seeing.ts';
import { comeIn, plan, typeCharter, within } from './team.ts';

const clauses = {
	service: 'We answer questions about your bill by telephone.',
	calls: 'We answer every call within 60 seconds and pass you to the right department.',
	late: 'We tell you by noon the day before when we will be late.'
};
const shoveled = 'I get shoveled around from person to person.';
const wording = 'We answer every call within 60 seconds and one person stays until it is solved.';

inBrowser('the whole path of the product', (open) => {
	describe.each([
		['this machine', inject('base'), true],
		['the network', inject('lan'), false]
	])('at %s', (_, given, looking) => {
		const at = given ?? '';
		const all: Visitor[] = [];
		let dana: Page;
		let maria: Page;
		let aisha: Page;
		let wall: Page;
		let meeting = '';
		let charter = '';

		const enter = async (options: Parameters<typeof open>[0]) => {
			const visitor = await open(options);
			all.push(visitor);
			return visitor.page;
		};
		/** Once is enough: at both addresses the pages are the same. */
		const look = async (page: Page, screen: string) => {
			if (looking) await (page === wall ? accessibleWall : accessible)(page, screen);
		};
		beforeAll(async () => {
			dana = await enter(laptop);
			maria = await enter(laptop);
			aisha = await enter(phone);
			wall = await enter(hall);
		});
		afterAll(async () => {
			for (const { context } of all) await context.close();
			if (looking) console.log(`axe: ${checked.screens} screens, ${checked.runs} runs`);
		});
		const step = (name: string, body: () => Promise<void>) => test.skipIf(!given)(name, body);

		step('a team is made, and its charter is typed at the keyboard', async () => {
			await comeIn(dana, at, 'Dana', look);
			await typeCharter(dana, [
				['Add a service', [clauses.service]],
				['Add an expectation', [clauses.calls, clauses.late]]
			]);
			charter = new URL(dana.url()).pathname;
			await look(dana, 'the charter');
			await dana.reload();
			const texts = dana.locator('textarea[data-clause]');
			expect(
				await texts.evaluateAll((all: HTMLTextAreaElement[]) => all.map((one) => one.value))
			).toEqual(Object.values(clauses));
		});

		step('a meeting is planned with a customer, and opened', async () => {
			meeting = await plan(dana, { customer: 'Lopez Bakery', contact: 'Maria Lopez' }, look);
			await see(dana, 'The lobby is open');
			await look(dana, 'the console in the lobby');
		});

		step('a screen by its link shows square and code', async () => {
			// What is opened before the console is alive may be closed again when it comes to life.
			await dana.locator('[data-tab]').waitFor();
			await dana.getByText('Screen, code and link').click();
			await dana.getByRole('button', { name: 'Link for another machine' }).click();
			await wall.goto(await dana.getByLabel('Link to the screen').inputValue());
			await look(dana, 'the console with a link');
			await dana.getByText('Screen, code and link').click();
			await wall.getByRole('button', { name: 'Show the meeting here' }).click();
			await wall.getByRole('img', { name: /^Square code that opens/ }).waitFor();
			await wall.getByText(/\d{3}\s\d{3}\s\d{3}/).waitFor();
			await see(dana, 'Projector connected');
			await look(wall, 'the wall in the lobby');
		});

		step('one joins by the code, one by the square', async () => {
			const code = await wall.getByText(/^\d{3}\s\d{3}\s\d{3}$/).innerText();
			await maria.goto(at);
			await look(maria, 'the first page');
			await maria.getByLabel('Code from the screen').fill(code);
			await maria.keyboard.press('Enter');
			await maria.getByLabel('Your name').fill('Maria');
			await look(maria, 'the way in');
			await maria.keyboard.press('Enter');
			await see(maria, 'You are in, Maria.');

			const source = await wall.getByRole('img', { name: /^Square code/ }).getAttribute('src');
			const svg = await wall.evaluate((src) => fetch(src).then((it) => it.text()), source!);
			const link = readSquare(svg);
			expect(link).toMatch(/^HTTP:\/\/[^a-z]+\/J\/[A-Z0-9]{20,}$/);
			await aisha.goto(link);
			await aisha.getByLabel('Your name').fill('Aisha');
			await look(aisha, 'the way in on a phone');
			await aisha.getByRole('button', { name: 'Join the meeting' }).tap();
			await see(aisha, 'You are in, Aisha.');
			await look(aisha, 'the lobby on a phone');
			await see(wall, 'Here: Maria and Aisha');
		});

		step('the meeting is started and walked by the keyboard', async () => {
			await live(dana);
			await dana.keyboard.press('PageDown');
			await see(wall, 'Welcome');
			await see(aisha, 'This is a draft. We will revise it from what you say today.');
			await look(wall, 'the wall at the welcome');
			await dana.keyboard.press('PageDown');
			await see(wall, clauses.service);
			await dana.keyboard.press('PageDown');
			await see(wall.locator('main'), 'Expectation 1');
			for (const page of [wall, maria, aisha]) await clause(page, clauses.calls).waitFor();
		});

		step('the phone taps words and sends what should change', async () => {
			await clause(aisha, clauses.calls).getByText('pass', { exact: true }).tap();
			await clause(aisha, clauses.calls).getByText('department', { exact: true }).tap();
			await see(aisha.locator('form'), 'pass you to the right department');
			await aisha.getByRole('group', { name: 'What should we do?' }).getByText('Change').tap();
			await aisha.getByLabel('Your words').fill(shoveled);
			await look(aisha, 'a comment on a phone');
			await aisha.getByRole('button', { name: 'Send', exact: true }).tap();
			await see(aisha, 'Saved · comment 1');
		});

		step('the console sees it, S shows it, and the other one agrees', async () => {
			await see(dana, '1 new since you looked');
			await dana.keyboard.press('r');
			await row(dana, shoveled).waitFor();
			await dana.keyboard.press('ArrowDown');
			await row(dana, shoveled).and(dana.locator(':focus')).waitFor();
			expect(await wall.getByText(shoveled).count()).toBe(0);
			await dana.keyboard.press('s');
			await see(row(dana, shoveled), 'On screen');
			await see(wall, `“${shoveled}”`);
			await look(dana, 'the console with a comment');
			await look(wall, 'the wall with a quote');
			await see(aisha, 'On the screen');
			await maria.getByRole('button', { name: 'Same for me' }).click();
			await see(wall, '1 other agrees');
			await look(maria, 'words of others on a laptop');
		});

		step('what is written without a network arrives once when it is back', async () => {
			await maria.context().setOffline(true);
			for (const words of [
				'Four people, four times the same story.',
				'I never know who is right.'
			]) {
				await maria.getByLabel('Your words').fill(words);
				await maria.keyboard.press('Control+Enter');
			}
			await expect
				.poll(() => maria.getByText('Will send when back online').count(), { timeout: 15_000 })
				.toBe(2);
			await look(maria, 'a laptop without a network');
			await maria.context().setOffline(false);
			await see(maria, 'Saved · comment 2');
			await see(maria, 'Saved · comment 3');
			await see(dana, '2 new since you looked');
			await dana.keyboard.press('r');
			await once(row(dana, 'Four people'));
			await once(row(dana, 'I never know who is right.'));
		});

		step('a tab that dies with unsent words sends them when it is opened again', async () => {
			await maria.context().setOffline(true);
			await maria.getByRole('group', { name: 'What should we do?' }).getByText('Add').click();
			await maria.getByLabel('Your words').fill('And nobody calls back.');
			await maria.keyboard.press('Control+Enter');
			await maria.locator('.mine').getByText('And nobody calls back.').waitFor();
			const { context } = all.find(({ page }) => page === maria)!;
			await maria.close();
			await context.setOffline(false);
			maria = await context.newPage();
			await maria.goto(`${at}/j/${meeting}`);
			await see(maria, 'Saved · comment 4');
			await once(maria.getByText('And nobody calls back.'));
			await see(dana, '1 new since you looked');
			await dana.keyboard.press('r');
			await once(row(dana, 'And nobody calls back.'));
		});

		step('loaded again, each page shows what was there', async () => {
			for (const page of [dana, wall, aisha, maria]) {
				const main = page.locator('main').first();
				await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
				await settled(main);
				// The agenda tells the time, and that goes on while the page comes back.
				const clock = /^(\d+ minutes? (ahead|behind).*|((from|began) )?\d+:\d+|\d+ of \d+ min)$/gm;
				const told = async () => (await main.innerText()).replace(clock, '');
				const before = await told();
				await page.reload();
				await expect.poll(told, { timeout: 8000 }).toBe(before);
			}
		});

		step('a wording is proposed from the words, and the room is asked', async () => {
			await live(dana);
			await row(dana, shoveled).focus();
			await dana.keyboard.press('e');
			await dana.getByLabel('New wording').fill(wording);
			await look(dana, 'the console proposing');
			await dana.getByRole('button', { name: 'Propose it' }).click();
			await dana.getByRole('article').focus();
			await dana.keyboard.press('v');
			await see(wall.locator('ins'), 'one person stays until');
			await see(aisha, 'Expectation 1: a new wording');
			await look(wall, 'the wall with a wording');
			await aisha.getByRole('button', { name: 'Yes' }).tap();
			await look(aisha, 'a wording on a phone');
			await maria.getByRole('button', { name: 'Nearly' }).click();
			await maria.getByLabel('What is still missing?').fill('A name, please.');
			await maria.locator('.place').getByRole('button', { name: 'Send' }).click();
			await see(dana.getByRole('article'), 'Yes 1 · Nearly 1 · No 0');
			await see(dana.getByRole('article'), 'A name, please.');
			await dana.getByRole('article').focus();
			await dana.keyboard.press('a');
			await see(dana.getByRole('article'), 'Accepted');
			await see(aisha, 'Accepted.');
		});

		step('the rest is answered and version 2 agreed', async () => {
			const answers = within(dana, 'Answers');
			await answers.getByLabel('Who').fill('Dana');
			await answers.getByLabel('By when').fill('2030-04-16');
			await answers.getByRole('button').click();
			await see(dana, 'Every comment that asks for something has an answer.');
			await dana.getByLabel('A short note').fill('Shoveled around no more.');
			await look(dana, 'the console at the end');
			await dana.getByRole('button', { name: 'Agree as version 2' }).click();
			await see(dana, 'Version 2 is agreed.');
		});

		step('closing asks why nobody was asked what could be simpler', async () => {
			await dana.keyboard.press('PageDown');
			const close = within(dana, 'End the meeting');
			await close.getByRole('button', { name: 'End the meeting' }).click();
			await see(close, 'You have not asked yet what could be simpler.');
			await close.getByLabel('Why was it not asked?').fill('They had a train to catch.');
			await look(dana, 'the console at the close');
			await close.getByRole('button', { name: 'End the meeting' }).click();
			await see(dana, 'The meeting has ended.');
			for (const page of [maria, aisha]) await see(page, 'This meeting has ended');
			await see(aisha, 'Used in the new wording');
			await look(aisha, 'afterwards on a phone');
			await see(wall, 'Version 2 of the charter is agreed.');
			await look(wall, 'the wall afterwards');
		});

		step('the history shows the change, the words that caused it and the room then', async () => {
			await dana.goto(`${at}${charter}/history`);
			await see(dana, 'What changed from version 1 to version 2');
			await see(dana.locator('del'), 'pass you to the right department');
			await see(dana.locator('ins'), 'one person stays until it is solved');
			await look(dana, 'the history');
			await dana.getByRole('link', { name: /^Why\? 1 comment, 1 customer/ }).click();
			const why = dana.getByRole('complementary');
			await see(why, `“${shoveled}”`);
			await see(why, '1 of 2 who answered said “yes, that is it”, 1 nearly.');
			await why.getByRole('link', { name: 'The room at that moment' }).click();
			await see(dana, 'This is how it was.');
			await see(dana.getByRole('main'), `“${shoveled}”`);
			expect(await dana.getByText('And nobody calls back.').count()).toBe(0);
			await look(dana, 'the room at that moment');
			await dana.getByRole('link', { name: 'Comment 1' }).click();
			await see(dana, 'In version 2');
			await look(dana, 'what became of a comment');
			await dana.goto(`${at}/home`);
			await look(dana, 'today');
		});

		step('no page complained about anything', async () => {
			expect(all.map(({ complaints }) => complaints)).toEqual(all.map(() => []));
		});
	});
});

const clause = (page: Page, text: string) =>
	page.locator('.charter').filter({ hasText: text }).first();

const once = async (found: Locator) => {
	await found.first().waitFor();
	expect(await found.count()).toBe(1);
};
