import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pseudo } from '#lib/words/pseudo.ts';
import { writeFigures } from '../figures.ts';
import { faultsIn } from './axe.ts';
import { hall, inBrowser, laptop, type Open } from './browser.ts';
import { cookiesOf } from './hall.ts';
import { cells, inOrder, misplaced, nameOf, sample, type Cell } from './screens.ts';
import { Server } from './server.ts';
import { World } from './worlds.ts';

const long = !!process.env.LONG;
const seed = Number(process.env.SEED ?? 2026);
const chosen = long ? inOrder(cells) : sample(seed);
const narrow = { viewport: { width: 320, height: 640 } };
const seen = { cells: 0, faults: 0 };

inBrowser('every screen', (open) => {
	const server = new Server();
	const worlds = new Map<string, World>();

	beforeAll(async () => {
		await server.start();
		for (const [fill, comments] of Object.entries({ empty: 0, normal: 12, crowded: 300 }))
			worlds.set(fill, await new World().open(server, comments));
	});
	afterAll(async () => {
		await server.stop();
		if (long)
			writeFigures('screens', seed, {
				...seen,
				screens: new Set(chosen.map((one) => one.screen)).size
			});
		else console.log(`screens: ${seen.cells} of ${cells.length} pictures, seed ${seed}`);
	});

	describe.each(['empty', 'normal', 'crowded'])('in a meeting that is %s', (fill) => {
		const here = chosen.filter((one) => worldOf(one) === fill);
		test.each(here.map((cell) => [nameOf(cell), cell] as const))('%s', async (_, cell) => {
			const world = worlds.get(fill)!;
			if (cell.screen.at) await world.goTo(cell.screen.at);
			const faults = await faultsOn(open, server, world, cell);
			seen.cells++;
			seen.faults += faults.length;
			expect(faults).toEqual([]);
		});
	});
});

/** What goes wrong, and the loss of the network, happen in an ordinary meeting. */
const worldOf = ({ fill }: Cell) => (fill === 'error' || fill === 'offline' ? 'normal' : fill);

async function faultsOn(open: Open, server: Server, world: World, cell: Cell) {
	const { screen, language, theme } = cell;
	const { page, context } = await visit(open, server, world, cell);
	try {
		await page.goto(server.url + screen.path(world));
		await page.locator(screen.ready).first().waitFor();
		if (screen.wall && theme === 'dark') await page.keyboard.press('d');
		await happens(page, cell);
		if (language === 'pseudo') await lengthen(page);
		const found = await faultsIn(page);
		if (screen.wall) return found;
		await page.setViewportSize(narrow.viewport);
		return [...found, ...(await misplaced(page))];
	} finally {
		await context.close();
	}
}

async function visit(open: Open, server: Server, world: World, cell: Cell) {
	const { screen, fill, language, theme } = cell;
	const visitor = await open({ ...(screen.wall ? hall : laptop), colorScheme: theme });
	const bare = fill === 'empty' && !screen.at && !screen.path(world).includes(world.hall.meeting);
	const lists = bare && !/charters\/.{8}|customers\/.{8}/.test(screen.path(world));
	const member = lists ? world.newcomer : world.hall.dana;
	const who = { guest: world.guest, member, nobody: null }[screen.who];
	if (who) await visitor.context.addCookies(cookiesOf(who, server.url));
	const lang = language === 'pseudo' ? 'en' : language;
	await visitor.context.addCookies([{ name: 'lang', value: lang, url: server.url }]);
	return visitor;
}

/** What is wrong on a screen: the way is not there, too many words were sent, or the network is gone. */
async function happens(page: Page, { screen, fill }: Cell) {
	if (fill === 'offline') {
		await page.waitForLoadState('networkidle');
		await page.context().setOffline(true);
		await page.waitForTimeout(screen.wall ? 200 : 600);
	}
	if (fill !== 'error') return;
	const box = page.locator('main textarea:visible').first();
	if (screen.live && (await box.count())) {
		await box.fill('x'.repeat(4001));
		await page.keyboard.press('Control+Enter');
	} else if (!screen.live) {
		const { pathname, origin } = new URL(page.url());
		const lost = pathname.replace(/[\w-]{20,}/, 'nowhere');
		await page.goto(origin + (lost === pathname ? `${pathname}/nowhere` : lost));
		await page.locator('h1').first().waitFor();
	}
}

/** Every sentence twice as long, and the page turned round: what a translation will do to it. */
async function lengthen(page: Page) {
	const texts = await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const all: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			all.push(
				node.parentElement!.closest('script, style, [dir=auto], bdi') ? '' : (node as Text).data
			);
		return all;
	});
	await page.evaluate(
		(longer) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (const text of longer) {
				const node = walker.nextNode();
				if (node && text.trim()) (node as Text).data = text;
			}
		},
		texts.map((text) => (text.trim() ? pseudo(text) : ''))
	);
}
