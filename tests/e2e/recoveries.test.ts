import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Browser, type Page } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { taken } from './beside.ts';
import { member, openHall, type Hall } from './hall.ts';
import { complains, today } from './outside.ts';
import { Server } from './server.ts';

// A machine on which much runs at once is slow, and that is no fault here.
vi.setConfig({ testTimeout: 240_000 });

const server = new Server();
let hall: Hall;
let tom: Awaited<ReturnType<typeof member>>;
const maria = newId();

beforeAll(async () => {
	await server.start();
	hall = await openHall(server, [
		{ section: 'purpose', text: 'We help callers get on with their day.' },
		{ section: 'expectations', text: 'We answer within 60 seconds.' }
	]);
	tom = await member(server, 'Tom');
	const app = await server.app();
	const row = { team: hall.team, user: tom.id, role: 'member' as const, createdAt: app.now() };
	await app.db.commit([app.db.query.insert(app.db.tables.memberships).values(row)]);
	await app.db.close();
	const contact = { id: maria, name: 'Maria', title: 'Owner', email: '' };
	taken(await hall.dana.send(`/customers/${hall.customers[0]!.id}?/contact`, contact));
}, 240_000);
afterAll(() => server.stop());

const said = ({ html }: Page) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<!--.*?-->/g, '')
		.replaceAll(/<(?:option|input)[^>]*>/g, ' ')
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll('&#39;', "'")
		.replaceAll('&nbsp;', ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,:])/g, '');
const look = async (path: string, who = hall.dana) => said(await who.look(path));

/** A case of the one customer, opened by hand. */
async function opened(more: Record<string, string> = {}) {
	const id = newId();
	const what = 'We lost the order of Friday.';
	const form = { id, team: hall.team, customer: hall.customers[0]!.id, what, owner: hall.user };
	taken(await hall.dana.send('/recoveries/new', { ...form, cause: 'hand', source: '', ...more }));
	return id;
}

async function askedOf(id: string) {
	const page = await hall.dana.send(`/recoveries/${id}?/ask`, { id: newId(), contact: maria });
	return /\/right\/[A-Z2-7]{20,}/.exec(page.html)![0];
}

test('3.06 a case cannot be closed by its owner, only asked for confirmation; the customer’s yes closes it', async () => {
	const id = await opened();
	const at = `/recoveries/${id}`;
	expect(await look(at)).toContain('To the first word 0 hours · still running');
	// There is nothing that closes it: no form of the page, and no action behind it.
	expect((await hall.dana.look(at)).html).not.toMatch(/action="\?\/close/);
	expect((await hall.dana.send(`${at}?/close`, {})).status).toBeGreaterThanOrEqual(400);
	const early = await hall.dana.send(`${at}?/ask`, { id: newId(), contact: maria });
	expect(said(early)).toContain('Put it right first.');
	taken(await hall.dana.send(`${at}?/contact`, { how: 'call' }));
	taken(await hall.dana.send(`${at}?/right`, { righted: 'The order came by courier.' }));
	expect(await look(at)).toContain('put right, not confirmed');

	const stranger = new Browser(server.url);
	const no = await askedOf(id);
	const asked = await look(no, stranger);
	expect(asked).toContain('The order came by courier.');
	expect(asked).toContain('Dana answers for it.');
	expect(await look(at)).toContain('waits for their yes');
	taken(await stranger.send(no, { answer: 'no', words: 'Half of it was missing.' }));
	expect(await look(at)).toContain('“Half of it was missing.”');
	expect(await look(at)).toContain('they were told');

	taken(await hall.dana.send(`${at}?/right`, { righted: 'The other half came on Monday.' }));
	const yes = await askedOf(id);
	expect(said(await stranger.send(yes, { answer: '', words: '' }))).toContain('Please choose');
	for (let times = 0; times < 2; times++)
		taken(await stranger.send(yes, { answer: 'yes', words: 'Thank you.' }));
	const closed = await look(at);
	expect(closed).toContain('closed by their yes');
	expect(closed).toContain('To their yes 0 hours');
	expect(closed).not.toContain('still running');
	// Each clock stands at its own end, whenever one looks.
	const app = await server.app();
	const { recoveries: r } = app.db.tables;
	const ago = (hours: number) => new Date(Date.now() - hours * 3600_000).toISOString();
	const times = { openedAt: ago(45), contactedAt: ago(42), closedAt: ago(15) };
	await app.db.commit([app.db.query.update(r).set(times).where(eq(r.id, id))]);
	await app.db.close();
	expect(await look(at)).toMatch(/To the first word 3 hours .*To their yes 30 hours/);
	// A later no of another link opens nothing again.
	await stranger.send(no, { answer: 'no', words: 'Still.' });
	expect(await look(at)).toContain('closed by their yes');
});

test('3.06 a case has one named owner: passing it on needs the other’s yes', async () => {
	const id = await opened();
	const at = `/recoveries/${id}`;
	expect((await tom.browser.send(`${at}?/offer`, { to: tom.id })).status).toBe(409);
	taken(await hall.dana.send(`${at}?/offer`, { to: tom.id }));
	expect(await look(at)).toContain('Dana answers for it');
	taken(await tom.browser.send(`${at}?/take`, {}));
	expect(await look(at)).toContain('Tom answers for it');
	expect((await hall.dana.send(`${at}?/take`, {})).status).toBe(409);
});

test('3.06 a complaint and a failed expectation open a case, once, and each stands on its page', async () => {
	const complaint = await complains(hall, 'The order of Friday never came.', {
		customer: hall.customers[0]!.id
	});
	const asks = await hall.dana.look(`/complaints/${complaint}`);
	const link = /href="(\/recoveries\/new[^"]+)"/.exec(asks.html)![1]!.replaceAll('&amp;', '&');
	expect((await hall.dana.look(link)).html).toContain('The order of Friday never came.');
	const [id] = [await opened({ cause: 'complaint', source: complaint })];
	await opened({ cause: 'complaint', source: complaint });
	expect(await look(`/complaints/${complaint}`)).toContain('It is being made good');
	const list = await hall.dana.look(`/recoveries?team=${hall.team}`);
	expect(list.html.match(/after a complaint/g)).toHaveLength(1);
	// What somebody else complained of is not the asked person's to read.
	taken(await hall.dana.send(`/recoveries/${id}?/right`, { righted: 'It came.' }));
	const page = await look(await askedOf(id), new Browser(server.url));
	expect(page).toContain('It came.');
	expect(page).not.toContain('never came');
	const failed = await opened({
		cause: 'failed',
		source: hall.meeting,
		clause: hall.clauses[1]!.id
	});
	expect(await look(`/recoveries/${failed}`)).toContain('We answer within 60 seconds.');
});

test('3.15 a meeting that ends as War opens a case for whoever led it, kept from those who may not know', async () => {
	const other = await openHall(server, [
		{ section: 'expectations', text: 'We answer within 60 seconds.' }
	]);
	const { dana, team, tell } = other;
	await tell(dana, { type: 'startMeeting', announce: true });
	const label = (kind: string) =>
		tell(dana, {
			type: 'overruleClimate',
			overruled: { label: kind, sentence: 'I was there.' }
		});
	await label('War');
	await tell(dana, { type: 'closeMeeting', unasked: 'No time.' });
	const list = () => look(`/recoveries?team=${team}`, dana);
	expect(await list()).toMatch(
		/Lopez Bakery nobody has spoken with them yet .*after a War · Dana answers for it/
	);
	const sam = await member(server, 'Sam');
	const app = await server.app();
	const row = { team, user: sam.id, role: 'member' as const, createdAt: app.now() };
	await app.db.commit([app.db.query.insert(app.db.tables.memberships).values(row)]);
	const { recoveries: r } = app.db.tables;
	const rows = await app.db.query.select().from(r);
	await app.db.close();
	const war = rows.find((one) => one.cause === 'war')!;
	expect((await sam.browser.look(`/recoveries/${war.id}`)).status).toBe(404);
	expect(await look(`/recoveries?team=${team}`, sam.browser)).not.toContain('after a War');
	// Judged otherwise afterwards, a case that nobody has worked on is gone again.
	await label('4F');
	expect(await list()).not.toContain('after a War');
	await label('War');
	const note = { id: newId(), kind: 'call', words: 'We talked.' };
	taken(await dana.send(`/customers/${other.customers[0]!.id}?/note`, note));
	expect(await list()).toContain('they were told');
	await label('4F');
	expect(await list()).toContain('after a War');
});

test('4.14 an issue without an owner keeps the session of the front line open', async () => {
	const id = newId();
	const held = { title: 'May', heldOn: today(), front: 'Nora\nSam', lead: 'Vera' };
	taken(await hall.dana.send('/front/new', { id, team: hall.team, ...held }));
	const at = `/front/${id}`;
	const empty = await hall.dana.send(`${at}?/close`, {});
	expect(said(empty)).toContain('There is no issue yet.');
	const issues = ['Lists are out of date', 'No one may pay back', 'The lift', 'The coffee'].map(
		(words) => ({ id: newId(), words })
	);
	for (const issue of issues) taken(await hall.dana.send(`${at}?/issue`, issue));
	const [lists, pay, lift, coffee] = issues.map((one) => one.id);
	const votes = (who: Browser, chosen: string[]) =>
		who.send(
			`${at}?/vote`,
			chosen.map((one): [string, string] => ['issue', one])
		);
	expect(
		(
			await votes(
				hall.dana,
				issues.map((one) => one.id)
			)
		).status
	).toBe(409);
	taken(await votes(hall.dana, [pay!, lists!]));
	taken(await votes(tom.browser, [pay!]));
	// Blind until they are counted: that somebody voted is known, and nothing else.
	expect(await look(at)).toContain('2 people have voted.');
	expect(await look(at)).not.toMatch(/\d votes?\b/);
	taken(await hall.dana.send(`${at}?/count`, {}));
	const counted = await look(at);
	expect(counted).toContain('2 votes');
	expect(counted.indexOf('No one may pay back')).toBeLessThan(counted.indexOf('Lists are out'));
	expect((await votes(tom.browser, [lists!])).status).toBe(409);

	const own = (issue: string, more: Record<string, string>) =>
		hall.dana.send(`${at}?/own`, { issue, owner: '', due: '', minor: '', did: '', ...more });
	taken(await own(lists!, { owner: tom.id, due: today(7) }));
	taken(await own(pay!, { owner: hall.user, due: today(7) }));
	taken(await own(lift!, { minor: 'Once a year.' }));
	const stuck = await hall.dana.send(`${at}?/close`, {});
	expect(stuck.status).toBe(409);
	expect(said(stuck)).toContain('An issue has no owner yet.');
	expect(await look(at)).toMatch(/ open · 1 without an owner/);
	taken(await own(coffee!, { owner: tom.id }));
	taken(await hall.dana.send(`${at}?/close`, {}));
	const list = await look(`/front?team=${hall.team}`);
	expect(list).toContain('closed 4 issues');
	expect(list).toContain('Vera: once');
});

test('4.15 what a customer says in a call to understand becomes words of theirs, told by phone', async () => {
	const [session, issue, call] = [newId(), newId(), newId()];
	const held = { title: 'June', heldOn: today(), front: '', lead: '' };
	taken(await hall.dana.send('/front/new', { id: session, team: hall.team, ...held }));
	const at = `/front/${session}`;
	taken(await hall.dana.send(`${at}?/issue`, { id: issue, words: 'Nobody may pay back' }));
	const plan = { id: call, issue, customer: hall.customers[0]!.id, owner: tom.id, due: today(3) };
	taken(await hall.dana.send(`${at}?/call`, plan));
	expect(await look(at)).toContain('Tom calls Lopez Bakery');
	const answers = { what: 'I waited nine days for 12 euros.', cost: 'Two calls.', good: '' };
	for (let times = 0; times < 2; times++)
		taken(await tom.browser.send(`${at}?/called`, { call, ...answers }));
	const page = await hall.dana.look(at);
	expect(page.html).toContain(`href="/complaints/${call}"`);
	const words = await look(`/complaints/${call}`);
	for (const one of ['I waited nine days for 12 euros.', 'by phone', 'Two calls.', 'Lopez Bakery'])
		expect(words).toContain(one);
	expect(words).toContain('What did it cost you?');
	expect(await look(`/complaints?team=${hall.team}&find=nine days`)).toContain('1 of ');
});

test('4.25 a need of the front line shows its answer with a date, its training and who attended', async () => {
	const training = newId();
	const held = {
		name: 'Calls to the end',
		sessions: '2',
		completed: today(-3),
		people: 'R1\nNora'
	};
	const enter = `/charters/${hall.charter}/trends/enter?/training`;
	taken(await hall.dana.send(enter, { id: training, ...held }));
	const need = newId();
	const asked = { kind: 'training', words: 'How to end a call well', whose: 'R1' };
	const clause = hall.clauses[1]!.id;
	taken(
		await hall.dana.send('/front/needs?/note', { id: need, team: hall.team, ...asked, clause })
	);
	expect(await look(`/front/needs?team=${hall.team}`)).toContain('Nobody has answered yet.');
	expect(await look(`/front?team=${hall.team}`)).toContain('1 without an answer');
	const answer = { need, answer: 'Two afternoons for everybody.', due: today(7), training };
	taken(await hall.dana.send('/front/needs?/answer', { team: hall.team, ...answer }));
	const text = await look(`/front/needs?team=${hall.team}`);
	for (const words of ['Two afternoons for everybody.', 'there by', 'We answer within 60 seconds.'])
		expect(text).toContain(words);
	expect(text).toMatch(/Training: Calls to the end .* attended by Nora and R1/);
});

test('1.09 decisions that were asked for often, mostly allowed, and kept customers waiting are worth delegating', async () => {
	const note = (decision: string, ago: number, answer: string) =>
		hall.dana.send('/front/permissions?/note', {
			...{ id: newId(), team: hall.team, decision, asked: 'Vera', ago: String(ago), answer },
			customer: hall.customers[0]!.id
		});
	for (const ago of [30, 20, 10]) taken(await note('Pay back up to 50', ago, 'yes'));
	for (const ago of [3, 2]) taken(await note('Send a new one', ago, 'yes'));
	for (const ago of [90, 80]) taken(await note('Give half off', ago, 'no'));
	taken(await note('Open on Sunday', 99, ''));
	const page = await hall.dana.look(`/front/permissions?team=${hall.team}`);
	const worth = said({ ...page, html: page.html.split('id="worth"')[1]!.split('</section>')[0]! });
	expect(worth).toContain('Pay back up to 50 asked 3 times, allowed 3, customers waited 2 days');
	expect(worth).toMatch(
		/Pay back up to 50.*Send a new one asked 2 times, allowed 2, customers waited 5 hours/
	);
	expect(worth).not.toContain('Give half off');
	expect(worth).not.toContain('Open on Sunday');
	const open = /name="permission" value="(\w+)"/.exec(page.html)![1]!;
	const answer = { team: hall.team, permission: open, answer: 'yes' };
	taken(await hall.dana.send('/front/permissions?/answer', answer));
	expect(await look(`/front/permissions?team=${hall.team}`)).toContain(
		'Dana asked Vera · Lopez Bakery · waited 4 days · yes'
	);
});
