import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeSnapshot } from '#lib/domain/lean.ts';
import { randomFrom } from '../random.ts';
import { writeFigures } from '../figures.ts';
import { inBrowser, phone, laptop } from './browser.ts';
import { comment, cookiesOf, openHall, type Hall } from './hall.ts';
import { Server } from './server.ts';

const long = process.env.LONG !== undefined;
const [lanes, rounds] = long ? [8, 25] : [2, 5];
const offlineMs = long ? 60_000 : 1_500;
/** A machine on which much runs at once is slow, and that is no fault here. */
const patience = long ? 300_000 : 45_000;
const seed = Number(process.env.SEED ?? 2026);
const kinds = ['next', 'reload', 'tab kill', 'offline', 'server restart'] as const;
type Kind = (typeof kinds)[number];

inBrowser('whoever is interrupted', (open) => {
	const server = new Server();
	/** A restart hits everybody; two at once would be one. */
	let restarting = Promise.resolve();

	beforeAll(() => server.start());
	afterAll(() => server.stop());

	const restart = () =>
		(restarting = restarting.then(async () => {
			await server.kill();
			await server.start();
		}));

	test(
		`1.06 A5 loses no word and says none twice, ${lanes * rounds} times`,
		async () => {
			const random = randomFrom(seed);
			const done = await Promise.all(
				Array.from({ length: lanes }, (_, at) => lane(at, randomFrom(random() * 2 ** 31)))
			);
			const all = done.flat();
			const of = (kind: Kind) => all.filter((one) => one === kind).length;
			expect(all).toHaveLength(lanes * rounds);
			if (long)
				writeFigures('interruptions', seed, {
					interruptions: all.length,
					...Object.fromEntries(kinds.map((kind) => [kind, of(kind)])),
					'words lost': 0,
					'words doubled': 0
				});
		},
		long ? 7_200_000 : 120_000
	);

	/** One person in one meeting, who writes on while things happen. */
	async function lane(at: number, random: () => number): Promise<Kind[]> {
		const room = await openHall(
			server,
			['We answer.', 'We ring back.', 'We say when.'].map((text) => ({
				section: 'expectations',
				text
			}))
		);
		await asked(room, { type: 'startMeeting', announce: true });
		await goTo(room, 0);
		const guest = await room.joins(`Guest ${at}`);
		const { context } = await open(phone);
		context.setDefaultTimeout(patience);
		await context.addCookies(cookiesOf(guest, server.url));
		const address = `${server.url}/j/${room.meeting}`;
		let page = await context.newPage();
		await visit(page, address);

		const [sent, was]: [string[], Kind[]] = [[], []];
		// Every kind as often as every other, in an order of its own.
		const order = Array.from({ length: rounds }, (_, i) => kinds[i % kinds.length]!)
			.map((kind) => ({ kind, place: random() }))
			.toSorted((a, b) => a.place - b.place);
		for (const [round, { kind }] of order.entries()) {
			const [said, draft] = ['sent', 'typed'].map(
				(what) => `${what} ${at}.${round} ${'word '.repeat(1 + random() * 12).trim()}`
			);
			// What is sent while the line is down has nobody but the browser to keep it.
			await page.locator('.connection.live').waitFor();
			const over = await begin(kind);
			await say(page, said!, address);
			await box(page).pressSequentially(draft!, { delay: 2 });
			await new Promise((moment) => setTimeout(moment, random() * 400));
			await over.over;
			await interrupt(kind);
			await found(page, draft!);
			await goTo(room, 0);
			await expect.poll(() => inBox(page).catch(() => ''), { timeout: patience }).toBe(draft);
			await say(page, draft!, address);
			sent.push(said!, draft!);
			was.push(kind);
		}
		await settled(room, sent);
		await context.close();
		return was;

		async function begin(what: Kind): Promise<{ over?: Promise<void> }> {
			if (what === 'next') return {};
			if (what === 'server restart') return { over: restart() };
			await context.setOffline(true);
			return what === 'offline' ? { over: backIn(offlineMs) } : {};
		}

		async function backIn(ms: number) {
			await new Promise((back) => setTimeout(back, ms));
			await context.setOffline(false);
		}

		async function interrupt(what: Kind) {
			if (what === 'next') {
				await goTo(room, 1);
				await page.locator('.strip').first().waitFor();
			}
			if (what !== 'reload' && what !== 'tab kill') return;
			if (what === 'tab kill') {
				await page.close();
				page = await context.newPage();
			}
			await context.setOffline(false);
			await visit(page, address);
		}
	}
});

inBrowser('a burst of fifty comments', (open) => {
	const server = new Server();
	beforeAll(() => server.start());
	afterAll(() => server.stop());

	test('is said aloud at most twice, on the console and on a guest’s page', async () => {
		const room = await openHall(server, [{ section: 'expectations', text: 'We answer.' }]);
		await asked(room, { type: 'startMeeting', announce: true });
		await goTo(room, 0);
		const guests = await Promise.all(
			['Anna', 'Bela', 'Cleo', 'Dora', 'Eva'].map((name) => room.joins(name))
		);
		const [desk, listener] = [await open(laptop), await open(phone)];
		await desk.context.addCookies(cookiesOf(room.dana, server.url));
		await desk.page.goto(`${server.url}/meetings/${room.meeting}/run`);
		await desk.page.locator('[data-tab]').waitFor();
		await listener.context.addCookies(cookiesOf(await room.joins('Fay'), server.url));
		await visit(listener.page, `${server.url}/j/${room.meeting}`);

		const here = room.clauses[0]!.id;
		const all = guests.flatMap((guest, g) =>
			Array.from({ length: 10 }, (_, n) => ({ guest, said: comment(here, `comment ${g}.${n}`) }))
		);
		// Whoever reads the list has it held still, and is told that there is more.
		await room.tell(guests[0]!, comment(here, 'The first of them.'));
		await desk.page.getByText('1 new since you looked').first().waitFor();
		await desk.page.keyboard.press('r');
		await desk.page.locator('[data-comment]').first().focus();
		await quiet();
		await listen(desk.page);
		const arriving = await lasting(all.map(({ guest, said }) => room.tell(guest, said)));
		expect(await spoken(desk.page)).toSatisfy(within(arriving));

		await listen(listener.page);
		const showing = await lasting(
			all.map(({ said }) => asked(room, { type: 'showComment', comment: said.comment }))
		);
		expect(await spoken(listener.page)).toSatisfy(within(showing));
		for (const { context } of [desk, listener]) await context.close();
	});
});

const box = (page: Page) => page.locator('form textarea[name=words]').first();

/** A server that is just starting again is asked again. */
async function visit(page: Page, address: string) {
	const here = async () => (await page.goto(address))?.ok() && (await box(page).isVisible());
	await expect.poll(() => here().catch(() => false), { timeout: patience }).toBe(true);
}

/**
 * Sent when the box is empty again. A page whose script does not run yet sends its form instead; where
 * that meets no server, one goes back to the room and finds one's words there.
 */
async function say(page: Page, words: string, address: string) {
	const isIn = async () => (await inBox(page)) === words;
	if (!(await isIn())) await box(page).fill(words);
	const gone = async () => {
		if (await isIn()) await box(page).press('Control+Enter');
		if ((await inBox(page)) === null) await visit(page, address);
		return !(await isIn());
	};
	await expect.poll(() => gone().catch(() => false), { timeout: patience }).toBe(true);
}

/** What stands in the box; null where there is none. */
const inBox = async (page: Page) =>
	(await box(page).isVisible()) ? box(page).inputValue({ timeout: 1000 }) : null;

/** In the box, or among the words that were begun elsewhere. */
async function found(page: Page, draft: string) {
	const there = async () =>
		(await inBox(page)) === draft || (await page.locator('body').innerText()).includes(draft);
	await expect.poll(() => there().catch(() => false), { timeout: patience }).toBe(true);
}

async function asked(room: Hall, command: Record<string, unknown>) {
	const once = async () => (await room.tell(room.dana, command)).status;
	await expect.poll(() => once().catch(() => 0), { timeout: patience }).toBe(200);
}

const goTo = (room: Hall, clause: number) =>
	asked(room, {
		type: 'moveTo',
		stage: 'charter',
		clause: room.clauses[clause]!.id,
		page: 0,
		proposal: null
	});

/** Everything that was sent has arrived, once, to the letter. */
async function settled(room: Hall, sent: string[]) {
	const arrived = async () => {
		const path = `/api/meetings/${room.meeting}/follow?as=console&seq=0&epoch=0`;
		const { meeting } = wholeSnapshot(JSON.parse((await room.dana.look(path)).html));
		return meeting.comments.map((one) => one.words).toSorted();
	};
	await expect
		.poll(() => arrived().catch(() => []), { timeout: patience })
		.toEqual(sent.toSorted());
}

/** Counts what a screen reader is given to say. */
const listen = (page: Page) =>
	page.evaluate(() => {
		const said = ((window as unknown as { said: string[] }).said = [] as string[]);
		const hear = new MutationObserver((changes) => {
			for (const { target } of changes) {
				const words = target.textContent?.trim();
				if (words && words !== said.at(-1)) said.push(words);
			}
		});
		for (const region of document.querySelectorAll(
			'[aria-live=polite], [role=status], [role=alert]'
		))
			hear.observe(region, { childList: true, characterData: true, subtree: true });
	});

/** The last of it has had its time to be said. */
const quiet = () => new Promise((over) => setTimeout(over, 2500));

/** How many whole seconds something took: a burst is over within one, except on a machine that is busy. */
async function lasting(work: Promise<unknown>[]) {
	const begun = Date.now();
	await Promise.all(work);
	return Math.floor((Date.now() - begun) / 1000);
}

const within = (seconds: number) => (times: number) => times >= 1 && times <= 2 + seconds;

async function spoken(page: Page) {
	await quiet();
	return page.evaluate(() => (window as unknown as { said: string[] }).said.length);
}
