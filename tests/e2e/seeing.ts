import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Browser } from '#lib/play/browser.ts';
import { laptop, type Open } from './browser.ts';
import { cookiesOf } from './hall.ts';
import type { Server } from './server.ts';

/** Somebody of the hall, at a page of it, with a picture. */
export async function as(
	open: Open,
	{ url }: Server,
	who: Browser,
	path: string,
	options: BrowserContextOptions = laptop
) {
	const visitor = await open(options);
	await visitor.context.addCookies(cookiesOf(who, url));
	await visitor.page.goto(url + path);
	return visitor;
}

export const see = (where: Page | Locator, text: string | RegExp) =>
	where.getByText(text).first().waitFor();

/** A comment on the console. */
export const row = (page: Page, text: string) =>
	page.locator('[data-comment]').filter({ hasText: text });

/** The console listens: what was there before its scripts would take no key. */
export const live = (page: Page) => page.locator('[data-tab]').waitFor();

/** Nothing moves any more. */
export async function settled(where: Locator) {
	let before = '';
	for (;;) {
		const now = await where.innerText();
		if (now === before) return;
		before = now;
		await where.page().waitForTimeout(200);
	}
}

/** With the Tab key alone, as far round as it goes. */
export async function tabTo(page: Page, to: Locator) {
	await to.first().waitFor();
	for (let presses = 0; presses < 250; presses++) {
		if (await to.first().evaluate((one) => one === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never comes to ${to}`);
}
