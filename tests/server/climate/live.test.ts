import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Command } from '#lib/domain/meeting/commands.ts';
import type { App } from '#lib/server/app.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { meetingFor } from '#lib/server/export/meetings.ts';
import { refolded } from '#lib/server/climate/going.ts';
import { goingOf, toldOf } from '#lib/server/climate/room.ts';
import { lookAtAll } from '#lib/server/climate/watch.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { openMeeting } from '#lib/server/meetings/open.ts';
import { isRefusal } from '#lib/domain/refusal.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { aisha, appOn, dana, furnish, maria, says, startedMeeting, tell } from '../../world.ts';

let app: App;
let at: number;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

beforeEach(async () => {
	at = Date.parse('2026-04-14T08:00:00.000Z');
	app = appOn(await openDatabase(':memory:'), () => new Date(at).toISOString());
	await furnish(app, ['m', 'off']);
	await startedMeeting(app, 'm');
});

const meeting = async (id = 'm') => (await enter(app, id))!.meeting;
const label = async () => toldOf((await enter(app, 'm'))!)?.climate.label ?? null;
const nudges = async (id = 'm') => (await meeting(id)).nudges.map((one) => one.nudge);

/** The server looks every five seconds. */
async function wait(seconds: number, each: () => Promise<boolean> = async () => false) {
	for (let gone = 0; gone < seconds; gone += 5) {
		at += 5 * SECOND;
		await lookAtAll(app);
		if (await each()) return gone + 5;
	}
	return null;
}

async function does(command: Command, actor: Actor = dana, id = 'm') {
	const outcome = await tell(app, id, command, actor);
	if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.refused}`);
}

/** Remarks at persons, explained away, and both customers press. */
async function war(id = 'm') {
	for (const n of [1, 2, 3, 4]) {
		await does(says(`k${n}`, `You never call back, number ${n}.`), n % 2 ? maria : aisha, id);
		await does({ type: 'flagPersonal', comment: `k${n}` }, dana, id);
		await does({ type: 'confirmPersonal', comment: `k${n}`, confirmed: true }, dana, id);
		const reply = {
			reply: `r${n}`,
			kind: 'explain',
			words: 'That is how the system works.'
		} as const;
		await does({ type: 'reply', comment: `k${n}`, ...reply }, dana, id);
	}
	for (const who of [maria, aisha]) await does({ type: 'pressHeat' }, who, id);
}

test('how a young meeting goes is known without its log, and is what its log says', async () => {
	for (const seconds of [10, 60, 45, 10, 60, 90]) {
		at += seconds * SECOND;
		await does(says(`at-${at}`, 'You never call back.'), maria);
		const room = (await enter(app, 'm'))!;
		expect(await goingOf(app, { ...room, going: undefined })).toEqual(
			refolded(await readLog(app.db, 'm'))
		);
	}
});

describe('by the real clock', () => {
	test('a War is hinted at within 35 seconds, and stands on the console after a second look', async () => {
		await wait(14 * 60);
		expect(await label()).not.toBe('War');
		await war();
		const hinted = await wait(60, async () => (await nudges()).includes('W2'));
		expect(hinted).toBeLessThanOrEqual(35);
		const known = await wait(60, async () => (await label()) === 'War');
		expect(known! + hinted!).toBeGreaterThan(30);
		expect(known! + hinted!).toBeLessThanOrEqual(40);
	});

	test('calm answers bring another label back', async () => {
		await wait(14 * 60);
		await war();
		await wait(60);
		expect(await label()).toBe('War');
		for (const n of [1, 2, 3, 4])
			await does({
				type: 'reply',
				comment: `k${n}`,
				reply: `c${n}`,
				kind: 'commit',
				words: 'We will call you back by Friday.'
			});
		await wait(11 * 60);
		expect(['4F', 'Mixed']).toContain(await label());
		expect(toldOf((await enter(app, 'm'))!)!.climate.peak!.war).toBeGreaterThanOrEqual(50);
	});

	test('the peak is known again after a restart, and nothing of the past is hinted at anew', async () => {
		await wait(14 * 60 + 5);
		await war();
		await wait(2 * 60);
		const before = toldOf((await enter(app, 'm'))!)!;
		const shown = await nudges();
		app.rooms.clear();
		at += 6 * MINUTE;
		await enter(app, 'm');
		await lookAtAll(app);
		const after = toldOf((await enter(app, 'm'))!)!;
		expect(after.climate.peak).toEqual(before.climate.peak);
		expect(Math.max(...after.war)).toBe(Math.max(...before.war));
		expect(await nudges()).toEqual(shown);
	});

	test('no hint comes before the start or after the plan', async () => {
		await does({ type: 'giveFloor', side: 'team' });
		await wait(5 * 60);
		expect(await nudges()).toEqual([]);
		at += 200 * MINUTE;
		await wait(10);
		const shown = await nudges();
		await wait(5 * 60);
		expect(await nudges()).toEqual(shown);
	});
});

describe('switched off', () => {
	const plannedOff = async () => {
		const { query, tables } = app.db;
		await app.db.commit([query.update(tables.meetings).set({ climate: 'off' })]);
		await startedMeeting(app, 'off');
	};

	test('in the plan: nothing is measured, hinted at or written down', async () => {
		await plannedOff();
		expect((await meeting('off')).climate.on).toBe(false);
		await wait(14 * 60);
		await war('off');
		await wait(2 * 60);
		expect(await nudges('off')).toEqual([]);
		expect(toldOf((await enter(app, 'off'))!)).toBeNull();
		await does({ type: 'closeMeeting', unasked: 'No time.' }, dana, 'off');
		expect((await meetingFor(app.db, 'off'))!.climate).toBeNull();
		expect(await app.db.query.select().from(app.db.tables.climates)).toEqual([]);
	});

	test('and on again in the meeting, as the facilitator likes', async () => {
		await plannedOff();
		await wait(14 * 60);
		await does({ type: 'switchClimate', on: true }, dana, 'off');
		await war('off');
		await wait(35);
		expect(await nudges('off')).toContain('W2');
		expect(
			await openMeeting(app, 'off', { user: 'dana', name: 'Dana', email: '', session: 's' })
		).toBe(null);
		expect((await meeting('off')).climate.on).toBe(true);
	});
});
