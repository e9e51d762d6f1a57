import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser, type Page } from '#lib/play/browser.ts';
import { newId } from '#lib/server/tokens.ts';
import { mailbox } from '../mailbox.ts';
import { until } from '../room.ts';
import { accessible } from './axe.ts';
import { inBrowser, laptop, phone } from './browser.ts';
import { comment, cookiesOf, openHall } from './hall.ts';
import { startPlayed } from './example.ts';
import { Server } from './server.ts';

type Box = Awaited<ReturnType<typeof mailbox>>;
let inbox: Box;
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
const sharp = 'Being passed on makes me furious.';
const secret = 'Your prices are a secret nobody may know.';

/** What a page says, without its markup. */
const said = ({ html }: Page) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll('&#39;', "'")
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,])/g, '');
const hidden = (html: string, name: string) =>
	new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;
const to = (mail: Box['mails'][number]) => (mail.to as { text: string }).text;
const pageIn = (text = '') => /\/y\/[A-Z2-7]{20,}/.exec(text)![0];

/**
 * A closed meeting with two organisations. Maria, Aisha and Ben came by links of their own, Kofi by the
 * code. Version 2 rests on Maria and Aisha; Ben was refused; somebody did not sign.
 */
async function held(words = sharp) {
	const hall = await openHall(server, wordings, ['Lopez Bakery', 'Best Nuts']);
	const { dana, meeting, charter, customers, tell } = hall;
	const run = newId().slice(0, 8);
	const came: Record<string, { id: string; browser: Browser; contact: string; person: string }> =
		{};
	for (const [name, customer] of [
		['Maria', 0],
		['Aisha', 0],
		['Ben', 1]
	] as const) {
		const contact = newId();
		await dana.send(`/customers/${customers[customer]!.id}?/contact`, {
			...{ id: contact, name, title: 'Owner' },
			email: `${name.toLowerCase()}-${run}@example.com`
		});
		const made = await dana.send(`/meetings/${meeting}?/link`, { contact });
		const browser = new Browser(server.url);
		const token = /\/j\/([A-Z0-9]{20,})/i.exec(made.html)![1]!;
		await browser.send(`/j/${token}?/join`, { key: newId(), name, customer: '' });
		came[name] = { id: newId(), browser, contact, person: '' };
	}
	const kofi = await hall.joins('Kofi', 'Best Nuts');
	await tell(dana, { type: 'startMeeting', announce: true });
	const calls = hall.clauses[0]!.id;
	const [noName, kofis] = [newId(), newId()];
	const say = (who: Browser, words: string, id: string, more = {}) =>
		tell(who, comment(calls, words, { id, verb: 'change', ...more }));
	await say(came.Maria!.browser, words, came.Maria!.id);
	await say(came.Aisha!.browser, 'I am passed on four times.', came.Aisha!.id);
	await say(came.Ben!.browser, secret, came.Ben!.id);
	await say(kofi, 'Nobody knows me.', kofis);
	await say(kofi, 'Without my name.', noName, { unsigned: true });
	const proposal = newId();
	const change = { type: 'proposeChange', proposal, op: 'replace', clause: calls, elsewhere: [] };
	await tell(dana, {
		...{ ...change, section: 'expectations', because: [came.Maria!.id, came.Aisha!.id] },
		after: 'We answer within 60 seconds and never pass you on.'
	});
	await tell(dana, { type: 'acceptProposal', proposal });
	const outcome = { because: null, owner: null, due: null, promise: null };
	const give = (comments: string[], more: object) =>
		tell(dana, { type: 'setOutcome', comments, outcome: { ...outcome, ...more } });
	await give([came.Ben!.id], { kind: 'declined', because: 'Prices are not ours to tell.' });
	const promise = newId();
	await tell(dana, {
		...{ type: 'makePromise', promise, what: 'One person for each customer', owner: 'Dana' },
		...{ due: '2031-01-31', because: [kofis], elsewhere: [] }
	});
	await give([kofis], { kind: 'promised', promise });
	await give([noName], { kind: 'noted' });
	const agreed = { type: 'agreeVersion', note: 'Heard.', agreedBy: ['Dana'], override: null };
	expect(await tell(dana, agreed)).toMatchObject({ status: 200 });
	await tell(dana, { type: 'closeMeeting', unasked: 'No time.' });
	const html = (await dana.look(`/meetings/${meeting}/tell`)).html;
	for (const name of ['Maria', 'Aisha', 'Ben', 'Kofi']) {
		const person = new RegExp(`id="g-([\\w-]+)"(?:(?!id="g-)[\\s\\S])*?<bdi>${name}</bdi>`).exec(
			html
		);
		came[name] ??= { id: kofis, browser: kofi, contact: '', person: '' };
		came[name].person = person![1]!;
	}
	return {
		...{ ...hall, came, run, noName, kofi },
		/** The page of one of them, by a link that is copied. */
		page: async (name: string) => {
			const made = await dana.send(`/meetings/${meeting}/tell?/link`, {
				person: came[name]!.person
			});
			return pageIn(made.html);
		},
		got: (name: string) =>
			inbox.mails.filter((one) => to(one).includes(`${name.toLowerCase()}-${run}@`)),
		version: `/charters/${charter}/versions/2/tell`,
		async theme(label: string, comments: string[]) {
			const id = newId();
			const at = `/meetings/${meeting}/themes`;
			await dana.send(`${at}?/make`, { id, comment: comments[0]!, label });
			const made = /\/themes\/([\w-]+)"/.exec(
				(await dana.look('/themes')).html.split(label)[0]!.split('<a').at(-1)! + '"'
			);
			const theme = made?.[1] ?? id;
			for (const one of comments.slice(1))
				await dana.send(`${at}?/put`, { id: newId(), comment: one, theme });
			return theme;
		}
	};
}

const verdict = (meeting: string, one: string, words?: string) => ({
	id: newId(),
	meeting,
	comment: one,
	...(words !== undefined && { words })
});

test('1.02 each person sees their own trail by a personal link, without an account, and nobody else’s words', async () => {
	const { dana, meeting, came, page, got } = await held();
	const [maria, aisha, ben] = [came.Maria!, came.Aisha!, came.Ben!];
	await dana.send(`/meetings/${meeting}/tell?/thanks`, {
		...{ person: maria.person, words: 'You were frank, and we needed it.' }
	});
	await dana.send(`/meetings/${meeting}/tell?/mail`, {});
	await until('the page is mailed', () => got('Maria').length === 1, 20_000);
	expect(got('Aisha')).toEqual([]);
	expect(got('Maria')[0]!.text).toContain('You were frank, and we needed it.');

	const visitor = new Browser(server.url);
	const at = pageIn(got('Maria')[0]!.text);
	const seen = said(await visitor.look(at));
	for (const words of [
		sharp,
		'Thank you, from Dana',
		'You were frank',
		'Version 2 changed',
		'never'
	])
		expect(seen).toContain(words);
	for (const words of ['four times', secret, 'Nobody knows me', 'Without my name', 'Kofi', 'Ben'])
		expect(seen).not.toContain(words);
	expect(said(await visitor.look(await page('Ben')))).toContain('Prices are not ours to tell.');
	const kofis = said(await visitor.look(await page('Kofi')));
	expect(kofis).toContain('Nobody knows me.');
	expect(kofis).toContain('Dana answers for it');
	expect(kofis).not.toContain('Without my name.');

	// A scanner that opens the link has read nothing; a person presses.
	const team = () => dana.look(`/meetings/${meeting}/tell`).then(said);
	expect(await team()).not.toContain('read on the page');
	await visitor.send(`${at}?/read`, {});
	expect(said(await visitor.look(at))).toContain('you have read it');
	const bens = await page('Ben');
	await visitor.send(
		`${bens}?/notQuite`,
		verdict(meeting, ben.id, 'I meant the list, not the prices.')
	);
	const open = await dana.look(`/meetings/${meeting}/tell`);
	expect(said(open)).toContain('I meant the list, not the prices.');
	expect(said(open)).toContain('read on the page');
	const answer = { verdict: hidden(open.html, 'verdict'), answer: 'The list is on its way.' };
	await dana.send(`/meetings/${meeting}/tell?/reply`, answer);
	expect(said(await visitor.look(bens))).toContain('Dana replied');
	expect(said(await visitor.look(bens))).toContain('The list is on its way.');

	// Whoever has one's link has it for one's own words alone.
	const strange = await visitor.send(`${bens}?/withdraw`, verdict(meeting, aisha.id));
	expect(strange.status).toBe(409);
	expect((await visitor.send(`${bens}?/meant`, verdict(meeting, maria.id))).status).toBe(409);
	await dana.send(`/meetings/${meeting}/tell?/revoke`, { person: ben.person });
	expect((await visitor.look(bens)).status).toBe(404);
	expect((await visitor.look('/y/NOBODYSLINK')).status).toBe(404);
});

test('1.02 words taken back later are gone, the record keeps that they were, and the change is marked', async () => {
	const { dana, meeting, charter, came, page, version } = await held('I am livid.');
	const [maria, visitor] = [came.Maria!, new Browser(server.url)];
	const at = await page('Maria');
	const softer = verdict(meeting, maria.id, 'I do not like to be passed on.');
	await visitor.send(`${at}?/soften`, softer);
	expect(said(await visitor.look(at))).toContain('I do not like to be passed on.');
	expect(said(await visitor.look(at))).not.toContain('livid');
	expect(await server.exported()).not.toContain('livid');

	const kept = await visitor.send(`${at}?/soften`, verdict(meeting, maria.id, ''));
	expect(kept.status).toBe(400);
	const back = verdict(meeting, maria.id);
	await visitor.send(`${at}?/withdraw`, back);
	await visitor.send(`${at}?/withdraw`, back);
	expect(said(await visitor.look(at))).toContain('You took these words back.');
	expect(await server.exported()).not.toContain('to be passed on.');
	const history = said(await dana.look(`/charters/${charter}/history?v=2`));
	expect(history).toContain('1 of 2 comments behind this taken back later.');
	expect(said(await dana.look(`/meetings/${meeting}/tell`))).toContain(
		'Comment 1 was taken back; version 2 changed because of it.'
	);
	expect(said(await dana.look(version))).toContain('1 comment of these taken back since');
	expect(await server.faults()).toEqual([]);
});

test('4.16 everybody who raised a theme is told once, also when two members press at once', async () => {
	const world = await held();
	const { dana, meeting, came, got, kofi, noName, page } = world;
	const [maria, aisha, kofis] = [came.Maria!.id, came.Aisha!.id, came.Kofi!.id];
	const theme = await world.theme('Being passed on', [maria, aisha, kofis, noName]);
	const at = `/themes/${theme}/tell`;
	const state = async () =>
		/aria-current="step"[^>]*>\s*(\w+)/.exec((await dana.look(`/themes/${theme}`)).html)![1];
	expect(await state()).toBe('Answered');

	const words = 'From now on nobody is passed on.';
	const press = () => dana.send(`${at}?/tell`, { id: newId(), words });
	const first = hidden((await dana.look(at)).html, 'id');
	await Promise.all([press(), press(), dana.send(`${at}?/tell`, { id: first, words })]);
	await press();
	await until('both were told', () => got('Maria').length * got('Aisha').length > 0, 20_000);
	await new Promise((later) => setTimeout(later, 2500));
	expect([got('Maria').length, got('Aisha').length, got('Ben').length]).toEqual([1, 1, 0]);
	expect(got('Maria')[0]!.text).toContain(words);
	expect(got('Maria')[0]!.text).not.toContain('four times');

	// Kofi has no address: until somebody says it to him the matter waits.
	expect(await state()).toBe('Answered');
	const who = /name="who" value="([^"]+)"/.exec((await dana.look(at)).html)![1]!;
	await dana.send(`${at}?/said`, { who });
	expect(await state()).toBe('Told');
	// Who did not sign reads it on the page of the meeting.
	expect(said(await kofi.look(`/j/${meeting}`))).toContain(words);

	const marias = await page('Maria');
	await new Browser(server.url).send(`${marias}?/meant`, verdict(meeting, maria));
	expect(await state()).toBe('Confirmed');
	const aishas = await page('Aisha');
	await new Browser(server.url).send(
		`${aishas}?/notQuite`,
		verdict(meeting, aisha, 'And at night?')
	);
	expect(await state()).toBe('Open');
});

test('4.31 a version is told to chosen groups: each line with its comments, others’ words only as numbers', async () => {
	const world = await held();
	const { dana, got, version, meeting, run, page } = world;
	const shown = await dana.look(version);
	for (const words of [
		'2 comments from 1 organisation',
		'Comment 1',
		'Prices are not ours to tell.'
	])
		expect(said(shown)).toContain(words);
	expect(said(await dana.send(`${version}?/send`, { group: 'spoke' }))).toContain('Save it first');

	const keys = [...shown.html.matchAll(/name="key" value="([^"]+)"/g)].map((one) => one[1]!);
	const rev = hidden(shown.html, 'rev');
	const form: [string, string][] = [
		...Object.entries({ rev, opening: 'Thank you for being frank.' }),
		...keys.flatMap((key): [string, string][] => [
			['key', key],
			['said', key.startsWith('clause') ? 'Do not pass us on.' : ''],
			['did', key.startsWith('clause') ? 'One call, one person.' : 'Prices belong to sales.']
		])
	];
	await dana.send(`${version}?/save`, form);
	const late = await dana.send(`${version}?/save`, form);
	expect(late.status).toBe(409);
	expect(said(late)).toContain('Somebody else saved meanwhile.');

	const hearer = {
		id: newId(),
		kind: 'supplier',
		name: 'Supply',
		email: `supply-${run}@example.com`
	};
	await dana.send(`${version}?/add`, hearer);
	const bens = await page('Ben');
	await new Browser(server.url).send(`${bens}?/wants`, { wants: 'none' });
	const groups = (...all: string[]) => all.map((one): [string, string] => ['group', one]);
	await dana.send(`${version}?/send`, groups('spoke', 'suppliers'));
	await Promise.all([1, 2].map(() => dana.send(`${version}?/send`, groups('spoke', 'suppliers'))));
	await until('they were told', () => got('supply').length * got('Ben').length > 0, 20_000);
	await until('all of them', () => got('Maria').length * got('Aisha').length > 0, 20_000);
	await new Promise((later) => setTimeout(later, 2500));
	for (const name of ['Maria', 'Aisha', 'Ben', 'supply']) expect(got(name)).toHaveLength(1);
	const letter = got('Maria')[0]!.text!;
	for (const words of [
		'Thank you for being frank.',
		'You said: Do not pass us on.',
		'We changed: We answer within 60 seconds and never pass you on.',
		'your own words: comment 1',
		'We did not, because: Prices belong to sales.'
	])
		expect(letter).toContain(words);
	for (const mail of [...got('Maria'), ...got('supply')])
		for (const words of [secret, 'four times', 'Ben', 'Best Nuts'])
			expect(mail.text).not.toContain(words);
	expect(got('supply')[0]!.text).not.toContain('/y/');

	const stranger = new Browser(server.url);
	const on = await dana.send(`${version}?/public`, { on: 'yes' });
	const address = /\/told\/[A-Z2-7]{20,}/.exec(on.html)![0];
	const open = await stranger.look(address);
	expect(said(open)).toContain('Prices belong to sales.');
	for (const words of [secret, 'furious', 'Maria', 'Lopez'])
		expect(said(open)).not.toContain(words);
	await dana.send(`${version}?/public`, { on: 'no' });
	expect((await stranger.look(address)).status).toBe(404);
	expect(said(await dana.look(`${version}/print`))).toContain('One call, one person.');
	expect((await stranger.look(`/meetings/${meeting}/tell`)).path).toContain('/sign-in');
});

test('3.31 each passage says how many said it, and how many confirmed it', async () => {
	const { dana, meeting, charter, came, page } = await held();
	const row = async () => said(await dana.look(`/charters/${charter}`));
	expect(await row()).toContain('Said by 2');
	expect(await row()).not.toContain('confirmed by');
	const marias = await page('Maria');
	await new Browser(server.url).send(`${marias}?/meant`, verdict(meeting, came.Maria!.id));
	expect(await row()).toContain('Said by 2, confirmed by 1');

	const example = await startPlayed();
	const owner = new Browser(example.server.url, example.token);
	const [played] = /\/charters\/[\w-]+(?=")/.exec((await owner.look('/charters')).html)!;
	const rows = (await owner.look(played)).html.split('<li id="clause-');
	const advocate = rows.find((one) => one.includes('A named advocate takes up each case'));
	expect(said({ path: '', status: 200, html: advocate! })).toContain('Said by 14');
	const assumed = rows.filter((one) => /value="assumed" selected/.test(one));
	expect(assumed.length).toBeGreaterThan(5);
	for (const one of assumed) expect(one).not.toContain('Said by');
	await example.server.stop();
}, 180_000);

inBrowser('what people are told', (open) => {
	test('1.02, 4.16, 4.31 the pages are accessible on a phone and a laptop, light and dark', async () => {
		const world = await held();
		const { dana, meeting, version, page, came } = world;
		await dana.send(`/meetings/${meeting}/tell?/thanks`, {
			...{ person: came.Maria!.person, words: 'Thank you.' }
		});
		const theme = await world.theme('Being passed on', [came.Maria!.id, came.Aisha!.id]);
		const address = await page('Maria');
		const pages = [
			...[address, `/meetings/${meeting}/tell`, `/themes/${theme}/tell`, `/themes/${theme}`],
			...[version, `${version}/print`]
		];
		for (const [device, colorScheme] of [
			[phone, 'dark'],
			[laptop, 'light']
		] as const) {
			const visitor = await open({ ...device, colorScheme });
			await visitor.context.addCookies(cookiesOf(dana, server.url));
			for (const path of pages) {
				await visitor.page.goto(server.url + path);
				await accessible(visitor.page, path);
			}
			expect(visitor.complaints).toEqual([]);
		}
	});
});
