import type { Page } from 'playwright-core';
import { inject } from 'vitest';

type Look = (page: Page, screen: string) => Promise<void>;

const account = { email: 'dana@example.org', password: 'four words are enough' };

/** By the link of the first start; where that was used before, by signing in and making another team. Ends at an empty charter. */
export async function comeIn(page: Page, at: string, name: string, look: Look) {
	const { pathname } = new URL(inject('setup')!);
	await page.goto(at + pathname);
	if (await page.getByRole('heading', { name: 'Make your team' }).isVisible()) {
		await look(page, 'the set-up');
		await page.getByLabel('Team name').fill('Customer Service');
		await page.getByLabel('Your name').fill(name);
		await page.getByLabel('Your e-mail').fill(account.email);
		await page.getByLabel('Password').fill(account.password);
		await page.getByRole('button', { name: 'Make the team' }).click();
	} else {
		await page.getByRole('link', { name: 'Sign in' }).click();
		await page.getByLabel('Your e-mail').fill(account.email);
		await page.getByLabel('Password').fill(account.password);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.waitForURL(/\/home/);
		await page.goto(`${at}/teams/new`);
		await page.getByLabel('Team name').fill('Customer Service, again');
		await page.getByRole('button', { name: 'Make the team' }).click();
		await page.getByRole('link', { name: 'Write the charter' }).click();
		await page.getByRole('button', { name: 'Make a charter' }).click();
	}
	await page.getByText('Draft, never agreed').waitFor();
}

/** Without the mouse: a button begins a clause, Enter the next one. */
export async function typeCharter(page: Page, parts: [string, string[]][]) {
	await page.getByText('Enter makes a new clause').waitFor();
	let saved = 0;
	for (const [button, texts] of parts) {
		await page.getByRole('button', { name: button }).press('Enter');
		for (const [at, text] of texts.entries()) {
			await page.locator('textarea:focus').and(page.locator('textarea')).waitFor();
			await page.waitForFunction(
				() => (document.activeElement as HTMLTextAreaElement).value === ''
			);
			await page.keyboard.type(text);
			await page.keyboard.press(at === texts.length - 1 ? 'Control+Enter' : 'Enter');
			await page
				.getByText(/^Saved \d/)
				.nth(saved++)
				.waitFor();
		}
	}
}

/** A customer, somebody there, a meeting with them, and it is open. Answers with its id. */
export async function plan(page: Page, who: { customer: string; contact: string }, look: Look) {
	await page.getByRole('link', { name: 'Customers', exact: true }).first().click();
	await page.getByRole('link', { name: 'Add a customer' }).click();
	await page.getByLabel('Name').fill(who.customer);
	await page.getByRole('button', { name: 'Add a customer' }).click();
	const people = within(page, 'People');
	await people.getByLabel('Name').fill(who.contact);
	await people.getByLabel('Title').fill('Owner');
	await people.getByRole('button', { name: 'Add a person' }).click();
	await people.getByText(who.contact).first().waitFor();
	await look(page, 'a customer');
	await page.getByRole('link', { name: 'Plan a meeting with them' }).click();
	await page.getByLabel('What should be different afterwards?').fill('Calls end where they begin.');
	await page.getByLabel('Day and time').fill('2030-04-14T10:00');
	await look(page, 'a plan');
	await page.getByRole('button', { name: 'Save the plan' }).click();
	await page.getByRole('heading', { name: `Meeting with ${who.customer}` }).waitFor();
	await look(page, 'a planned meeting');
	await page.getByRole('button', { name: 'Open the meeting' }).click();
	await page.waitForURL(/\/run$/);
	return new URL(page.url()).pathname.split('/')[2]!;
}

/** The part of a page under a heading. */
export const within = (page: Page, name: string) =>
	page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name, exact: true }) })
		.last();
