import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Browser, type Page } from '#lib/play/browser.ts';
import { hashToken, newId, newLinkToken } from '#lib/server/tokens.ts';
import { comment, openHall, type Hall } from './hall.ts';
import { Server } from './server.ts';

// A machine on which much runs at once is slow, and that is no fault here.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const wordings = [
	{ section: 'services' as const, text: 'We deliver the flour every morning.' },
	{ section: 'expectations' as const, text: 'The flour is here at six.' }
];
const server = new Server();
let hall: Hall;
let coming: string;
const day = (more: number) => new Date(Date.now() + more * 86_400_000).toISOString().slice(0, 10);

/** Four customers, two of them met: Ann said two things of the flour and calls it vital, Bob said nothing. */
beforeAll(async () => {
	await server.start();
	hall = await openHall(server, wordings, ['Ash', 'Birch', 'Cedar', 'Dogwood']);
	const { clauses, dana, tell } = hall;
	const [ann, bob] = [await hall.joins('Ann', 'Ash'), await hall.joins('Bob', 'Birch')];
	await tell(dana, { type: 'startMeeting', announce: true });
	for (const words of ['The flour was late on Friday.', 'We cannot bake without it.'])
		await tell(ann, comment(clauses[0]!.id, words, { verb: 'change' }));
	await tell(dana, {
		...{ type: 'moveTo', stage: 'ratings', clause: null, page: 0, proposal: null }
	});
	const rates = (value: number) => {
		return { type: 'castBallot', kind: 'importance', subject: clauses[1]!.id, value };
	};
	await tell(ann, rates(5));
	await tell(bob, rates(2));
	await tell(dana, { type: 'revealBallots', poll: 'ratings' });
	await tell(dana, { type: 'closeMeeting', unasked: 'No time.' });
	coming = (await note({ what: 'Flour costs 8 % more', startsOn: day(30) })).id;
});
afterAll(() => server.stop());

/** What a page says, without its markup. */
const said = ({ html }: Page) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll(/&amp;/g, '&')
		.replaceAll('&#39;', "'")
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,:])/g, '');
/** The part of a page under a heading of the second rank. */
const under = (page: Page, heading: string) => {
	const parts = page.html.split(/<h2[^>]*>/);
	return said({ ...page, html: parts.find((one) => one.trimStart().startsWith(heading)) ?? '' });
};
const hidden = ({ html }: Page, name: string) =>
	new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;

async function note(more: Record<string, string>) {
	const id = newId();
	const { clauses, dana, team } = hall;
	const page = await dana.send('/coming/new', [
		...Object.entries({ id, team, kind: 'price', words: 'Wheat costs more.', script: 'Ask them.' }),
		...Object.entries({ calls: '1', messages: '1', playbook: '', ...more }),
		['touch', `clause ${clauses[0]!.id}`],
		['touch', `clause ${clauses[1]!.id}`]
	]);
	return { id, page };
}

const at = (name: string) => hall.customers.find((one) => one.name === name)!.id;
const look = (id = coming) => hall.dana.look(`/coming/${id}`);
const does = (action: string, form: Record<string, string>, id = coming) =>
	hall.dana.send(`/coming/${id}?/${action}`, form);
/** The step of a kind, by the form that removes it. */
const stepOf = ({ html }: Page, what: string) =>
	new RegExp(`name="id" value="([^"]+)"[^>]*>(?:(?!</form>)[\\s\\S])*“${what}`).exec(html)![1]!;

test('2.03 whom a price hits is ranked by use, remarks and importance, and each factor is shown', async () => {
	await does('uses', {
		...{ [`uses-${at('Ash')}`]: '3', [`uses-${at('Birch')}`]: '3' },
		[`uses-${at('Dogwood')}`]: '0'
	});
	const hits = under(await look(), 'Whom it hits');
	expect(hits).toMatch(
		/1 Ash .*2 remarks .*We cannot bake without it\.” .*5 of 5 3 × 3 × 5 = 45 a call/
	);
	expect(hits).toMatch(/2 Birch .*nothing yet 2 of 5 3 × 1 × 2 = 6 a message/);
	expect(hits).toMatch(/3 Cedar .*nothing yet never asked 1 × 1 × 3 = 3 the page/);
	expect(hits).toMatch(/4 Dogwood .*0 × 1 × 3 = 0 the page/);
	for (const page of ['home', 'coming'])
		expect(said(await hall.dana.look(`/${page}?team=${hall.team}`))).toContain('Hits Ash hardest');
	const refused = await note({ what: '', startsOn: 'soon' });
	expect(refused.page.status).toBe(400);
	expect(refused.page.html).toContain('value="soon"');
	expect(said(refused.page)).toContain('Please choose a day.');
});

test('2.04 moving the line changes the tasks', async () => {
	const page = await look();
	expect(said(page)).toContain('Call 1 yourself, message 1, a page for 2');
	const whom = async () => [...under(await look(), 'What to do').matchAll(/(\w+) · (Call|Write)/g)];
	expect((await whom()).map(([, name, what]) => `${what} ${name}`)).toEqual([
		'Call Ash',
		'Write Birch'
	]);
	await does('line', { calls: '2', messages: '1' });
	expect((await whom()).map(([, name, what]) => `${what} ${name}`)).toEqual([
		'Call Ash',
		'Call Birch',
		'Write Cedar'
	]);
	expect((await does('line', { calls: 'many', messages: '1' })).status).toBe(400);
	await does('line', { calls: '1', messages: '1' });
});

test('2.05 the call is due before the change, with its script; after the change it is too late, and red', async () => {
	const due = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
	const tasks = under(await look(), 'What to do');
	expect(tasks).toContain(
		`Ash · Call them, and ask what worries them to do · until ${due.format(new Date(day(9)))}`
	);
	expect(tasks).toContain('Ask them.');
	const step = stepOf(await look(), 'Call them');
	await does('owner', { step, customer: at('Ash'), owner: hall.user });
	expect(under(await look(), 'What to do')).toMatch(/Ash · Call .* · Dana/);
	const { id } = await note({ what: 'Rye is dropped', startsOn: day(-1) });
	const passed = await look(id);
	expect(passed.html).toMatch(/class="over[^"]*">too late: the change is in effect</);
	expect(said(await hall.dana.look(`/home?team=${hall.team}`))).toContain(
		'Too late, and still to do: Call them, and ask what worries them, Ash'
	);
	await does('close', { months: '3' }, id);
});

test('2.06 a playbook takes any step, with what came of it, and is there for the next change', async () => {
	const id = newId();
	const sample = { id, kind: 'sample', tier: 'call', days: '7', side: 'before' };
	await does('step', { ...sample, what: 'Send a sample, 1 piece' });
	await does('step', { ...sample, what: 'Send a sample, 2 pieces, one to pass on' });
	expect(under(await look(), 'Playbook')).toMatch(
		/2 pieces, one to pass on Sample · a call · 7 days before/
	);
	const done = { step: id, customer: at('Ash'), done: 'yes', concerns: '' };
	for (const _ of [1, 2]) await does('done', { ...done, result: 'One went to their sister.' });
	expect(under(await look(), 'What to do')).toMatch(
		/Ash · Send a sample, 2 pieces, one to pass on done .*One went to their sister\./
	);
	const playbook = newId();
	await does('playbook', { id: playbook, name: 'A price goes up' });
	const form = await hall.dana.look(`/coming/new?team=${hall.team}`);
	expect(said(form)).toContain('A price goes up');
	const next = await note({ what: 'Yeast costs more', startsOn: day(60), playbook });
	expect(said(await look(next.id))).toContain('Send a sample, 2 pieces, one to pass on');
	await does('removeStep', { id: stepOf(await look(next.id), 'Send a sample') }, next.id);
	expect(said(await look(next.id))).not.toContain('Send a sample');
});

test('2.07 what a customer worries about on the phone is theirs, and stands in the next preparation sheet', async () => {
	const step = stepOf(await look(), 'Call them');
	const call = { step, customer: at('Ash'), done: 'yes', result: 'They stay.' };
	const concerns = 'Our own prices are printed until May.\nWho tells our shops?';
	for (const _ of [1, 2]) await does('done', { ...call, concerns });
	const page = said(await hall.dana.look(`/customers/${at('Ash')}`));
	for (const words of concerns.split('\n')) expect(page.split(words)).toHaveLength(2);
	expect(page).toContain('told by phone');
	const sheet = said(await hall.dana.look(`/meetings/${await planned('Ash')}/prepare/sheet`));
	expect(sheet).toContain('Our own prices are printed until May.');
	expect(sheet).toContain('told by phone');
	// They are remarks on what changes, so they count for the next one.
	expect(under(await look(), 'Whom it hits')).toMatch(/Ash .*4 remarks .*3 × 5 × 5 = 75/);
});

async function planned(customer: string) {
	const id = newId();
	const { charter, dana, team } = hall;
	await dana.send('/meetings/new', [
		...Object.entries({ id, team, charter, zone: 'Europe/Berlin', clock: '', ref: '' }),
		...Object.entries({ title: 'Again', objective: 'Hear more.', startsAt: '2030-06-14T10:00' }),
		...Object.entries({ customer: at(customer), names: 'names', showing: 'chosen' })
	]);
	return id;
}

test('2.08 closing a change makes a day months later to ask again, in the calendar and on the home page', async () => {
	const { id } = await note({ what: 'Vans come at five', startsOn: day(3) });
	await does('close', { months: '3' }, id);
	const file = await hall.dana.look(`/coming/${id}/again.ics`);
	expect(file.html).toContain('Ask how it went: Vans come at five');
	expect(file.html).toContain('SEQUENCE:0');
	await does('move', { on: day(2) }, id);
	expect((await hall.dana.look(`/coming/${id}/again.ics`)).html).toContain('SEQUENCE:1');
	const home = async () => said(await hall.dana.look(`/home?team=${hall.team}`));
	expect(await home()).toContain('Ask how it went: Vans come at five');
	await does('asked', { on: day(0) }, id);
	expect(await home()).not.toContain('Vans come at five');
});

test('3.08 0.08 a line after a call stands in the preparation sheet, and in the field of its stage; the empty ones of a key customer are visible', async () => {
	const { dana, team } = hall;
	await dana.send(`/customers/${at('Birch')}?/change`, {
		...{ name: 'Birch', asked: 'key', key: 'yes', keyReason: 'They never complain.' }
	});
	const heat = async () => {
		const page = await dana.look(`/customers/stages?team=${team}`);
		return said({ ...page, html: /<table[\s\S]*<\/table>/.exec(page.html)![0] });
	};
	const nothing = 'nothing heard';
	expect(await heat()).toContain(
		`Birch ★ Key customer ${[1, 2, 3, 4, 5].map(() => nothing).join(' ')} –`
	);
	const note = { id: newId(), kind: 'chance', words: 'They may want rye.', stage: 'renewal' };
	await dana.send(`/customers/${at('Birch')}?/note`, note);
	expect(await heat()).toContain(
		`Birch ★ Key customer ${[1, 2, 3, 4].map(() => nothing).join(' ')} 1 –`
	);
	const sheet = said(await dana.look(`/meetings/${await planned('Birch')}/prepare/sheet`));
	expect(sheet).toMatch(/They may want rye\. By chance/);
});

test('0.14 a stage is called what the team calls it, and keeps what was heard in it', async () => {
	const { dana, team } = hall;
	const stage = { team, stage: 'renewal', name: 'The yearly talk', questions: 'Rye or wheat?' };
	expect((await dana.send('/customers/stages', { ...stage, name: '' })).status).toBe(400);
	const page = said(await dana.send('/customers/stages', stage));
	expect(page).toMatch(/The yearly talk No stage .*Birch .* nothing heard 1 –/);
	expect(page).toContain('Rye or wheat?');
	for (const place of ['/moments', '/customers/stages'])
		expect(said(await dana.look(`${place}?team=${team}`))).toContain('The yearly talk');
});

test('0.14 a team adds a stage of its own, hears in it, calls it otherwise and takes it away, and nothing is lost', async () => {
	const { dana, team } = hall;
	const own = newId();
	const stage = { team, stage: own, name: 'The first flour', questions: 'Was it there at six?' };
	for (const _ of [1, 2]) await dana.send('/customers/stages', stage);
	const heat = async () => {
		const page = await dana.look(`/customers/stages?team=${team}`);
		return said({ ...page, html: /<table[\s\S]*<\/table>/.exec(page.html)![0] });
	};
	expect((await heat()).split('The first flour')).toHaveLength(2);
	const note = { id: newId(), kind: 'mail', words: 'The first sack was wet.' };
	const there = `/customers/${at('Birch')}?/note`;
	expect((await dana.send(there, { ...note, stage: newId() })).status).toBe(404);
	await dana.send(there, { ...note, stage: own });
	expect(await heat()).toMatch(/The yearly talk The first flour No stage .*Birch .* 1 1 –/);
	const moment = { team, id: newId(), name: 'The first van', stage: own };
	await dana.send('/moments?/add', moment);
	expect(said(await dana.look(`/moments?team=${team}`))).toMatch(/The first van The first flour ·/);
	expect(
		(await dana.send('/moments?/add', { ...moment, id: newId(), stage: newId() })).status
	).toBe(404);
	await dana.send('/customers/stages', { ...stage, name: 'The first week' });
	expect(await heat()).toMatch(/The first week No stage .*Birch .* 1 1 –/);
	await dana.send('/customers/stages', { ...stage, name: 'The first week', off: 'yes' });
	expect(await heat()).not.toContain('The first week');
	expect(await heat()).toMatch(/Birch .* nothing heard 1 1 /);
	await dana.send('/customers/stages', { ...stage, name: 'The first week' });
	expect(await heat()).toMatch(/Birch .* nothing heard 1 1 –/);
});

test('0.09 0.07 a day that matters to them is in the preparation sheet, in the calendar and in the slip guard', async () => {
	const { dana, team } = hall;
	const customer = at('Cedar');
	const audit = { id: newId(), what: 'Their audit', startsOn: day(4), endsOn: day(12) };
	for (const _ of [1, 2]) await dana.send(`/customers/${customer}?/date`, audit);
	const season = { id: newId(), what: 'The high season', yearly: 'yes', endsOn: '' };
	await dana.send(`/customers/${customer}?/date`, { ...season, startsOn: '2020-12-01' });
	const wrong = { ...season, id: newId(), startsOn: day(4), endsOn: day(3) };
	expect((await dana.send(`/customers/${customer}?/date`, wrong)).status).toBe(400);
	const page = under(await dana.look(`/customers/${customer}`), 'Days that matter to them');
	expect(page.split('Their audit')).toHaveLength(2);
	expect(page).toMatch(/The high season Dec 1, 20(2[6-9]|3\d) · Every year/);
	const sheet = said(await dana.look(`/meetings/${await planned('Cedar')}/prepare/sheet`));
	expect(sheet).toContain('Their audit');
	expect(said(await dana.look(`/customers/calendar?team=${team}`))).toContain('Their audit');
	const guard = async (due: string) => {
		const id = newId();
		await dana.send('/promises?/give', { id, team, customer, what: 'A new van', due });
		return said(await dana.look(`/promises/${id}`));
	};
	expect(await guard(day(8))).toContain('Falls into: Cedar, Their audit');
	expect(await guard(day(20))).toContain('Before that: Cedar, Their audit');
	expect(await guard(day(2))).not.toContain('Their audit');
	// Not of this week, and before all that is.
	const slips = newId();
	await dana.send('/promises?/give', { id: slips, team, customer, what: 'Rye', due: day(30) });
	await dana.send(`/promises/${slips}?/check`, { check: 'slips', movedTo: '' });
	const promises = under(await dana.look(`/home?team=${team}`), 'Promises');
	expect(promises).toMatch(/^Promises .*?Rye ▲ will slip .*A new van/);
});

test('0.10 0.13 why they stay is asked on request, and stands in the renewal sheet beside what they asked for, what we did and what is open', async () => {
	const { charter, clauses, dana, team, tell } = hall;
	const id = newId();
	await dana.send('/meetings/new', [
		...Object.entries({ id, team, charter, zone: 'Europe/Berlin', clock: '', ref: '' }),
		...Object.entries({ title: 'Talk', objective: 'Hear why.', startsAt: '2030-07-14T10:00' }),
		...Object.entries({ customer: at('Dogwood'), names: 'names', showing: 'chosen' }),
		...Object.entries({ asksReasons: 'yes', stage: 'sales' })
	]);
	await dana.send(`/meetings/${id}?/open`, {});
	const look = await dana.look(`/meetings/${id}`);
	const code = />(\d{3} \d{3} \d{3})</.exec(look.html)![1]!.replaceAll(' ', '');
	const dot = new Browser(server.url);
	await dot.send(`/j/${code}?/join`, { key: newId(), name: 'Dot', customer: at('Dogwood') });
	await tell(dana, { type: 'startMeeting', announce: true }, id);
	const needs = { type: 'moveTo', stage: 'needs', clause: null, page: 0, proposal: null };
	await tell(dana, needs, id);
	expect(said(await dot.look(`/j/${id}`))).toContain('And why did you choose us');
	const [why, late] = [
		comment(null, 'You know our ovens.'),
		comment(clauses[0]!.id, 'Come at five.', { verb: 'change' })
	];
	for (const one of [why, late]) await tell(dot, one, id);
	const promise = { type: 'makePromise', promise: newId(), what: 'A van at five', owner: 'Dana' };
	await tell(dana, { ...promise, due: day(40), because: [late.comment], elsewhere: [] }, id);
	await tell(dana, { type: 'closeMeeting', unasked: 'No time.' }, id);
	const made = { id: newId(), comment: why.comment, label: 'They know our work' };
	await dana.send(`/meetings/${id}/themes?/make`, made);
	const theme = /\/themes\/([\w-]{16,})/.exec((await dana.look(`/themes?team=${team}`)).html)![1]!;
	await dana.send(`/themes/${theme}?/reason`, { reason: 'stay' });

	const sheet = async () => dana.look(`/customers/${at('Dogwood')}/renewal`);
	expect(under(await sheet(), 'Why they buy and stay')).toContain('“You know our ovens.”');
	const open = under(await sheet(), 'What is open');
	expect(open).toContain('A van at five');
	expect(open).toContain('“Come at five.”');
	expect(open).not.toContain('ovens');
	expect(under(await sheet(), 'What they asked for')).toContain('“Come at five.”');
	await dana.send('/promises?/kept', { team, promise: promise.promise, on: day(0) });
	expect(under(await sheet(), 'What we did')).toContain('A van at five');
	expect(under(await sheet(), 'What is open')).not.toContain('A van at five');
	// What was said of no moment was heard in the stage of its meeting.
	const heat = said(await dana.look(`/customers/stages?team=${team}`));
	expect(heat).toMatch(/Dogwood – – 2 – – –/);
	expect((await dana.look(`/customers/${at('Dogwood')}`)).html).toContain(
		`href="/customers/${at('Dogwood')}/renewal"`
	);
});

test('2.09 what a person said of their work is theirs to read and to take away', async () => {
	const { dana } = hall;
	const customer = at('Ash');
	const contact = { id: newId(), name: 'Ann', title: 'Baker', email: 'ann@ash.example' };
	await dana.send(`/customers/${customer}?/contact`, contact);
	const note = { id: newId(), contact: contact.id, words: 'She bakes at night, alone.' };
	for (const _ of [1, 2]) await dana.send(`/customers/${customer}?/person`, note);
	const other = await dana.send(`/customers/${at('Birch')}?/person`, { ...note, id: newId() });
	expect(other.status).toBe(404);
	const people = async () => said(await dana.look(`/customers/${customer}`));
	expect((await people()).split('She bakes at night, alone.')).toHaveLength(2);
	const sheet = said(await dana.look(`/meetings/${await planned('Ash')}/prepare/sheet`));
	expect(sheet).toContain('Ann: She bakes at night, alone.');

	const token = newLinkToken(32);
	const app = await server.app();
	const { pageLinks } = app.db.tables;
	const link = { id: newId(), team: hall.team, contact: contact.id, by: hall.user };
	await app.db.commit([
		app.db.query.insert(pageLinks).values({
			...{ ...link, tokenHash: hashToken(token), createdAt: app.now() },
			expiresAt: '2099-01-01T00:00:00.000Z'
		})
	]);
	await app.db.close();
	const ann = new Browser(server.url);
	const own = await ann.look(`/y/${token}`);
	expect(said(own)).toContain('She bakes at night, alone.');
	await ann.send(`/y/${token}?/forget`, { note: hidden(own, 'note') });
	expect(said(await ann.look(`/y/${token}`))).not.toContain('She bakes');
	expect(await people()).not.toContain('She bakes');
});
