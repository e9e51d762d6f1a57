import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#lib/server/tokens.ts';
import { comment, openHall, type Hall } from './hall.ts';
import { Server } from './server.ts';

const wordings = [{ section: 'expectations' as const, text: 'We answer within 60 seconds.' }];
const small = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy'];
let server: Server;
let hall: Hall;

beforeAll(async () => {
	server = await new Server().start();
	hall = await openHall(server, wordings, small);
});
afterAll(() => server.stop());

/** What a page says, without its markup. */
const said = (html: string) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll(/&amp;/g, '&')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,:])/g, '');

async function add(name: string, more: Record<string, string> = {}) {
	const id = newId();
	const page = await hall.dana.send('/customers/new', { id, team: hall.team, name, ...more });
	return { id, page };
}

const key = (keyReason: string) => ({ asked: 'key', key: 'yes', keyReason });

async function plan(customer: string, startsAt = '2030-06-14T10:00') {
	const id = newId();
	const { dana, team, charter } = hall;
	await dana.send('/meetings/new', [
		...Object.entries({ id, team, charter, zone: 'Europe/Berlin', clock: '', ref: '' }),
		...Object.entries({ title: 'A meeting', objective: 'Hear more.', startsAt, customer }),
		...Object.entries({ names: 'names', showing: 'chosen' })
	]);
	return id;
}

async function rows<T>(work: (app: Awaited<ReturnType<Server['app']>>) => Promise<T>) {
	const app = await server.app();
	try {
		return await work(app);
	} finally {
		await app.db.close();
	}
}

const list = async (query = '') =>
	said((await hall.dana.look(`/customers?team=${hall.team}${query}`)).html);

test('3.02 "key" is not saved without its reason; with it, it stands in the list in words', async () => {
	const refused = await add('Fenway Schools', key(''));
	expect(refused.page.status).toBe(400);
	expect(said(refused.page.html)).toContain('A key customer needs its reason.');
	expect(refused.page.html).toContain('value="Fenway Schools"');
	expect(await list()).not.toContain('Fenway Schools');
	const { id } = await add('Fenway Schools', {
		...key('They decide for twenty others.'),
		segment: 'Schools',
		revenue: '120 000',
		margin: '12'
	});
	const listed = await list('&key=yes');
	expect(listed).toMatch(/Fenway Schools ★ Key customer They decide for twenty others\. Schools/);
	expect(listed).toContain('1 of 10 customers');
	const page = await hall.dana.send(`/customers/${id}?/change`, { name: 'Fenway', ...key('') });
	expect(page.status).toBe(400);
	await hall.dana.send(`/customers/${id}?/change`, { name: 'Fenway Schools', asked: 'key' });
	expect(await list('&key=yes')).toContain('0 of 10 customers');
	const again = { name: 'Fenway Schools', ...key('They decide.'), segment: 'Schools' };
	await hall.dana.send(`/customers/${id}?/change`, again);
	expect(said((await hall.dana.look(`/customers/${id}`)).html)).toContain('They decide.');
	const out = await hall.dana.look(`/customers/export?team=${hall.team}`);
	expect(out.html).toContain('Fenway Schools,,Schools,yes,They decide.,120000,12,');
});

test('3.02 a list comes in as CSV: looked at first, then taken, good lines kept', async () => {
	const csv = 'name,segment,key,key_reason\nHill Ltd,Trade,yes,Half our trade.\nLake Ltd,,yes,\n';
	const { dana, team } = hall;
	const looked = said((await dana.send('/customers/import?/look', { team, csv })).html);
	expect(looked).toContain('1 new customer');
	expect(looked).toMatch(/Line 3 Lake Ltd key_reason: A key customer needs its reason\./);
	expect(await list('&find=hill')).toContain('No customer matches');
	const form = { id: newId(), team, csv };
	for (const _ of [1, 2]) await dana.send('/customers/import?/take', form);
	expect(await list('&find=hill')).toContain('1 of 11 customers');
	expect(await list('&find=lake')).toContain('No customer matches');
	expect(await list('&segment=Trade')).toContain('Hill Ltd');
});

test('3.07 a new key customer is not covered at once, and is when the meeting is closed, not when it is planned', async () => {
	const { dana, team, tell } = hall;
	const { id } = await add('Old Mill', key('They pay first.'));
	const uncovered = async () => said((await dana.look(`/customers/unmet?team=${team}`)).html);
	expect(await uncovered()).toMatch(/Old Mill They pay first\. Not met yet · nothing planned/);
	const meeting = await plan(id);
	expect(await uncovered()).toMatch(
		/Old Mill They pay first\. Not met yet · Planned: Jun 14, 2030/
	);
	await dana.send(`/meetings/${meeting}?/open`, {});
	await tell(dana, { type: 'startMeeting', announce: true }, meeting);
	expect(await uncovered()).toContain('Old Mill');
	await tell(dana, { type: 'closeMeeting', unasked: 'no time' }, meeting);
	expect(await uncovered()).not.toContain('Old Mill');
	expect(await list('&find=old mill')).toContain('heard today');
});

test('1.10 a silent key customer is listed before an unhappy one that was heard last week', async () => {
	const { team } = hall;
	const angry = await add('Angry Ltd', key('They tell everybody.'));
	const silent = await add('Silent Ltd', key('They never complain.'));
	const meeting = await plan(angry.id, '2026-01-01T10:00');
	const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
	await rows(({ db: { commit, query, tables } }) =>
		commit([
			query.insert(tables.encounters).values([
				{
					id: newId(),
					customer: angry.id,
					kind: 'call',
					words: 'Fix it!',
					by: hall.user,
					at: daysAgo(7)
				},
				{
					id: newId(),
					customer: silent.id,
					kind: 'call',
					words: 'Fine.',
					by: hall.user,
					at: daysAgo(200)
				}
			]),
			query.insert(tables.promises).values({
				id: newId(),
				team,
				meeting,
				what: 'Fix it',
				owner: 'Dana',
				due: daysAgo(3).slice(0, 10),
				at: daysAgo(7)
			})
		])
	);
	const listed = await list('&find=ltd&key=yes');
	expect(listed.indexOf('Silent Ltd')).toBeLessThan(listed.indexOf('Angry Ltd'));
	expect(listed).toMatch(/Silent Ltd.{0,80} Unknown .{0,60}not heard for 200 days/);
	expect(listed).toMatch(
		/Angry Ltd.{0,80} Waiting for us 2 points .{0,60}heard 7 days ago .{0,9}1 promise is late/
	);
	const page = said((await hall.dana.look(`/customers/${silent.id}`)).html);
	expect(page).toMatch(/Place \d+ of \d+/);
});

test('3.08 one line after a call stands in the time of the customer, once, and can be taken off', async () => {
	const { dana } = hall;
	const { id } = await add('Phone Co');
	const form = { id: newId(), kind: 'call', words: 'They want one number to call.' };
	for (const _ of [1, 2]) await dana.send(`/customers/${id}?/note`, form);
	const page = said((await dana.look(`/customers/${id}`)).html);
	expect(page.split('They want one number to call.')).toHaveLength(2);
	expect(page).toMatch(/Between meetings: Call They want one number to call\. noted by Dana/);
	const empty = await dana.send(`/customers/${id}?/note`, { ...form, id: newId(), words: ' ' });
	expect(empty.status).toBe(400);
	const other = hall.customers[0]!.id;
	await dana.send(`/customers/${other}?/unnote`, { encounter: form.id });
	expect(said((await dana.look(`/customers/${id}`)).html)).toContain('one number');
	await dana.send(`/customers/${id}?/unnote`, { encounter: form.id });
	expect(said((await dana.look(`/customers/${id}`)).html)).not.toContain('one number');
});

test('4.06 five years of one customer are one column of time, a page at a time, nothing twice and nothing left out', async () => {
	const { dana, team, charter, user } = hall;
	const { id } = await add('Five Years Ltd');
	// From January 2021 to January 2026.
	const at = (n: number) =>
		new Date(Date.UTC(2021, 0, 1) + Math.floor(n / 2) * 78 * 3_600_000).toISOString();
	const meetings = Array.from({ length: 20 }, (_, n) => ({
		id: newId(),
		team,
		charter,
		title: `Meeting ${n}`,
		objective: '',
		startsAt: at(n * 60),
		zone: 'UTC',
		agenda: '[]',
		facilitator: user,
		names: 'names' as const,
		showing: 'chosen' as const,
		state: 'called-off' as const,
		epoch: 1,
		createdAt: at(0)
	}));
	const meeting = meetings[0]!.id;
	const person = {
		meeting,
		id: 'ann',
		name: 'Ann',
		side: 'customer' as const,
		customer: id,
		at: at(0)
	};
	const words = Array.from({ length: 1000 }, (_, n) => ({
		meeting,
		id: `w${n}`,
		charter,
		seq: n,
		number: n,
		words: `Word number ${n}.`,
		folded: '',
		side: 'customer' as const,
		by: 'ann',
		at: at(n)
	}));
	const notes = Array.from({ length: 180 }, (_, n) => ({
		id: `n${n}`,
		customer: id,
		kind: 'call' as const,
		words: `Note number ${n}.`,
		by: user,
		at: at(n * 5)
	}));
	await rows(({ db: { commit, query, tables } }) =>
		commit([
			query.insert(tables.meetings).values(meetings),
			query
				.insert(tables.meetingCustomers)
				.values(meetings.map((one) => ({ meeting: one.id, customer: id }))),
			query.insert(tables.people).values(person),
			...words.map((one) => query.insert(tables.comments).values(one)),
			query.insert(tables.encounters).values(notes)
		])
	);
	const seen: string[] = [];
	let next: string | undefined = `/customers/${id}`;
	let slowest = 0;
	while (next) {
		const began = performance.now();
		const { html } = await dana.look(next);
		slowest = Math.max(slowest, performance.now() - began);
		seen.push(
			...[...html.matchAll(/<li id="((?:meeting|words|encounter)-\w+)"/g)].map(([, one]) => one!)
		);
		const older = /href="(\?before=[^"#]+)#time"/.exec(html)?.[1];
		next = older && `/customers/${id}${older.replaceAll('&amp;', '&')}`;
	}
	expect(seen).toHaveLength(1200);
	expect(new Set(seen).size).toBe(1200);
	const years = (Date.parse(at(1140)) - Date.parse(at(0))) / (365.25 * 86_400_000);
	expect(years).toBeGreaterThan(5);
	expect(slowest).toBeLessThan(5000);
});

test('4.24 a theme counts organisations: raised by 4 of 9', async () => {
	const { dana, team, tell, joins, clauses, meeting } = hall;
	await tell(dana, { type: 'startMeeting', announce: true });
	const guests = await Promise.all(small.map((name) => joins(name, name)));
	const second = await joins('Ash again', 'Ash');
	const spoken = [guests[0]!, second, guests[1]!, guests[2]!, guests[3]!];
	const ids = spoken.map(() => newId());
	for (const [n, guest] of spoken.entries())
		await tell(
			guest,
			comment(clauses[0]!.id, 'One person, please.', { id: ids[n]!, verb: 'change' })
		);
	const theme = newId();
	const at = new Date().toISOString();
	await rows(({ db: { commit, query, tables } }) =>
		commit([
			query
				.insert(tables.themes)
				.values({ id: theme, team, label: 'One person for me', createdAt: at }),
			query
				.insert(tables.themeComments)
				.values(ids.map((one) => ({ meeting, comment: one, theme })))
		])
	);
	const page = said((await dana.look(`/themes?team=${team}`)).html);
	expect(page).toMatch(/One person for me Raised by 4 of 9 organisations/);
});

test('3.40 another word for customers changes the labels and no data', async () => {
	const { dana, team } = hall;
	await add('Customer Care of Customers');
	const before = await dana.look(`/customers/export?team=${team}`);
	const manner = { team, called: 'colleague', unpaid: 'yes', meetEvery: '6' };
	await dana.send('/settings?/manner', manner);
	const listed = await list('&find=care');
	expect(listed).toContain('Add a colleague');
	expect(listed).toContain('Customer Care of Customers');
	const names = /Customer Care of Customers|Customer Service/g;
	expect(listed.replaceAll(names, '')).not.toMatch(/customer/i);
	const fresh = await dana.look(`/customers/new?team=${team}`);
	expect(said(fresh.html)).toContain('This is a key colleague');
	expect(fresh.html).not.toContain('name="revenue"');
	const covered = said((await dana.look(`/customers/unmet?team=${team}`)).html);
	expect(covered).toContain('met formally at least once in 6 months');
	expect((await dana.look(`/customers/export?team=${team}`)).html).toBe(before.html);
	const settings = await dana.look(`/settings?team=${team}`);
	expect(settings.html).toMatch(/<option value="customer">Customers/);
	// And where those see it whom it is about: in the room, on the wall, in the files they are sent.
	const guest = await hall.joins('Ann');
	const pages = [
		(await guest.look(`/j/${hall.meeting}`)).html,
		(await dana.look(`/screen/${hall.meeting}`)).html,
		(await dana.look(`/meetings/${hall.meeting}/report/file?as=md&for=customers`)).html
	].map(said);
	for (const page of pages) expect(page.replaceAll(names, '')).not.toMatch(/customer/i);
	expect(pages[0]).toContain('For instance: a colleague since 2019.');
	await dana.send('/settings?/manner', { team, called: 'customer', meetEvery: '12' });
	expect(await list()).toContain('Add a customer');
});
