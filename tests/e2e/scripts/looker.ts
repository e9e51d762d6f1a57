import type { BrowserContext, Page } from 'playwright-core';
import type { Asker } from '../access/ask.ts';
import { laptop, type Open } from '../browser.ts';

/** Somebody with a browser for each who asks; tells what ran, and what the browser reported. */
export class Looker {
	#open: Open;
	#url: string;
	#seats = new Map<string, { context: BrowserContext; complaints: string[] }>();

	constructor(open: Open, url: string) {
		this.#open = open;
		this.#url = url;
	}

	async visit(asker: Asker, path: string): Promise<string[]> {
		const { context, complaints } = await this.#seat(asker);
		complaints.length = 0;
		const page = await context.newPage();
		const ran: string[] = [];
		await page.exposeFunction('hit', (number: unknown) => void ran.push(`ran ${number}`));
		page.on('dialog', (dialog) => {
			ran.push(dialog.message());
			void dialog.dismiss();
		});
		await page.goto(this.#url + path, { waitUntil: 'load', timeout: 60_000 });
		// What a page does once its scripts are there.
		await page.waitForTimeout(300);
		await page.close();
		// A field for a day or a number says that a word is none.
		return [...ran, ...complaints.filter((one) => !one.includes('The specified value'))];
	}

	async #seat({ name, cookie }: Asker) {
		const known = this.#seats.get(name);
		if (known) return known;
		const { context, page, complaints } = await this.#open(laptop);
		await page.close();
		const cookies = cookie.split('; ').filter(Boolean);
		await context.addCookies(
			cookies.map((pair) => {
				const at = pair.indexOf('=');
				return { name: pair.slice(0, at), value: pair.slice(at + 1), url: this.#url };
			})
		);
		const seat = { context, complaints };
		this.#seats.set(name, seat);
		return seat;
	}

	async leave() {
		for (const { context } of this.#seats.values()) await context.close();
	}
}

/** What in a page or a mail would run, or lead to what runs, if a browser opened it without any policy. */
export const inert = (page: Page, html: string): Promise<string[]> =>
	page.evaluate((text) => {
		const found: string[] = [];
		const say = (one: Element) => found.push(one.outerHTML.slice(0, 160));
		const read = new DOMParser().parseFromString(text, 'text/html');
		const never =
			'iframe, object, embed, base, marquee, math, template, [srcdoc], [http-equiv=refresh]';
		for (const one of read.querySelectorAll(`${never}, script:not([nonce])`)) say(one);
		for (const one of read.querySelectorAll('*'))
			for (const { name, value } of one.attributes) {
				const leads = /^(href|src|action|formaction|xlink:href|data|poster)$/i.test(name);
				if (/^on/i.test(name)) say(one);
				if (leads && /^[\s\0-\x20]*(javascript|vbscript|data:text|blob)/i.test(value)) say(one);
			}
		return found;
	}, html);
