import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import type { Command } from '#lib/domain/meeting/commands.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { activityWrite } from '#lib/server/activity.ts';
import type { App } from '#lib/server/app.ts';
import { check } from '#lib/server/check.ts';
import { exported } from '#lib/server/export.ts';
import { joinAsGuest } from '#lib/server/meetings/join.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { KeepForm, letGo, monthsAgo, setKeeping, type Keeping } from '#lib/server/retention.ts';
import { ranges } from '#lib/server/retention/lines.ts';
import { newId } from '#lib/server/tokens.ts';
import { furnish, photoOf } from '../e2e/access/world.ts';
import { eachEngine } from '../engines.ts';
import { appOn } from './given.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('how long', () => {
	test('months end where the calendar says, also in short ones', () => {
		expect(monthsAgo('2026-05-31T10:00:00.000Z', 3)).toBe('2026-02-28T10:00:00.000Z');
		expect(monthsAgo('2026-01-15T10:00:00.000Z', 12)).toBe('2025-01-15T10:00:00.000Z');
	});

	test('names are never kept longer than the words', () => {
		const read = (keepNames: string, keepWords: string) =>
			v.safeParse(KeepForm, { keepNames, keepWords }).success;
		expect([read('12', '24'), read('', ''), read('3', '')]).toEqual([true, true, true]);
		expect([read('24', '12'), read('', '12'), read('7', '')]).toEqual([false, false, false]);
	});

	test('numbers that follow each other are one range', () => {
		expect(ranges([3, 1, 2, 7])).toEqual([
			[1, 3],
			[7, 7]
		]);
	});
});

eachEngine((open) => {
	/** Zelda was in a meeting that closed; time has gone on by so many months. */
	async function held() {
		let later = '';
		const plain = appOn(await open());
		const app: App = { ...plain, now: () => later || plain.now() };
		const house = await furnish(app, 'Bakery');
		const meeting = house.things.meeting!;
		const door = { meeting, via: 'code' as const, contact: null, state: 'open' as const };
		const form = { key: newId(), name: 'Zelda Quince', customer: '', ref: '' };
		const joined = await joinAsGuest(app, door, form, false, '192.0.2.7');
		if (isRefusal(joined)) throw new Error(joined.refused);
		await photoOf(app, house, joined.guest);
		const customer = { person: joined.guest, side: 'customer' as const };
		const facilitator = { person: house.owner.id, side: 'facilitator' as const };
		const remark = (words: string, unsigned: boolean): Command => ({
			...{ type: 'addComment', comment: newId(), clause: house.things.clause!, section: null },
			...{ quote: null, verb: null, words, lang: null, unsigned, behalf: null }
		});
		const said: [Command, typeof customer | typeof facilitator][] = [
			[{ type: 'introduce', title: 'kanarie job', since: null, line: null, photo: null }, customer],
			[{ type: 'startMeeting', announce: true }, facilitator],
			[remark('kanarie signed', false), customer],
			[remark('kanarie unsigned', true), customer],
			[{ type: 'addSubject', subject: newId(), label: 'As Zelda Quince wants it' }, facilitator],
			[{ type: 'closeMeeting', unasked: 'No time.' }, facilitator]
		];
		for (const [command, actor] of said) {
			const answer = await perform(app, meeting, { id: newId(), command }, actor);
			if (isRefusal(answer)) throw new Error(`${command.type}: ${answer.refused}`);
		}
		const at = app.now();
		const pass = (months: number) => (later = monthsAgo(at, -months));
		const keep = (keeping: Partial<Keeping>) =>
			setKeeping(
				app,
				house.team,
				{ keepNames: null, keepWords: null, keepLines: null, ...keeping },
				house.owner.id
			);
		return { app, house, meeting, pass, keep };
	}

	async function toldOf(app: App) {
		let text = '';
		for await (const part of exported(app, undefined)) text += part;
		for (const table of Object.values(app.db.tables))
			text += JSON.stringify(await app.db.query.select().from(table as never));
		return ['Zelda Quince', 'kanarie job', 'kanarie signed', 'kanarie unsigned'].filter((one) =>
			text.includes(one)
		);
	}
	const all = ['Zelda Quince', 'kanarie job', 'kanarie signed', 'kanarie unsigned'];

	test('nothing goes before its time, nor where nothing was chosen', async () => {
		const { app, pass, keep } = await held();
		pass(200);
		await letGo(app);
		expect(await toldOf(app)).toEqual(all);
		pass(0);
		await keep({ keepNames: 3, keepWords: 6 });
		pass(2);
		await letGo(app);
		expect(await toldOf(app)).toEqual(all);
	});

	test('first the names of guests go, then the words, and what came of them stays', async () => {
		const { app, house, meeting, pass, keep } = await held();
		await keep({ keepNames: 3, keepWords: 6 });
		pass(4);
		await letGo(app);
		expect(await toldOf(app)).toEqual(['kanarie signed', 'kanarie unsigned']);
		expect((await check(app)).faults).toEqual([]);
		const { photos: f, meetings: m, comments: c } = app.db.tables;
		expect(await app.db.query.select().from(f).where(eq(f.meeting, meeting))).toEqual([]);
		const epoch = async () =>
			(await app.db.query.select({ epoch: m.epoch }).from(m).where(eq(m.id, meeting)))[0]!.epoch;
		const before = await epoch();
		await letGo(app);
		// What is done is not done again: nobody has to read the meeting anew for it.
		expect(await epoch()).toBe(before);
		pass(7);
		await letGo(app);
		expect(await toldOf(app)).toEqual([]);
		expect((await check(app)).faults).toEqual([]);
		const after = await epoch();
		await letGo(app);
		expect(await epoch()).toBe(after);
		const rows = await app.db.query
			.select()
			.from(c)
			.where(and(eq(c.meeting, meeting), eq(c.side, 'customer')));
		expect(rows.map(({ words }) => words).toSorted()).toEqual(['', '—']);
		expect(house.team).toBeTruthy();
	});

	test('old lines of what was done go, and the chain still tells what was taken out by hand', async () => {
		const { app, house, pass, keep } = await held();
		const { activity: a } = app.db.tables;
		const line = (name: string) =>
			activityWrite(app.db, {
				...{ team: house.team, by: house.owner.id, at: app.now(), type: 'team renamed' as const },
				body: { name }
			});
		await app.db.commit([line('first'), line('second')]);
		await keep({ keepLines: 3 });
		pass(5);
		await app.db.commit([line('third')]);
		await letGo(app);
		const left = await app.db.query.select().from(a).where(eq(a.team, house.team));
		expect(left.map(({ type }) => type).toSorted()).toEqual(['lines let go', 'team renamed']);
		expect((await check(app)).faults).toEqual([]);
		await letGo(app);
		expect(await app.db.query.select().from(a).where(eq(a.team, house.team))).toHaveLength(2);
		const third = left.find(({ type }) => type === 'team renamed')!;
		await app.db.commit([app.db.query.delete(a).where(eq(a.id, third.id))]);
		expect((await check(app)).faults.join()).toContain('was taken out');
	});
});
