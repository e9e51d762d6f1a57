import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import type { Climate } from '#lib/domain/climate/climate.ts';
import type { App } from '#lib/server/app.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { meetingFor } from '#lib/server/export/meetings.ts';
import { toldOf } from '#lib/server/climate/room.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { theCase } from '../../domain/climate/folded.ts';
import { appOn, tell } from '../../world.ts';
import { hold } from './held.ts';

let app: App;
beforeEach(async () => {
	app = appOn(await openDatabase(':memory:'));
});

const written = async (id: string) => {
	const { climates: c } = app.db.tables;
	const [row] = await app.db.query.select().from(c).where(eq(c.meeting, id));
	return row && { ...row, result: JSON.parse(row.result) as Climate };
};

test.each([
	['m1', { war: 2, advertisement: 0, loveIn: 0, fourF: 99 }, ['A1 18']],
	['m2', { war: 39, advertisement: 0, loveIn: 0, fourF: 76 }, ['F2 29', 'W2 30', 'A1 38', 'F2 49']],
	['m3', { war: 0, advertisement: 0, loveIn: 0, fourF: 100 }, []]
])(
	'%s is played to the label, the scores and the nudges of the table',
	async (id, scores, shown) => {
		await hold(app, theCase, id);
		expect(await written(id)).toMatchObject({ label: '4F', result: { label: '4F', scores } });
		const { climate } = (await meetingFor(app.db, id))!;
		expect(climate).toMatchObject({ label: '4F', scores, reasons: [], overruled: null });
		expect(climate!.nudges.map(({ nudge, minute }) => `${nudge} ${minute}`)).toEqual(shown);
		if (id === 'm2')
			expect(climate).toMatchObject({ peak: { war: 98, minute: 31 }, recovered: true });
	}
);

test('a server that comes up anew in between is told the same, to the letter', async () => {
	const facts = async (restartEvery?: number) => {
		app = appOn(await openDatabase(':memory:'));
		await hold(app, theCase, 'm2', { restartEvery });
		return (await readLog(app.db, 'm2')).map(({ type, at, command, seq }) => [
			seq,
			at,
			type,
			command
		]);
	};
	const once = await facts();
	for (const every of [17]) expect(await facts(every)).toEqual(once);
});

test('the console is told the label a look later, and the War of every minute', async () => {
	const room = await hold(app, theCase, 'm2', { until: 36 });
	const told = toldOf(room)!;
	expect(told.climate.label).toBe('War');
	expect(told.war).toHaveLength(34);
	expect(Math.max(...told.war)).toBe(98);
	expect(told.climate.reasons[0]).toMatchObject({ signal: expect.any(String) });
});

test('what is answered after the meeting dates the verdict anew', async () => {
	await hold(app, theCase, 'm1');
	const before = (await written('m1'))!;
	const { meeting } = (await enter(app, 'm1'))!;
	const actor = { person: meeting.facilitator!, side: 'facilitator' } as const;
	const comment = meeting.comments.find((one) => one.outcome === null)!.id;
	const outcome = { kind: 'noted', because: null, owner: null, due: null, promise: null } as const;
	const { query, tables } = app.db;
	await app.db.commit([query.update(tables.meetings).set({ clockHash: null })]);
	app.rooms.clear();
	await tell(app, 'm1', { type: 'setOutcome', comments: [comment], outcome }, actor);
	const after = (await written('m1'))!;
	expect(after.at > before.at).toBe(true);
	const sentence = 'They were polite with one another and told us nothing.';
	await tell(
		app,
		'm1',
		{ type: 'overruleClimate', overruled: { label: 'Love-In', sentence } },
		actor
	);
	expect(await written('m1')).toMatchObject({ label: 'Love-In', result: { label: '4F' } });
	const { climate } = (await meetingFor(app.db, 'm1'))!;
	expect(climate).toMatchObject({ label: '4F', overruled: { label: 'Love-In', sentence } });
});

test('a practice is hinted at and leaves no verdict', async () => {
	const room = await hold(app, theCase, 'm2', { practice: true });
	expect(room.meeting.nudges).not.toEqual([]);
	expect(await written('m2')).toBeUndefined();
	expect((await meetingFor(app.db, 'm2'))!.climate).toBeNull();
});
