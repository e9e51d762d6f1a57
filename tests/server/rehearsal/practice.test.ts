import { getTableName, is, sql, Table } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { App } from '#lib/server/app.ts';
import { chartersOf } from '#lib/server/charters/charters.ts';
import { meetingsOf } from '#lib/server/meetings/plans.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { promisesOf } from '#lib/server/promises.ts';
import { playTurn } from '#lib/server/rehearsal/play.ts';
import { beginPractice, endPractice, practiceOf } from '#lib/server/rehearsal/practice.ts';
import { teamsOf } from '#lib/server/teams.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, dana, furnish, startedMeeting, tell } from '../../world.ts';

const by = { user: 'dana', name: 'Dana', email: '', session: 's' };

/** How many rows every table has. */
async function rowsOf({ db: { query, tables } }: App) {
	const all = Object.values(tables as object).filter((one) => is(one, Table));
	const counts: Record<string, number> = {};
	for (const table of all) {
		const rows = await query
			.select({ n: sql<number>`count(*)` })
			.from(table as unknown as typeof tables.teams);
		counts[getTableName(table)] = Number(rows[0]!.n);
	}
	return counts;
}

async function playUntilQuiet(app: App, practice: string) {
	let turns = 0;
	while (await playTurn(app, practice)) expect(++turns).toBeLessThan(50);
	return turns;
}

eachEngine((open) => {
	test('a practice leaves no row in any table, however far it went', async () => {
		const app = appOn(await open());
		await furnish(app);
		const before = await rowsOf(app);
		const begun = await beginPractice(app, 'm', by, 'en');
		const practice = (begun as { practice: string }).practice;
		await playUntilQuiet(app, practice);
		const say = (command: Parameters<typeof tell>[2]) => tell(app, practice, command, dana);
		await say({ type: 'startMeeting', announce: true });
		const room = (await enter(app, practice))!;
		for (const { id } of room.meeting.clauses) {
			await say({ type: 'moveTo', stage: 'charter', clause: id, page: 0, proposal: null });
			await playUntilQuiet(app, practice);
		}
		await say({ type: 'moveTo', stage: 'ratings', clause: null, page: 0, proposal: null });
		await playUntilQuiet(app, practice);
		const because = room.meeting.comments.map((one) => one.id).slice(0, 1);
		await say({
			type: 'makePromise',
			promise: 'p',
			what: 'Call back',
			owner: 'Dana',
			due: null,
			because,
			elsewhere: []
		});
		expect(await rowsOf(app)).not.toEqual(before);
		expect(await endPractice(app, practice)).toBe('m');
		expect(await rowsOf(app)).toEqual(before);
		expect(app.practices.size).toBe(0);
	});

	test('while it runs nothing that counts for the team can find it', async () => {
		const app = appOn(await open());
		await furnish(app);
		const begun = await beginPractice(app, 'm', by, 'en');
		const { practice } = begun as { practice: string };
		expect((await meetingsOf(app, 'team')).map((one) => one.id)).toEqual(['m']);
		expect((await chartersOf(app, 'team')).map((one) => one.version)).toEqual([null]);
		expect(await promisesOf(app, 'team')).toEqual([]);
		const teams = await teamsOf(app, 'dana');
		expect(teams.filter((one) => one.practice === null).map((one) => one.id)).toEqual(['team']);
		expect(await beginPractice(app, 'm', by, 'en')).toEqual(begun);
		expect(await practiceOf(app, 'm', 'dana')).toBe(practice);
		expect((await enter(app, practice))!.meeting.about?.practice).toBe(true);
	});

	test('the played guests come, speak as they are, and fall silent', async () => {
		const app = appOn(await open());
		await furnish(app);
		const { practice } = (await beginPractice(app, 'm', by, 'en')) as { practice: string };
		await playUntilQuiet(app, practice);
		const said = async () =>
			(await enter(app, practice))!.meeting.comments.map(({ by, verb }) => [by, verb]);
		expect(await said()).toEqual([
			['angry', null],
			['polite', null]
		]);
		await tell(app, practice, { type: 'startMeeting', announce: true }, dana);
		const clause = (await enter(app, practice))!.meeting.clauses[0]!.id;
		const to = { type: 'moveTo', page: 0, proposal: null } as const;
		await tell(app, practice, { ...to, stage: 'charter', clause }, dana);
		await playUntilQuiet(app, practice);
		expect((await said()).slice(2)).toEqual([
			['angry', 'change'],
			['polite', 'keep']
		]);
		await tell(app, practice, { ...to, stage: 'needs', clause: null }, dana);
		await playUntilQuiet(app, practice);
		expect((await said()).map(([by]) => by)).not.toContain('silent');
		await tell(app, practice, { type: 'beginSilence' }, dana);
		await playUntilQuiet(app, practice);
		expect((await said()).at(-1)).toEqual(['silent', 'add']);
	});

	test('explaining heats the angry one up', async () => {
		const app = appOn(await open());
		await furnish(app);
		const { practice } = (await beginPractice(app, 'm', by, 'en')) as { practice: string };
		await playUntilQuiet(app, practice);
		const kind = 'explain';
		const reply = { type: 'reply', comment: 'angry-lobby', reply: 'r', words: 'But' } as const;
		await tell(app, practice, { ...reply, kind }, dana);
		await playUntilQuiet(app, practice);
		const { meeting } = (await enter(app, practice))!;
		expect(meeting.heat.length).toBe(1);
		expect(meeting.comments[0]!.replies[0]!.explained).toBe(true);
	});

	test('only a planned meeting is practised, and only a practice is ended', async () => {
		const app = appOn(await open());
		await furnish(app);
		await startedMeeting(app);
		expect(await beginPractice(app, 'm', by, 'en')).toEqual({ refused: 'already-open' });
		expect(await endPractice(app, 'm')).toBe(null);
		expect((await enter(app, 'm'))!.meeting.status).toBe('open');
	});

	test('a closed practice says nothing more', async () => {
		const app = appOn(await open());
		await furnish(app);
		const { practice } = (await beginPractice(app, 'm', by, 'en')) as { practice: string };
		await tell(app, practice, { type: 'startMeeting', announce: true }, dana);
		await tell(app, practice, { type: 'closeMeeting', unasked: 'Only practising' }, dana);
		expect(await playTurn(app, practice)).toBe(false);
	});
});
