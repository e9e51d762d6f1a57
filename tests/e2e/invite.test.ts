import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser, type Page } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { calendarIn, mailbox } from '../mailbox.ts';
import { until } from '../room.ts';
import { laptop, inBrowser, phone } from './browser.ts';
import { accessible } from './axe.ts';
import { cookiesOf, member } from './hall.ts';
import { Server } from './server.ts';

type Box = Awaited<ReturnType<typeof mailbox>>;
let inbox: Box;
let server: Server;
let quiet: Server;

beforeAll(async () => {
	inbox = await mailbox();
	const mail = {
		SMTP_URL: inbox.url,
		MAIL_FROM: 'Customer Service <charter@example.org>',
		ORIGIN: 'https://charter.example.org'
	};
	[server, quiet] = await Promise.all([new Server(mail).start(), new Server().start()]);
});
afterAll(async () => {
	await Promise.all([server.stop(), quiet.stop()]);
	await inbox.close();
});

/** A team with a charter, two people of a customer, and a planned meeting; nothing is asked yet. */
async function planned(at: Server) {
	const { browser: dana } = await member(at, 'Dana');
	const [team, charter, meeting, customer] = [newId(), newId(), newId(), newId()];
	const [maria, tom] = [newId(), newId()];
	const run = newId().slice(0, 8);
	await dana.send('/teams/new', { id: team, name: 'Customer Service' });
	await dana.send('/charters/new', { id: charter, team, title: 'Ours' });
	const clause = { id: newId(), section: 'expectations', text: 'We answer within 60 seconds.' };
	await dana.send(`/charters/${charter}?/add`, clause);
	await dana.send('/customers/new', { id: customer, team, name: 'Lopez Bakery' });
	for (const [id, name] of [
		[maria, 'Maria'],
		[tom, 'Tom']
	] as const)
		await dana.send(`/customers/${customer}?/contact`, {
			...{ id, name, title: 'Owner' },
			email: `${name.toLowerCase()}-${run}@lopez.example`
		});
	const plan = (more: Record<string, string> = {}): [string, string][] =>
		Object.entries({
			...{ id: meeting, team, charter, customer, zone: 'Europe/Berlin', names: 'names' },
			...{ title: 'Meeting with Lopez Bakery', objective: 'Calls end where they begin.' },
			...{ startsAt: '2030-04-14T10:00', showing: 'chosen', clock: '', ref: '', ...more }
		});
	await dana.send('/meetings/new', plan());
	const page = `/meetings/${meeting}/invite`;
	const press = async () => hidden(await dana.look(page), 'press');
	return {
		...{ dana, meeting, customer, maria, tom, page, plan, press },
		address: (name: string) => `${name}-${run}@lopez.example`,
		/** What was mailed to somebody, the newest last. */
		got: (name: string) => inbox.mails.filter((one) => to(one).startsWith(`${name}-${run}@`)),
		send: async (deed: string, form: Record<string, string> = {}) =>
			dana.send(`${page}?/${deed}`, { press: await press(), ...form })
	};
}

const to = (mail: Box['mails'][number]) => (mail.to as { text: string }).text.replace(/.*</, '');
const hidden = (page: Page, name: string) =>
	new RegExp(`name="${name}" value="([^"]+)"`).exec(page.html)![1]!;
const said = ({ html }: Page) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll('&#39;', "'")
		.replaceAll(/\s+/g, ' ');
const linkIn = (text = '') => /\/i\/[A-Z2-7]+/.exec(text)![0];
function entryIn(mail: Box['mails'][number]) {
	const text = calendarIn(mail)!;
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
	const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
	const { uid, sequence } = event;
	const at = event.startDate.toJSDate().toISOString();
	return { method: calendar.getFirstPropertyValue('method'), uid, sequence, at };
}

test('3.10 a formal request goes out as a letter and a calendar entry, is answered, changed and called off', async () => {
	const world = await planned(server);
	const { dana, maria, tom, page, got, send } = world;
	await send('prefers', { contact: tom, locale: 'de', zone: 'America/New_York' });
	await send('words', {
		...{ locale: 'en', subject: 'A formal request' },
		...{ opening: 'Dear {name}, we need you.', closing: 'Dana' }
	});
	await send('test', { contact: maria });
	const asked = await send('send', { contact: maria });
	expect(said(asked)).toContain('On its way to 1 person.');
	const both = await world.press();
	const once = { press: both, contact: tom };
	await Promise.all([1, 2, 3].map(() => dana.send(`${page}?/send`, once)));
	await dana.send(`${page}?/send`, once);
	await until('both have mail', () => got('maria').length === 1 && got('tom').length === 1, 20_000);

	const [letter] = got('maria');
	expect(letter!.subject).toBe('A formal request');
	expect(letter!.from!.text).toContain('Dana');
	for (const words of [
		'Dear Maria, we need you.',
		'Calls end where they begin.',
		'Sunday, April 14, 2030',
		'in Berlin',
		'Simplify or eliminate (10 min)',
		'https://charter.example.org/i/'
	])
		expect(letter!.text).toContain(words);
	// The charter goes along, to be read before the meeting, in the language of each.
	const file = letter!.attachments.find((one) => one.filename === 'charter, draft.docx')!;
	expect(file.content.subarray(0, 2).toString()).toBe('PK');
	expect(got('tom')[0]!.attachments.map((one) => one.filename)).toContain('Charta, Entwurf.docx');
	const first = entryIn(letter!);
	expect(first).toMatchObject({ method: 'REQUEST', sequence: 0, at: '2030-04-14T08:00:00.000Z' });
	expect(got('tom')[0]!.text).toMatch(/04:00.*in New York\n.*10:00.*in Berlin/);
	expect(got('tom')[0]!.text).toContain('Guten Tag Tom');

	// Opening the link, as a mail scanner does, answers nothing.
	const link = linkIn(letter!.text);
	const guest = new Browser(server.url);
	expect(said(await guest.look(link))).toContain('Will you come?');
	expect(said(await dana.look(page))).toContain('2 asked · 0 accepted · 0 declined · 2 without');
	await guest.send(`${link}?/answer`, { answer: 'yes', reason: '' });
	const no = { answer: 'no', reason: 'We bake at night. Ask me in May.' };
	const declined = await new Browser(server.url).send(`${linkIn(got('tom')[0]!.text)}?/answer`, no);
	expect(said(declined)).toContain('Sie haben abgesagt.');
	const tracked = said(await dana.look(page));
	expect(tracked).toContain('2 asked · 1 accepted · 1 declined · 0 without');
	expect(tracked).toContain('We bake at night. Ask me in May.');
	expect(await entryOver(link)).toMatchObject({ method: 'REQUEST', uid: first.uid });

	await dana.send(`/meetings/${world.meeting}/plan`, world.plan({ startsAt: '2030-04-15T11:00' }));
	expect(said(await dana.look(page))).toContain('The plan has changed since they were told.');
	expect(got('maria')).toHaveLength(1);
	await send('tell');
	await until('the change arrived', () => got('maria').length === 2, 20_000);
	expect(entryIn(got('maria')[1]!)).toEqual({
		...{ method: 'REQUEST', uid: first.uid, sequence: 1 },
		at: '2030-04-15T09:00:00.000Z'
	});
	expect(said(await guest.look(link))).not.toContain('You said yes');

	await send('off', { reason: 'Our server room burnt.' });
	await until('it was called off', () => got('maria').length === 3, 20_000);
	expect(entryIn(got('maria')[2]!)).toMatchObject({
		...{ method: 'CANCEL', uid: first.uid, sequence: 2 }
	});
	expect(got('maria')[2]!.text).toContain('Our server room burnt.');
	expect(said(await guest.look(link))).toContain('This meeting was called off');
	const late = await guest.send(`${link}?/answer`, { answer: 'yes', reason: '' });
	expect(late.status).toBe(409);
	await until('Tom knows too', () => got('tom').length === 2, 20_000);
	expect(got('maria')).toHaveLength(3);
});

async function entryOver(link: string) {
	const answer = await fetch(`${server.url}${link}/meeting.ics`);
	expect(answer.headers.get('content-type')).toContain('text/calendar');
	const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown as unknown[]);
	const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
	return { method: calendar.getFirstPropertyValue('method'), uid: event.uid };
}

test('3.10 forty people come in by one paste, whoever is there already once, and what cannot be read stays', async () => {
	const { dana, page, address, send, press, customer } = await planned(server);
	const lines = Array.from(
		{ length: 38 },
		(_, at) => `Guest ${at + 1}, Buyer, g${at + 1}@lopez.example`
	);
	const people = [...lines, 'Aisha Khan <aisha@lopez.example>', `Maria;Owner;${address('maria')}`];
	const pasted = said(await send('paste', { customer, people: [...people, 'a@b@c'].join('\n') }));
	expect(pasted).toContain('39 people added. 1 was there already.');
	expect(pasted).toContain('1 line could not be read. It stands below.');
	const after = await dana.look(page);
	expect(after.html.match(/name="contact"/g)!.length).toBeGreaterThan(40);
	expect(said(after)).toContain('Aisha Khan');
	const again = await send('paste', { customer, people: people.join('\n') });
	expect(said(again)).toContain('0 people added. 40 were there already.');
	const foreign = { press: await press(), customer: newId(), people: 'Ann, ann@example.org' };
	expect((await dana.send(`${page}?/paste`, foreign)).status).toBe(404);
});

test('3.11 nobody is asked without an objective, and those who are read it with the agenda', async () => {
	const { dana, meeting, maria, page, got, send } = await planned(server);
	const app = await server.app();
	const { meetings: m } = app.db.tables;
	const objective = async (text: string) =>
		app.db.commit([app.db.query.update(m).set({ objective: text })]);
	await objective(' ');
	expect(said(await dana.look(page))).toContain('Without an objective nobody is asked.');
	const refused = await send('send', { contact: maria });
	expect(refused.status).toBe(409);
	expect((await send('hand', { contact: maria })).status).toBe(409);
	await objective('Calls end where they begin.');
	await app.db.close();
	const made = await send('hand', { contact: maria });
	const guest = said(await new Browser(server.url).look(linkIn(made.html)));
	expect(guest).toContain('Calls end where they begin.');
	for (const words of ['10:00', 'Charter, clause by clause', 'We answer within 60 seconds.'])
		expect(guest).toContain(words);
	expect(got('maria')).toEqual([]);

	await dana.send(`/meetings/${meeting}?/open`, {});
	const door = said(await new Browser(server.url).look(linkIn(made.html).replace('/i/', '/j/')));
	expect(door).toContain('Calls end where they begin.');
	expect(door).toContain('What we will do, in 90 minutes');
});

test('0.04 customers choose the time on their own clocks, and the picked one makes the calendar entry', async () => {
	const { dana, maria, tom, page, got, send, press } = await planned(server);
	await send('prefers', { contact: maria, locale: 'en', zone: 'Asia/Kathmandu' });
	await dana.send(`${page}?/offer`, [
		['press', await press()],
		['time', '2030-05-02T09:00'],
		['time', '2030-05-03T14:00'],
		['time', '']
	]);
	await dana.send(`${page}?/send`, [
		['press', await press()],
		['contact', maria],
		['contact', tom]
	]);
	await until('both have mail', () => got('maria').length + got('tom').length === 2, 20_000);
	const [letter] = got('maria');
	expect(calendarIn(letter!)).toBeNull();
	expect(letter!.text).toContain('12:45');
	const link = linkIn(letter!.text);
	const guest = new Browser(server.url);
	const offered = await guest.look(link);
	expect(said(offered)).toContain('12:45');
	const slots = [...offered.html.matchAll(/name="slot" value="([^"]+)"/g)].map((one) => one[1]!);
	expect(slots).toHaveLength(2);
	await guest.send(`${link}?/slots`, { slot: slots[1]! });
	expect(said(await dana.look(page))).toContain('suits 1 person: Maria');

	await send('take', { slot: slots[1]! });
	expect(got('maria')).toHaveLength(1);
	await send('tell');
	await until('they were told', () => got('maria').length + got('tom').length === 4, 20_000);
	expect(entryIn(got('maria')[1]!)).toMatchObject({
		...{ method: 'REQUEST', at: '2030-05-03T12:00:00.000Z' }
	});
	expect(said(await dana.look(page))).toContain('2 asked · 1 accepted · 0 declined · 1 without');
});

test('what would make the hour worth it is the first comment of whoever said so', async () => {
	const { dana, meeting, maria, page, send } = await planned(server);
	const link = linkIn((await send('hand', { contact: maria })).html);
	const wish = 'One person who knows my ovens.';
	await new Browser(server.url).send(`${link}?/wish`, { wish });
	expect(said(await dana.look(page))).toContain(wish);
	await dana.send(`/meetings/${meeting}?/open`, {});
	const guest = new Browser(server.url);
	const other = new Browser(server.url);
	const key = link.replace('/i/', '/j/');
	const room = await guest.send(`${key}?/join`, { key: newId(), name: 'Maria', customer: '' });
	expect(said(room)).toContain(wish);
	const code = />(\d{3} \d{3} \d{3})</.exec((await dana.look(`/meetings/${meeting}`)).html)![1]!;
	const form = { key: newId(), name: 'Tom', customer: '' };
	expect(said(await other.send(`/j/${code.replaceAll(' ', '')}?/join`, form))).not.toContain(wish);
});

test('without a mail server the letter is copied and the entry downloaded; nobody else makes or reads them', async () => {
	const { dana, maria, page, send } = await planned(quiet);
	expect(said(await dana.look(page))).toContain('This server has no mail.');
	const made = await send('hand', { contact: maria });
	expect(said(made)).toContain('Dear Maria');
	const link = linkIn(made.html);
	const entry = await fetch(`${quiet.url}${link}/meeting.ics`);
	expect(await entry.text()).toContain('METHOD:REQUEST');
	expect(said(await dana.look(page))).toContain('1 asked');
	expect((await send('send', { contact: maria })).status).toBe(409);

	const { browser: eve } = await member(quiet, 'Eve');
	await eve.send('/teams/new', { id: newId(), name: 'Other' });
	expect((await eve.look(page)).status).toBe(404);
	expect((await eve.send(`${page}?/off`, { press: newId(), reason: 'x' })).status).toBe(404);
	expect((await new Browser(quiet.url).look('/i/AAAABBBBCCCC')).status).toBe(404);
});

inBrowser('the pages of an invitation', (open) => {
	test('keep nobody out, on a laptop and on a phone', async () => {
		const world = await planned(server);
		await world.send('send', { contact: world.maria });
		const made = await world.send('hand', { contact: world.tom });
		for (const size of [laptop, phone]) {
			const { context, page, complaints } = await open(size);
			await context.addCookies(cookiesOf(world.dana, server.url));
			await page.goto(server.url + world.page);
			await accessible(page, 'the invitation');
			await page.goto(server.url + linkIn(made.html));
			await accessible(page, 'an invited person');
			expect(complaints).toEqual([]);
		}
	});
});
