import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { App } from '#lib/server/app.ts';
import { check } from '#lib/server/check.ts';
import { seriesOf } from '#lib/server/charters/series.ts';
import { enter } from '#lib/server/meetings/rooms.ts';
import { guestPerson, join } from '#lib/server/meetings/people.ts';
import { beginPractice, endPractice } from '#lib/server/rehearsal/practice.ts';
import { gathered } from '#lib/server/themes/gathered.ts';
import { judgedBy } from '#lib/server/themes/judged.ts';
import { lessons } from '#lib/server/themes/listed.ts';
import { countRating, makeTheme, mergeComments, takeComment } from '#lib/server/themes/merge.ts';
import { movesOf } from '#lib/server/themes/moves.ts';
import { saidBefore } from '#lib/server/themes/said.ts';
import { joinThemes, linkTheme, renameTheme, splitTheme } from '#lib/server/themes/shape.ts';
import { undoMove } from '#lib/server/themes/undo.ts';
import { doerAt } from '#lib/server/themes/when.ts';
import { eachEngine } from '../../engines.ts';
import {
	aisha,
	appOn,
	dana,
	furnish,
	maria,
	says,
	startedMeeting,
	tell,
	withClock
} from '../../world.ts';

const by = { team: 'team', by: 'dana', at: '2026-04-20T10:00:00.000Z' };
const at = (comment: string, meeting = 'm') => ({ meeting, comment });

/** Two meetings on one charter: what Maria says in the first, Aisha says again in the second. */
async function twoMeetings(app: App) {
	await furnish(app, ['m', 'n']);
	await startedMeeting(app, 'm');
	await startedMeeting(app, 'n');
	await tell(app, 'm', says('one', 'Nobody owns my case when I call you again.', 'pass'), maria);
	await tell(app, 'm', says('two', 'I wait far too long until you answer.'), maria);
	await tell(
		app,
		'n',
		says('three', 'Somebody must own my case from call to call.', 'pass'),
		aisha
	);
}

const placed = async (app: App) => Object.fromEntries((await gathered(app, 'team')).placed);
const kinds = async (app: App) => (await movesOf(app, 'team')).map((one) => one.deed.kind);
const activity = async ({ db: { query, tables } }: App) =>
	(await query.select().from(tables.activity).where(eq(tables.activity.team, 'team')))
		.map((one) => one.type)
		.filter((one) => /theme/.test(one));

eachEngine((open) => {
	test('a comment is in one theme, and every step stays in the history with who and when', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		await makeTheme(app, by, { id: 'owner', label: 'Somebody owns my case' }, at('one'));
		await makeTheme(app, by, { id: 'wait', label: 'Do not let me wait' }, null);
		await mergeComments(app, by, 'a', 'wait', [at('two'), at('one')]);
		await mergeComments(app, by, 'a', 'wait', [at('two'), at('one')]);
		expect(await placed(app)).toEqual({ 'm/one': 'wait', 'm/two': 'wait' });
		expect(await kinds(app)).toEqual(['made', 'merged', 'made', 'merged', 'merged']);
		expect((await activity(app)).toSorted()).toEqual([
			'comment put to a theme',
			'comment put to a theme',
			'comment put to a theme',
			'theme made',
			'theme made'
		]);
		const moves = await movesOf(app, 'team');
		expect(moves.map((one) => [one.by, one.at, one.number])).toEqual(
			[1, 2, 3, 4, 5].map((number) => ['dana', by.at, number])
		);
		const back = moves.find(({ deed }) => deed.kind === 'merged' && deed.before === 'owner')!;
		expect(await undoMove(app, by, 'b', back.id)).toBeNull();
		expect(await placed(app)).toEqual({ 'm/one': 'owner', 'm/two': 'wait' });
		expect(await undoMove(app, by, 'c', back.id)).toEqual({ refused: 'too-late' });
		expect((await kinds(app)).at(-1)).toBe('undone');
		expect((await check(app)).faults).toEqual([]);
		await app.db.query
			.update(app.db.tables.themeComments)
			.set({ theme: 'owner' })
			.where(eq(app.db.tables.themeComments.comment, 'two'));
		expect((await check(app)).faults).toEqual([
			'comment m/two: its theme is not what the history says'
		]);
	});

	test('what is not theirs, or is gone, is refused and changes nothing', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		await makeTheme(app, by, { id: 'owner', label: 'Somebody owns my case' }, at('one'));
		const stranger = { ...by, team: 'others' };
		expect(await mergeComments(app, stranger, 'a', 'owner', [at('two')])).toEqual({
			refused: 'unknown-theme'
		});
		expect(await mergeComments(app, by, 'b', 'owner', [at('nine')])).toEqual({
			refused: 'unknown-comment'
		});
		expect(await takeComment(app, by, 'c', at('two'))).toEqual({ refused: 'unknown-comment' });
		expect(await placed(app)).toEqual({ 'm/one': 'owner' });
	});

	test('two themes are joined and a theme is split, and both are undone', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		await makeTheme(app, by, { id: 'owner', label: 'Somebody owns my case' }, at('one'));
		await makeTheme(app, by, { id: 'same', label: 'One person for me' }, at('three', 'n'));
		expect(await joinThemes(app, by, 'join', 'owner', 'same')).toBeNull();
		expect(await placed(app)).toEqual({ 'm/one': 'owner', 'n/three': 'owner' });
		expect((await gathered(app, 'team')).themes.map((one) => one.id)).toEqual(['owner']);
		expect((await gathered(app, 'team')).joinedTo('same')).toBe('owner');
		const { themes } = await judgedBy(app, 'team', 'charter');
		expect(themes[0]!.measures).toMatchObject({ meetings: 2, of: 2, voices: 2 });

		expect(await undoMove(app, by, 'back', 'join')).toBeNull();
		expect(await placed(app)).toEqual({ 'm/one': 'owner', 'n/three': 'same' });

		await mergeComments(app, by, 'again', 'owner', [at('three', 'n')]);
		const part = { id: 'part', label: 'Later' };
		expect(await splitTheme(app, by, 'owner', part, [at('three', 'n')])).toBeNull();
		expect(await placed(app)).toEqual({ 'm/one': 'owner', 'n/three': 'part' });
		const split = (await movesOf(app, 'team')).find((one) => one.deed.kind === 'split')!;
		expect(await undoMove(app, by, 'whole', split.id)).toBeNull();
		expect(await placed(app)).toEqual({ 'm/one': 'owner', 'n/three': 'owner' });
		expect((await check(app)).faults).toEqual([]);
		await renameTheme(app, by, 'name', 'owner', 'One owner');
		expect(await undoMove(app, by, 'unname', 'name')).toBeNull();
		expect((await gathered(app, 'team')).themes.find((one) => one.id === 'owner')?.label).toBe(
			'Somebody owns my case'
		);
	});

	test('a person says whether it is on the charter; until then the pins propose', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		await makeTheme(app, by, { id: 'owner', label: 'Somebody owns my case' }, at('one'));
		const theme = async () => (await judgedBy(app, 'team', 'charter')).themes[0]!;
		expect(await theme()).toMatchObject({ decided: false, link: { on: 'yes', clause: 'pass' } });
		const link = { charter: 'charter', version: 1, onCharter: 'no' as const, clause: null };
		expect(await linkTheme(app, by, 'a', 'owner', link)).toBeNull();
		expect(await theme()).toMatchObject({ decided: true, link: { on: 'no' }, since: null });
		expect(await linkTheme(app, by, 'b', 'owner', { ...link, version: 2 })).toEqual({
			refused: 'unknown-clause'
		});
		expect(await undoMove(app, by, 'c', 'a')).toBeNull();
		expect(await theme()).toMatchObject({ decided: false, link: { on: 'yes' } });
	});

	test('what is rated on the spot under the theme counts for it, and by hand what is not', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		await makeTheme(app, by, { id: 'owner', label: 'Somebody owns my case' }, at('one'));
		await linkTheme(app, by, 'a', 'owner', {
			charter: 'charter',
			version: 1,
			onCharter: 'no',
			clause: null
		});
		const rated = async (meeting: string, subject: string, performance: number) => {
			await tell(app, meeting, { type: 'addSubject', subject, label: 'Own it' }, dana);
			for (const [kind, value] of [
				['importance', 5],
				['performance', performance]
			] as const)
				await tell(app, meeting, { type: 'castBallot', kind, subject, value }, maria);
		};
		await rated('m', 'owner', 1);
		await rated('n', 'other', 2);
		const spread = async () =>
			(await judgedBy(app, 'team', 'charter')).themes[0]!.measures.performance?.n ?? 0;
		expect(await spread(), 'hidden until it is opened').toBe(0);
		for (const meeting of ['m', 'n'])
			await tell(app, meeting, { type: 'revealBallots', poll: 'ratings' }, dana);
		expect(await spread()).toBe(1);
		expect(await countRating(app, by, 'b', 'owner', { meeting: 'n', subject: 'other' })).toBeNull();
		expect(await spread()).toBe(2);
	});

	test('said before is asked with the old words, never in silence and never of held words', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		await makeTheme(app, by, { id: 'owner', label: 'Somebody owns my case' }, at('one'));
		const before = async () => (await saidBefore(app, (await enter(app, 'n'))!)).before;
		expect((await before()).three).toMatchObject([
			{
				theme: 'owner',
				said: { meeting: 'm', words: 'Nobody owns my case when I call you again.' }
			}
		]);
		await tell(app, 'n', { type: 'beginSilence' }, dana);
		await tell(app, 'n', says('four', 'Who owns my case when I call?', 'pass'), maria);
		expect(await before()).toEqual({});
		expect(await mergeComments(app, by, 'x', 'owner', [at('four', 'n')])).toEqual({
			refused: 'unknown-comment'
		});
		await tell(app, 'n', { type: 'revealWords' }, dana);
		expect(Object.keys(await before()).toSorted()).toEqual(['four', 'three']);
		await mergeComments(app, by, 'y', 'owner', [at('three', 'n')]);
		expect(Object.keys(await before())).toEqual(['four']);
		expect((await saidBefore(app, (await enter(app, 'n'))!)).placed).toEqual({ three: 'owner' });
	});

	test('3.39 one line for each meeting says what was new, and that nothing was', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		await makeTheme(app, by, { id: 'owner', label: 'Somebody owns my case' }, at('one'));
		await makeTheme(app, by, { id: 'wait', label: 'Do not let me wait' }, at('two'));
		await mergeComments(app, by, 'a', 'owner', [at('three', 'n')]);
		const told = lessons(await judgedBy(app, 'team', 'charter'));
		expect(told.map((one) => [one.meeting, one.fresh.length, one.again.length])).toEqual([
			['m', 2, 0],
			['n', 0, 1]
		]);
	});

	test('whoever comes twice is one voice, and organisations count where several sit together', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		const { query, tables: t } = app.db;
		const row = { createdAt: by.at };
		await app.db.commit([
			query.insert(t.customers).values({ id: 'ott', team: 'team', name: 'Ott', ...row }),
			query
				.insert(t.contacts)
				.values({ id: 'zoe', customer: 'ott', name: 'Zoe', title: '', ...row }),
			...['m', 'n'].map((meeting) =>
				query
					.insert(t.guests)
					.values({ id: `zoe-${meeting}`, meeting, tokenHash: meeting, contact: 'zoe', ...row })
			)
		]);
		for (const meeting of ['m', 'n']) {
			const guest = `zoe-${meeting}`;
			await join(app, meeting, guestPerson(guest, 'Zoe', 'ott', null));
			await tell(app, meeting, says(guest, 'Who owns my case?', 'pass'), {
				person: guest,
				side: 'customer'
			});
		}
		await makeTheme(app, by, { id: 'owner', label: 'Somebody owns my case' }, at('zoe-m'));
		await mergeComments(app, by, 'a', 'owner', [at('zoe-n', 'n')]);
		const [theme] = (await judgedBy(app, 'team', 'charter')).themes;
		expect(theme!.measures).toMatchObject({ meetings: 2, voices: 1 });
		expect(theme!.organisations).toEqual({ raised: 1, of: 2 });
	});

	test('3.33 what two meetings on one draft want of one passage stands side by side', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		const propose = (meeting: string, proposal: string, after: string, because: string[]) =>
			tell(
				app,
				meeting,
				{
					type: 'proposeChange',
					proposal,
					op: 'replace',
					clause: 'pass',
					section: 'expectations',
					after,
					because,
					elsewhere: [],
					own: null
				},
				dana
			);
		await propose('m', 'p', 'One of us owns your case.', ['one']);
		expect((await seriesOf(app, 'team', 'charter')).conflicts).toEqual([]);
		await propose('n', 'q', 'We keep you and fetch the department.', ['three']);
		const { conflicts, meetings } = await seriesOf(app, 'team', 'charter');
		expect(conflicts.map((rivals) => rivals.map((one) => [one.meeting, one.after]))).toEqual([
			[
				['m', 'One of us owns your case.'],
				['n', 'We keep you and fetch the department.']
			]
		]);
		expect(meetings.map((one) => [one.id, one.version, one.waiting])).toEqual([
			['m', 1, 1],
			['n', 1, 1]
		]);
	});

	test('a played meeting has its own time, and only for whoever holds its key', async () => {
		const app = appOn(await open());
		await twoMeetings(app);
		await withClock(app, 'm', 'key');
		app.rooms.delete('m');
		const when = async (clock: string) =>
			(await doerAt(app, 'team', 'dana', { meeting: 'm', clock, minute: 30 })).at;
		expect(await when('key')).toBe('2026-04-14T08:30:00.000Z');
		expect(await when('wrong')).not.toBe('2026-04-14T08:30:00.000Z');
	});

	test('a practice is in no theme and leaves none behind', async () => {
		const app = appOn(await open());
		await furnish(app);
		const member = { user: 'dana', name: 'Dana', email: '', session: 's' };
		const begun = await beginPractice(app, 'm', member, 'en');
		const practice = (begun as { practice: string }).practice;
		await tell(app, practice, { type: 'startMeeting', announce: true }, dana);
		const room = (await enter(app, practice))!;
		const guest = room.meeting.people.find((one) => one.side === 'customer')!;
		const [clause] = room.meeting.clauses;
		await tell(app, practice, says('p', 'Who owns my case?', clause!.id), {
			person: guest.id,
			side: 'customer'
		});
		const there = { ...by, team: room.team };
		expect(await makeTheme(app, there, { id: 'x', label: 'X' }, at('p', practice))).toBeNull();
		expect((await gathered(app, room.team)).held).toEqual([]);
		expect((await gathered(app, 'team')).themes).toEqual([]);
		await endPractice(app, practice);
		for (const table of ['themes', 'themeComments', 'themeMoves'] as const)
			expect(await app.db.query.select().from(app.db.tables[table])).toEqual([]);
	});
});
