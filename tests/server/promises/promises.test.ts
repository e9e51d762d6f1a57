import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { agreeDraft } from '#lib/server/charters/agree.ts';
import type { App } from '#lib/server/app.ts';
import { followUpEntry, followUpsOf, moveFollowUp } from '#lib/server/promises/again.ts';
import { importSales } from '#lib/server/promises/given.ts';
import { check, giveUp } from '#lib/server/promises/guard.ts';
import { answerOffer, offer, take, type By } from '#lib/server/promises/handover.ts';
import { givenToAll, heldBy, heldIn, promisesBefore } from '#lib/server/promises/held.ts';
import { expectationsOf, sign, signAs } from '#lib/server/promises/joint.ts';
import { lettersIn, settleLetter } from '#lib/server/promises/letters.ts';
import { guardPromises } from '#lib/server/promises/watch.ts';
import { setWants } from '#lib/server/promises/witness.ts';
import { keepPromise } from '#lib/server/promises.ts';
import { answerUrgent, sendUrgents, urgentsOf } from '#lib/server/urgent.ts';
import { hashToken } from '#lib/server/tokens.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, dana, furnish, maria, says, startedMeeting, tell } from '../../world.ts';

const danaBy: By = { user: 'dana', name: 'Dana', email: 'dana@example.org', role: 'owner' };
const tomBy: By = { user: 'tom', name: 'Tom', email: 'tom@example.org', role: 'member' };
const WHAT = 'One case number that every desk can see';

eachEngine((open) => {
	let app: App;
	let now: string;
	const rows = <T>(table: unknown) =>
		app.db.query.select().from(table as typeof app.db.tables.mails) as unknown as Promise<T[]>;
	type MailRow = { to: string; subject: string; text: string; createdAt: string; replyTo: string };
	const mails = () => rows<MailRow>(app.db.tables.mails);
	const held = async () => (await heldIn(app, 'team', 'k1'))!;

	beforeEach(async () => {
		now = '2026-04-14T08:00:00.000Z';
		app = appOn(await open(), () => now);
		app.config.smtpUrl = 'smtp://mail.example.org';
		app.config.origin = 'https://charter.example.org';
		await furnish(app, ['m', 'n']);
		const { query, tables } = app.db;
		const contact = (id: string, name: string) => ({
			id,
			customer: 'lopez',
			name,
			title: '',
			email: `${id}@lopez.example`,
			createdAt: now
		});
		await app.db.commit([
			query.insert(tables.contacts).values([contact('c-maria', 'Maria'), contact('c-sven', 'Sven')])
		]);
	});

	/** K1 of the case: due on 29 May, done on 8 June. Maria asked for it, Sven sat beside her. */
	async function k1(owner = 'Dana') {
		await startedMeeting(app, 'm');
		const { query, tables } = app.db;
		for (const [id, who] of [
			['maria', 'c-maria'],
			['aisha', 'c-sven']
		] as const)
			await app.db.commit([
				query
					.insert(tables.guests)
					.values({ id, meeting: 'm', tokenHash: hashToken(id), contact: who, createdAt: now })
			]);
		await tell(app, 'm', says('m1-18', 'Each desk asks me for my case again.'), maria);
		await tell(
			app,
			'm',
			{
				type: 'makePromise',
				promise: 'k1',
				what: WHAT,
				owner,
				due: '2026-05-29',
				because: ['m1-18'],
				elsewhere: []
			},
			dana
		);
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'no time' }, dana);
	}

	describe('0.07 the slip guard', () => {
		test('K1 (due 29 May, done 8 June) has a message to its customers by 28 May', async () => {
			await k1();
			now = '2026-05-21T08:00:00.000Z';
			await guardPromises(app);
			expect(await mails()).toEqual([]);

			now = '2026-05-22T08:00:00.000Z';
			await guardPromises(app);
			await guardPromises(app);
			expect(await mails()).toMatchObject([{ to: 'dana@example.org' }]);
			expect(await lettersIn(app, 'team')).toEqual([]);

			now = '2026-05-28T06:00:00.000Z';
			await Promise.all([guardPromises(app), guardPromises(app)]);
			const drafts = await lettersIn(app, 'team');
			expect(drafts.map((one) => [one.name, one.because, one.state])).toEqual([
				['Maria', 'own', 'draft'],
				['Sven', 'slips', 'draft']
			]);
			expect(drafts[0]!.text).toContain(WHAT);
			expect(drafts[0]!.text).toContain('May 29, 2026');
			// Nothing has left to a customer: two reminders to the owner, and no more.
			expect((await mails()).map(({ to }) => to)).toEqual(['dana@example.org', 'dana@example.org']);

			for (const { id: letter, subject } of drafts)
				for (let twice = 0; twice < 2; twice++)
					expect(
						await settleLetter(
							app,
							'team',
							{ letter, subject, text: 'It will be 8 June.', how: 'mail' },
							danaBy
						)
					).toBeNull();
			const sent = (await mails()).filter(({ to }) => to.endsWith('lopez.example'));
			expect(sent).toHaveLength(2);
			expect(sent.every((one) => one.createdAt < '2026-05-29')).toBe(true);
			expect(sent[0]).toMatchObject({ text: 'It will be 8 June.', replyTo: 'dana@example.org' });

			now = '2026-06-08T08:00:00.000Z';
			await keepPromise(app, { team: 'team', user: 'dana' }, { promise: 'k1', on: '2026-06-08' });
			expect(await held()).toMatchObject({ state: 'kept', late: 10 });
		});

		test('"will slip" drafts at once, with the new day, and the new day is guarded too', async () => {
			await k1();
			now = '2026-05-25T08:00:00.000Z';
			const slips = { check: 'slips', movedTo: '2026-06-08' } as const;
			expect(await check(app, await held(), slips, tomBy, 'en')).toEqual({ problem: 'not-yours' });
			const early = { check: 'slips', movedTo: '2026-05-29' } as const;
			expect(await check(app, await held(), early, danaBy, 'en')).toEqual({ problem: 'not-later' });
			expect(await check(app, await held(), slips, danaBy, 'de')).toBeNull();
			const [draft] = await lettersIn(app, 'team');
			expect(draft).toMatchObject({ locale: 'de', state: 'draft' });
			expect(draft!.text).toContain('8. Juni 2026');
			expect(await held()).toMatchObject({ day: '2026-05-29', guard: 'slips' });
			const { id: letter, subject, text } = draft!;
			await settleLetter(app, 'team', { letter, subject, text, how: 'said' }, danaBy);
			expect(await held()).toMatchObject({ day: '2026-06-08', state: 'open', guard: 'quiet' });
			now = '2026-06-05T08:00:00.000Z';
			await guardPromises(app);
			expect((await mails()).at(-1)).toMatchObject({ to: 'dana@example.org' });
			now = '2026-06-09T08:00:00.000Z';
			expect((await held()).state).toBe('late');
		});

		test('who says "on time" is not asked again, and drafts of what is settled are gone', async () => {
			await k1();
			now = '2026-05-28T08:00:00.000Z';
			await guardPromises(app);
			expect(await lettersIn(app, 'team')).toHaveLength(2);
			await check(app, await held(), { check: 'on time' }, danaBy, 'en');
			expect(await lettersIn(app, 'team')).toEqual([]);
			const before = (await mails()).length;
			await guardPromises(app);
			expect(await mails()).toHaveLength(before);
			now = '2026-05-30T08:00:00.000Z';
			await guardPromises(app);
			expect(await lettersIn(app, 'team')).toHaveLength(2);
			expect(await giveUp(app, await held(), { why: 'No budget.' }, danaBy)).toBeNull();
			expect(await held()).toMatchObject({ state: 'broken', brokenWhy: 'No budget.' });
			expect(await lettersIn(app, 'team')).toEqual([]);
		});

		test('the worked example writes to nobody', async () => {
			await k1();
			const { teams: t } = app.db.tables;
			await app.db.commit([
				app.db.query.update(t).set({ example: 'dana' }).where(eq(t.id, 'team'))
			]);
			now = '2026-05-28T08:00:00.000Z';
			await guardPromises(app);
			expect([await mails(), await lettersIn(app, 'team')]).toEqual([[], []]);
		});
	});

	test('0.06 "none" hears only of their own open matter, and what was drafted before is taken back', async () => {
		await k1();
		for (const contact of ['c-maria', 'c-sven'])
			expect(await setWants(app, 'team', contact, { wants: 'none' }, 'dana')).toBe(true);
		now = '2026-05-28T08:00:00.000Z';
		await guardPromises(app);
		expect((await lettersIn(app, 'team')).map((one) => one.name)).toEqual(['Maria']);

		await setWants(app, 'team', 'c-sven', { wants: 'monthly' }, null);
		await guardPromises(app);
		const monthly = (await lettersIn(app, 'team')).filter(({ kind }) => kind === 'monthly');
		expect(monthly).toMatchObject([{ name: 'Sven', because: 'monthly' }]);
		await guardPromises(app);
		expect(await lettersIn(app, 'team')).toHaveLength(2);
		await setWants(app, 'team', 'c-sven', { wants: 'slips' }, null);
		expect((await lettersIn(app, 'team')).map((one) => one.kind)).toEqual(['slips']);
		expect(await setWants(app, 'other', 'c-sven', { wants: 'none' }, null)).toBe(false);
	});

	describe('3.37 one named owner', () => {
		test('an owner cannot unassign himself, and one name stands throughout', async () => {
			await k1();
			const seen = async () =>
				(await heldBy(app, 'team', { customers: ['lopez'] })).map(({ name }) => name);
			expect(await seen()).toEqual(['Dana']);
			const asked = { id: 'h1', to: 'tom' };
			expect(await offer(app, await held(), { id: 'h0', to: 'dana' }, danaBy, 'en')).toEqual({
				problem: 'nobody'
			});
			expect(await offer(app, await held(), { id: 'h0', to: 'nobody' }, danaBy, 'en')).toEqual({
				problem: 'nobody'
			});
			expect(await offer(app, await held(), asked, tomBy, 'en')).toEqual({ problem: 'not-yours' });
			expect(await offer(app, await held(), asked, danaBy, 'en')).toBeNull();
			expect(await offer(app, await held(), asked, danaBy, 'en')).toBeNull();
			expect(await held()).toMatchObject({ member: 'dana', name: 'Dana' });
			expect(await seen()).toEqual(['Dana']);

			const no = { handover: 'h1', answer: 'no' } as const;
			expect(await answerOffer(app, await held(), no, danaBy)).toEqual({ problem: 'not-yours' });
			expect(await answerOffer(app, await held(), no, tomBy)).toBeNull();
			expect(await answerOffer(app, await held(), no, tomBy)).toBeNull();
			expect(await held()).toMatchObject({ member: 'dana', offer: null });

			await offer(app, await held(), { id: 'h2', to: 'tom' }, danaBy, 'en');
			await answerOffer(app, await held(), { handover: 'h2', answer: 'yes' }, tomBy);
			expect(await held()).toMatchObject({ member: 'tom', name: 'Tom', offer: null });
			expect(await seen()).toEqual(['Tom']);
			expect(await offer(app, await held(), { id: 'h3', to: 'tom' }, danaBy, 'en')).toEqual({
				problem: 'not-yours'
			});
			const done = await rows<{ type: string }>(app.db.tables.activity);
			expect(done.map(({ type }) => type)).toEqual(
				expect.arrayContaining(['promise offered', 'promise not taken', 'promise taken over'])
			);
		});

		test('whoever is named and is no member is replaced by a member who takes it', async () => {
			await k1('Somebody else');
			expect(await held()).toMatchObject({ member: null, name: 'Somebody else' });
			expect(await take(app, await held(), tomBy)).toBeNull();
			expect(await take(app, await held(), danaBy)).toEqual({ problem: 'held' });
			expect(await held()).toMatchObject({ member: 'tom', name: 'Tom' });
		});

		test('the next meeting with the same customer begins with it', async () => {
			await k1();
			const { meetings: m } = app.db.tables;
			const startsAt = '2026-06-20T08:00:00.000Z';
			await app.db.commit([app.db.query.update(m).set({ startsAt }).where(eq(m.id, 'n'))]);
			expect((await promisesBefore(app, 'n')).map(({ id }) => id)).toEqual(['k1']);
			expect(await promisesBefore(app, 'm')).toEqual([]);
			const before = await promisesBefore(app, 'n');
			const lopez = { id: 'lopez', name: 'Lopez Bakery' };
			expect(givenToAll(before, [lopez])).toHaveLength(1);
			expect(givenToAll(before, [lopez, { id: 'nuts', name: 'Best Nuts' }])).toEqual([]);
		});
	});

	test('0.11 a promise of sales without an owner is listed, and an expectation is signed off by both sides', async () => {
		const csv =
			'customer;promise;due;promised by;owner\nLopez Bakery;Free delivery;2026-06-30;Sam;\nLopez Bakery;A yearly visit;;Sam;Tom\nNobody Ltd;Anything;;;\nLopez Bakery;Odd;soon;;\n';
		const told = await importSales(app, 'team', { id: 'import', csv }, 'dana');
		expect(told).toEqual({
			added: 2,
			ownerless: 1,
			wrong: [
				{ line: 4, why: 'no-customer' },
				{ line: 5, why: 'day' }
			]
		});
		await importSales(app, 'team', { id: 'import', csv }, 'dana');
		const all = await heldBy(app, 'team');
		expect(all.map((one) => [one.what, one.name, one.member, one.source])).toEqual([
			['Free delivery', '', null, 'sales'],
			['A yearly visit', 'Tom', 'tom', 'sales']
		]);
		expect(all.map((one) => one.ownerless)).toEqual([true, false]);
		const [first] = await expectationsOf(app, 'team');
		expect(first).toMatchObject({ origin: 'promised', promisedBy: 'Sam', team: null });
		const expectation = first!.id;
		await sign(app, 'team', { side: 'team', expectation }, danaBy);
		expect(await signAs(app, 'c-maria', expectation)).toBe(true);
		expect(await signAs(app, 'c-nobody', expectation)).toBe(false);
		expect((await expectationsOf(app, 'team')).find(({ id }) => id === expectation)).toMatchObject({
			team: { name: 'Dana' },
			theirs: { name: 'Maria', on: '2026-04-14' }
		});
	});

	test('2.08 a version that changes one brings the task to ask again three months later', async () => {
		const by = { user: 'dana', name: 'Dana' };
		const at = { team: 'team', charter: 'charter' };
		await agreeDraft(app, at, { number: 1, note: 'First.', agreedBy: ['Dana'] }, by);
		expect(await followUpsOf(app, 'team')).toEqual([]);
		const { clauses: c } = app.db.tables;
		await app.db.commit([
			app.db.query.update(c).set({ text: 'One person stays.' }).where(eq(c.id, 'pass'))
		]);
		await agreeDraft(app, at, { number: 2, note: 'Second.', agreedBy: ['Dana'] }, by);
		const [task] = await followUpsOf(app, 'team');
		expect(task).toMatchObject({
			version: 2,
			due: '2026-07-14',
			changes: [{ clause: 'pass', text: 'One person stays.' }]
		});
		const ics = await followUpEntry(app, task!, 'https://charter.example.org', 'en');
		expect(ics).toContain('DTSTART;VALUE=DATE:20260714');
		await moveFollowUp(app, 'team', { task: task!.id, on: '2026-08-01' }, 'dana');
		expect((await followUpsOf(app, 'team'))[0]).toMatchObject({ due: '2026-08-01', sequence: 1 });
	});

	describe('0.01 urgent now', () => {
		test('goes to whoever is on duty, once, and the clock stops with the first answer', async () => {
			await startedMeeting(app, 'm');
			await tell(app, 'm', { ...says('u1', 'The line is down.'), urgent: true } as never, maria);
			await tell(app, 'm', says('u2', 'It can wait.'), maria);
			await Promise.all([sendUrgents(app), sendUrgents(app)]);
			expect(await mails()).toMatchObject([{ to: 'dana@example.org' }]);
			expect((await mails())[0]!.text).toContain('The line is down.');
			expect(await urgentsOf(app, 'team')).toMatchObject([
				{ comment: 'u1', name: 'Maria', ownerName: 'Dana', answeredAt: null }
			]);
			now = '2026-04-14T08:03:00.000Z';
			const one = { meeting: 'm', comment: 'u1' };
			expect(await answerUrgent(app, 'other', one, 'tom')).toBe(false);
			expect(await answerUrgent(app, 'team', one, 'tom')).toBe(true);
			now = '2026-04-14T08:09:00.000Z';
			await answerUrgent(app, 'team', one, 'dana');
			expect(await urgentsOf(app, 'team')).toMatchObject([
				{ answeredAt: '2026-04-14T08:03:00.000Z', answeredName: 'Tom' }
			]);
		});

		test('an answer in the room is an answer', async () => {
			await startedMeeting(app, 'm');
			await tell(app, 'm', { ...says('u1', 'The line is down.'), urgent: true } as never, maria);
			const reply = { type: 'reply', comment: 'u1', reply: 'r1', words: 'I call them.' } as const;
			now = '2026-04-14T08:01:00.000Z';
			await tell(app, 'm', { ...reply, kind: 'acknowledge' }, dana);
			expect((await urgentsOf(app, 'team'))[0]!.answeredAt).toBe('2026-04-14T08:01:00.000Z');
		});
	});
});
