import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { later } from '#lib/domain/trend/months.ts';
import { Browser, type Page } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { accessible } from './axe.ts';
import { taken } from './beside.ts';
import { inBrowser, phone } from './browser.ts';
import { comment, cookiesOf, member, openHall, type Hall } from './hall.ts';
import { complains, today, wayIn } from './outside.ts';
import { Server } from './server.ts';

// A machine on which much runs at once is slow, and that is no fault here.
vi.setConfig({ testTimeout: 240_000 });

const server = new Server();
let hall: Hall;
const month = (back: number) => later(new Date().toISOString().slice(0, 7), -back);

beforeAll(async () => {
	await server.start();
	hall = await openHall(server, [
		{ section: 'purpose', text: 'We help callers get on with their day.' },
		{ section: 'expectations', text: 'We answer within 60 seconds.' },
		{ section: 'expectations', text: 'One of us stays until it is solved.' }
	]);
}, 240_000);
afterAll(() => server.stop());

/** What a page says, without its tags. */
const said = ({ html }: Page) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<!--.*?-->/g, '')
		.replaceAll(/<(?:option|input)[^>]*>/g, ' ')
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,:])/g, '');
/** The part of a page under a heading. */
const under = (page: Page, heading: string) =>
	said({
		...page,
		html:
			page.html.split(/<h2[^>]*>/).find((one) =>
				said({ ...page, html: one })
					.trim()
					.startsWith(heading)
			) ?? ''
	});
const look = async (path: string) => said(await hall.dana.look(path));

async function theme(label: string) {
	const id = newId();
	taken(await hall.dana.send('/themes?/make', { id, team: hall.team, label }));
	return id;
}

/** The id of a moment of touch by its name. */
async function momentOf(name: string) {
	const app = await server.app();
	const { moments: m } = app.db.tables;
	const rows = await app.db.query.select().from(m);
	await app.db.close();
	return rows.find((one) => one.team === hall.team && one.name === name)!.id;
}

const counted = (of: string, when: string, count: number, customers = '') =>
	hall.dana.send(`/charters/${hall.charter}/trends/enter?/complaints`, {
		...{ theme: of, month: when, count: String(count), customers }
	});

inBrowser('on a phone, in one hand', (open) => {
	test('4.17 the front line writes a complaint down in one screen, and a theme is suggested', async () => {
		const passed = await theme('Handed from person to person');
		const first = await complains(hall, 'They handed me from person to person again.');
		await hall.dana.send(`/complaints/${first}?/theme`, { theme: passed });
		const { page, context, complaints } = await open(phone);
		await context.addCookies(cookiesOf(hall.dana, server.url));
		await page.goto(`${server.url}/home?team=${hall.team}`);
		await page.getByRole('link', { name: 'Write a complaint down' }).tap();
		await page.waitForURL(/complaints\/new/);
		await page.waitForFunction(
			() => document.activeElement === document.querySelector('[name=words]')
		);
		// Everything that is needed lies in the thumb's way, and the button never leaves the screen.
		const save = page.getByRole('button', { name: 'Write it down' });
		expect((await save.boundingBox())!.height).toBeGreaterThanOrEqual(44);
		await page
			.getByLabel('In their words')
			.fill('I was handed to four persons, one after the other.');
		await page.getByLabel('Who said it').fill('lopez bakery');
		await page.getByLabel('Where it happened').selectOption('Hand-over');
		await page.getByRole('radio', { name: 'a reason to leave' }).tap();
		const { y, height } = (await save.boundingBox())!;
		expect(y + height).toBeLessThanOrEqual(phone.viewport.height);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await save.tap();
		await page.getByRole('button', { name: 'Handed from person to person' }).tap();
		await page.getByRole('link', { name: 'Open the theme' }).waitFor();
		const main = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
		expect(main).toContain('Lopez Bakery');
		expect(main).toContain('Hand-over');
		expect(await page.locator('select[name=owner]').inputValue()).toBe(hall.user);
		await accessible(page, 'a complaint');

		// Whom words came from lately is a tap; a name that is typed counts all the same.
		for (const [typed, whose] of [
			['', 'Lopez Bakery'],
			['Somebody at the door', 'Somebody at the door']
		] as const) {
			await page.goto(`${server.url}/complaints/new?team=${hall.team}`);
			await page.getByLabel('In their words').fill('Nobody rang before.');
			await page.getByRole('radio', { name: 'Lopez Bakery' }).tap();
			if (typed) await page.getByLabel('Who said it').fill(typed);
			await page.getByRole('button', { name: 'Write it down' }).tap();
			await page.getByText(whose).first().waitFor();
		}
		expect(await page.locator('main').innerText()).not.toContain('Lopez Bakery');
		expect(complaints).toEqual([]);
	});
});

test('4.17 without a script the name that was typed counts, and the one tapped before does not', async () => {
	const id = newId();
	const words = { id, team: hall.team, words: 'Nobody rang before.' };
	taken(
		await hall.dana.send('/complaints/new', {
			...words,
			who: 'A neighbour',
			customer: hall.customers[0]!.id
		})
	);
	const text = await look(`/complaints/${id}`);
	expect(text).toContain('A neighbour');
	expect(text).not.toContain('Lopez Bakery');
});

test('a complaint sent twice is one, and what is missing is asked for with the words kept', async () => {
	const id = newId();
	const form = { id, team: hall.team, words: 'Twice the same invoice.', saidOn: '' };
	for (let times = 0; times < 2; times++) taken(await hall.dana.send('/complaints/new', form));
	expect(await look(`/complaints?team=${hall.team}&find=invoice`)).toContain('1 of ');
	const failed = await hall.dana.send('/complaints/new', {
		...form,
		id: newId(),
		words: ' ',
		who: 'Ann'
	});
	expect(failed.status).toBe(400);
	expect(failed.html).toContain('value="Ann"');
});

test('an answer stops the clock, what was done ends it, and an answer to “peel it” stands under the words', async () => {
	const id = await complains(hall, 'Nobody told me that the truck was late.', { kind: 'no-news' });
	await hall.dana.send(`/complaints/${id}?/answer`, { answer: 'We are sorry. We call next time.' });
	const peeled = { id: newId(), question: 'when', words: 'The evening before.' };
	await hall.dana.send(`/complaints/${id}?/peel`, peeled);
	await hall.dana.send(`/complaints/${id}?/clause`, { clause: hall.clauses[1]!.id });
	const page = await hall.dana.send(`/complaints/${id}?/done`, { did: 'The list is read at six.' });
	const text = said(page);
	for (const words of [
		...['no news from us', 'First answer within 0 hours', 'We are sorry. We call next time.'],
		...['When would you have needed to know?', 'The evening before.', 'The list is read at six.']
	])
		expect(text).toContain(words);
	expect(text).not.toContain('What we answered');
	// Answers are no complaints of their own.
	expect(await look(`/complaints?team=${hall.team}&find=evening`)).toContain('Nothing like that');
});

test('“they told us in March”: a search says when it was told first, in a meeting or outside of one', async () => {
	const year = new Date().getFullYear() - 1;
	await complains(hall, 'Der Kaffeeautomat ist kaputt.', { saidOn: `${year}-03-12` });
	await complains(hall, 'Wieder ist der Kaffeeautomat kaputt.', { saidOn: `${year}-07-01` });
	const found = await look(`/complaints?team=${hall.team}&find=kaffeeautomat`);
	expect(found).toContain('2 of ');
	expect(found).toContain(`First told on Mar 12, ${year}`);
	const march = await look(
		`/complaints?team=${hall.team}&find=kaffeeautomat&from=${year}-03&to=${year}-03`
	);
	expect(march).toContain('1 of ');
});

test('4.02 complaints have a source, public ones come by a file, and the trend is split by source', async () => {
	const slow = await theme('Slow lifts');
	const csv = [
		'said_on,words,customer,source,theme',
		`${month(1)}-03,The lift is slow,@bakerfan,public,Slow lifts`,
		`${month(1)}-04,Ten minutes for the lift,@breadlover,public,slow lifts`,
		`${month(0)}-01,The lift again,Lopez Bakery,call,Slow lifts`,
		'not-a-day,The lift,Lopez Bakery,call,Slow lifts'
	].join('\n');
	const take = () =>
		hall.dana.send('/complaints/inbound?/file', { id: newId(), team: hall.team, csv });
	const first = said(await take());
	expect(first).toContain('3 complaints taken in, 0 were here already.');
	expect(first).toContain('Line 5: Please choose a day.');
	expect(said(await take())).toContain('0 complaints taken in, 3 were here already.');
	const trend = async (source: string) =>
		(await hall.dana.look(`/complaints/trends?team=${hall.team}${source}`)).html
			.split('<section')
			.find((one) => one.includes(`theme-${slow}`));
	const drawn = (html: string | undefined) => /<title>[^<]*<\/title>/.exec(html ?? '')?.[0] ?? '';
	expect(drawn(await trend(''))).toMatch(/: 2, .*: 1</);
	expect(drawn(await trend('&source=public'))).toMatch(/: 2/);
	expect(drawn(await trend('&source=public'))).not.toMatch(/: 1</);
	expect(drawn(await trend('&source=call'))).toMatch(/: 1</);
	const list = await look(`/complaints?team=${hall.team}&source=public`);
	expect(list).toContain('@bakerfan');
	expect(list).not.toContain('The lift again');
	const file = await hall.dana.look(`/complaints/export?team=${hall.team}`);
	expect(file.html).toContain('The lift again');
});

test('4.18 T1 14-17-15-16-13-9-8-6-5-4 is drawn, and months without data are gaps, not zero', async () => {
	const t1 = await theme('Not one advocate');
	const counts = [14, 17, 15, 16, 13, 9, 8, 6, 5, 4];
	for (const [at, count] of counts.entries()) await counted(t1, month(12 - at), count, '1000');
	await counted(t1, month(24), 20);
	const page = await hall.dana.look(`/complaints/trends?team=${hall.team}`);
	const part = page.html.split('<section').find((one) => one.includes(`theme-${t1}`))!;
	const title = /<title>([^<]*)<\/title>/.exec(part)![1]!;
	const numbers = [...title.matchAll(/: (not known|\d+)/g)].map(([, one]) => one);
	expect(numbers.slice(-10)).toEqual(counts.map(String));
	expect(numbers.slice(1, -10)).toEqual(Array(11).fill('not known'));
	const row = part
		.split('<tr')
		.slice(1)
		.find((one) => one.includes('>14<'))!;
	expect(said({ ...page, html: row })).toMatch(/14 20 1\.4/);
});

test('4.19 the alert fires above the mean plus twice its root and at five, and not for 1 → 3', async () => {
	const [grows, small] = [await theme('Lost parcels'), await theme('Wrong size')];
	for (let back = 6; back > 0; back--) await counted(grows, month(back), 4);
	await counted(grows, month(0), 8);
	await counted(small, month(1), 1);
	await counted(small, month(0), 3);
	const alarms = await look(`/complaints?team=${hall.team}`);
	// 4 + 2·√4 is 8: not above it.
	expect(alarms).not.toContain('Lost parcels:');
	await counted(grows, month(0), 9);
	const now = await look(`/complaints?team=${hall.team}`);
	expect(now).toMatch(/Lost parcels: 9 complaints in \w+ \d+, usually 4\./);
	expect(now).not.toContain('Wrong size:');
	// Far above what is usual, and still too few to speak of.
	await counted(small, month(0), 4);
	expect(await look(`/complaints?team=${hall.team}`)).not.toContain('Wrong size:');
	const home = await hall.dana.look(`/home?team=${hall.team}`);
	expect(under(home, 'Watch')).toContain('Lost parcels grows: 9 complaints, usually 4');
	expect(home.html).toContain(`/complaints/trends?team=${hall.team}#theme-${grows}`);
});

describe('4.32 words come in by a form, by mails and by a file, each with its source', () => {
	test('4.32 duplicates are suggested, not merged', async () => {
		const form = await wayIn(hall, 'form');
		const stranger = new Browser(server.url);
		const words = 'My parcel arrived broken and nobody at the desk wanted to know.';
		const handover = await momentOf('Hand-over');
		const sent = { id: newId(), words, name: 'Lopez Bakery', moment: handover, felt: '2' };
		for (let times = 0; times < 2; times++)
			expect(said(await stranger.send(form, sent))).toContain('Thank you. We have it.');
		const raw = [
			'From: Tom Baker <tom@baker.example>',
			'Subject: =?utf-8?Q?P=C3=A4ckchen?=',
			'Message-ID: <one@baker.example>',
			'Content-Type: text/plain; charset=utf-8',
			'',
			'The parcel arrived broken, and nobody at the desk wanted to know it.'
		].join('\r\n');
		const address = await wayIn(hall, 'mail');
		const post = () =>
			fetch(server.url + address, {
				method: 'POST',
				headers: { 'content-type': 'message/rfc822' },
				body: raw
			});
		const [one, again] = [await post(), await post()];
		expect([one.status, again.status]).toEqual([201, 201]);
		const id = await one.text();
		expect(await again.text()).toBe(id);
		const page = await hall.dana.look(`/complaints/${id}`);
		const text = said(page);
		expect(text).toContain('by mail');
		expect(text).toContain('Päckchen');
		expect(text).toContain('tom@baker.example');
		expect(under(page, 'Told before?')).toContain(words);
		expect(await look(`/complaints?team=${hall.team}&find=parcel arrived`)).toContain('2 of ');
		await hall.dana.send(`/complaints/${id}?/same`, { same: sent.id });
		expect(said(await hall.dana.look(`/complaints/${sent.id}`))).toContain('Told again on');
		expect(await look(`/complaints?team=${hall.team}&find=parcel arrived`)).toContain('2 of ');
		expect(await look(`/complaints/${sent.id}`)).toContain('by the web form');
	});

	test('4.32 a mail that a member passes on is said by whoever wrote it first', async () => {
		const contact = { id: newId(), name: 'Maria', title: 'Owner', email: 'maria@lopez.example' };
		await hall.dana.send(`/customers/${hall.customers[0]!.id}?/contact`, contact);
		const app = await server.app();
		const users = await app.db.query.select().from(app.db.tables.user);
		await app.db.close();
		const dana = users.find(({ id }) => id === hall.user)!;
		const mail = [
			`From: Dana <${dana.email}>`,
			'Subject: Fwd: The oven',
			'',
			'See below.',
			'',
			'---------- Forwarded message ----------',
			'From: Maria Lopez <maria@lopez.example>',
			'Date: Tue, 3 Mar 2026',
			'Subject: The oven',
			'',
			'The oven you repaired is cold again.'
		].join('\n');
		const page = said(await hall.dana.send('/complaints/inbound?/mail', { team: hall.team, mail }));
		expect(page).toContain('“The oven you repaired is cold again.”');
		expect(page).toContain('Maria, Lopez Bakery');
		expect(page).not.toContain('See below');
		const none = await hall.dana.send('/complaints/inbound?/mail', { team: hall.team, mail: '\n' });
		expect(none.status).toBe(400);
	});

	test('4.32 a way in that was closed leads nowhere', async () => {
		const page = await hall.dana.look(`/complaints/inbound?team=${hall.team}`);
		const inbox = /name="inbox" value="(\w+)"/.exec(page.html)![1]!;
		const path = /\/c\/[A-Z2-7]{20,}(?=")/.exec(page.html)![0];
		expect((await new Browser(server.url).look(path)).status).toBe(200);
		await hall.dana.send('/complaints/inbound?/close', { team: hall.team, inbox });
		expect((await new Browser(server.url).look(path)).status).toBe(404);
	});
});

test('4.21 a theme of a meeting that nobody had complained of is counted, with its list', async () => {
	const [t1, t2] = [await theme('T1 known before'), await theme('T2 new')];
	const id = await complains(hall, 'They always pass me on.');
	await hall.dana.send(`/complaints/${id}?/theme`, { theme: t1 });
	await hall.tell(hall.dana, { type: 'startMeeting', announce: true });
	const guest = await hall.joins('Maria', 'Lopez Bakery');
	for (const [words, into] of [
		['They pass me on.', t1],
		['Your invoices are in Latin.', t2]
	] as const) {
		const one = comment(null, words, { verb: 'change' });
		await hall.tell(guest, one);
		const put = { id: newId(), comment: one.comment, theme: into };
		taken(await hall.dana.send(`/meetings/${hall.meeting}/themes?/put`, put));
	}
	const page = await hall.dana.look(`/complaints/trends?team=${hall.team}`);
	const surprises = under(page, 'What surprised us');
	expect(surprises).toContain('Meeting: 1 of 2 themes new');
	expect(surprises).toContain('T2 new');
	expect(surprises).not.toContain('T1 known before');
});

test('1.07 of the same mean the larger spread ranks as less consistent, and repeating is counted', async () => {
	const [, steady, uneven] = hall.clauses;
	for (const [clause, performance] of [
		[steady!.id, '3 3 3'],
		[uneven!.id, '1 3 5']
	])
		await hall.dana.send(`/charters/${hall.charter}/trends/enter?/wave`, {
			...{ id: newId(), clause, label: 'Again', month: month(0), importance: '5 5 5', performance }
		} as Record<string, string>);
	const id = await complains(hall, 'I told it three times.', { kind: 'repeated', place: 'Berlin' });
	await hall.dana.send(`/complaints/${id}?/clause`, { clause: uneven!.id });
	const text = await look(`/charters/${hall.charter}/trends/consistency`);
	expect(text.indexOf(uneven!.text)).toBeLessThan(text.indexOf(steady!.text));
	expect(text).toMatch(/Spread 1\.6 · mean 3 \(n = 3\)/);
	expect(text).toMatch(/Spread 0 · mean 3 \(n = 3\)/);
	expect(text).toContain('1 customer had to repeat it');
	expect(text).toContain('Berlin: 1 complaint');
});

test('1.08 both sides of a moment are two dots, and below three answers there is nothing', async () => {
	const form = await wayIn(hall, 'form');
	const renewal = await momentOf('Renewal');
	const feels = (felt: string) =>
		new Browser(server.url).send(form, { id: newId(), words: 'So it is.', moment: renewal, felt });
	const part = async () => {
		const { html } = await hall.dana.look(`/moments/map?team=${hall.team}`);
		return html.split(`id="${renewal}"`)[1]!.split('</figure>')[0]!;
	};
	await feels('2');
	await feels('2');
	expect(await part()).not.toContain('<circle');
	for (const felt of ['1', '2', '2']) await feels(felt);
	expect(await part()).toContain('customers 2 of 5 (n = 5), us no answers');
	const team = [hall.dana];
	for (const name of ['Tom', 'Nora']) {
		const { id, browser } = await member(server, name);
		const app = await server.app();
		const row = { team: hall.team, user: id, role: 'member' as const, createdAt: app.now() };
		await app.db.commit([app.db.query.insert(app.db.tables.memberships).values(row)]);
		await app.db.close();
		team.push(browser);
	}
	for (const [at, one] of team.entries()) {
		const answer = { team: hall.team, moment: renewal, value: String(3 + at) };
		for (let times = 0; times < 2; times++) taken(await one.send('/moments/map', answer));
	}
	const both = await part();
	expect(both).toContain('customers 2 of 5 (n = 5), us high (n = 3)');
	expect(both.match(/<circle/g)).toHaveLength(2);
});

test('0.02 on the owner’s holiday what comes in at a moment is the deputy’s', async () => {
	const bill = await momentOf('The bill');
	const [tom, nora] = await Promise.all(['Tomas', 'Norah'].map((name) => member(server, name)));
	const app = await server.app();
	const row = { team: hall.team, role: 'member' as const, createdAt: app.now() };
	await app.db.commit(
		[tom!, nora!].map(({ id }) =>
			app.db.query.insert(app.db.tables.memberships).values({ ...row, user: id })
		)
	);
	await app.db.close();
	const duty = { team: hall.team, moment: bill, owner: tom!.id, deputy: nora!.id };
	taken(await hall.dana.send('/moments/duty?/give', duty));
	const owner = async (words: string) =>
		(await hall.dana.look(`/complaints/${await complains(hall, words, { moment: bill })}`)).html;
	expect(await owner('The bill is wrong.')).toMatch(/selected[^>]*>Tomas|Tomas<\/option>/);
	expect(await look(`/complaints?team=${hall.team}&find=bill is wrong`)).toContain(
		'Tomas takes care'
	);
	const away = { id: newId(), team: hall.team, user: tom!.id, from: today(), to: today(7) };
	taken(await hall.dana.send('/moments/duty?/away', away));
	await owner('The bill is late.');
	expect(await look(`/complaints?team=${hall.team}&find=bill is late`)).toContain(
		'Norah takes care'
	);
	expect(await look(`/moments/duty?team=${hall.team}`)).toContain('Norah is on duty today');
});
