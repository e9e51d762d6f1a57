import { globSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#lib/server/tokens.ts';
import { ahead, promised } from './beside.ts';
import { inBrowser } from './browser.ts';
import { comment, cookiesOf, openHall, type Hall } from './hall.ts';
import { outsideOf } from './outside.ts';
import { Server } from './server.ts';

let server: Server;
let hall: Hall;
let said: string;
let outside: Record<string, string>;
const beside = { coming: newId(), review: newId(), lost: 1 };
let promise: string;
const theme = newId();

beforeAll(async () => {
	server = await new Server().start();
	hall = await openHall(server, [
		{ section: 'services', text: 'A help desk, day and night.' },
		{ section: 'expectations', text: 'We answer every call within 60 seconds.' }
	]);
	const maria = await hall.joins('Maria', 'Lopez Bakery');
	const words = comment(hall.clauses[1]!.id, 'Then I wait for an hour.');
	await hall.tell(maria, words);
	said = words.comment;
	promise = await promised(hall, said, 1);
	await ahead(hall, beside);
	outside = (await outsideOf(hall, 1)).ids;
	await hall.dana.send('/themes?/make', { id: theme, team: hall.team, label: 'Waiting' });
});
afterAll(() => server?.stop());

/** Every page there is, with what stands in its brackets filled in. */
function everyPage() {
	const filled: Record<string, string> = {
		charter: hall.charter,
		meeting: hall.meeting,
		customer: hall.customers[0]!.id,
		comment: said,
		theme,
		promise,
		version: '1',
		team: hall.team,
		coming: beside.coming,
		review: beside.review,
		...outside,
		key: hall.code,
		token: newId()
	};
	return globSync('src/routes/**/+page*.svelte')
		.map((file) => file.replaceAll('\\', '/').replace(/^src\/routes|\/\+page[^/]*$/g, ''))
		.map((path) => path.replace(/\/\([^)]*\)/g, ''))
		.map((path) => path.replace(/\[(\w+)[^\]]*\]/g, (_, name: string) => filled[name]!) || '/');
}

inBrowser('a room without internet', (open) => {
	test('no page asks anything of another host', async () => {
		const { context, page } = await open();
		await context.addCookies(cookiesOf(hall.dana, server.url));
		const foreign: string[] = [];
		context.on('request', (request) => {
			const { protocol, host } = new URL(request.url());
			const ours =
				protocol === 'data:' || protocol === 'blob:' || host === new URL(server.url).host;
			if (!ours) foreign.push(`${page.url()} asks ${request.url()}`);
		});
		const pages = everyPage();
		expect(pages.length).toBeGreaterThan(30);
		expect(pages.filter((path) => path.includes('undefined'))).toEqual([]);
		for (const path of pages) {
			await page.goto(server.url + path, { waitUntil: 'load' });
			await page.waitForTimeout(100);
			// What a page names for later, a link to prefetch or a picture not yet in sight, counts as well.
			const named = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[src], link[href]')]
					.map(
						(one) => new URL(one.getAttribute('src') ?? one.getAttribute('href')!, location.href)
					)
					.filter((to) => to.protocol.startsWith('http') && to.origin !== location.origin)
					.map(String)
			);
			foreign.push(...named.map((to) => `${path} names ${to}`));
		}
		expect(foreign).toEqual([]);
	});
});
