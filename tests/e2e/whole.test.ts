import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Browser, type Page } from '#lib/play/browser.ts';
import { createUser } from '#lib/server/accounts.ts';
import { newId } from '#lib/server/tokens.ts';
import { calendarIn, mailbox } from '../mailbox.ts';
import { until } from '../room.ts';
import { comment } from './hall.ts';
import { Server } from './server.ts';

// A machine on which much runs at once is slow, and that is no fault here.
vi.setConfig({ testTimeout: 120_000 });
const PATIENCE_MS = 30_000;

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

const words = 'Four people, four times the same story.';
const wording = 'We answer within 60 seconds, and one person stays until it is solved.';
const said = ({ html }: Page) =>
	html
		.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>|<!--.*?-->/g, ' ')
		.replaceAll('&#39;', "'")
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[.,])/g, '');
const field = ({ html }: Page, name: string) =>
	new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;
/** What a link in a mail opens, on the server under its own address. */
const linkIn = (text: string | undefined, way: 'i' | 'j' | 'y') =>
	new RegExp(`https://charter\\.example\\.org(/${way}/[A-Z2-7]{20,})`).exec(text ?? '')?.[1];

test('from an empty team to a customer who says that this is what they meant, by the pages and by mail', async () => {
	const app = await server.app();
	const { password } = await createUser(app, { name: 'Dana', email: 'dana@example.org' });
	await app.db.close();
	const dana = new Browser(server.url);
	await dana.send('/sign-in', { email: 'dana@example.org', password });

	// An empty team, and what it needs for a meeting: each form as its page gives it.
	const [team, charter, clause, customer, contact, meeting] = Array.from({ length: 6 }, () =>
		newId()
	) as [string, string, string, string, string, string];
	const home = await dana.send('/teams/new', { id: team, name: 'Customer Service' });
	expect(home.status).toBe(200);
	await dana.send('/charters/new', { id: charter, team, title: 'Customer Service' });
	const text = 'We answer within 60 seconds.';
	await dana.send(`/charters/${charter}?/add`, { id: clause, section: 'expectations', text });
	await dana.send('/customers/new', { id: customer, team, name: 'Lopez Bakery' });
	const maria = { id: contact, name: 'Maria', title: 'Owner', email: 'maria@lopez.example' };
	await dana.send(`/customers/${customer}?/contact`, maria);
	const plan = {
		...{ id: meeting, team, charter, customer, zone: 'Europe/Berlin', names: 'names', ref: '' },
		...{ title: 'Meeting with Lopez Bakery', objective: 'Calls end where they begin.' },
		...{ startsAt: '2030-04-14T10:00', showing: 'chosen', clock: '' }
	};
	await dana.send('/meetings/new', plan);

	// She is asked by mail, with a calendar entry, and says yes by the link in it.
	const invitation = `/meetings/${meeting}/invite`;
	const press = field(await dana.look(invitation), 'press');
	await dana.send(`${invitation}?/send`, { press, contact });
	await until('she is asked', () => inbox.mails.length === 1, PATIENCE_MS);
	const [letter] = inbox.mails;
	expect(calendarIn(letter!)).toContain('METHOD:REQUEST');
	const asked = linkIn(letter!.text, 'i')!;
	const guest = new Browser(server.url);
	expect(said(await guest.look(asked))).toContain('Calls end where they begin.');
	await guest.send(`${asked}?/answer`, { answer: 'yes', reason: '' });
	expect(said(await dana.look(invitation))).toContain('1 asked · 1 accepted');

	// The meeting opens; the same link leads into it.
	await dana.send(`/meetings/${meeting}?/open`, {});
	const way = await guest.look(asked);
	const door = /\/j\/[A-Z2-7]{20,}/.exec(way.html)?.[0] ?? asked.replace('/i/', '/j/');
	const form = { key: newId(), name: 'Maria', customer: '' };
	expect((await guest.send(`${door}?/join`, form)).status).toBe(200);

	const tell = async (who: Browser, command: object) => {
		const as = who === dana ? 'console' : 'guests';
		const answer = await fetch(`${server.url}/api/meetings/${meeting}/commands?as=${as}`, {
			method: 'POST',
			headers: { cookie: who.cookie, origin: server.url, 'content-type': 'application/json' },
			body: JSON.stringify({ id: newId(), command })
		});
		expect([answer.status, await answer.text()]).toEqual([200, expect.any(String)]);
	};
	await tell(dana, { type: 'startMeeting', announce: true });
	const id = newId();
	await tell(guest, comment(clause, words, { id, verb: 'change' }));
	await tell(dana, { type: 'showComment', comment: id });
	const proposal = newId();
	await tell(dana, {
		...{ type: 'proposeChange', proposal, op: 'replace', clause, section: 'expectations' },
		...{ after: wording, because: [id], elsewhere: [] }
	});
	await tell(dana, { type: 'askRoom', proposal });
	await tell(guest, { type: 'answerRoom', proposal, answer: 'yes', words: null });
	await tell(dana, { type: 'acceptProposal', proposal });
	const agreed = { note: 'One person stays.', agreedBy: ['Dana', 'Maria'], override: null };
	await tell(dana, { type: 'agreeVersion', ...agreed });
	await tell(dana, { type: 'closeMeeting', unasked: 'They had a train to catch.' });
	expect(said(await dana.look(`/charters/${charter}/history?v=2&clause=${clause}`))).toContain(
		words
	);

	// Nothing has left by itself; Dana writes to her and presses, and Maria has a page of her own by mail.
	expect(inbox.mails).toHaveLength(1);
	const person = /id="g-([\w-]+)"/.exec((await dana.look(`/meetings/${meeting}/tell`)).html)![1]!;
	const thanks = { person, words: 'You were frank, and we needed it.' };
	await dana.send(`/meetings/${meeting}/tell?/thanks`, thanks);
	await dana.send(`/meetings/${meeting}/tell?/mail`, {});
	await until('she was told', () => inbox.mails.length === 2, PATIENCE_MS);
	expect(inbox.mails[1]!.text).toContain(thanks.words);
	const own = linkIn(inbox.mails[1]!.text, 'y')!;
	const visitor = new Browser(server.url);
	const page = await visitor.look(own);
	for (const one of [words, 'Version 2 changed', wording.split(', ')[1]!])
		expect(said(page)).toContain(one);
	const verdict = {
		id: field(page, 'id'),
		meeting: field(page, 'meeting'),
		comment: field(page, 'comment')
	};
	expect(verdict).toMatchObject({ meeting, comment: id });
	expect((await visitor.send(`${own}?/meant`, verdict)).status).toBe(200);
	expect(said(await visitor.look(own))).toContain('You said: that is what I meant.');
	const became = await dana.look(`/meetings/${meeting}/comments/${id}`);
	expect(said(became)).toContain('That is what I meant');
	expect(await server.faults()).toEqual([]);
});
