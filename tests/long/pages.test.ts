import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servedTeam, type Served } from '../bench/team/served.ts';
import { full } from '../bench/team/team.ts';
import { hall, inBrowser, laptop, phone } from '../e2e/browser.ts';
import { comment, cookiesOf, openHall, type Hall } from '../e2e/hall.ts';
import { Server } from '../e2e/server.ts';
import { writeFigures } from '../figures.ts';

const TIMES = 9;
const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
const nearlyAll = (all: number[]) =>
	all.toSorted((a, b) => a - b)[Math.ceil(all.length * 0.95) - 1]!;

describe('the pages of a large team', () => {
	let big: Served;
	let small: Served;
	beforeAll(async () => {
		big = await servedTeam(full, { quiet: true });
		small = await servedTeam({ ...full, meetings: 3, versions: 2, customers: 4 }, { quiet: true });
	}, 600_000);
	afterAll(() => Promise.all([big?.server.stop(), small?.server.stop()]));

	test('P10 take how many times as long as those of an empty one', async () => {
		const figures: { route: string; ms: number; times: number }[] = [];
		for (const [at, { route, path }] of big.pages.entries()) {
			const { empty, path: other } = small.pages[at]!;
			const before = await timed(small, empty ?? other);
			const now = await timed(big, path);
			figures.push({ route, ms: now, times: now / before });
		}
		const worst = figures.toSorted((a, b) => b.times - a.times);
		for (const { route, ms, times } of worst)
			console.log(`${times.toFixed(1)} × ${ms} ms ${route}`);
		const over = worst.filter(({ times }) => times > 3);
		writeFigures(`pages: 300 meetings × 60 comments`, null, {
			pages: figures.length,
			'of them over 3 times an empty team': over.length,
			'times at worst': Math.round(worst[0]!.times * 10) / 10,
			'ms in the middle': middle(figures.map((one) => one.ms)),
			'ms at worst': Math.max(...figures.map((one) => one.ms))
		});
	});

	/** The server’s time for a page, its middle of several. */
	async function timed(team: Served, path: string) {
		await team.get(path);
		const took: number[] = [];
		for (let time = 0; time < TIMES; time++) {
			const from = performance.now();
			expect((await team.get(path)).status, path).toBeLessThan(500);
			took.push(performance.now() - from);
		}
		return Math.round(middle(took) * 10) / 10;
	}
});

const wording = { section: 'expectations', text: 'We answer.' } as const;

inBrowser('on a slow telephone', (open) => {
	const server = new Server();
	let room: Hall;
	beforeAll(async () => {
		await server.start();
		room = await openHall(server, [wording]);
		await room.tell(room.dana, { type: 'startMeeting', announce: true });
	}, 60_000);
	afterAll(() => server.stop());

	test('P9 the way in is seen and the line is open soon', async () => {
		const [shown, live, moved]: number[][] = [[], [], []];
		for (let time = 0; time < 5; time++) {
			const door = await open(phone);
			await slowed(door.page);
			await door.page.goto(`${server.url}/j/${room.code}`);
			await door.page.waitForLoadState('networkidle');
			const { lcp, cls } = await seenOn(door.page);
			shown!.push(lcp);
			moved!.push(cls);
			await door.context.close();
			const inside = await open(phone);
			await inside.context.addCookies(cookiesOf(await room.joins(`G${time}`), server.url));
			await slowed(inside.page);
			await inside.page.goto(`${server.url}/j/${room.meeting}`);
			await inside.page.locator('.connection.live').waitFor({ state: 'attached' });
			live!.push(await inside.page.evaluate(() => performance.now()));
			await inside.context.close();
		}
		writeFigures('pages: the way in, processor slowed 4 times, slow 4G', null, {
			'ms until it is seen (2,000)': Math.round(middle(shown!)),
			'moves (0.02)': Math.round(middle(moved!) * 1000) / 1000,
			'ms until the line is open (4,000)': Math.round(middle(live!))
		});
	});

	test('P9 the console answers keys among a thousand comments', async () => {
		const crowded = await openHall(server, [wording], ['Lopez'], 'clock');
		const clause = crowded.clauses[0]!.id;
		const { dana, meeting } = crowded;
		// By a stated clock, so that nobody is slowed down.
		const tell = async (who: typeof dana, command: Parameters<typeof crowded.tell>[1]) =>
			expect(await crowded.tell(who, command, meeting, 0)).toMatchObject({ status: 200 });
		await tell(dana, { type: 'startMeeting', announce: true });
		await tell(dana, { type: 'moveTo', stage: 'charter', clause, page: 0, proposal: null });
		const guests: (typeof dana)[] = [];
		for (let n = 0; n < 20; n++) guests.push(await crowded.joins(`Guest ${n}`));
		for (let n = 0; n < 1000; n++)
			await tell(
				guests[n % 20]!,
				comment(clause, `Comment ${n} on how long one waits for an answer.`)
			);
		const { page, context } = await open(laptop);
		await context.addCookies(cookiesOf(dana, server.url));
		await slowed(page, false);
		await page.goto(`${server.url}/meetings/${meeting}/run`);
		await page.locator('[data-tab]').waitFor();
		await page.locator('[data-comment]').first().waitFor();
		await page.evaluate(listenToInput);
		for (const key of ['r', 'ArrowDown', 'ArrowDown', 'ArrowUp', 's', 's', '2', '0']) {
			await page.keyboard.press(key);
			await page.waitForTimeout(400);
		}
		await page.locator('[data-comment]').nth(3).click();
		await page.waitForTimeout(400);
		const { inp, count } = await page.evaluate(inputTaken);
		expect(count).toBeGreaterThan(3);
		const pictures = await picturesAfterShow(page, crowded);
		const { cls } = await seenOn(page);
		writeFigures('pages: a console with 1,000 comments, processor slowed 4 times', null, {
			'ms until a key shows (200)': Math.round(inp),
			'moves (0.02)': Math.round(cls * 1000) / 1000,
			'ms from Show to the picture, of 20 the 19th': Math.round(nearlyAll(pictures))
		});
		await context.close();
	});

	/** How long it takes from the press at the console until the wall has it. */
	async function picturesAfterShow(page: Page, { dana, meeting }: Hall) {
		const wall = await open(hall);
		await wall.context.addCookies(cookiesOf(dana, server.url));
		await wall.page.goto(`${server.url}/screen/${meeting}`);
		await wall.page.locator('.wall').waitFor();
		const took: number[] = [];
		for (let n = 0; n < 20; n++) {
			const one = page.locator('[data-comment]').nth(n);
			const words = /Comment \d+ on/.exec(await one.innerText())![0];
			const shown = wall.page.getByText(words).first();
			await one.focus();
			const from = performance.now();
			await page.keyboard.press('s');
			await shown.waitFor({ state: 'attached' });
			took.push(performance.now() - from);
			await page.keyboard.press('s');
			await shown.waitFor({ state: 'detached' });
		}
		await wall.context.close();
		return took;
	}
});

/** As a cheap telephone in a thick-walled hall: Lighthouse’s slow 4G. */
async function slowed(page: Page, line = true) {
	const session: CDPSession = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	if (!line) return;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: (1.6 * 1024 * 1024) / 8,
		uploadThroughput: (750 * 1024) / 8
	});
}

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

/** When the largest thing was painted, and how much moved about. */
const seenOn = (page: Page) =>
	page.evaluate(async () => {
		const all = (type: string) =>
			new Promise<PerformanceEntry[]>((done) => {
				const watch = new PerformanceObserver((list) => done(list.getEntries()));
				watch.observe({ type, buffered: true });
				setTimeout(() => done([]), 500);
			});
		const [largest, shifts] = [await all('largest-contentful-paint'), await all('layout-shift')];
		const moved = (shifts as Shift[]).filter((one) => !one.hadRecentInput);
		return {
			lcp: largest.at(-1)?.startTime ?? 0,
			cls: moved.reduce((sum, one) => sum + one.value, 0)
		};
	});

type Heard = typeof globalThis & { heard: PerformanceEventTiming[] };

function listenToInput() {
	const here = globalThis as Heard;
	here.heard = [];
	const watch = new PerformanceObserver((list) =>
		here.heard.push(...(list.getEntries() as PerformanceEventTiming[]))
	);
	watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

function inputTaken() {
	const { heard } = globalThis as Heard;
	const real = heard.filter((one) => (one as { interactionId?: number }).interactionId);
	return { count: heard.length, inp: Math.max(0, ...real.map((one) => one.duration)) };
}
