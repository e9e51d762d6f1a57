import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { commentIn } from '#lib/domain/meeting/meeting.ts';
import { createApp, type App } from '#lib/server/app.ts';
import { changesBetween, stopsOf } from '#lib/server/charters/history.ts';
import { readConfig } from '#lib/server/config.ts';
import type { Database } from '#lib/server/db/index.ts';
import { house } from '#lib/server/meetings/perform.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { newPageLink, ownBehind, revokeLinks } from '#lib/server/told/links.ts';
import { saidInPerson, tellTheme, themeLoop } from '#lib/server/told/loop.ts';
import { change, haveRead, judge } from '#lib/server/told/own.ts';
import { linkGuest } from '#lib/server/told/people.ts';
import { visitsOf } from '#lib/server/told/mine.ts';
import { makeTheme, mergeComments } from '#lib/server/themes/merge.ts';
import { eachEngine } from '../../engines.ts';
import { aisha, dana, furnish, maria, says, startedMeeting, tell } from '../../world.ts';

const press = {
	team: 'team',
	by: { user: 'dana', name: 'Dana', email: 'dana@example.org' },
	origin: 'https://charter.example.org'
};
const doer = { team: 'team', by: 'dana' };
const contact = (of: string) => ({ contact: of, meeting: null, person: null });

eachEngine((open) => {
	let now = '2026-04-14T08:00:00.000Z';

	function onDatabase(db: Database) {
		const config = readConfig({
			LOG_LEVEL: 'silent',
			DATA_DIR: '/nowhere',
			ORIGIN: 'https://charter.example.org',
			SMTP_URL: 'smtp://127.0.0.1:1',
			MAIL_FROM: 'Customer Service <charter@example.org>'
		});
		return createApp({ db, config, secret: 'a secret of thirty-two characters.', now: () => now });
	}

	/** Maria and Aisha caused version 2, are contacts, and their words are one theme. */
	async function closed() {
		now = '2026-04-14T08:00:00.000Z';
		const app = onDatabase(await open());
		await furnish(app);
		const { query: q, tables: t, commit } = app.db;
		await commit([
			q.insert(t.contacts).values(
				['Maria', 'Aisha'].map((name) => ({
					...{ id: `c-${name}`, customer: 'lopez', name, title: 'Owner', createdAt: now },
					email: `${name}@example.org`
				}))
			)
		]);
		await startedMeeting(app);
		await tell(app, 'm', says('c1', 'I wait too long.'), maria);
		await tell(app, 'm', says('c2', 'I wait as well.'), aisha);
		const proposal = {
			...({ type: 'proposeChange', proposal: 'p', op: 'replace', clause: 'calls' } as const),
			...{ section: 'expectations' as const, after: 'We answer within 20 seconds.' },
			...{ because: ['c1', 'c2'], elsewhere: [], own: null }
		};
		await tell(app, 'm', proposal, dana);
		await tell(app, 'm', { type: 'acceptProposal', proposal: 'p' }, dana);
		const agreed = { type: 'agreeVersion' as const, note: 'Heard.', agreedBy: ['Dana'] };
		await tell(app, 'm', { ...agreed, override: null }, dana);
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'No time.' }, dana);
		for (const [person, name] of [
			['maria', 'Maria'],
			['aisha', 'Aisha']
		] as const)
			await linkGuest(app, doer, { meeting: 'm', person, contact: `c-${name}` });
		const by = { team: 'team', by: 'dana', at: now };
		await makeTheme(app, by, { id: 'theme', label: 'Waiting' }, { meeting: 'm', comment: 'c1' });
		await mergeComments(app, by, 'move', 'theme', [{ meeting: 'm', comment: 'c2' }]);
		return app;
	}

	const page = async (app: App, of: string) => {
		const { token, write } = newPageLink(app, 'team', contact(of), 'dana');
		await app.db.commit([write]);
		return { token, own: (await ownBehind(app, token))! };
	};
	const mails = ({ db: { query, tables } }: App) => query.select().from(tables.mails);
	const sentAll = ({ db: { query, tables, commit } }: App) =>
		commit([query.update(tables.mails).set({ state: 'sent', sentAt: now })]);
	const state = async (app: App) => (await themeLoop(app, 'team', 'theme'))!.state;
	const write = (app: App, id: string) =>
		tellTheme(app, press, 'theme', { id, words: `Shorter now. ${id}` }, 'en');

	test('4.16 two processes press at the same moment: each person has one mail, and one message stands', async () => {
		const app = await closed();
		const other = onDatabase(app.db);
		const both = await Promise.all([write(app, 'one'), write(other, 'two')]);
		expect(both).toContainEqual({ sent: 2, before: 0 });
		expect(both).toContainEqual({ problem: 'nobody' });
		expect((await mails(app)).map((one) => one.to).toSorted()).toEqual([
			'Aisha@example.org',
			'Maria@example.org'
		]);
		expect(await write(app, 'three')).toEqual({ problem: 'nobody' });
		expect((await themeLoop(app, 'team', 'theme'))!.written).toHaveLength(1);
	});

	test('4.16 told is what was delivered: a mail that waits is not, one that failed is sent anew', async () => {
		const app = await closed();
		const { mails: m } = app.db.tables;
		await write(app, 'one');
		expect(await state(app)).toBe('answered');
		const failed = (await mails(app)).find((one) => one.to.startsWith('Maria'))!;
		await app.db.commit([
			app.db.query.update(m).set({ state: 'sent', sentAt: now }),
			app.db.query.update(m).set({ state: 'failed', sentAt: null }).where(eq(m.id, failed.id))
		]);
		expect(await state(app)).toBe('answered');
		expect(await write(app, 'two')).toEqual({ sent: 1, before: 1 });
		await sentAll(app);
		expect(await state(app)).toBe('told');
	});

	test('4.16 what was said in person counts at once, and is not mailed afterwards', async () => {
		const app = await closed();
		expect(await saidInPerson(app, doer, 'theme', 'c-Maria')).toBe(true);
		expect(await saidInPerson(app, doer, 'theme', 'nobody')).toBe(false);
		await write(app, 'one');
		expect((await mails(app)).map((one) => one.to)).toEqual(['Aisha@example.org']);
	});

	test('1.02 looking is not reading; pressing “I have read it” tells the meeting, the version and the theme', async () => {
		const app = await closed();
		const { own } = await page(app, 'c-Maria');
		await visitsOf(app, own);
		const { told } = app.db.tables;
		expect(await app.db.query.select().from(told)).toEqual([]);
		await haveRead(app, own);
		await haveRead(app, own);
		const rows = await app.db.query.select().from(told);
		expect(rows.map(({ kind, source, how }) => `${kind} ${source} ${how}`).toSorted()).toEqual([
			'meeting m page',
			'theme theme page',
			'version charter 2 page'
		]);
	});

	test('1.02 a link opens one’s own words until it ends or is taken back', async () => {
		const app = await closed();
		const { token, own } = await page(app, 'c-Maria');
		const [visit] = await visitsOf(app, own);
		expect(visit!.said.map((one) => one.words)).toEqual(['I wait too long.']);
		const at = { id: 'v1', meeting: 'm', comment: 'c2', words: null };
		expect(await judge(app, own, at)).toEqual({ refused: 'unknown-comment' });
		expect(await change(app, own, at)).toEqual({ refused: 'unknown-comment' });
		now = '2027-04-20T08:00:00.000Z';
		expect(await ownBehind(app, token)).toBeNull();
		const again = await page(app, 'c-Maria');
		await revokeLinks(app, 'team', contact('c-Maria'));
		expect(await ownBehind(app, again.token)).toBeNull();
	});

	test('weeks later words are taken back: nowhere any more, and the change is marked', async () => {
		const app = await closed();
		const { own } = await page(app, 'c-Maria');
		now = '2026-06-01T08:00:00.000Z';
		const stops = await stopsOf(app, 'charter');
		const row = async () =>
			(await changesBetween(app, 'charter', stops[1]!, stops[2]!)).rows.find(
				(one) => one.clause === 'calls'
			);
		expect(await row()).toMatchObject({ comments: 2, withdrawn: 0 });
		const said = { id: 'w1', meeting: 'm', comment: 'c1' };
		await judge(app, own, { ...said, id: 'v1', words: 'Not quite: it is too long.' });
		expect(await change(app, own, { ...said, words: 'It takes a while.' })).toBeNull();
		expect(await change(app, own, { ...said, id: 'w2', words: null })).toBeNull();
		expect(await change(app, own, { ...said, id: 'w2', words: null })).toBeNull();
		expect(await row()).toMatchObject({ comments: 2, withdrawn: 1 });
		const { meetingEvents, comments, verdicts } = app.db.tables;
		const kept = [
			...(await app.db.query.select().from(meetingEvents)),
			...(await app.db.query.select().from(comments)),
			...(await app.db.query.select().from(verdicts))
		];
		expect(JSON.stringify(kept)).not.toMatch(/I wait too long|takes a while|it is too long/);
		const { meeting } = (await enter(app, 'm'))!;
		expect(commentIn(meeting, 'c1')).toMatchObject({ withdrawn: true, words: '' });
		const command = { type: 'changeLater' as const, comment: 'c2', person: 'maria', words: null };
		expect(await tell(app, 'm', command, house)).toEqual({ refused: 'unknown-comment' });
		expect(await tell(app, 'm', { ...command, person: 'aisha' }, maria)).toEqual({
			refused: 'not-yours'
		});
	});
});
