import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command } from '#lib/domain/meeting/commands.ts';
import type { Browser } from '#lib/play/browser.ts';
import { Connection } from '#lib/play/connection.ts';
import { newId } from '#lib/server/tokens.ts';
import { faultsIn } from './axe.ts';
import { hall, inBrowser, laptop } from './browser.ts';
import { comment, openHall, type Hall } from './hall.ts';
import { as, live, see } from './seeing.ts';
import { Server } from './server.ts';

inBrowser('a War in the room, seen from the console alone', (open) => {
	const server = new Server();
	const there: Connection[] = [];
	let room: Hall;
	let dana: Page;
	let wall: Page;
	let phone: Page;
	let complaints: string[];
	let [anna, ben, cora]: Browser[] = [];

	beforeAll(async () => {
		await server.start();
		const wording = 'We answer every call within 60 seconds.';
		room = await openHall(server, [{ section: 'expectations', text: wording }], ['Lopez'], 'clock');
		[anna, ben, cora] = await Promise.all(['Anna', 'Ben', 'Cora'].map((name) => arrives(name)));
		const console_ = await as(open, server, room.dana, `/meetings/${room.meeting}/run`, laptop);
		({ page: dana, complaints } = console_);
		await live(dana);
		await at(0, room.dana, { type: 'startMeeting', announce: true });
		wall = (await as(open, server, room.dana, `/screen/${room.meeting}`, hall)).page;
		phone = (await as(open, server, anna!, `/j/${room.code}`)).page;
	}, 60_000);
	afterAll(async () => {
		for (const one of there) one.close();
		await server.stop();
	});

	async function arrives(name: string) {
		const guest = await room.joins(name, 'Lopez');
		const way = { url: server.url, meeting: room.meeting, cookie: guest.cookie };
		const connection = new Connection({ ...way, audience: 'guests' });
		await connection.arrive();
		there.push(connection);
		return guest;
	}

	/** By the clock of this meeting: nobody waits for minutes. */
	async function at(minute: number, who: Browser, command: Command | Record<string, unknown>) {
		const answer = await room.tell(who, command, room.meeting, minute);
		expect(answer).toMatchObject({ status: 200 });
	}

	/** A remark at a person, confirmed as one, and explained away. */
	async function attack(minute: number, who: Browser, id: string) {
		const clause = room.clauses[0]!.id;
		const words = 'You personally never call me back, Dana.';
		await at(minute, who, comment(clause, words, { id, verb: 'change' }));
		await at(minute, room.dana, { type: 'flagPersonal', comment: id });
		await at(minute, room.dana, { type: 'confirmPersonal', comment: id, confirmed: true });
		await answers(minute, id, 'explain', 'That is how the system works.');
	}
	const answers = (minute: number, comment: string, kind: string, words: string) =>
		at(minute, room.dana, { type: 'reply', comment, reply: newId(), kind, words });

	const private_ = /War|Pause\. Read|getting heated|Advertisement|Love-In/;
	const nobodyElseKnows = async () => {
		for (const page of [wall, phone])
			expect(await page.locator('body').innerText()).not.toMatch(private_);
	};
	const compass = () => dana.locator('#compass');
	const button = (name: string | RegExp) => dana.getByRole('button', { name });

	test('C1 a War is hinted at within 35 seconds, with a reason, and nobody else sees it', async () => {
		for (const [n, who] of [anna!, ben!, anna!, ben!].entries())
			await attack(20 + n / 2, who, `k${n}`);
		for (const who of [anna!, ben!]) await at(22, who, { type: 'pressHeat' });
		const began = Date.now();
		await at(24, room.dana, { type: 'giveFloor', side: 'team' });
		await see(dana, 'Pause. Read the last comment back');
		expect(Date.now() - began).toBeLessThan(35_000);
		await button('Why?').click();
		await see(dana, 'looks like War');
		await nobodyElseKnows();
	});

	test('one press pauses the screen, and the hint is done', async () => {
		await button('Pause the screen').click();
		await see(wall, 'We pause for two minutes.');
		await see(dana, 'Show the screen again');
		await dana.getByText('Pause. Read the last comment back').waitFor({ state: 'hidden' });
		await nobodyElseKnows();
		await dana.keyboard.press('b');
		await wall.getByText('We pause for two minutes.').waitFor({ state: 'hidden' });
	});

	test('one key opens the compass: the label in words, four Fs, reasons, War over time', async () => {
		await at(25, room.dana, { type: 'giveFloor', side: 'customer' });
		await dana.keyboard.press('c');
		await compass().locator('.named', { hasText: /^War$/ }).waitFor();
		await see(compass(), '2 of 3 signalled that it is getting heated');
		await see(compass(), 'Weakest: Friendly');
		expect(await compass().locator('li:not(.row li)').count()).toBeLessThanOrEqual(3);
		await compass().getByText('Show the numbers').click();
		await compass().getByRole('cell', { name: '23', exact: true }).waitFor();
		expect(await faultsIn(dana)).toEqual([]);
	});

	test('3.16 who has not been heard stands there for the facilitator, until a tap', async () => {
		await see(compass(), '1 of 3 not heard yet');
		await button('Cora was heard aloud').click();
		await see(compass(), 'Every customer has been heard.');
		await dana.keyboard.press('Control+z');
		await see(compass(), '1 of 3 not heard yet');
		await nobodyElseKnows();
	});

	test('the facilitator may see it differently, and switch it off and on', async () => {
		await compass().getByText('I see it differently').click();
		await compass().getByLabel('What is it?').selectOption('Mixed');
		await compass().getByLabel('Why, in a sentence').fill('They are loud, and they laugh.');
		await button('Say so').click();
		await see(compass(), 'You say: Mixed');
		await button('Switch it off for this meeting').click();
		await see(compass(), 'The climate is switched off');
		await button('Switch it on').click();
		await see(compass(), 'The four Fs');
	});

	test('calm answers bring another label back, and the peak is still told', async () => {
		for (const n of [0, 1, 2, 3])
			await answers(27, `k${n}`, 'commit', 'We will call you back by Friday.');
		await at(37, cora!, comment(room.clauses[0]!.id, 'Thank you, that helps.', { verb: 'keep' }));
		await at(39, room.dana, { type: 'giveFloor', side: 'silent' });
		await at(41, room.dana, { type: 'giveFloor', side: 'customer' });
		await compass()
			.locator('.named', { hasText: /4F|Mixed/ })
			.waitFor();
		await see(compass(), 'Closest to War at minute');
		expect(complaints).toEqual([]);
	});
});
