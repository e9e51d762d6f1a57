/** The pictures of the README, of a small lively meeting and of the worked example: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { chromium, type BrowserContextOptions } from 'playwright-core';
import { Browser } from '#lib/play/browser.ts';
import { Connection } from '#lib/play/connection.ts';
import { loadExample } from '#lib/server/example.ts';
import { newId } from '#lib/server/tokens.ts';
import { findChromium, flags } from '../tests/e2e/chromium.ts';
import { comment, cookiesOf, openHall, type Hall } from '../tests/e2e/hall.ts';
import { Server } from '../tests/e2e/server.ts';

const folder = new URL('pictures/', import.meta.url).pathname;
const host = 'http://meet.example.com';
const hall = { viewport: { width: 1920, height: 1080 } };
const laptop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const calls = 'We answer every call within 60 seconds and pass you to the right department.';
const charter = [
	['purpose', 'We help callers get on with their day.'],
	['customers', 'Firms that order every week and cannot wait.'],
	['services', 'We answer questions about your bill by telephone.'],
	['services', 'We send a printed summary of every call.'],
	['expectations', 'Our bills are right the first time.'],
	['expectations', calls],
	['expectations', 'We tell you by noon the day before when a delivery will be late.']
] as const;
const guests = [
	['Maria', 'Lopez Bakery'],
	['Tom', 'Ridge Hardware'],
	['Aisha', 'Ott GmbH'],
	['Jürgen', 'Ott GmbH'],
	['Ines', 'Ridge Hardware'],
	['Paul', 'Ridge Hardware'],
	['Olga', 'Lopez Bakery'],
	['Femi', 'Ott GmbH']
] as const;

const server = new Server();
await server.start();
const browser = await chromium.launch({
	executablePath: findChromium() ?? undefined,
	args: [...flags, `--host-resolver-rules=MAP meet.example.com ${new URL(server.url).host}`]
});
const present: Connection[] = [];
try {
	mkdirSync(folder, { recursive: true });
	const room = await openHall(
		server,
		charter.map(([section, text]) => ({ section, text })),
		['Lopez Bakery', 'Ridge Hardware', 'Ott GmbH']
	);
	const people = await Promise.all(guests.map(([name, from]) => comesIn(room, name, from)));
	await wall(room, 'lobby', 'Starts at');
	await meeting(room, people);
	await history(room);
} finally {
	for (const one of present) one.close();
	await browser.close();
	await server.stop();
}

async function comesIn(room: Hall, name: string, from: string) {
	const guest = await room.joins(name, from);
	const way = { url: server.url, meeting: room.meeting, cookie: guest.cookie };
	const connection = new Connection({ ...way, audience: 'guests' });
	await connection.arrive();
	present.push(connection);
	return guest;
}

async function visit(who: Browser, path: string, options: BrowserContextOptions) {
	const context = await browser.newContext({
		colorScheme: 'light',
		reducedMotion: 'reduce',
		...options
	});
	await context.addCookies(cookiesOf(who, host));
	const page = await context.newPage();
	await page.goto(host + path);
	await page.evaluate(() => document.fonts.ready);
	return page;
}

async function wall(room: Hall, name: string, text: string) {
	const page = await visit(room.dana, `/screen/${room.meeting}`, hall);
	await page.getByText(text).first().waitFor();
	await page.waitForLoadState('networkidle');
	await page.screenshot({ path: `${folder}${name}.png` });
	await page.context().close();
}

async function meeting(room: Hall, people: Browser[]) {
	const [maria, tom, aisha, juergen, ines] = people as [Browser, ...Browser[]] & Browser[];
	const at = room.clauses[5]!.id;
	const tell = (who: Browser, command: object) => room.tell(who, { ...command });
	const quote = (text: string) => {
		const start = calls.indexOf(text);
		return { text, start, end: start + text.length, version: 1 };
	};
	const [shoveled, fast] = [newId(), newId()];
	const passed = quote('pass you to the right department');
	const say = (who: Browser, words: string, more: Parameters<typeof comment>[2]) =>
		tell(who, comment(at, words, more));

	await tell(room.dana, { type: 'startMeeting', announce: true });
	await tell(room.dana, { type: 'moveTo', stage: 'charter', clause: at, page: 0, proposal: null });
	await say(
		maria,
		'I get shoveled around from person to person. I just want one of you to stay with me until it is solved.',
		{ id: shoveled, verb: 'change', quote: passed }
	);
	await say(tom!, 'You always pick up fast. Please keep that.', {
		id: fast,
		verb: 'keep',
		quote: quote('within 60 seconds')
	});
	await say(aisha!, 'Last month I explained the same order four times to four people.', {
		verb: 'change'
	});
	await say(juergen!, 'Tell me before something goes wrong, not after I call.', { verb: 'add' });
	await say(ines!, 'Who is the right department? I never know.', {
		verb: 'change',
		quote: passed,
		unsigned: true
	});
	for (const one of [shoveled, fast]) await tell(room.dana, { type: 'showComment', comment: one });
	for (const one of [aisha!, juergen!, ines!])
		await tell(one, { type: 'agree', comment: shoveled });
	await wall(room, 'projector', 'Maria, Lopez Bakery');

	const console = await visit(room.dana, `/meetings/${room.meeting}/run`, laptop);
	await console.locator('[data-tab]').waitFor();
	await visit(room.dana, `/screen/${room.meeting}`, hall);
	await say(people[5]!, 'The menu before anybody answers takes two minutes.', { verb: 'change' });
	await say(people[6]!, 'Nights too, please.', { verb: 'add' });
	await console.getByText('2 new since you looked').waitFor();
	await console.getByText('Projector connected').waitFor();
	await console.keyboard.press('ArrowDown');
	await console.waitForLoadState('networkidle');
	await console.screenshot({ path: `${folder}console.png` });

	const small = await visit(maria, `/j/${room.meeting}`, phone);
	await small.getByText('Live', { exact: true }).waitFor();
	for (const word of ['right', 'department'])
		await small.locator('.clause-text').getByText(word, { exact: true }).tap();
	await small.getByRole('group', { name: 'What should we do?' }).getByText('Change').tap();
	await small.getByLabel('Your words').fill('I want one person who knows my order');
	// The flash of the finger goes out.
	await small.waitForTimeout(500);
	await small.screenshot({ path: `${folder}phone.png` });
}

/** Of the worked example, which has a version that customers caused. */
async function history(room: Hall) {
	const app = await server.app();
	const team = await loadExample(app, room.user);
	await app.db.close();
	const { html } = await room.dana.look(`/charters?team=${team}`);
	const [path] = /\/charters\/(?!new)[\w-]{10,}/.exec(html)!;
	const page = await visit(room.dana, `${path}/history`, laptop);
	await page.getByText('What changed from').first().waitFor();
	await page.screenshot({ path: `${folder}history.png` });
}
