import { expect, test } from 'vitest';
import { replay } from '#lib/domain/meeting/evolve.ts';
import type { App } from '#lib/server/app.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { catchUpAll } from '#lib/server/meetings/refresh.ts';
import { startOver } from '#lib/server/meetings/epoch.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { follow } from '#lib/server/realtime/follow.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, dana, furnish, maria, says, startedMeeting, tell } from '../../world.ts';

eachEngine((open, kind) => {
	/** Two processes that hold the same meeting, and are never told of each other. */
	async function two(meetings = ['m']): Promise<[App, App]> {
		const one = appOn(await open());
		await furnish(one, meetings);
		for (const id of meetings) await startedMeeting(one, id);
		const other = appOn(one.db);
		for (const id of meetings) await enter(other, id);
		return [one, other];
	}

	test('whoever was overtaken reads only what is new, and keeps the meeting in memory', async () => {
		const [one, other] = await two();
		const held = (await enter(other, 'm'))!;
		for (let n = 0; n < 5; n++) await tell(one, 'm', says(`a${n}`, 'words'), maria);
		expect(await tell(other, 'm', says('b', 'words'), maria)).toHaveProperty('seq');
		expect(await enter(other, 'm')).toBe(held);
		expect(held.meeting).toEqual(replay(await readLog(one.db, 'm')));
	});

	test.skipIf(kind === 'sqlite')('a no counts only on what is in the log now', async () => {
		const [one, other] = await two();
		const mute = (muted: boolean) =>
			tell(one, 'm', { type: 'mutePerson', person: 'maria', muted }, dana);
		for (let round = 0; round < 3; round++) {
			await mute(true);
			expect(await tell(other, 'm', says(`n${round}`, 'words'), maria)).toEqual({
				refused: 'muted'
			});
			await mute(false);
			expect(await tell(other, 'm', says(`y${round}`, 'words'), maria)).toHaveProperty('seq');
		}
	});

	test('L3 a command that the other process carried out is answered as done', async () => {
		const [one, other] = await two();
		const first = await tell(one, 'm', says('k', 'words'), maria, 'same');
		expect(await tell(other, 'm', says('k', 'words'), maria, 'same')).toEqual(first);
		const nothing = { type: 'mutePerson', person: 'maria', muted: false } as const;
		const none = await tell(one, 'm', nothing, dana, 'nothing');
		expect(await tell(other, 'm', nothing, dana, 'nothing')).toEqual(none);
	});

	test('L1 two that write to the same meetings at once, in any order, lose nothing', async () => {
		const meetings = ['m', 'n', 'o'];
		const apps = await two(meetings);
		const said = apps.flatMap((app, which) =>
			Array.from({ length: 60 }, (_, n) => {
				const at = which ? meetings[n % 3]! : meetings[2 - (n % 3)]!;
				return tell(app, at, says(`${which}-${n}`, 'words'), maria);
			})
		);
		for (const answer of await Promise.all(said)) expect(answer).toHaveProperty('seq');
		const logs = await Promise.all(meetings.map((id) => readLog(apps[0].db, id)));
		for (const log of logs)
			expect(log.map((fact) => fact.seq)).toEqual(log.map((_, index) => index + 1));
		const added = logs.flat().filter((fact) => fact.type === 'commentAdded');
		expect(added).toHaveLength(120);
	});

	test('B1 whoever heard more at one process is not taken back by the other', async () => {
		const [one, other] = await two();
		const viewer = { audience: 'guests', person: 'maria' } as const;
		await tell(one, 'm', says('k', 'words'), maria);
		const { seq, epoch } = (await enter(one, 'm'))!;
		const behind = (await enter(other, 'm'))!;
		expect(behind.seq).toBeLessThan(seq);
		expect(await follow(other, behind, viewer, { seq, epoch })).toMatchObject({ upTo: seq });
		await startOver(one);
		await catchUpAll(one);
		const { epoch: next } = (await enter(one, 'm'))!;
		const held = (await enter(other, 'm'))!;
		const answer = await follow(other, held, viewer, { seq, epoch: next });
		expect(answer).toMatchObject({ upTo: seq, epoch: next });
	});

	test('a look at all logs finds news, and a story that begins anew', async () => {
		const [one, other] = await two();
		await tell(one, 'm', says('k', 'words'), maria);
		await catchUpAll(other);
		const held = (await enter(other, 'm'))!;
		expect(held.meeting.comments.map(({ id }) => id)).toEqual(['k']);
		await startOver(one);
		await catchUpAll(other);
		const anew = (await enter(other, 'm'))!;
		expect(anew).not.toBe(held);
		expect(anew.epoch).toBeGreaterThan(held.epoch);
	});
});
