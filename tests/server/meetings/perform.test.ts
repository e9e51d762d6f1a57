import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { AnyCommand } from '#lib/domain/meeting/commands.ts';
import { replay } from '#lib/domain/meeting/evolve.ts';
import { latestVersion, versionClauses } from '#lib/server/charters/versions.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { perform } from '#lib/server/meetings/perform.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, dana, furnish, maria, says, startedMeeting, tell, withClock } from '../../world.ts';

eachEngine((open) => {
	async function started(now?: () => string, meetings?: string[]) {
		const app = appOn(await open(), now);
		await furnish(app, meetings);
		for (const id of meetings ?? ['m']) await startedMeeting(app, id);
		return app;
	}

	test('L1 L3 comments become facts once, numbered without holes, however many are sent at once and twice', async () => {
		const app = await started();
		const sent = Array.from({ length: 60 }, (_, n) => ({
			id: `c${n}`,
			command: says(`k${n}`, `words ${n}`)
		}));
		const answers = await Promise.all(
			[...sent, ...sent].map((one) => perform(app, 'm', one, maria))
		);
		const log = await readLog(app.db, 'm');
		expect(log.map((fact) => fact.seq)).toEqual(log.map((_, index) => index + 1));
		expect(log.filter((fact) => fact.type === 'commentAdded')).toHaveLength(60);
		expect(answers.slice(0, 60)).toEqual(answers.slice(60));
	});

	test('L4 what was kept of a meeting on the way stays as it was while the batch goes on', async () => {
		const app = await started();
		const all = Array.from({ length: 350 }, (_, n) => tell(app, 'm', says(`k${n}`, `${n}`), maria));
		await Promise.all(all);
		const room = (await enter(app, 'm'))!;
		for (const { seq, meeting } of room.marks) {
			const log = (await readLog(app.db, 'm')).filter((fact) => fact.seq <= seq);
			expect(meeting).toEqual(replay(log));
		}
		expect(room.marks.length).toBeGreaterThan(2);
		expect(room.meeting).toEqual(replay(await readLog(app.db, 'm')));
	});

	test('L3 two processes that write to one meeting lose races, never words', async () => {
		const one = await started();
		const other = appOn(one.db);
		const from = (app: typeof one, side: string) =>
			Array.from({ length: 20 }, (_, n) =>
				tell(app, 'm', says(`${side}${n}`, `${side} ${n}`), maria)
			);
		await Promise.all([...from(one, 'a'), ...from(other, 'b')]);
		const log = await readLog(one.db, 'm');
		expect(log.map((fact) => fact.seq)).toEqual(log.map((_, index) => index + 1));
		expect(log.filter((fact) => fact.type === 'commentAdded')).toHaveLength(40);
	});

	test('L3 the same id with other words is refused, also after a restart', async () => {
		const app = await started();
		await perform(app, 'm', { id: 'c', command: says('k', 'first') }, maria);
		const again = { id: 'c', command: says('k', 'second') };
		expect(await perform(app, 'm', again, maria)).toEqual({ refused: 'same-id-other-words' });
		expect(await perform(appOn(app.db), 'm', again, maria)).toEqual({
			refused: 'same-id-other-words'
		});
		expect(
			await perform(appOn(app.db), 'm', { id: 'c', command: says('k', 'first') }, maria)
		).toHaveProperty('seq');
	});

	test('L2 what is acknowledged is in the database, and the room is its replay', async () => {
		const app = await started();
		await tell(app, 'm', says('k1', 'Do not shovel me around.'), maria);
		const [row] = await app.db.query.select().from(app.db.tables.comments);
		expect(row).toMatchObject({
			meeting: 'm',
			id: 'k1',
			words: 'Do not shovel me around.',
			by: 'maria'
		});
		expect((await enter(app, 'm'))!.meeting).toEqual(replay(await readLog(app.db, 'm')));
	});

	test('one bad command in a batch spoils nothing for the others', async () => {
		const app = await started(undefined, ['m', 'n']);
		const answers = await Promise.all([
			tell(app, 'm', says('k1', ' '), maria),
			tell(app, 'm', says('k2', 'good'), maria),
			tell(app, 'n', says('k3', 'good'), maria),
			tell(app, 'nowhere', says('k4', 'lost'), maria)
		]);
		expect(answers.map((one) => ('refused' in one ? one.refused : 'done'))).toEqual([
			'words-empty',
			'done',
			'done',
			'unknown-meeting'
		]);
	});

	test('a fault of the disk reaches whoever asked, and nothing of it is remembered', async () => {
		const app = await started();
		const { commit } = app.db;
		app.db.commit = () => Promise.reject(new Error('disk full'));
		await expect(tell(app, 'm', says('k1', 'words'), maria, 'c1')).rejects.toThrow('disk full');
		app.db.commit = commit;
		expect((await enter(app, 'm'))!.meeting.comments).toEqual([]);
		expect(await tell(app, 'm', says('k1', 'words'), maria, 'c1')).toHaveProperty('seq');
	});

	test('a clock that runs backwards turns no fact back', async () => {
		const times = ['2026-04-14T09:00:00.000Z', '2026-04-14T08:00:00.000Z'];
		let n = 0;
		const app = await started(() => times[n++ % 2]!);
		for (let i = 0; i < 5; i++) await tell(app, 'm', says(`k${i}`, 'words'), maria);
		const at = (await readLog(app.db, 'm')).map((fact) => fact.at);
		expect(at).toEqual(at.toSorted());
	});

	test('a played meeting goes by the minute its key states, and never back', async () => {
		const app = appOn(await open());
		await furnish(app);
		await withClock(app, 'm', 'clock-key');
		await startedMeeting(app);
		const at = async (comment: string, minute: number, key = 'clock-key') =>
			perform(
				app,
				'm',
				{ id: comment, command: says(comment, 'words'), clock: { key, minute } },
				maria
			);
		await at('k1', 19.5);
		await at('k2', 3);
		expect(await at('k3', 40, 'wrong')).toEqual({ refused: 'not-yours' });
		await tell(app, 'm', says('k4', 'from the page'), maria);
		const times = (await enter(app, 'm'))!.meeting.comments.map((one) => one.at);
		expect(times).toEqual(Array(3).fill('2026-04-14T08:19:30.000Z'));
	});

	test('L5 a version is agreed only with causes, and each changed clause leads back to the words', async () => {
		const app = await started();
		const propose = (because: string[]): AnyCommand => ({
			type: 'proposeChange',
			proposal: 'p1',
			op: 'replace',
			clause: 'calls',
			section: 'expectations',
			after: 'One person stays with your call.',
			elsewhere: [],
			own: null,
			because
		});
		await tell(app, 'm', says('k1', 'Do not shovel me around.'), maria);
		await tell(app, 'm', says('k2', 'And call me back.', 'pass'), maria);
		expect(await tell(app, 'm', propose([]), dana)).toEqual({
			refused: 'no-customer-words'
		});
		await tell(app, 'm', propose(['k1']), dana);
		const agree: AnyCommand = {
			type: 'agreeVersion',
			note: 'as heard',
			agreedBy: ['Dana'],
			override: null
		};
		expect(await tell(app, 'm', agree, dana)).toEqual({ refused: 'nothing-accepted' });
		await tell(app, 'm', { type: 'acceptProposal', proposal: 'p1' }, dana);
		expect(await tell(app, 'm', agree, dana)).toEqual({
			refused: 'comments-unanswered',
			about: ['k2']
		});
		await tell(app, 'm', { type: 'answerRest', owner: 'Dana', due: '2026-04-20' }, dana);
		await tell(app, 'm', agree, dana);

		const latest = await latestVersion(app.db, 'charter');
		expect(latest).toMatchObject({ number: 2, cause: 'meeting', meeting: 'm' });
		expect(latest!.clauses.map((one) => [one.id, one.text, one.origin])).toEqual([
			['calls', 'One person stays with your call.', 'said'],
			['pass', 'We pass you to the right department.', 'assumed']
		]);
		expect((await versionClauses(app.db, 'charter', 1))[0]!.text).toBe(
			'We answer your call within 60 seconds.'
		);
		const { traces, clauses } = app.db.tables;
		expect(await app.db.query.select().from(traces)).toEqual([
			{ charter: 'charter', version: 2, clause: 'calls', meeting: 'm', comment: 'k1' }
		]);
		const [draft] = await app.db.query.select().from(clauses).where(eq(clauses.id, 'calls'));
		expect(draft).toMatchObject({ text: 'One person stays with your call.', rev: 2 });
	});

	test('a draft that the team changed meanwhile keeps the team’s words', async () => {
		const app = await started();
		const { clauses } = app.db.tables;
		await app.db.commit([
			app.db.query.update(clauses).set({ text: 'Ours, unagreed.' }).where(eq(clauses.id, 'calls'))
		]);
		await tell(app, 'm', says('k1', 'Stay with me.'), maria);
		await tell(
			app,
			'm',
			{
				type: 'proposeChange',
				proposal: 'p1',
				op: 'replace',
				clause: 'calls',
				section: 'expectations',
				after: 'New.',
				because: ['k1'],
				elsewhere: [],
				own: null
			},
			dana
		);
		await tell(app, 'm', { type: 'acceptProposal', proposal: 'p1' }, dana);
		await tell(
			app,
			'm',
			{ type: 'agreeVersion', note: '', agreedBy: ['Dana'], override: null },
			dana
		);
		const [draft] = await app.db.query.select().from(clauses).where(eq(clauses.id, 'calls'));
		expect(draft!.text).toBe('Ours, unagreed.');
		expect((await latestVersion(app.db, 'charter'))!.clauses[0]!.text).toBe('New.');
	});
});
