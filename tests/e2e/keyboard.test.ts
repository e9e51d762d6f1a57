import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '#lib/play/browser.ts';
import { Connection } from '#lib/play/connection.ts';
import { newId } from '#lib/server/tokens.ts';
import { table, type Deed } from '../../src/routes/(team)/meetings/[meeting]/run/keys.ts';
import { inBrowser, laptop } from './browser.ts';
import { comment, openHall, type Hall } from './hall.ts';
import { as, live, row, see, tabTo } from './seeing.ts';
import { Server } from './server.ts';

const clauses = {
	service: 'We answer questions about your bill by telephone.',
	calls: 'We answer every call within 60 seconds and pass you to the right department.',
	late: 'We tell you by noon the day before when we will be late.'
};
const wording = 'We answer every call within 60 seconds and one person stays until it is solved.';

inBrowser('a whole meeting without a mouse', (open) => {
	const server = new Server();
	const done = new Set<string>();
	const there: Connection[] = [];
	let room: Hall;
	let dana: Page;
	let wall: Page;
	let maria: Browser;
	let tom: Browser;
	let complaints: string[] = [];

	beforeAll(async () => {
		await server.start();
		room = await openHall(server, [
			{ section: 'services', text: clauses.service },
			{ section: 'expectations', text: clauses.calls },
			{ section: 'expectations', text: clauses.late }
		]);
		maria = await arrives('Maria');
		tom = await arrives('Tom');
		await tells(maria, comment(null, 'A good hour would be one with answers.'));
		const visitor = await as(open, server, room.dana, `/meetings/${room.meeting}/run`, laptop);
		({ page: dana, complaints } = visitor);
		await live(dana);
	});
	afterAll(async () => {
		for (const one of there) one.close();
		await server.stop();
	});

	async function arrives(name: string) {
		const guest = await room.joins(name, 'Lopez Bakery');
		const way = { url: server.url, meeting: room.meeting, cookie: guest.cookie };
		const connection = new Connection({ ...way, audience: 'guests' });
		await connection.arrive();
		there.push(connection);
		return guest;
	}
	/** One of the keys of the table, by the deed it is listed under. */
	async function press(deed: Deed, key?: string) {
		const keys: readonly string[] = table.find((one) => one.deed === deed)!.keys;
		const pressed = key ?? keys[0]!;
		expect(keys).toContain(pressed);
		done.add(`${deed} ${pressed}`);
		await dana.keyboard.press(pressed.replace(/ $/, 'Space').replace('?', 'Shift+?'));
	}
	const tells = async (who: Browser, command: object) =>
		expect(await room.tell(who, { ...command })).toMatchObject({ status: 200 });
	const says = (who: Browser, clause: string | null, words: string) =>
		tells(who, comment(clause, words, { verb: 'change' }));
	/** To a button or a field by Tab, and pressed or filled. */
	const button = async (
		name: string | RegExp,
		within: Page | ReturnType<Page['locator']> = dana
	) => {
		await tabTo(dana, within.getByRole('button', { name }));
		await dana.keyboard.press('Enter');
	};
	const type = async (
		label: string,
		text: string,
		within: Page | ReturnType<Page['locator']> = dana
	) => {
		await tabTo(dana, within.getByLabel(label));
		await dana.keyboard.press('Control+a');
		await dana.keyboard.type(text);
	};
	const onWall = (text: string | RegExp) => see(wall.locator('.wall'), text);
	const gone = (text: string) =>
		expect.poll(() => wall.locator('.wall').getByText(text).count()).toBe(0);

	test('the window for the projector is opened, sized and coloured', async () => {
		[wall] = await Promise.all([dana.context().waitForEvent('page'), press('full')]);
		await onWall('Be frank with us.');
		await dana.bringToFront();
		await see(dana, 'Projector connected');
		await press('dark');
		await wall.locator('.wall[data-theme=dark]').waitFor();
		await press('dark');
		await wall.locator('.wall[data-theme=light]').waitFor();
		await press('larger');
		await wall.locator('.wall.far').waitFor();
		await press('smaller');
		await wall.locator('.wall.normal').waitFor();
	});

	test('names and code are shown and hidden, and the list of keys is opened', async () => {
		await onWall('Maria and Tom');
		await press('names');
		await gone('Maria and Tom');
		await press('names');
		await onWall('Maria and Tom');
		await press('list');
		await dana.getByRole('dialog', { name: 'Keys' }).waitFor();
		await dana.keyboard.press('Escape');
		await dana.getByRole('dialog').waitFor({ state: 'hidden' });
	});

	test('the meeting is started, given time, and taken back', async () => {
		await press('next', 'PageDown');
		await onWall('Calls end where they begin.');
		await see(dana, 'of 8 min');
		for (const key of ['Control+z', 'Meta+z']) {
			await press('minutes');
			await see(dana, 'of 10 min');
			await press('undo', key);
			await see(dana, 'of 8 min');
		}
		await press('code');
		await see(dana, 'Hide the code');
		await press('code');
	});

	test('the compass is opened for the facilitator alone, and closed', async () => {
		await press('compass');
		await see(dana, 'A guess from what the board knows.');
		await press('compass');
		await dana.getByText('A guess from what the board knows.').waitFor({ state: 'hidden' });
	});

	test('the wall is darkened and comes back', async () => {
		for (const [deed, key] of [
			['black', 'b'],
			['black', '.'],
			['white', 'w']
		] as const) {
			await press(deed, key);
			await see(dana, 'Show the screen again');
			await press(deed, key);
			await see(dana, 'Blank screen');
		}
	});

	test('every key that goes on or back does so', async () => {
		for (const [on, back] of [
			['PageDown', 'PageUp'],
			['ArrowRight', 'ArrowLeft'],
			[' ', 'Shift+ '],
			['n', 'PageUp']
		] as const) {
			await press('next', on);
			await onWall(clauses.service);
			await press('back', back);
			await onWall('Calls end where they begin.');
		}
		await press('next');
		await onWall(clauses.service);
		await press('next');
		await onWall(clauses.calls);
		await see(dana.getByRole('heading', { level: 2 }), 'Expectation 1');
	});

	test('comments are read, chosen, shown and named', async () => {
		const at = room.clauses[1]!.id;
		await says(maria, at, 'I get shoveled around.');
		await says(tom, at, 'Four people, four stories.');
		await see(dana, '2 new since you looked');
		await press('new');
		const [first, second] = [row(dana, 'I get shoveled'), row(dana, 'Four people')];
		await second.waitFor();
		await press('up');
		await first.and(dana.locator(':focus')).waitFor();
		await press('down');
		await second.and(dana.locator(':focus')).waitFor();
		await press('up');
		await press('show');
		await onWall('“I get shoveled around.”');
		for (const [deed, verb] of [
			['verb-keep', 'Keep'],
			['verb-add', 'Add'],
			['verb-drop', 'Drop'],
			['verb-ask', 'Ask'],
			['verb-none', null],
			['verb-change', 'Change']
		] as const) {
			await press(deed);
			if (verb) await first.locator('.verb-word', { hasText: verb }).waitFor();
			else await first.locator('.verb-word').waitFor({ state: 'detached' });
		}
	});

	test('what belongs together is grouped', async () => {
		await press('select');
		await press('down');
		await press('select');
		await see(dana, '2 comments chosen');
		await press('group');
		await dana.getByLabel('Group', { exact: true }).and(dana.locator(':focus')).waitFor();
		await dana.keyboard.type('One person who stays');
		await dana.keyboard.press('Enter');
		await see(row(dana, 'I get shoveled'), 'One person who stays');
	});

	test('3.34 what was said is put into a theme of the team', async () => {
		await press('up');
		await row(dana, 'I get shoveled').and(dana.locator(':focus')).waitFor();
		await press('theme');
		await type('New theme', 'Nobody stays with me');
		await button('Make it');
		await see(row(dana, 'I get shoveled'), 'Nobody stays with me');
	});

	test('a wording is proposed from the words', async () => {
		await press('up');
		await row(dana, 'I get shoveled').and(dana.locator(':focus')).waitFor();
		await press('select');
		await press('propose');
		await type('New wording', wording);
		await button('Propose it');
		const card = dana.getByRole('article');
		await tabTo(dana, card);
		await press('preview');
		await card.getByRole('button', { name: 'Without marks', pressed: true }).waitFor();
		await press('preview');
		await press('ask');
		await see(wall.locator('ins'), 'one person stays until');
		await answersRoom();
		await see(card, 'Yes 1 · Nearly 0 · No 0');
		await press('accept');
		await see(card, 'Accepted');
	});

	async function answersRoom() {
		const proposal = await dana.getByRole('article').getAttribute('data-proposal');
		await tells(maria, { type: 'answerRoom', proposal, answer: 'yes', words: null });
	}

	test('needs are written in silence and revealed, a group is shown', async () => {
		await walkTo('Needs');
		await button('Begin silent writing');
		await see(dana, 'Reveal');
		await says(maria, null, 'Call us back.');
		await press('reveal');
		await dana.getByRole('button', { name: 'Begin silent writing' }).waitFor();
		await button('Show the group');
		await press('next');
		await onWall('One person who stays');
	});

	test('ratings are revealed', async () => {
		await walkTo('Ratings');
		for (const who of [maria, tom])
			for (const [kind, value] of [
				['importance', 5],
				['performance', 2]
			] as const)
				await tells(who, {
					type: 'castBallot',
					kind,
					subject: room.clauses[1]!.id,
					value
				});
		await press('reveal');
		await see(dana, 'The ratings are open.');
		await onWall(clauses.calls.slice(0, 20));
	});

	test('what could be simpler is asked and revealed', async () => {
		await walkTo('Simplify');
		await tells(maria, {
			type: 'castBallot',
			kind: 'simplify',
			subject: room.clauses[0]!.id,
			value: 'simpler'
		});
		await press('reveal');
		await onWall(clauses.service);
	});

	test('the rest is answered, version 2 agreed, a promise made and the meeting ended', async () => {
		await walkTo('Revise');
		const answers = dana
			.locator('section')
			.filter({ has: dana.getByRole('heading', { name: 'Answers' }) });
		await type('Who', 'Dana', answers.last());
		await date(answers.last());
		await button('Promise an answer to all of these');
		await see(dana, 'Every comment that asks for something has an answer.');
		await button('Agree as version 2');
		await see(dana, 'Version 2 is agreed.');
		await walkTo('Close');
		const longer = () => document.documentElement.scrollHeight - innerHeight;
		expect(await dana.evaluate(longer), 'the console scrolls inside, never as a page').toBe(0);
		await type('What we will do', 'One name for each of you.');
		const promises = dana
			.locator('section')
			.filter({ has: dana.getByRole('heading', { name: 'Promises' }) });
		await type('Who', 'Dana', promises.last());
		await date(promises.last());
		await button('Add this promise');
		await onWall('One name for each of you.');
		await button('End the meeting');
		await see(dana, 'The meeting has ended.');
	});

	/** The day as its field takes it from a keyboard. */
	async function date(within: ReturnType<Page['locator']>) {
		await tabTo(dana, within.getByLabel('By when'));
		await dana.keyboard.type('04162030');
	}

	/** Next or Back, until the wall is at a stage. */
	async function walkTo(stage: string) {
		const all = await wall.locator('.rail span').allTextContents();
		const now = wall.locator('.rail .now span');
		for (let steps = 0; steps < 30; steps++) {
			const here = all.indexOf(await now.innerText());
			if (all[here] === stage) return;
			const before = await wall.locator('.wall').innerText();
			await press(here < all.indexOf(stage) ? 'next' : 'back');
			const shown = () => wall.locator('.wall').innerText();
			await expect.poll(shown, { timeout: 10_000 }).not.toBe(before);
		}
		throw new Error(`no key leads to ${stage}`);
	}

	test('no key of the list was left out, and nothing complained', () => {
		const listed = table.flatMap(({ deed, keys }) => keys.map((key) => `${deed} ${key}`));
		expect(listed.filter((one) => !done.has(one))).toEqual([]);
		expect(complaints).toEqual([]);
	});
});
