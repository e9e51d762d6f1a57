import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser, type Page } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { mailbox } from '../mailbox.ts';
import { until } from '../room.ts';
import { accessible } from './axe.ts';
import { inBrowser, laptop, phone } from './browser.ts';
import { comment, cookiesOf, member, openHall } from './hall.ts';
import { Server } from './server.ts';

let inbox: Awaited<ReturnType<typeof mailbox>>;
let server: Server;
beforeAll(async () => {
	inbox = await mailbox();
	const mail = {
		SMTP_URL: inbox.url,
		MAIL_FROM: 'Customer Service <charter@example.org>',
		ORIGIN: 'https://charter.example.org'
	};
	server = await new Server(mail).start();
});
afterAll(async () => {
	await server.stop();
	await inbox.close();
});

const wordings = [{ section: 'expectations' as const, text: 'We answer within 60 seconds.' }];
const said = ({ html }: Page) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll('&#39;', "'")
		.replaceAll(/\s+/g, ' ');
const hidden = ({ html }: Page, name: string) =>
	new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;
const mailsAbout = (words: string) => inbox.mails.filter((one) => one.text?.includes(words));
const day = (more: number) => new Date(Date.now() + more * 86_400_000).toISOString().slice(0, 10);

/** An open meeting with a promise of Dana's, due so many days from now; Tom is in the team too. */
async function promised(due: string) {
	const hall = await openHall(server, wordings);
	const { dana, team, customers } = hall;
	const tom = await joining(team);
	const contact = { id: newId(), name: 'Maria', title: '', email: `${newId()}@lopez.example` };
	await dana.send(`/customers/${customers[0]!.id}?/contact`, contact);
	const id = newId();
	const what = `One case number, ${id.slice(0, 6)}`;
	const base = { type: 'makePromise', promise: id, because: [], elsewhere: [] };
	expect(await hall.tell(dana, { ...base, what, owner: 'Dana', due })).toMatchObject({
		status: 200
	});
	return { ...hall, tom, contact, id, what, page: `/promises/${id}` };
}

/** The meeting is over, and Maria, who was there, has a page of her own. */
async function ownPage({ dana, meeting, contact, tell }: Awaited<ReturnType<typeof promised>>) {
	const made = await dana.send(`/meetings/${meeting}?/link`, { contact: contact.id });
	const door = /\/j\/[A-Z2-7]{20,}/.exec(made.html)![0];
	const maria = new Browser(server.url);
	await maria.send(`${door}?/join`, { key: newId(), name: 'Maria', customer: '' });
	await tell(dana, { type: 'startMeeting', announce: true });
	await tell(maria, comment(null, 'One number for my case.'));
	await tell(dana, { type: 'closeMeeting', unasked: 'No time.' });
	const { html } = await dana.look(`/meetings/${meeting}/tell`);
	const person = /id="g-([\w-]+)"/.exec(html)![1]!;
	const link = await dana.send(`/meetings/${meeting}/tell?/link`, { person });
	const page = /\/y\/[A-Z2-7]{20,}/.exec(link.html)![0];
	return async () => said(await maria.look(page));
}

async function joining(team: string) {
	const tom = await member(server, 'Tom');
	const app = await server.app();
	const { memberships } = app.db.tables;
	const row = { team, user: tom.id, role: 'member' as const, createdAt: app.now() };
	await app.db.commit([app.db.query.insert(memberships).values(row)]);
	await app.db.close();
	return tom;
}

test('3.37 a promise is handed over only when the other accepts; until then one name stands everywhere', async () => {
	const hall = await promised(day(30));
	const { dana, tom, id, page, what } = hall;
	const own = await ownPage(hall);
	const before = await dana.look(page);
	expect(said(before)).toContain('Who answers for it Dana');
	// No form lets an owner go without another one, and none can be made up.
	for (const to of ['', 'nobody']) await dana.send(`${page}?/offer`, { id: newId(), to });
	await dana.send(`${page}?/take`, {});
	expect(said(await dana.look(page))).toContain('Who answers for it Dana');
	expect(await own()).toContain(`${what} Dana answers for it`);

	const form = { id: hidden(before, 'id'), to: tom.id };
	for (let twice = 0; twice < 2; twice++) await dana.send(`${page}?/offer`, form);
	expect(said(await dana.look(page))).toContain('Who answers for it Dana');
	expect(await own()).toContain('Dana answers for it');
	expect(await own()).not.toContain('Tom');
	expect(said(await tom.browser.look('/home'))).toContain(`You are asked to take over: ${what}`);
	await until(
		'Tom has mail',
		() => mailsAbout(`asks you to take over a promise: “${what}”`).length > 0
	);
	const asked = await tom.browser.look(page);
	const yes = { handover: hidden(asked, 'handover'), answer: 'yes' };
	expect((await dana.send(`${page}?/answer`, yes)).status).toBe(409);
	await tom.browser.send(`${page}?/answer`, yes);
	expect(said(await dana.look(page))).toContain('Who answers for it Tom');
	expect(await own()).toContain('Tom answers for it');
	expect(await own()).not.toContain('Dana answers');
	const other = await member(server, 'Eve');
	await other.browser.send('/teams/new', { id: newId(), name: 'Another team' });
	expect((await other.browser.look(`/promises/${id}`)).status).toBe(404);
});

test('0.07 "will slip" writes the message before the day, and a person sends it', async () => {
	const { dana, contact, page, what } = await promised(day(3));
	expect(said(await dana.look('/home'))).toContain(`Will it be on time? ${what}`);
	const moved = day(13);
	const early = await dana.send(`${page}?/check`, { check: 'slips', movedTo: day(1) });
	expect(early.status).toBe(409);
	expect(early.html).toContain(`value="${day(1)}"`);
	await dana.send(`${page}?/check`, { check: 'slips', movedTo: moved });
	const drafted = await dana.look(page);
	expect(said(drafted)).toContain('To Maria, Lopez Bakery');
	expect(said(await dana.look('/home'))).toContain('1 message to customers to read and send');
	expect(mailsAbout(`we promised you: “${what}”`)).toHaveLength(0);
	const form = { letter: hidden(drafted, 'letter'), subject: 'A new day', how: 'mail' };
	const text = `We promised you: ${what}. It takes ten days longer.`;
	expect((await dana.send(`${page}?/send`, { ...form, text: '' })).status).toBe(400);
	for (let twice = 0; twice < 2; twice++) await dana.send(`${page}?/send`, { ...form, text });
	await until('Maria has mail', () => mailsAbout(text).length > 0);
	const [mail] = mailsAbout(text);
	expect((mail!.to as { text: string }).text).toContain(contact.email);
	expect(said(await dana.look(page))).toContain('Customers were told of a new day');
	expect(mailsAbout(text)).toHaveLength(1);

	// K1 by its own days: due 29 May, done 8 June. The message is there, and sent, by 28 May.
	const now = new Date();
	const year = now.getUTCFullYear() + (now.toISOString().slice(5, 10) < '05-29' ? 0 : 1);
	const k1 = await promised(`${year}-05-29`);
	await k1.dana.send(`${k1.page}?/check`, { check: 'slips', movedTo: `${year}-06-08` });
	const written = await k1.dana.look(k1.page);
	expect(said(written)).toContain('To Maria, Lopez Bakery');
	const words = /<textarea[^>]*>([^<]*)</.exec(written.html)![1]!;
	for (const date of [`May 29, ${year}`, `June 8, ${year}`]) expect(words).toContain(date);
	const k1Letter = { letter: hidden(written, 'letter'), subject: 'K1', how: 'mail', text: words };
	await k1.dana.send(`${k1.page}?/send`, k1Letter);
	await until('she knows before the day', () => mailsAbout(k1.what).length > 0);
	expect(mailsAbout(k1.what)[0]!.text).toContain(`June 8, ${year}`);
	await k1.dana.send('/promises?/kept', { team: k1.team, promise: k1.id, on: day(0) });
	expect(said(await k1.dana.look(k1.page))).toContain('The customer has not been told yet.');
});

test('0.06 whoever wishes to hear nothing is not written to, and the reason is shown', async () => {
	const { dana, contact, customers, page } = await promised(day(3));
	const wishes = `/customers/${customers[0]!.id}/wishes`;
	await dana.send(wishes, { contact: contact.id, wants: 'none' });
	expect((await dana.look(wishes)).html).toMatch(/value="none"[^>]* checked/);
	await dana.send(`${page}?/check`, { check: 'slips', movedTo: '' });
	const shown = said(await dana.look(page));
	expect(shown).toContain('Not written to');
	expect(shown).toContain('they wish to hear nothing unasked');
	expect(shown).not.toContain('To Maria');
});

test('0.11 promises of sales come in by a table; the one without an owner is listed until somebody takes it', async () => {
	const { dana, team, tom } = await promised(day(30));
	const csv = `customer,promise,due,promised by,owner\nLopez Bakery,Free delivery,${day(9)},Sam,\nLopez Bakery,A yearly visit,,Sam,Dana\n`;
	const told = await dana.send('/promises/sales', { team, id: newId(), csv });
	expect(said(told)).toContain('2 promises taken over, 1 without an owner.');
	expect(said(await dana.look('/promises'))).toMatch(/Without an owner \(1\) Free delivery/);
	expect(said(await dana.look('/home'))).toContain('1 promise without an owner');

	// Tom takes it, and is handed the other one. He leaves the team: both are listed until Dana takes them.
	const list = await dana.look('/promises');
	const [delivery, visit] = ['Free delivery', 'A yearly visit'].map(
		(what) => new RegExp(`/promises/[\\w-]+(?="[^>]*>${what})`).exec(list.html)![0]
	) as [string, string];
	await tom.browser.send(`${delivery}?/take`, {});
	await dana.send(`${visit}?/offer`, { id: newId(), to: tom.id });
	const handover = hidden(await tom.browser.look(visit), 'handover');
	await tom.browser.send(`${visit}?/answer`, { handover, answer: 'yes' });
	expect(said(await dana.look('/promises'))).not.toContain('Without an owner');
	await dana.send('/settings?/remove', { team, user: tom.id });
	const left = said(await dana.look('/promises'));
	expect(left).toMatch(/Without an owner \(2\) (?:(?!Open \().)*Free delivery/);
	expect(left).toMatch(/Without an owner \(2\) (?:(?!Open \().)*A yearly visit/);
	for (const path of [delivery, visit]) await dana.send(`${path}?/take`, {});
	expect(said(await dana.look('/promises'))).not.toContain('Without an owner');
	expect(said(await dana.look('/home'))).not.toContain('without an owner');
	const joint = await dana.look('/promises/expectations');
	expect(said(joint)).toContain('promised by Sam');
	const expectation = hidden(joint, 'expectation');
	const sign = { team, expectation };
	await dana.send('/promises/expectations?/sign', { ...sign, side: 'team' });
	const customer = { side: 'customer', name: 'Maria', on: day(0) };
	const empty = { ...sign, ...customer, name: '' };
	expect((await dana.send('/promises/expectations?/sign', empty)).status).toBe(400);
	await dana.send('/promises/expectations?/sign', { ...sign, ...customer });
	expect(said(await dana.look('/promises/expectations'))).toContain('signed by both');
});

test('2.08 an agreed change brings the task to ask again in three months, and its calendar entry', async () => {
	const { dana, team, charter, clauses } = await promised(day(30));
	const edit = { rev: '1', text: 'We answer within 30 seconds.' };
	await dana.send(`/charters/${charter}?/save`, { id: clauses[0]!.id, ...edit });
	const agree = { number: '2', note: 'Faster.', agreedBy: 'Dana' };
	await dana.send(`/charters/${charter}/agree`, agree);
	const page = await dana.look('/promises/again');
	expect(said(page)).toContain('version 2');
	const task = hidden(page, 'task');
	const answer = await fetch(`${server.url}/promises/again/${task}/again.ics`, {
		headers: { cookie: dana.cookie }
	});
	const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown as unknown[]);
	const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
	const months =
		(event.startDate.year - new Date().getUTCFullYear()) * 12 +
		(event.startDate.month - 1 - new Date().getUTCMonth());
	expect(months).toBe(3);
	await dana.send('/promises/again?/move', { team, task, on: day(40) });
	expect((await dana.look('/promises/again')).html).toContain(`value="${day(40)}"`);
});

test('0.01 urgent words are with whoever is on duty within five seconds, and the room does not learn it', async () => {
	const { dana, tom, team, meeting, clauses, joins, tell } = await promised(day(30));
	await dana.send('/settings?/promises', { team, duty: tom.id, days: '7' });
	// What the server writes by itself is in the language Tom last read in.
	await tom.browser.send('/look', { theme: '', lang: 'de', back: '/home' });
	await tell(dana, { type: 'startMeeting', announce: true });
	const maria = await joins('Maria');
	const other = await joins('Aisha');
	const words = `The line is down, ${meeting.slice(0, 6)}.`;
	const since = Date.now();
	const form = { id: newId(), comment: newId(), clause: clauses[0]!.id, words, urgent: 'on' };
	await maria.send(`/j/${meeting}?/say`, form);
	await until('the mail', () => mailsAbout(words).length > 0, 5_000);
	expect(Date.now() - since).toBeLessThan(5_000);
	expect(mailsAbout(words)[0]!.text).toContain('Guten Tag Tom');
	await tom.browser.send('/look', { theme: '', lang: 'en', back: '/home' });
	expect(said(await tom.browser.look('/home'))).toContain('1 urgent from a meeting');
	const page = await tom.browser.look('/urgent');
	expect(said(page)).toContain(words);
	expect(said(page)).toContain('came just now');
	await tell(dana, { type: 'showComment', comment: hidden(page, 'comment') });
	expect((await other.look(`/j/${meeting}`)).html).not.toContain('urgent:true');
	const one = { team, meeting, comment: hidden(page, 'comment') };
	await tom.browser.send('/urgent?/answered', one);
	expect(said(await tom.browser.look('/urgent'))).toContain('answered within a minute');
	expect(said(await tom.browser.look('/home'))).not.toContain('urgent from a meeting');
});

inBrowser('promises', (open) => {
	test('the pages are accessible on a phone and a laptop, light and dark', async () => {
		const { dana, page, customers, team } = await promised(day(3));
		await dana.send(`${page}?/check`, { check: 'slips', movedTo: day(12) });
		const csv = 'customer,promise\nLopez Bakery,Free delivery\n';
		await dana.send('/promises/sales', { team, id: newId(), csv });
		const paths = [
			...['/home', '/promises', '/promises/messages', '/promises/again', '/urgent'],
			...['/promises/expectations', '/promises/sales', '/settings', page],
			`/customers/${customers[0]!.id}/wishes`
		];
		for (const device of [laptop, phone]) {
			const visitor = await open(device);
			await visitor.context.addCookies(cookiesOf(dana, server.url));
			for (const path of paths) {
				await visitor.page.goto(server.url + path);
				await accessible(visitor.page, path);
			}
			expect(visitor.complaints).toEqual([]);
			await visitor.context.close();
		}
	}, 120_000);
});
