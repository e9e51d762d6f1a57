import type { Browser } from '#lib/play/browser.ts';
import { hall, laptop, type Open, type Visitor } from './browser.ts';
import { cookiesOf } from './hall.ts';

type Coming = { who: Browser | null; wall: boolean; language: string };

/** People who look at one screen after the other: what their browser has loaded it need not load again. */
export class Visitors {
	#open: Open;
	#url: string;
	#patience: number;
	#free = new Map<string, Visitor[]>();

	constructor(open: Open, url: string, patience: number) {
		this.#open = open;
		this.#url = url;
		this.#patience = patience;
	}

	/** With nothing in their hands but who they are and the language they speak. */
	async come({ who, wall, language }: Coming) {
		const room = wall ? hall : laptop;
		const key = `${wall} ${who?.cookie}`;
		const visitor = this.#free.get(key)?.pop() ?? (await this.#open(room));
		const { context, page, complaints } = visitor;
		context.setDefaultTimeout(this.#patience);
		await context.clearCookies();
		if (who) await context.addCookies(cookiesOf(who, this.#url));
		await context.addCookies([{ name: 'lang', value: language, url: this.#url }]);
		await page.setViewportSize(room.viewport);
		complaints.length = 0;
		return {
			...visitor,
			again: async () => {
				await page.evaluate(() => localStorage.clear());
				// Nothing is alive there, and the browser keeps its process.
				await page.goto(`${this.#url}/healthz`);
				this.#free.set(key, [...(this.#free.get(key) ?? []), visitor]);
			}
		};
	}
}
