import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#lib/server/tokens.ts';
import { Browser } from '#lib/play/browser.ts';
import { member, openHall, type Hall } from './hall.ts';
import { Server } from './server.ts';

const wordings = [{ section: 'expectations' as const, text: 'We answer within 60 seconds.' }];
let server: Server;
let hall: Hall;

beforeAll(async () => {
	server = await new Server().start();
	hall = await openHall(server, wordings);
});
afterAll(() => server.stop());

/** What a page says, without its markup. */
const said = (html: string) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,])/g, '');

const exit = (values: object) => ({ type: 'answerPulse', kind: 'exit', values });
const ask = (kind = 'exit', open = true) => ({ type: 'askPulse', kind, open });

/** Another meeting of the same team with the same customer, open and begun. */
async function another() {
	const { dana, charter, customers, team, tell } = hall;
	const id = newId();
	await dana.send('/meetings/new', [
		...Object.entries({ id, team, charter, zone: 'Europe/Berlin', clock: '', ref: '' }),
		...Object.entries({ title: 'Again', objective: 'Hear more.', startsAt: '2030-05-14T10:00' }),
		...Object.entries({ names: 'names', showing: 'chosen', customer: customers[0]!.id })
	]);
	await dana.send(`/meetings/${id}?/open`, {});
	await tell(dana, { type: 'startMeeting', announce: true }, id);
	return id;
}

/** A guest who came by a link of their own, made for a contact. */
async function invited(meeting: string, contact: string, name: string) {
	const made = await hall.dana.send(`/meetings/${meeting}?/link`, { contact });
	const token = /\/j\/([A-Z0-9]{20,})/i.exec(made.html)![1]!;
	const guest = new Browser(server.url);
	await guest.send(`/j/${token}?/join`, { key: newId(), name, customer: '' });
	return guest;
}

test('2.01, 2.02 what was forced, taken away and will be told stands on the page after the meeting, as words', async () => {
	const { dana, meeting, tell } = hall;
	await tell(dana, { type: 'startMeeting', announce: true });
	const guests = await Promise.all(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => hall.joins(name)));
	await tell(dana, { type: 'moveTo', stage: 'close', clause: null, page: 0, proposal: null });
	await tell(dana, ask());
	const page = await guests[0]!.look(`/j/${meeting}`);
	for (const question of ['Was anything forced?', 'What will you tell a colleague about today?'])
		expect(said(page.html)).toContain(question);
	const polite = {
		frank: [3, 3, 3, 3, 4, 5],
		forthright: [3, 3, 3, 3, 3, 2],
		heard: [2, 3, 3, 3, 4, 4]
	};
	for (const [at, guest] of guests.entries()) {
		const values = {
			frank: polite.frank[at],
			friendly: 5,
			forthright: polite.forthright[at],
			heard: polite.heard[at]
		};
		const words = at ? {} : { forced: 'The applause', tell: 'They asked us.', takeAway: 'Hope' };
		await tell(guest, exit({ ...values, ...words }));
	}
	await tell(dana, { type: 'closeMeeting', unasked: 'no time' });
	const after = said((await dana.look(`/meetings/${meeting}/climate`)).html);
	for (const line of ['The applause', 'They asked us.', 'Hope']) expect(after).toContain(line);
	expect(after).toContain('Weakest: Forthright, 3 of 5.');
	expect(after).not.toMatch(/promoter|NPS/i);
	const closed = said((await guests[0]!.look(`/j/${meeting}`)).html);
	expect(closed).toContain('0 of 6 agree');
	for (const secret of ['The applause', 'They asked us.', 'What kind of meeting', 'Love-In'])
		expect(closed).not.toContain(secret);
});

test('the team reads the climate once it is released, and the note comes first', async () => {
	const { dana, meeting, team } = hall;
	const tom = await member(server, 'Tom');
	const app = await server.app();
	const { query, tables } = app.db;
	const row = { team, user: tom.id, role: 'member' as const, createdAt: app.now() };
	await app.db.commit([query.insert(tables.memberships).values(row)]);
	await app.db.close();
	const at = `/meetings/${meeting}/climate`;
	const before = said((await tom.browser.look(at)).html);
	expect(before).toContain('has not released the climate');
	expect(before).not.toContain('What kind of meeting it was');
	const refused = await tom.browser.send(`${at}?/release`, { press: newId(), note: 'Mine' });
	expect(refused.status).toBe(403);
	await dana.send(`${at}?/release`, { press: newId(), note: 'We listened late.' });
	const after = said((await tom.browser.look(at)).html);
	expect(after).toMatch(/We listened late\..*What kind of meeting it was/);
	expect(after).not.toContain('Give it to the team');
});

test('4.20 the second pulse in a quarter is blocked with the reason', async () => {
	const { dana, customers, tell } = hall;
	const contact = newId();
	const person = { id: contact, name: 'Maria', title: 'Owner', email: '' };
	await dana.send(`/customers/${customers[0]!.id}?/contact`, person);
	const first = await another();
	await invited(first, contact, 'Maria');
	expect((await tell(dana, ask(), first)).refused).toBeUndefined();
	await tell(dana, { type: 'closeMeeting', unasked: 'no time' }, first);
	const second = await another();
	await invited(second, contact, 'Maria');
	const page = said((await dana.look(`/meetings/${second}`)).html);
	expect(page).toContain('asked 9 questions of 15 this quarter. The exit pulse will not be asked');
	expect(await tell(dana, ask(), second)).toMatchObject({ refused: 'asked-enough' });
	expect((await tell(dana, ask('check-in'), second)).refused).toBeUndefined();
	await tell(dana, { type: 'closeMeeting', unasked: 'no time' }, second);
});

test('3.28 the report counts the meetings by kind', async () => {
	const { dana, tell, team, meeting } = hall;
	const meetings = [meeting];
	for (let more = 0; more < 4; more++) {
		const id = await another();
		await tell(dana, { type: 'closeMeeting', unasked: 'no time' }, id);
		meetings.push(id);
	}
	const list = (await dana.look(`/meetings/climate?team=${team}`)).html;
	const all = [
		...new Set([...list.matchAll(/\/meetings\/([\w-]{10,})\/climate/g)].map((one) => one[1]!))
	];
	expect(all).toHaveLength(7);
	const kinds = ['4F', 'War', '4F', 'Love-In', '4F', 'Advertisement', '4F'];
	for (const [at, id] of all.entries())
		await dana.send(`/meetings/${id}/climate?/overrule`, {
			press: newId(),
			label: kinds[at]!,
			sentence: 'I was there.'
		});
	const report = said((await dana.look(`/meetings/climate?team=${team}`)).html);
	expect(report).toContain('7 meetings: 4 4F, 1 War, 1 Love-In, 1 Advertisement');
	expect(said((await dana.look(`/home?team=${team}`)).html)).toMatch(/Needs a person|Next meeting/);
});
