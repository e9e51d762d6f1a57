import {
	chromium,
	type Browser,
	type BrowserContextOptions,
	type CDPSession,
	type Page
} from 'playwright-core';
import { findChromium, flags, hall, laptop, phone } from '../e2e/chromium.ts';
import { comment, cookiesOf, openHall, type Hall } from '../e2e/hall.ts';
import { Server } from '../e2e/server.ts';
import { middleOf } from './middle.ts';

const wording = { section: 'expectations', text: 'We answer.' } as const;
const TIMES = 5;
const nearlyAll = (all: number[]) =>
	all.toSorted((a, b) => a - b)[Math.ceil(all.length * 0.95) - 1]!;

type Open = (how: BrowserContextOptions) => Promise<Page>;

/** A browser and a server for as long as it takes. */
async function beside<T>(use: (open: Open, server: Server) => Promise<T>): Promise<T> {
	const browser = await chromium.launch({ executablePath: findChromium()!, args: flags });
	const server = await new Server().start();
	try {
		return await use((how) => opened(browser, how), server);
	} finally {
		await browser.close();
		await server.stop();
	}
}

async function opened(browser: Browser, how: BrowserContextOptions) {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...how });
	return context.newPage();
}

/** A customer’s way in: milliseconds until it is seen and until the line is open, and how much moved. */
export const telephoneOf = () =>
	beside(async (open, server) => {
		const room = await openHall(server, [wording]);
		await room.tell(room.dana, { type: 'startMeeting', announce: true });
		const [seen, live, moved]: number[][] = [[], [], []];
		for (let time = 0; time < TIMES; time++) {
			const door = await open(phone);
			await slowed(door);
			await door.goto(`${server.url}/j/${room.code}`);
			await door.waitForLoadState('networkidle');
			const { lcp, cls } = await seenOn(door);
			seen!.push(lcp);
			moved!.push(cls);
			await door.context().close();
			const inside = await open(phone);
			await inside.context().addCookies(cookiesOf(await room.joins(`G${time}`), server.url));
			await slowed(inside);
			await inside.goto(`${server.url}/j/${room.meeting}`);
			await inside.locator('.connection.live').waitFor({ state: 'attached' });
			live!.push(await inside.evaluate(() => performance.now()));
			await inside.context().close();
		}
		return { seen: middleOf(seen!), live: middleOf(live!), moved: middleOf(moved!) };
	});

/** A facilitator’s keys among so many comments, and the wall that follows them: milliseconds. */
export const consoleOf = (comments: number) =>
	beside(async (open, server) => {
		const room = await crowded(server, comments);
		const page = await open(laptop);
		await page.context().addCookies(cookiesOf(room.dana, server.url));
		await slowed(page, false);
		await page.goto(`${server.url}/meetings/${room.meeting}/run`);
		await page.locator('[data-tab]').waitFor();
		await page.locator('[data-comment]').first().waitFor();
		await page.evaluate(listenToInput);
		for (const key of ['r', 'ArrowDown', 'ArrowDown', 'ArrowUp', 's', 's', '2', '0']) {
			await page.keyboard.press(key);
			await page.waitForTimeout(400);
		}
		await page.locator('[data-comment]').nth(3).click();
		await page.waitForTimeout(400);
		const key = await page.evaluate(inputTaken);
		const wall = await open(hall);
		await wall.context().addCookies(cookiesOf(room.dana, server.url));
		await wall.goto(`${server.url}/screen/${room.meeting}`);
		await wall.locator('.wall').waitFor();
		const pictures = await picturesAfterShow(page, wall);
		const { cls } = await seenOn(page);
		return { key, moved: cls, wall: nearlyAll(pictures) };
	});

/** By a stated clock, so that nobody is slowed down. */
async function crowded(server: Server, comments: number): Promise<Hall> {
	const room = await openHall(server, [wording], ['Lopez'], 'clock');
	const clause = room.clauses[0]!.id;
	const tell = async (who: Hall['dana'], command: Parameters<Hall['tell']>[1]) => {
		const { status } = await room.tell(who, command, room.meeting, 0);
		if (status !== 200) throw new Error(`answers ${status}`);
	};
	await tell(room.dana, { type: 'startMeeting', announce: true });
	await tell(room.dana, { type: 'moveTo', stage: 'charter', clause, page: 0, proposal: null });
	const guests: Hall['dana'][] = [];
	for (let n = 0; n < 20; n++) guests.push(await room.joins(`Guest ${n}`));
	for (let n = 0; n < comments; n++) {
		const words = `Comment ${n} on how long one waits for an answer.`;
		await tell(guests[n % guests.length]!, comment(clause, words));
	}
	return room;
}

/** How long it takes from the press at the console until the wall has it. */
async function picturesAfterShow(page: Page, wall: Page) {
	const took: number[] = [];
	for (let n = 0; n < 20; n++) {
		const one = page.locator('[data-comment]').nth(n);
		const words = /Comment \d+ on/.exec(await one.innerText())![0];
		const shown = wall.getByText(words).first();
		await one.focus();
		const from = performance.now();
		await page.keyboard.press('s');
		await shown.waitFor({ state: 'attached' });
		took.push(performance.now() - from);
		await page.keyboard.press('s');
		await shown.waitFor({ state: 'detached' });
	}
	return took;
}

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
	if (!real.length) throw new Error('no key was heard');
	return Math.max(...real.map((one) => one.duration));
}
