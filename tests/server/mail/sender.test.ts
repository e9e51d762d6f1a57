import { afterEach, expect, test } from 'vitest';
import { createApp, type App } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';
import type { Database } from '#lib/server/db/index.ts';
import { post, unpost, type Mail } from '#lib/server/mail/outbox.ts';
import { sendDue, sendMails } from '#lib/server/mail/sender.ts';
import { createTransport } from '#lib/server/mail/transport.ts';
import { eachEngine } from '../../engines.ts';
import { mailbox } from '../../mailbox.ts';

type Box = Awaited<ReturnType<typeof mailbox>>;
const boxes: Box[] = [];
const box = async (...given: Parameters<typeof mailbox>) => {
	const made = await mailbox(...given);
	boxes.push(made);
	return made;
};
afterEach(async () => {
	await Promise.all(boxes.splice(0).map((one) => one.close()));
});

/** One process of the server, with a clock that stands until it is moved. */
function processOn(db: Database, url: string) {
	const config = readConfig({
		LOG_LEVEL: 'silent',
		DATA_DIR: '/nowhere',
		ORIGIN: 'https://charter.example.org',
		SMTP_URL: url,
		MAIL_FROM: 'Customer Service <charter@example.org>'
	});
	let at = Date.parse('2026-04-01T09:00:00.000Z');
	const secret = 'a secret of thirty-two characters.';
	const app = createApp({ db, config, secret, now: () => new Date(at).toISOString() });
	const transport = createTransport(config)!;
	return {
		app,
		send: () => sendDue(app, transport),
		pass: (minutes: number) => (at += minutes * 60_000)
	};
}

const letter = (id: string, more: Partial<Mail> = {}): Mail => ({
	id,
	team: null,
	to: { address: `${id}@lopez.example`, name: 'Maria' },
	from: { name: 'Dana', address: 'dana@example.org' },
	locale: 'en',
	subject: 'We ask you',
	text: 'Dear Maria,\n\nplease come: https://charter.example.org/i/TOKEN',
	about: { kind: 'invitation', id },
	...more
});

const stored = async ({ db }: App, id: string) => {
	const rows = await db.query.select().from(db.tables.mails);
	return rows.find((one) => one.id === id)!;
};

eachEngine((open) => {
	test('a mail goes out once, in the name of a person, and its words are not kept', async () => {
		const inbox = await box();
		const one = processOn(await open(), inbox.url);
		await one.app.db.commit([post(one.app, letter('a')), post(one.app, letter('a'))]);
		await one.send();
		await one.send();
		expect(inbox.mails).toHaveLength(1);
		const [mail] = inbox.mails;
		expect(mail!.messageId).toBe('<a@example.org>');
		expect(mail!.from!.value).toEqual([{ name: 'Dana', address: 'charter@example.org' }]);
		expect(mail!.replyTo!.value).toEqual([{ name: 'Dana', address: 'dana@example.org' }]);
		expect(mail!.text).toContain('please come: https://charter.example.org/i/TOKEN');
		expect(mail!.html).toContain('<a href="https://charter.example.org/i/TOKEN">');
		expect(await stored(one.app, 'a')).toMatchObject({ state: 'sent', text: '', html: '' });
	});

	test('F3 line ends in a name, an address or a subject add no header', async () => {
		const inbox = await box();
		const one = processOn(await open(), inbox.url);
		const evil = 'x\r\nBcc: evil@evil.example\r\nX-Evil: 1';
		const mail = letter('a', {
			subject: evil,
			to: { address: 'a@lopez.example', name: evil },
			from: { name: evil, address: 'dana@example.org' },
			text: '<script>alert(1)</script>'
		});
		await one.app.db.commit([post(one.app, mail)]);
		await one.send();
		const [got] = inbox.mails;
		expect(got!.bcc).toBeUndefined();
		expect(got!.headers.has('x-evil')).toBe(false);
		expect(got!.html).not.toContain('<script>');
	});

	test('D7 a mail server that is down for an hour gets each mail once when it is back', async () => {
		const down = await box();
		const { port } = down;
		await boxes.pop()!.close();
		const one = processOn(await open(), `smtp://127.0.0.1:${port}`);
		const ids = ['a', 'b', 'c', 'd'];
		await one.app.db.commit(ids.map((id) => post(one.app, letter(id))));
		for (let minute = 0; minute <= 60; minute++) {
			await one.send();
			one.pass(1);
		}
		const { attempts, error } = await stored(one.app, 'a');
		expect([attempts, error]).toEqual([6, expect.stringContaining('ECONNREFUSED')]);
		const inbox = await box(port);
		for (let minute = 0; minute <= 60; minute++) {
			await one.send();
			one.pass(1);
		}
		expect(inbox.mails.map((mail) => mail.messageId).toSorted()).toEqual(
			ids.map((id) => `<${id}@example.org>`)
		);
	});

	test('two processes on one database send each mail once', async () => {
		const inbox = await box();
		const db = await open();
		const [one, two] = [processOn(db, inbox.url), processOn(db, inbox.url)];
		const ids = Array.from({ length: 12 }, (_, at) => `mail-${at}`);
		await db.commit(ids.map((id) => post(one.app, letter(id))));
		await Promise.all([one.send(), two.send(), one.send(), two.send()]);
		expect(inbox.mails).toHaveLength(12);
		expect(new Set(inbox.mails.map((mail) => mail.messageId)).size).toBe(12);
	});

	test('whoever claimed a mail and died had it for a while only', async () => {
		const inbox = await box();
		const one = processOn(await open(), inbox.url);
		await one.app.db.commit([post(one.app, letter('a'))]);
		const { mails: m } = one.app.db.tables;
		const nextAt = '2026-04-01T09:10:00.000Z';
		await one.app.db.commit([one.app.db.query.update(m).set({ attempts: 1, nextAt })]);
		await one.send();
		expect(inbox.mails).toHaveLength(0);
		one.pass(10);
		await one.send();
		expect(inbox.mails).toHaveLength(1);
	});

	test('an address that is refused is not tried again, and a day of trying is enough', async () => {
		const inbox = await box(0, (address) => address.startsWith('a@'));
		const one = processOn(await open(), inbox.url);
		await one.app.db.commit([post(one.app, letter('a')), post(one.app, letter('b'))]);
		await one.send();
		expect(inbox.mails.map((mail) => mail.messageId)).toEqual(['<b@example.org>']);
		expect(await stored(one.app, 'a')).toMatchObject({ state: 'failed', attempts: 1, text: '' });

		const dead = processOn(await open(), 'smtp://127.0.0.1:1');
		await dead.app.db.commit([post(dead.app, letter('c'))]);
		for (let hour = 0; hour < 30; hour++) {
			await dead.send();
			dead.pass(60);
		}
		expect(await stored(dead.app, 'c')).toMatchObject({ state: 'failed', attempts: 25 });
	});

	test('a server that is stopped finishes the mail under way, and the rest waits', async () => {
		let began = () => {};
		let finish = () => {};
		const beginning = new Promise<void>((done) => (began = done));
		const inbox = await box(0, undefined, () => {
			began();
			return new Promise((done) => (finish = done));
		});
		const one = processOn(await open(), inbox.url);
		await one.app.db.commit([post(one.app, letter('a')), post(one.app, letter('b'))]);
		const stop = sendMails(one.app);
		await beginning;
		const stopped = stop();
		finish();
		await stopped;
		expect(inbox.mails).toHaveLength(1);
		expect((await stored(one.app, 'a')).state).toBe('sent');
		expect(await stored(one.app, 'b')).toMatchObject({ state: 'waiting', attempts: 0 });
	});

	test('what was taken back is not sent', async () => {
		const inbox = await box();
		const one = processOn(await open(), inbox.url);
		await one.app.db.commit([post(one.app, letter('a'))]);
		await one.app.db.commit([unpost(one.app, { kind: 'invitation', id: 'a' })]);
		await one.send();
		expect(inbox.mails).toHaveLength(0);
	});
});
