import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Browser, Page } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { comment, member, openHall, type Hall } from './hall.ts';
import { Server } from './server.ts';

// A machine on which much runs at once is slow, and that is no fault here.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const wordings = [{ section: 'expectations' as const, text: 'We call back within an hour.' }];
const server = new Server();
let hall: Hall;
let tom: { id: string; browser: Browser };
let theme: string;
let review: string;

beforeAll(async () => {
	await server.start();
	hall = await openHall(server, wordings, ['Ash', 'Birch']);
	const { clauses, dana, meeting, team, tell } = hall;
	tom = await member(server, 'Tom');
	const app = await server.app();
	const row = { team, user: tom.id, role: 'member' as const, createdAt: app.now() };
	await app.db.commit([app.db.query.insert(app.db.tables.memberships).values(row)]);
	await app.db.close();
	const ann = await hall.joins('Ann', 'Ash');
	await tell(dana, { type: 'startMeeting', announce: true });
	const words = comment(clauses[0]!.id, 'Nobody called us back.', { verb: 'change' });
	await tell(ann, words);
	await tell(dana, { type: 'closeMeeting', unasked: 'No time.' });
	const made = { id: newId(), comment: words.comment, label: 'Calls back' };
	await dana.send(`/meetings/${meeting}/themes?/make`, made);
	theme = /\/themes\/([\w-]{16,})/.exec((await dana.look(`/themes?team=${team}`)).html)![1]!;
});
afterAll(() => server.stop());

const said = ({ html }: Page) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll(/&amp;/g, '&')
		.replaceAll('&#39;', "'")
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,:])/g, '');
const under = (page: Page, heading: string) => {
	const parts = page.html.split(/<h2[^>]*>/);
	return said({ ...page, html: parts.find((one) => one.trimStart().startsWith(heading)) ?? '' });
};
const look = (who = hall.dana, id = review) => who.look(`/lost/reviews/${id}`);
const does = (action: string, form: Record<string, string>, who = hall.dana, id = review) =>
	who.send(`/lost/reviews/${id}?/${action}`, form);

async function plan(title: string, heldOn: string) {
	const id = newId();
	await hall.dana.send('/lost?/plan', { id, team: hall.team, title, heldOn });
	return id;
}

test('4.26 a review does not start without its list, and the list can be imported', async () => {
	review = await plan('Spring review', '2026-03-31');
	const early = await does('start', {});
	expect(early.status).toBe(409);
	expect(said(early)).toContain('A review cannot start without its list.');

	const small = Array.from(
		{ length: 11 },
		(_, n) => `Shop ${n},2026-02-0${(n % 9) + 1},1000,10,,,`
	);
	const csv = [
		'name,lost on,revenue,margin,said,believed,theme',
		'Ash,2026-03-01,200000,20,You never called back.,We were too slow.,Calls back',
		...small,
		'Nowhere,soon,,,,,',
		'Ash,2026-03-05,,,,,'
	].join('\n');
	const form = { id: newId(), team: hall.team, csv };
	const imported = said(await hall.dana.send('/lost/import', form));
	expect(imported).toContain('12 lines taken');
	expect(imported).toContain('Line 14: Please write a day, such as 2026-05-29.');
	expect(imported).toContain('Line 15: They are on the list already.');
	await hall.dana.send('/lost/import', form);
	const list = said(await hall.dana.look(`/lost?team=${hall.team}`));
	expect(list).toContain('12 lost customers');
	expect(list).toMatch(
		/Ash left on March 1, 2026 · revenue 200,000 · margin 40,000 Why, as they said it You never called back\. Why, as we believe it We were too slow\./
	);
	expect((await does('start', {}, tom.browser)).status).toBe(403);
	expect((await does('start', {})).status).toBe(200);
	expect(said(await look())).toContain('voting');
});

test('4.27 the eleventh call is refused with the reason, and calls without a caller are visible', async () => {
	const page = await look();
	const lost = [...page.html.matchAll(/<option value="([\w-]{16,})"[^>]*>(Ash|Shop \d+)</g)];
	expect(lost).toHaveLength(12);
	const ash = lost.find(([, , name]) => name === 'Ash')!;
	const others = lost.filter((one) => one !== ash).slice(0, 9);
	for (const [at, one] of [ash, ...others].entries())
		await does('call', { id: newId(), lost: one[1]!, caller: at < 7 ? tom.id : '' });
	const calls = under(await look(), 'Calls');
	expect(calls).toContain('10 of 10 calls');
	expect(calls).toContain('3 calls are nobody’s yet');
	const eleventh = lost.find((one) => one !== ash && !others.includes(one))!;
	const refused = await does('call', { id: newId(), lost: eleventh[1]!, caller: tom.id });
	expect(refused.status).toBe(409);
	expect(under(refused, 'Calls')).toContain('This would be the eleventh call.');
	expect(under(await look(), 'Calls')).toContain('10 of 10 calls');

	const call = /name="call" value="([^"]+)"/.exec((await look()).html)![1]!;
	const answers = {
		why: 'Nobody rang.',
		began: 'In May.',
		kept: 'One call.',
		back: 'If you ring.'
	};
	await does('called', { call, outcome: 'reached', comeBack: 'perhaps', ...answers }, tom.browser);
	expect(under(await look(), 'Calls')).toMatch(/Ash We spoke, .* · Tom · perhaps/);
	const customer = said(await hall.dana.look(`/customers/${hall.customers[0]!.id}`));
	for (const words of Object.values(answers)) expect(customer).toContain(words);
});

test('4.28 votes are blind until they are opened; then each issue has an owner and a day, and the next review starts with it', async () => {
	const [slow, dear] = [newId(), newId()];
	await does('issue', { id: slow, what: 'We call back too late', theme });
	await does('issue', { id: dear, what: 'We are too expensive', theme: '' });
	const four = { [`dots-${slow}`]: '3', [`dots-${dear}`]: '1' };
	const tooMany = await does('vote', four);
	expect(said(tooMany)).toContain('Everybody has three dots.');
	await does('vote', { [`dots-${slow}`]: '3' }, tom.browser);
	await does('vote', { [`dots-${slow}`]: '1', [`dots-${dear}`]: '2' });
	const blind = await look();
	expect(said(blind)).toContain('2 people have voted');
	// Dana’s own dots are there, and Tom’s are in no byte of the page.
	expect(under(blind, 'What drives them away')).not.toMatch(/4 dots|of them yours/);
	expect(blind.html).not.toMatch(/"?all"?:\s*[0-9]/);
	expect(blind.html).toMatch(/mine:1/);
	expect((await does('own', { issue: slow, owner: tom.id, due: '2026-04-30' })).status).toBe(409);

	await does('open', {});
	const opened = under(await look(), 'What drives them away');
	expect(opened.indexOf('We call back too late')).toBeLessThan(opened.indexOf('too expensive'));
	expect(opened).toContain('4 dots, 1 of them yours · nobody answers for it yet');
	expect((await does('vote', { [`dots-${dear}`]: '3' }, tom.browser)).status).toBe(409);
	await does('own', { issue: slow, owner: tom.id, due: '2026-04-30' });
	await does('own', { issue: dear, owner: hall.user, due: '2026-05-31' });
	await does('done', { issue: dear, done: 'yes' });
	await does('close', {});

	const next = await look(hall.dana, await plan('Summer review', '2026-06-30'));
	const first = next.html.split(/<h2[^>]*>/)[1]!;
	expect(first).toMatch(/^Open since the last review/);
	expect(said({ ...next, html: first })).toMatch(
		/We call back too late Tom · until April 30, 2026 · late · from “Spring review”/
	);
	expect(first).not.toContain('too expensive');
});

test('4.30 why they leave is joined to themes, weighted by margin on request, and their remarks stay linked', async () => {
	const { dana, team, customers } = hall;
	const by = async (how: string) =>
		under(await dana.look(`/lost?team=${team}&by=${how}`), 'Why they leave');
	expect(await by('count')).toMatch(
		/Calls back 1 200,000 40,000 .*In no theme yet 11 11,000 1,100/
	);
	const shop = /id="([^"]+)"><div[^>]*><p><strong[^>]*>Shop 3</.exec(
		(await dana.look(`/lost?team=${team}`)).html.replaceAll(/<!--.*?-->|\s+(?=<)/g, '')
	)![1]!;
	await dana.send('/lost?/theme', { team, lost: shop, theme });
	expect(await by('count')).toMatch(/Calls back 2 201,000 40,100 .*In no theme yet 10 /);
	// Three who were worth little come before two who were worth much, unless worth is asked for.
	const cheap = newId();
	await dana.send('/themes?/make', { id: cheap, team, label: 'Cheaper elsewhere' });
	const list = (await dana.look(`/lost?team=${team}`)).html.replaceAll(/<!--.*?-->|\s+(?=<)/g, '');
	for (const name of ['Shop 5', 'Shop 6', 'Shop 7']) {
		const row = new RegExp(`id="([^"]+)"><div[^>]*><p><strong[^>]*>${name}<`).exec(list)![1]!;
		await dana.send('/lost?/theme', { team, lost: row, theme: cheap });
	}
	expect(await by('count')).toMatch(/Cheaper elsewhere 3 .*Calls back 2 .*In no theme yet/);
	expect(await by('margin')).toMatch(/Calls back 2 .*Cheaper elsewhere 3 .*In no theme yet/);
	const price = newId();
	const more = {
		id: price,
		team,
		name: 'Mill',
		lostOn: '2026-03-02',
		revenue: '1000',
		margin: '5'
	};
	const unknown = await dana.send('/lost/new', { ...more, theme: newId() });
	expect(unknown.status).toBe(404);
	const page = await dana.look(`/lost?team=${team}`);
	expect(page.html).toContain(`/themes/${theme}`);
	expect(said(page)).toContain('1 remark of theirs in meetings');
	expect(page.html).toContain(`/customers/${customers[0]!.id}#time`);
	const column = said(await dana.look(`/customers/${customers[0]!.id}`));
	expect(column).toContain('Nobody called us back.');
	expect(column).toContain('They left us');
	const left = { id: newId(), team, customer: customers[0]!.id, lostOn: '2026-03-09' };
	expect((await dana.send('/lost/new', left)).status).toBe(409);
});

test('4.29 “+12 customers, −3 % margin” is visible at a glance', async () => {
	const { dana } = hall;
	const team = newId();
	await dana.send('/teams/new', { id: team, name: 'Growing' });
	const line = (name: string, since: string, revenue: number, margin: number) =>
		`${name},${since},${revenue},${margin}`;
	const csv = [
		'name,since,revenue,margin',
		...Array.from({ length: 10 }, (_, n) => line(`Old ${n}`, '2025-01-01', 50_000, 20)),
		...Array.from({ length: 13 }, (_, n) => line(`New ${n}`, '2026-03-01', 10_000, 10)),
		line('Big', '2025-01-01', 80_000, 20)
	].join('\n');
	await dana.send('/customers/import?/take', { id: newId(), team, csv });
	const lost = 'name,lost on\nBig,2026-05-01';
	await dana.send('/lost/import', { id: newId(), team, csv: lost });
	const at = `/customers/flow?team=${team}&from=2026-01-01&until=2026-12-31`;
	const page = said(await dana.look(at));
	const big = /name="lost" value="([^"]+)"/.exec((await dana.look(`/lost?team=${team}`)).html)![1]!;
	await dana.send('/lost?/back', { team, lost: big, on: '2026-09-01' });
	const again = said(await dana.look(at));
	expect(again).toMatch(/Came back 1 80,000 16,000 20% Lost -1 -80,000 -16,000 20%/);
	expect(again).toMatch(/At the end 24 710,000 129,000 18%/);
	expect(page).toContain('+12 customers +9% revenue -3% margin');
	expect(page).toContain('More customers and less margin');
	expect(page).toMatch(/At the start 11 580,000 116,000 20%/);
	expect(page).toMatch(/New 13 130,000 13,000 10% Came back 0 0 0 – Lost -1 -80,000 -16,000 20%/);
	expect(page).toMatch(/At the end 23 630,000 113,000 18%/);
});
