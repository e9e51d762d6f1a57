import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { App } from '#lib/server/app.ts';
import { loadExample } from '#lib/server/example.ts';
import { endLink, linksOf, meetingBehind } from '#lib/server/report/links.ts';
import { sendReport } from '#lib/server/report/send.ts';
import { readersOf } from '#lib/server/report/told.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, person } from '../given.ts';

async function held(app: App) {
	app.config = { ...app.config, smtpUrl: 'smtp://localhost:1' };
	await person(app, 'dana');
	const team = await loadExample(app, 'dana');
	const { query: q, tables: t } = app.db;
	const [meeting] = await q.select().from(t.meetings).where(eq(t.meetings.state, 'closed'));
	const [at] = await q
		.select()
		.from(t.meetingCustomers)
		.where(eq(t.meetingCustomers.meeting, meeting!.id));
	const contact = { customer: at!.customer, title: 'Owner', createdAt: app.now() };
	await app.db.commit([
		q.insert(t.contacts).values([
			{ ...contact, id: 'lena', name: 'Lena', email: 'lena@example.org', locale: 'de' },
			{ ...contact, id: 'max', name: 'Max', email: null }
		])
	]);
	const from = {
		team,
		meeting: meeting!.id,
		user: 'dana',
		name: 'Dana',
		email: 'dana@example.org'
	};
	const where = { locale: 'en' as const, path: (path: string) => `https://f.example${path}` };
	const send = (id: string, contacts = ['lena', 'max']) =>
		sendReport(app, from, { id, contacts, note: 'A word of mine.' }, where);
	return { team, meeting: meeting!.id, send };
}

eachEngine((open) => {
	test('each gets one mail in their language with a link of their own, however often it is pressed', async () => {
		const app = appOn(await open());
		const { meeting, send } = await held(app);
		expect(await send('form-1')).toEqual(['Lena']);
		expect(await send('form-1')).toEqual(['Lena']);
		const { mails } = app.db.tables;
		const sent = await app.db.query.select().from(mails);
		expect(sent.map((one) => [one.to, one.fromName, one.replyTo])).toEqual([
			['lena@example.org', 'Dana', 'dana@example.org']
		]);
		const { subject, text } = sent[0]!;
		expect(subject).toMatch(/^Was Sie uns gesagt haben: /);
		expect(text).toMatch(/^A word of mine\.\n\nGuten Tag Lena,/);
		const token = /https:\/\/f\.example\/r\/([A-Z2-7]{32})/.exec(text)![1]!;
		expect(await meetingBehind(app, token)).toBe(meeting);
		expect(await linksOf(app, meeting)).toMatchObject([{ name: 'Lena' }]);
	});

	test('somebody is told once the mail has left, and a link that ends takes a waiting mail with it', async () => {
		const app = appOn(await open());
		const { team, meeting, send } = await held(app);
		const told = async () =>
			(await readersOf(app, meeting)).find((one) => one.id === 'lena')!.told?.state;
		expect(await told()).toBeUndefined();
		await send('form-1');
		expect(await told()).toBe('under-way');
		const { mails } = app.db.tables;
		const [mail] = await app.db.query.select().from(mails);
		await app.db.commit([app.db.query.update(mails).set({ state: 'sent' })]);
		expect(await told()).toBe('delivered');
		await app.db.commit([app.db.query.update(mails).set({ state: 'waiting' })]);
		const token = /\/r\/([A-Z2-7]{32})/.exec(mail!.text)![1]!;
		await endLink(app, { team, meeting, by: 'dana' }, mail!.id);
		expect(await meetingBehind(app, token)).toBeNull();
		const [after] = await app.db.query.select().from(mails);
		expect([after!.state, after!.text]).toEqual(['cancelled', '']);
	});

	test('a link of another meeting is not ended, and none lives longer than 90 days', async () => {
		const app = appOn(await open());
		const { team, meeting, send } = await held(app);
		await send('form-1');
		const { mails } = app.db.tables;
		const [mail] = await app.db.query.select().from(mails);
		const token = /\/r\/([A-Z2-7]{32})/.exec(mail!.text)![1]!;
		await endLink(app, { team, meeting: 'another', by: 'dana' }, mail!.id);
		expect(await meetingBehind(app, token)).toBe(meeting);
		const later = { ...app, now: () => '2026-07-01T00:00:00.000Z' };
		expect(await meetingBehind(later, token)).toBeNull();
	});
});
