import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { member, openHall, type Hall } from './hall.ts';
import { Server } from './server.ts';

const wordings = [
	'We answer within 60 seconds.',
	'One person stays with your case.',
	'We call back the same day.',
	'Our bills are readable.'
].map((text) => ({ section: 'expectations' as const, text }));

const server = new Server();
let hall: Hall;
let meeting: string;
/** Dana, who owns the team, and three more. */
let people: { id: string; browser: Browser }[];

beforeAll(async () => {
	await server.start();
	hall = await openHall(server, wordings);
	people = [{ id: hall.user, browser: hall.dana }];
	for (const name of ['Tom', 'Nora', 'Leo']) people.push(await joined(name));
	meeting = await planned();
});
afterAll(() => server.stop());

async function joined(name: string) {
	const one = await member(server, name);
	const invite = { id: newId(), team: hall.team, email: `${newId()}@example.org`, role: 'member' };
	const { html } = await hall.dana.send('/settings?/invite', invite);
	await one.browser.send(`${/\/invite\/[\w-]+/.exec(html)![0]}?/join`, {});
	return one;
}

async function planned(startsAt = '2030-05-14T10:00') {
	const { dana, team, charter, customers } = hall;
	const id = newId();
	await dana.send('/meetings/new', [
		...Object.entries({ id, team, charter, zone: 'Europe/Berlin', clock: '', ref: '', startsAt }),
		...Object.entries({ title: 'The next one', objective: 'Hear more.', names: 'names' }),
		...Object.entries({ showing: 'chosen', customer: customers[0]!.id })
	]);
	return id;
}

const page = (who = 0, query = '') =>
	people[who]!.browser.look(`/meetings/${meeting}/prepare${query}`);
const does = (who: number, action: string, form: Record<string, string> | [string, string][]) =>
	people[who]!.browser.send(`/meetings/${meeting}/prepare?/${action}`, form);
const seen = { step: 'kinds', done: 'yes' };

/** What a page says, without its markup. */
const said = (html: string) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,])/g, '');

const text = async (who = 0, query = '') => said((await page(who, query)).html);

describe('preparing for a meeting', () => {
	test('3.13 every member ticks "seen": 3 of 4, and the fourth is named', async () => {
		for (const who of [0, 1, 2]) expect((await does(who, 'step', seen)).status).toBe(200);
		await does(2, 'step', seen);
		const told = await text();
		expect(told).toContain('Everyone has seen the four kinds of meeting 3 of 4 still to come: Leo');
		for (const kind of ['War', 'Advertisement', 'Love-In', '4F']) expect(told).toContain(kind);
		expect(told).toContain('Most such meetings end as 4F');
		await does(2, 'step', { step: 'kinds', done: 'no' });
		expect(await text()).toContain('Everyone has seen the four kinds of meeting 2 of 4');
		await does(2, 'step', seen);
	});

	test('3.13 the quiz says what is right without any script', async () => {
		const told = await text(0, '?quiz-0=War&quiz-1=4F');
		expect(told).toContain('Right: War. The team defends before it has understood.');
		expect(told).toContain('Rather Love-In. Kind words that change nothing.');
	});

	test('3.12 a worry posted unsigned is read by the team, and nobody stands beside it in the database', async () => {
		const worry = { id: newId(), about: 'worry', words: 'They will shout about the invoice.' };
		for (let twice = 0; twice < 2; twice++)
			expect((await does(1, 'worry', worry)).status).toBe(200);
		await does(2, 'worry', { id: newId(), about: 'hate', words: 'We are leaving you.' });
		for (const who of [0, 1, 2, 3]) expect(await text(who)).toContain(worry.words);
		const app = await server.app();
		const { query, tables } = app.db;
		const rows = await query.select().from(tables.worries);
		const lines = await query.select().from(tables.activity);
		await app.db.close();
		const row = rows.find((one) => one.id === worry.id)!;
		expect(rows).toHaveLength(2);
		expect(Object.keys(row).toSorted()).toEqual(['about', 'at', 'id', 'meeting', 'words']);
		expect(row.at).toMatch(/:00\.000Z$/);
		for (const { id } of people) expect(JSON.stringify(rows)).not.toContain(id);
		expect(JSON.stringify(lines)).not.toContain(worry.id);
		expect(JSON.stringify(lines)).not.toContain('invoice');
		expect(server.log).not.toContain('invoice');
	});

	test('3.12 an empty worry is not posted; one that is too long keeps its words', async () => {
		const empty = await does(1, 'worry', { id: newId(), about: 'hate', words: ' ' });
		expect([empty.status, said(empty.html)]).toEqual([
			400,
			expect.stringContaining('Please write something.')
		]);
		const long = await does(1, 'worry', { id: newId(), about: 'hate', words: 'long '.repeat(500) });
		expect(long.status).toBe(400);
		expect(long.html).toContain('long long long');
	});

	test('3.12 where it will land is told in totals, from three marks on', async () => {
		await does(0, 'land', { kind: 'War' });
		await does(1, 'land', { kind: 'Love-In' });
		expect(await text()).toContain('2 marks so far. Totals come with three.');
		await does(2, 'land', { kind: 'War' });
		const told = await text(3);
		expect(told).toMatch(/War 2 4F 0 Advertisement 0 Love-In 1/);
		expect(await text(1)).toContain('You marked Love-In.');
		expect(told).not.toContain('You marked');
	});

	test('3.12 who writes and who listens is agreed for all of them', async () => {
		const [dana, tom, nora, leo] = people.map((one) => one.id) as [string, string, string, string];
		const listening = { [`duty-${dana}`]: 'answers', [`duty-${tom}`]: 'listens' };
		await does(0, 'duties', { ...listening, [`duty-${nora}`]: 'listens' });
		const line = /(\S+) Everyone knows who listens, writes and answers/;
		const state = async () => line.exec(await text())![1];
		expect(await state()).toBe('open');
		await does(0, 'duties', { ...listening, [`duty-${nora}`]: 'writes', [`duty-${leo}`]: 'away' });
		expect(await state()).toBe('done');
		expect(await text()).toContain('Everyone has seen the four kinds of meeting 3 of 3');
		await does(0, 'duties', {
			...listening,
			[`duty-${nora}`]: 'writes',
			[`duty-${leo}`]: 'listens'
		});
	});

	test('3.20 changing one answer changes the advice and says why; who decided is kept', async () => {
		// A worry was posted, and the owner of the team is to lead.
		expect(await text()).toContain(
			'Your own facilitator will do. Because worries were posted and the team’s lead would facilitate.'
		);
		const asked = '?advise=yes&worries=yes&lead=yes';
		expect(await text(0, `${asked}&contract=no`)).toContain(
			'With 1 more yes it would say: get one.'
		);
		expect(await text(0, `${asked}&contract=yes`)).toContain(
			'Get an objective facilitator. Because worries were posted, the team’s lead would facilitate and a contract is in dispute.'
		);
		const decision = { worries: 'yes', lead: 'yes', contract: 'yes', note: 'Ms Okafor of Legal' };
		expect((await does(1, 'decide', { ...decision, choice: 'objective' })).status).toBe(403);
		const open = await does(0, 'decide', decision);
		expect([open.status, open.html.includes('Ms Okafor of Legal')]).toEqual([400, true]);
		await does(0, 'decide', { ...decision, choice: 'objective' });
		const told = await text(3);
		expect(told).toMatch(/Decided: somebody objective facilitates. Taken by Dana on .*Ms Okafor/);
		expect(told).toContain('Get an objective facilitator.');
	});

	test('3.30 guesses are sealed once, nobody else reads them, and they cannot be edited', async () => {
		const [first, second, third] = hall.clauses.map((one) => one.id) as [string, string, string];
		const form: [string, string][] = [
			['top', first],
			['top', second],
			[`p-${first}`, '4'],
			[`i-${third}`, '5']
		];
		const four: [string, string][] = hall.clauses.map((one) => ['top', one.id]);
		expect((await does(1, 'seal', four)).status).toBe(409);
		expect((await does(1, 'seal', [])).status).toBe(409);
		for (let twice = 0; twice < 2; twice++) expect((await does(1, 'seal', form)).status).toBe(200);
		const other = await does(1, 'seal', [['top', third]]);
		expect([other.status, said(other.html)]).toEqual([
			409,
			expect.stringContaining('You sealed your guesses before the meeting. They stand as they are.')
		]);
		expect(await text(1)).toContain(`★ ${wordings[0]!.text} Importance: no guess · Performance: 4`);
		expect(await text(0)).not.toContain('★');
		expect(await text(0)).toContain('Everyone sealed a guess of what they will say 1 of 4');
	});

	test('the home of the team says how ready it is', async () => {
		for (const who of [0, 1, 2, 3]) await does(who, 'step', seen);
		const home = said((await hall.dana.look(`/home?team=${hall.team}`)).html);
		expect(home).toContain('Ready: 4 of 7');
	});

	test('another team finds nothing, and can do nothing', async () => {
		const { browser } = await member(server, 'Eve');
		await browser.send('/teams/new', { id: newId(), name: 'Elsewhere' });
		for (const at of ['', '/sheet'])
			expect((await browser.look(`/meetings/${meeting}/prepare${at}`)).status).toBe(404);
		const worry = { id: newId(), about: 'worry', words: 'Not mine.' };
		expect((await browser.send(`/meetings/${meeting}/prepare?/worry`, worry)).status).toBe(404);
	});
});

describe('3.12 the sheet of what they said before', () => {
	test('has their words, promises, ratings and notes, and the team ticks that it was read', async () => {
		const { dana, customers, tell, clauses } = hall;
		const [customer] = customers;
		const maria = await hall.joins('Maria', customer!.name);
		await tell(dana, { type: 'startMeeting', announce: true });
		const words = 'Nobody ever calls me back.';
		const one = newId();
		const place = { clause: clauses[2]!.id, section: null, quote: null, verb: 'change' };
		await tell(maria, { type: 'addComment', comment: one, ...place, words, unsigned: false });
		await tell(maria, {
			type: 'addComment',
			comment: newId(),
			...place,
			words: 'Whisper.',
			unsigned: true
		});
		for (const [kind, value] of [
			['importance', 5],
			['performance', 2]
		])
			await tell(maria, { type: 'castBallot', kind, subject: clauses[2]!.id, value });
		const promise = {
			promise: newId(),
			what: 'A call back by noon.',
			owner: 'Dana',
			due: '2020-01-10'
		};
		await tell(dana, { type: 'makePromise', ...promise, because: [one], elsewhere: [] });
		await tell(dana, { type: 'closeMeeting', unasked: 'not today' });
		const note = { id: newId(), kind: 'call', words: 'They look at other bakers.' };
		await dana.send(`/customers/${customer!.id}?/note`, note);
		const sheet = said((await people[1]!.browser.look(`/meetings/${meeting}/prepare/sheet`)).html);
		expect(sheet).toContain(words);
		expect(sheet).toContain('They look at other bakers.');
		expect(sheet).toMatch(/A call back by noon\. Dana · late since/);
		expect(sheet).toMatch(/We call back the same day\. 5 2 1/);
		expect(sheet).not.toContain('Whisper.');
		expect(await text()).toContain('1 late promise or recent complaint');
		expect(await text()).toContain('Everyone read what they said before 0 of 4');
		await does(0, 'step', { step: 'earlier', done: 'yes' });
		expect(await text()).toContain('Everyone read what they said before 1 of 4');
	});
});

describe('3.30 when the meeting opens', () => {
	test('what was sealed is in the room, closed, and is opened with the others after the ratings', async () => {
		const { dana, clauses } = hall;
		const [first, second, third] = clauses.map((one) => one.id) as [string, string, string];
		await dana.send(`/meetings/${meeting}?/open`, {});
		const late = await does(0, 'seal', [['top', first]]);
		expect([late.status, said(late.html)]).toEqual([409, expect.stringContaining('already open')]);
		await hall.tell(dana, { type: 'startMeeting', announce: true }, meeting);

		const tom = people[1]!.browser;
		expect(await as(tom, { type: 'castBallot', kind: 'top', subject: '', value: [third] })).toBe(
			'sealed-before'
		);
		expect((await stored()).every((one) => one.by === people[1]!.id)).toBe(true);

		const code = /\/j\/(\d{9})|>(\d{3} \d{3} \d{3})</.exec(
			(await dana.look(`/meetings/${meeting}`)).html
		)!;
		const guests = await Promise.all(
			['Ann', 'Ben', 'Cas'].map(async (name) => {
				const guest = new Browser(server.url);
				await guest.send(`/j/${(code[1] ?? code[2])!.replaceAll(' ', '')}?/join`, {
					key: newId(),
					name,
					customer: ''
				});
				return guest;
			})
		);
		for (const guest of guests) {
			const cast = { type: 'castBallot', subject: first };
			await hall.tell(guest, { ...cast, kind: 'importance', value: 5 }, meeting);
			await hall.tell(guest, { ...cast, kind: 'performance', value: 2 }, meeting);
			const top = [first, third];
			await hall.tell(guest, { type: 'castBallot', kind: 'top', subject: '', value: top }, meeting);
		}
		await hall.tell(dana, { type: 'revealBallots', poll: 'ratings' }, meeting);
		await hall.tell(dana, { type: 'revealBallots', poll: 'guesses' }, meeting);
		expect(
			await as(tom, { type: 'castBallot', kind: 'performance', subject: second, value: 1 })
		).toBe('already-revealed');
		await hall.tell(
			dana,
			{ type: 'moveTo', stage: 'close', clause: null, page: 0, proposal: null },
			meeting
		);
		const console = said((await dana.look(`/meetings/${meeting}/run`)).html);
		expect(console).toContain('We guessed 1 of 3.');
		expect(console).toContain('We thought 4, they said 2.');
	});

	/** What a member asks for from the team's own seat. */
	async function as(who: Browser, command: object) {
		const answer = await fetch(`${server.url}/api/meetings/${meeting}/commands?as=team`, {
			method: 'POST',
			headers: { cookie: who.cookie, origin: server.url, 'content-type': 'application/json' },
			body: JSON.stringify({ id: newId(), command })
		});
		return ((await answer.json()) as { refused?: string }).refused ?? null;
	}

	async function stored() {
		const app = await server.app();
		const { meetingEvents: e } = app.db.tables;
		const rows = await app.db.query
			.select({ meeting: e.meeting, type: e.type, body: e.body })
			.from(e);
		await app.db.close();
		const cast = rows.filter((one) => one.meeting === meeting && one.type === 'ballotCast');
		expect(cast).toHaveLength(3);
		return cast.map((one) => JSON.parse(one.body) as { by: string; firm: boolean });
	}
});
