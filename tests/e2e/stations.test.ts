import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answerBy } from '#lib/domain/climate/task.ts';
import type { Browser, Page } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { accessible } from './axe.ts';
import { inBrowser, laptop, phone } from './browser.ts';
import { comment, cookiesOf, member, openHall, type Hall } from './hall.ts';
import { Server } from './server.ts';

// A machine on which much runs at once is slow, and that is no fault here.
vi.setConfig({ testTimeout: 240_000 });

const server = new Server();
beforeAll(() => server.start());
afterAll(() => server.stop());

const wordings = [
	{ section: 'purpose' as const, text: 'We help callers get on with their day.' },
	{ section: 'expectations' as const, text: 'We answer within 60 seconds.' }
];
const said = ({ html }: Page) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll('&#39;', "'")
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,])/g, '');
/** The part of a page under a heading of the second rank. */
const under = (page: Page, heading: string) =>
	page.html.split(/<h2[^>]*>/).find((one) => one.trimStart().startsWith(heading)) ?? '';

/** A key customer whose meeting is over, with the label the facilitator gave it. */
async function held(label: 'War' | '4F' = '4F') {
	const hall = await openHall(server, wordings);
	const { dana, team, customers } = hall;
	const [customer] = customers;
	await dana.send(`/customers/${customer!.id}?/change`, {
		...{ name: customer!.name, asked: 'key', key: 'yes' },
		keyReason: 'They bake for the whole town.'
	});
	await hall.tell(dana, { type: 'startMeeting', announce: true });
	const overruled = { label, sentence: 'I was there.' };
	await hall.tell(dana, { type: 'overruleClimate', overruled });
	await hall.tell(dana, { type: 'closeMeeting', unasked: 'No time.' });
	return { ...hall, customer: customer!, home: () => dana.look(`/home?team=${team}`) };
}

test('3.01 a key customer with whom a meeting is planned is not asked to be met again', async () => {
	const { charter, dana, team, customers } = await openHall(server, wordings);
	const [{ id, name }] = customers as [{ id: string; name: string }];
	const key = { name, asked: 'key', key: 'yes', keyReason: 'They bake for the whole town.' };
	await dana.send(`/customers/${id}?/change`, key);
	const home = async () => under(await dana.look(`/home?team=${team}`), 'Key customers');
	expect(await home()).toContain('Plan a meeting');
	const next = newId();
	await dana.send('/meetings/new', [
		...Object.entries({ id: next, team, zone: 'Europe/Berlin', clock: '', ref: '' }),
		...Object.entries({ title: 'Again', objective: 'Hear more.', startsAt: '2030-05-14T10:00' }),
		...Object.entries({ names: 'names', showing: 'chosen', customer: id, charter })
	]);
	expect(await home()).toContain(`href="/meetings/${next}"`);
	expect(await home()).not.toContain('Plan a meeting');
});

test('3.01 a customer with a meeting but no measure has station 3 empty, with a link that fills it', async () => {
	const { dana, charter, clauses, home } = await held();
	const stations = under(await home(), 'Key customers');
	const shown = said({ html: stations } as Page);
	for (const words of ['Lopez Bakery', 'They bake for the whole town.', 'nothing is open'])
		expect(shown).toContain(words);
	expect(shown).toContain('Measure nothing measured yet Enter numbers');
	const link = /<a href="([^"]+\/enter)"/.exec(stations)![1]!;
	expect(link).toBe(`/charters/${charter}/trends/enter`);
	const wave = { id: newId(), clause: clauses[1]!.id, label: 'Again', month: '2030-04' };
	expect(
		(await dana.send(`${link}?/wave`, { ...wave, importance: '5 5 4', performance: '4 4 5' }))
			.status
	).toBe(200);
	const filled = said({ html: under(await home(), 'Key customers') } as Page);
	expect(filled).toContain('Measure 1 number entered since');
	expect(filled).not.toContain('nothing measured yet');
});

test('3.01 who was not met for too long is named, with a way to plan a meeting', async () => {
	const { dana, customer, meeting, team, home } = await held();
	const talk = async () => said({ html: under(await home(), 'Key customers') } as Page);
	expect(await talk()).not.toContain('not met for too long');
	const app = await server.app();
	const { meetings: m } = app.db.tables;
	const startsAt = new Date(Date.now() - 400 * 86_400_000).toISOString();
	await app.db.commit([app.db.query.update(m).set({ startsAt }).where(eq(m.id, meeting))]);
	await app.db.close();
	expect(await talk()).toMatch(
		/^Key customers 1 not met for too long .*not met for too long Plan a/
	);
	const unmet = said(await dana.look(`/customers/unmet?team=${team}`));
	expect(unmet).toContain(customer.name);
});

test('3.15 a meeting that is closed as War asks one person to make it good within two working days', async () => {
	const { customer, dana, team, home } = await held('War');
	const tom = await member(server, 'Tom');
	const app = await server.app();
	const { memberships } = app.db.tables;
	const row = { team, user: tom.id, role: 'member' as const, createdAt: app.now() };
	await app.db.commit([app.db.query.insert(memberships).values(row)]);
	await app.db.close();

	const due = answerBy(new Date().toISOString().slice(0, 10));
	const day = new Intl.DateTimeFormat('en', {
		...{ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }
	} as const).format(new Date(due));
	const task = said(await home());
	expect(task).toContain(`Make it good with Lopez Bakery: Dana until ${day}`);
	expect(task).toContain('call or visit them');
	// How a meeting went is told to those who lead, until it is released.
	const members = said(await tom.browser.look(`/home?team=${team}`));
	expect(members).not.toMatch(/Make it good|War|call or visit/);

	const note = (kind: string) =>
		dana.send(`/customers/${customer.id}?/note`, { id: newId(), kind, words: 'We talked.' });
	await note('mail');
	expect(said(await home())).toContain('Make it good with Lopez Bakery');
	expect((await note('call')).status).toBe(200);
	expect(said(await home())).not.toContain('Make it good with');
	expect(said(await (await held()).home())).not.toContain('Make it good with');
});

test('3.32 a sponsor who watches counts for neither side: nothing of the climate is different', async () => {
	const both: unknown[] = [];
	for (const watched of [false, true]) {
		const hall = await openHall(server, wordings, ['Lopez Bakery'], 'clock');
		const { dana, meeting, tell } = hall;
		if (watched) await watches(hall);
		const at = (minute: number, who: Browser, command: object) =>
			tell(who, command as Record<string, unknown>, meeting, minute);
		await at(0, dana, { type: 'startMeeting', announce: true });
		const guests = await Promise.all(['A', 'B', 'C'].map((name) => hall.joins(name)));
		for (const [n, guest] of guests.entries()) {
			const words = comment(hall.clauses[1]!.id, 'I waited 4 minutes.', { verb: 'change' });
			expect(await at(20 + n, guest, words)).toMatchObject({ status: 200 });
		}
		await at(60, dana, { type: 'closeMeeting', unasked: 'No time.' });
		const { teams } = JSON.parse(await server.exported()) as {
			teams: { meetings: { id: string; climate: object }[] }[];
		};
		both.push(teams.flatMap((one) => one.meetings).find((one) => one.id === meeting)!.climate);
		if (watched) {
			const minutes = said(await dana.look(`/meetings/${meeting}/minutes`));
			expect(minutes).toMatch(/Observers, who count as neither side Vera/);
		}
	}
	expect(both[0]).toBeTruthy();
	expect(both[1]).toEqual(both[0]);
});

/** Vera is of the team, comes as an observer and may look at what a sponsor looks at. */
async function watches({ team, meeting }: Hall) {
	const vera = await member(server, 'Vera');
	const app = await server.app();
	const row = { team, user: vera.id, role: 'member' as const, createdAt: app.now() };
	await app.db.commit([app.db.query.insert(app.db.tables.memberships).values(row)]);
	await app.db.close();
	await vera.browser.send(`/meetings/${meeting}/room?/enter`, { as: 'observer' });
	for (const page of ['/customers/unmet', '/meetings/climate', '/promises'])
		expect((await vera.browser.look(`${page}?team=${team}`)).status, page).toBe(200);
}

test('3.33 what two meetings on one version want of one passage stands side by side', async () => {
	const hall = await openHall(server, wordings);
	const { dana, team, charter, customers, tell, clauses } = hall;
	const second = newId();
	await dana.send('/meetings/new', [
		...Object.entries({ id: second, team, charter, zone: 'Europe/Berlin', clock: '', ref: '' }),
		...Object.entries({ title: 'Again', objective: 'Hear more.', startsAt: '2030-05-14T10:00' }),
		...Object.entries({ names: 'names', showing: 'chosen', customer: customers[0]!.id })
	]);
	await dana.send(`/meetings/${second}?/open`, {});
	const wants = ['One of us owns your case.', 'We keep you and fetch the department.'];
	for (const [at, meeting] of [hall.meeting, second].entries()) {
		await tell(dana, { type: 'startMeeting', announce: true }, meeting);
		const id = newId();
		await tell(dana, comment(clauses[1]!.id, 'They are passed on.', { id }), meeting);
		const change = { type: 'proposeChange', proposal: newId(), op: 'replace', elsewhere: [] };
		const about = { clause: clauses[1]!.id, section: 'expectations', because: [id] };
		const told = await tell(dana, { ...change, ...about, after: wants[at]! }, meeting);
		expect(told).toMatchObject({ status: 200 });
	}
	const page = said(await dana.look(`/charters/${charter}/series`));
	expect(page).toMatch(new RegExp(`We answer within 60 seconds.*${wants[0]}.*${wants[1]}`));
});

test('4.11 the purpose is asked for by questions, and says which wording it is and whose', async () => {
	const { dana, charter, clauses } = await openHall(server, wordings);
	const editor = `/charters/${charter}`;
	const before = said(await dana.look(editor));
	for (const question of ['Whose life gets better because of you?', 'How does it get better?'])
		expect(before).toContain(question);
	expect(before).toContain('Wording 1, by Dana');
	const [purpose] = clauses;
	const text = 'Callers get on with their day.';
	await dana.send(`${editor}?/save`, { id: purpose!.id, rev: '1', text });
	expect(said(await dana.look(editor))).toContain('Wording 2, by Dana');
});

inBrowser('the home of a team', (open) => {
	test('keeps nobody out, with stations and a task, and nothing scrolls sideways', async () => {
		const { dana, team, charter, customer } = await held('War');
		for (const [size, scheme] of [
			[laptop, 'light'],
			[phone, 'dark']
		] as const) {
			const { context, page, complaints } = await open({ ...size, colorScheme: scheme });
			await context.addCookies(cookiesOf(dana, server.url));
			for (const path of [
				`/home?team=${team}`,
				`/customers/${customer.id}`,
				`/charters/${charter}/trends/evidence`,
				`/charters/${charter}`
			]) {
				await page.goto(server.url + path);
				await accessible(page, path);
				await page.setViewportSize({ width: 320, height: 800 });
				const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth);
				expect(wide, path).toBeLessThanOrEqual(320);
				await page.setViewportSize(size.viewport);
			}
			await page.goto(`${server.url}/home?team=${team}`);
			if (process.env.SHOTS)
				await page.screenshot({ path: `${process.env.SHOTS}/home-${scheme}.png`, fullPage: true });
			expect(complaints).toEqual([]);
			await context.close();
		}
	});
});
