import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pseudo } from '#lib/words/pseudo.ts';
import { writeFigures } from '../figures.ts';
import { mailbox } from '../mailbox.ts';
import { faultsIn, turnPage, turnWall } from './axe.ts';
import type { Inbox } from './beside.ts';
import { inBrowser, laptop } from './browser.ts';
import { Looked } from './looked.ts';
import {
	cells,
	loadsOf,
	misplaced,
	nameOf,
	sample,
	screens,
	visitsOf,
	type Visit
} from './screens.ts';
import { freePort, Server } from './server.ts';
import { Visitors } from './visitors.ts';
import { places, World } from './worlds.ts';

const long = !!process.env.LONG;
const seed = Number(process.env.SEED ?? 2026);
/** `PART=2/4`: every fourth look, from the second on. */
const [part, parts] = (process.env.PART ?? '1/1').split('/').map(Number) as [number, number];
const looked = long ? new Looked() : null;
const all = visitsOf(long ? cells : sample(seed));
const chosen = all.filter((one, at) => at % parts === part - 1 && !looked?.has(nameOf(one)));
const narrow = { width: 320, height: 640 };

inBrowser('every screen', (open) => {
	let server: Server;
	let inbox: Inbox;
	let visitors: Visitors;
	const worlds = new Map<string, World>();

	beforeAll(async () => {
		inbox = await mailbox();
		const PORT = await freePort();
		const mail = { SMTP_URL: inbox.url, MAIL_FROM: 'charter@example.org' };
		server = await new Server({ PORT, ORIGIN: `http://127.0.0.1:${PORT}`, ...mail }).start();
		visitors = new Visitors(open, server.url, long ? 60_000 : 10_000);
		for (const [fill, comments] of Object.entries({ empty: 0, normal: 12, crowded: 300 }))
			worlds.set(fill, await new World().open(server, comments, inbox));
	});
	afterAll(async () => {
		await server.stop();
		await inbox.close();
		if (!looked)
			return console.log(`screens: ${all.length} looks of ${cells.length}, seed ${seed}`);
		const { count, findings } = looked;
		if (count < all.length) return console.log(`screens: ${count} of ${all.length} looks so far`);
		looked.forget();
		writeFigures('screens', null, { screens: screens.length, pictures: cells.length, findings });
	});

	for (const fill of ['empty', 'normal', 'crowded'])
		// As a meeting goes: what has begun does not begin again.
		for (const place of [null, ...places]) {
			const here = chosen.filter((one) => worldOf(one) === fill && one.screen.at === place);
			if (!here.length) continue;
			describe(`in a meeting that is ${fill}, ${place ?? 'wherever it is'}`, () => {
				beforeAll(async () => {
					await worlds.get(fill)!.goTo(place);
				});
				const loads = loadsOf(here).map((load) => [load.map(nameOf).join('; '), load] as const);
				test.concurrent.each(loads)('%s', async (_, load) => {
					const faults = new Map(load.map((one) => [nameOf(one), ['not looked at']]));
					try {
						await look(visitors, server.url, worlds.get(fill)!, load, faults);
					} catch (error) {
						for (const [name, found] of faults) faults.set(name, [...found, String(error)]);
					}
					for (const [name, found] of faults) looked?.keep(name, found);
					expect([...faults.values()].flat()).toEqual([]);
				});
			});
		}

	test('no page of the product is left out', () => {
		const seen = screens.map(({ path }) => path(worlds.get('normal')!).split('?')[0]!);
		const pages = globSync('src/routes/**/+page*.svelte').map((file) =>
			file.split('/').slice(2, -1)
		);
		const left = pages
			.map((parts) => parts.filter((part) => !part.startsWith('(')).join('/'))
			.filter((route) => {
				const filled = route.replace('[version]', '\\d+').replaceAll(/\[\w+\]/g, '[^/]{6,}');
				const shape = new RegExp(`^/${filled}$`);
				return !seen.some((path) => shape.test(path));
			});
		expect(left).toEqual([]);
	});

	test('nothing was wrong before', () => expect(looked?.findings ?? 0).toBe(0));
});

/** What goes wrong, and the loss of the network, happen in an ordinary meeting. */
const worldOf = ({ fill }: Visit) => (fill === 'error' || fill === 'offline' ? 'normal' : fill);

/** All that is looked at in one load, and what was wrong with each. */
async function look(
	visitors: Visitors,
	url: string,
	world: World,
	load: Visit[],
	faults: Map<string, string[]>
) {
	const { screen, fill } = load[0]!;
	const visitor = await come(visitors, world, load[0]!);
	const { page, context, complaints } = visitor;
	const spoilt = fill === 'offline' || (fill === 'error' && screen.live);
	let fine = false;
	try {
		const lost = fill === 'error' && !screen.live;
		const path = screen.path(world);
		await page.goto(url + (lost ? nowhereNear(path) : path));
		await page
			.locator(lost ? 'h1' : screen.ready)
			.first()
			.waitFor();
		await happens(page, load[0]!);
		for (const visit of load) {
			const found = await faultsOn(page, visit);
			const said = complaints.splice(0);
			faults.set(nameOf(visit), [...(['normal', 'crowded'].includes(fill) ? said : []), ...found]);
		}
		fine = true;
	} finally {
		await (fine && !spoilt ? visitor.again() : context.close());
	}
}

async function faultsOn(page: Page, { screen, language, themes }: Visit) {
	const found: string[] = [];
	if (language === 'pseudo') await lengthen(page);
	for (const [at, theme] of themes.entries()) {
		if (screen.wall) await turnWall(page, theme);
		else await turnPage(page, theme);
		const faults = await faultsIn(page, at ? 'colours' : 'all');
		found.push(...faults.map((one) => `${theme}: ${one}`));
	}
	if (screen.wall) return found;
	await page.setViewportSize(narrow);
	found.push(...(await misplaced(page)));
	await page.setViewportSize(laptop.viewport);
	return found;
}

function come(visitors: Visitors, world: World, { screen, fill, language }: Visit) {
	// Only the team of the meeting has what a page of one thing shows; lists are empty in the other.
	const lists = !screen.at && !/\w{32}/.test(screen.path(world));
	const member = fill === 'empty' && lists ? world.newcomer : world.hall.dana;
	const who = { guest: world.guest, member, nobody: null }[screen.who];
	const { wall } = screen;
	return visitors.come({ who, wall, language: language === 'pseudo' ? 'en' : language });
}

/** A way that is not there. */
function nowhereNear(path: string) {
	const [pathname] = path.split('?') as [string];
	const lost = pathname.replace(/[\w-]{20,}/, 'nowhere');
	return lost === pathname ? `${pathname}/nowhere` : lost;
}

/** What goes wrong on a screen that stands: too many words are sent, or the network is gone. */
async function happens(page: Page, { screen, fill }: Visit) {
	if (fill === 'offline') {
		// What has not come yet would not come any more, and the browser would say so itself.
		await page.waitForLoadState('networkidle');
		if (screen.who === 'guest') await page.locator('.connection').waitFor({ state: 'attached' });
		await page.context().setOffline(true);
		await page.waitForTimeout(screen.wall ? 200 : 600);
	}
	if (fill !== 'error' || !screen.live) return;
	// Before its scripts have come a page has boxes that it takes away again.
	if (screen.who === 'guest') await page.locator('.connection').waitFor({ state: 'attached' });
	const box = page.locator('main textarea:visible').first();
	if (!(await box.count())) return;
	await box.fill('x'.repeat(4001));
	await page.keyboard.press('Control+Enter');
}

/** Every sentence twice as long, and the page turned round: what a translation will do to it. */
async function lengthen(page: Page) {
	const texts = await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const all = new Set<string>();
		while (walker.nextNode()) all.add((walker.currentNode as Text).data);
		return [...all];
	});
	// What has no letters is not translated.
	const longer = texts.filter((text) => /\p{L}/u.test(text)).map((text) => [text, pseudo(text)]);
	await page.evaluate((pairs) => {
		const said = new Map(pairs as [string, string][]);
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			const own = text.parentElement!.closest('script, style, [dir=auto], bdi');
			if (!own) text.data = said.get(text.data) ?? text.data;
		}
	}, longer);
}
