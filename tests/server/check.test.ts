import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { App } from '#lib/server/app.ts';
import { check } from '#lib/server/check.ts';
import { exported } from '#lib/server/export.ts';
import { eachEngine } from '../engines.ts';
import { appOn, dana, furnish, maria, says, startedMeeting, tell } from '../world.ts';

/** A meeting in which one comment changed one clause. */
async function heldMeeting(app: App) {
	await furnish(app);
	await startedMeeting(app);
	await tell(app, 'm', says('c1', 'I waited for two hours.'), maria);
	await tell(app, 'm', { ...says('c2', 'And nobody rang.'), unsigned: true } as never, maria);
	const change = {
		type: 'proposeChange' as const,
		proposal: 'p1',
		op: 'replace' as const,
		clause: 'calls',
		section: 'expectations' as const,
		after: 'We ring you back within the hour.',
		because: ['c1'],
		elsewhere: [],
		own: null
	};
	await tell(app, 'm', change, dana);
	await tell(app, 'm', { type: 'acceptProposal', proposal: 'p1' }, dana);
	const agreeing = { note: 'Agreed.', agreedBy: ['Dana'], override: 'Not yet.' };
	await tell(app, 'm', { type: 'agreeVersion', ...agreeing }, dana);
	return app;
}

eachEngine((open) => {
	test('what was kept properly has no faults', async () => {
		const { counts, faults } = await check(await heldMeeting(appOn(await open())));
		expect(faults).toEqual([]);
		expect(counts).toMatchObject({ teams: 1, meetings: 1, comments: 2, versions: 2 });
	});

	test('words that were changed behind the log, a lost cause and a hole are found', async () => {
		const app = await heldMeeting(appOn(await open()));
		const { query: q, tables: t } = app.db;
		await app.db.commit([
			q.update(t.comments).set({ words: 'All is well.' }).where(eq(t.comments.id, 'c1'))
		]);
		expect((await check(app)).faults).toEqual(['meeting m: comment c1 is not what the log says']);

		await app.db.commit([q.delete(t.traces)]);
		expect((await check(app)).faults).toContain(
			'charter charter, version 2: the change of clause calls has no cause (I5)'
		);

		const { meetingEvents: e } = t;
		await app.db.commit([q.delete(e).where(and(eq(e.meeting, 'm'), eq(e.seq, 3)))]);
		expect((await check(app)).faults).toContain('meeting m: fact 3 has the number 4 (I3)');
	});

	test('a climate that was changed behind the log is found', async () => {
		const app = await heldMeeting(appOn(await open()));
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'No time.' }, dana);
		const { query: q, tables: t } = app.db;
		const [kept] = await q.select().from(t.climates);
		expect(kept).toBeDefined();
		expect((await check(app)).faults).toEqual([]);
		const fault = 'meeting m: its climate is not what the log says';
		for (const forged of [{ label: 'Love-In' }, { result: '{}' }, { at: '2020-01-01' }]) {
			await app.db.commit([q.update(t.climates).set(forged)]);
			expect((await check(app)).faults).toContain(fault);
			await app.db.commit([q.update(t.climates).set(kept!)]);
		}
		expect((await check(app)).faults).toEqual([]);
	});

	test('a version that differs without a change is found', async () => {
		const app = await heldMeeting(appOn(await open()));
		const { query: q, tables: t } = app.db;
		const { versionClauses: c } = t;
		const there = and(eq(c.number, 2), eq(c.clause, 'pass'));
		await app.db.commit([q.update(c).set({ text: 'We never pass you on.' }).where(there)]);
		expect((await check(app)).faults).toEqual([
			'charter charter, version 2: clause pass differs without a change (I5)'
		]);
	});

	test('answers that lead to a person, tell their second or were counted wrongly are found', async () => {
		const app = await heldMeeting(appOn(await open()));
		const { query: q, tables: t } = app.db;
		const introduced = {
			title: 'Baker',
			since: '1994',
			line: 'I turn the lights on.',
			photo: null
		};
		await tell(app, 'm', { type: 'introduce', ...introduced }, maria);
		await tell(app, 'm', { type: 'pressHeat' }, maria);
		await tell(app, 'm', { type: 'askPulse', kind: 'exit', open: true }, dana);
		await tell(app, 'm', { type: 'answerPulse', kind: 'exit', values: { heard: 4 } }, maria);
		const rating = { kind: 'importance', subject: 'calls', value: 5 } as const;
		await tell(app, 'm', { type: 'castBallot', ...rating }, maria);
		expect((await check(app)).faults).toEqual([]);

		await app.db.commit([q.update(t.people).set({ line: 'I am nobody.' })]);
		expect((await check(app)).faults).toContain('meeting m: person maria is not what the log says');

		const { meetingEvents: e } = t;
		const rows = await q.select().from(e).where(eq(e.type, 'heatPressed'));
		const body = JSON.stringify({ voter: 'maria', side: 'customer' });
		await app.db.commit([
			q.update(e).set({ body, at: '2026-04-14T08:00:07.000Z' }).where(eq(e.seq, rows[0]!.seq))
		]);
		expect((await check(app)).faults).toEqual(
			expect.arrayContaining([
				`meeting m: fact ${rows[0]!.seq} names who was to stay unsigned (G1)`,
				`meeting m: fact ${rows[0]!.seq} is unsigned and tells its second (G1)`
			])
		);
		await tell(app, 'm', { type: 'closeMeeting', unasked: 'No time.' }, dana);
		await app.db.commit([q.insert(t.voterKeys).values({ meeting: 'm', key: 'kept' })]);
		expect((await check(app)).faults).toContain(
			'meeting m: the key of its voters was kept after the close (G1)'
		);
	});

	test('the export holds what was said to the letter, and of unsigned words no author', async () => {
		const app = await heldMeeting(appOn(await open()));
		let text = '';
		for await (const part of exported(app)) text += part;
		const [team] = (JSON.parse(text) as { teams: Record<string, never[]>[] }).teams;
		expect(team!.meetings![0]).toMatchObject({
			id: 'm',
			comments: [
				{ id: 'c1', text: 'I waited for two hours.', author: 'maria', outcome: { kind: 'used' } },
				{ id: 'c2', text: 'And nobody rang.', author: null, at: null }
			]
		});
		expect(team!.charters![0]).toMatchObject({
			versions: [
				{ number: 1 },
				{ number: 2, changes: [{ clause: 'calls', op: 'replace', because: ['c1'] }] }
			]
		});
	});
});
