import { expect, test } from 'vitest';
import { isRefusal } from '#lib/domain/refusal.ts';
import { agreeDraft, restoreVersion, waitingChanges } from '#lib/server/charters/agree.ts';
import { makeCharter } from '#lib/server/charters/charters.ts';
import {
	addClause,
	bringBack,
	changeClause,
	draftOf,
	isConflict,
	moveClause,
	retireClause,
	undoClause,
	type NewClause
} from '#lib/server/charters/draft.ts';
import { changesBetween, stopsOf } from '#lib/server/charters/history.ts';
import { versionClauses } from '#lib/server/charters/versions.ts';
import { makeTeam } from '#lib/server/teams.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, person } from '../given.ts';

const at = { team: 'team', charter: 'c' };
const dana = { user: 'dana', name: 'Dana' };
const clause = (id: string, text: string, more: Partial<NewClause> = {}): NewClause => ({
	id,
	section: 'expectations',
	text,
	origin: 'assumed',
	measures: '',
	ref: '',
	after: '',
	...more
});

eachEngine((open) => {
	async function world() {
		const app = appOn(await open());
		for (const id of ['dana', 'tom']) await person(app, id);
		await makeTeam(app, { id: 'team', name: 'Customer Service' }, 'dana');
		await makeCharter(app, { id: 'c', team: 'team', title: 'Customer Service' }, 'dana');
		await addClause(app, 'c', clause('a', 'We pick up.'), 'dana');
		await addClause(app, 'c', clause('b', 'We call back.'), 'dana');
		return app;
	}
	const texts = async (app: Awaited<ReturnType<typeof world>>) =>
		(await draftOf(app, 'c')).clauses.map((one) => one.text);

	test('a clause sent twice is one; a new one can stand behind another', async () => {
		const app = await world();
		await addClause(app, 'c', clause('a', 'Something else.'), 'tom');
		await addClause(app, 'c', clause('x', 'In between.', { after: 'a' }), 'tom');
		expect(await texts(app)).toEqual(['We pick up.', 'In between.', 'We call back.']);
	});

	test('two editors never write over each other unseen', async () => {
		const app = await world();
		await changeClause(app, 'c', 'a', { rev: 1, text: 'Tom’s words.' }, 'tom');
		const late = await changeClause(app, 'c', 'a', { rev: 1, text: 'Dana’s words.' }, 'dana');
		expect(isConflict(late) && late.theirs).toMatchObject({
			text: 'Tom’s words.',
			by: 'Tom',
			rev: 2
		});
		expect((await texts(app))[0]).toBe('Tom’s words.');
	});

	test('a save whose answer got lost is not a conflict', async () => {
		const app = await world();
		await changeClause(app, 'c', 'a', { rev: 1, text: 'Once.' }, 'dana');
		const again = await changeClause(app, 'c', 'a', { rev: 1, text: 'Once.' }, 'dana');
		expect(again).toMatchObject({ rev: 2, text: 'Once.' });
	});

	test('undo brings the wording before, and twice the one after', async () => {
		const app = await world();
		await changeClause(app, 'c', 'a', { rev: 1, text: 'New.' }, 'dana');
		expect(await undoClause(app, 'c', 'a', 2, 'dana')).toMatchObject({ text: 'We pick up.' });
		expect(await undoClause(app, 'c', 'a', 3, 'dana')).toMatchObject({ text: 'New.' });
	});

	test('a clause of another charter is not there', async () => {
		const app = await world();
		await makeCharter(app, { id: 'other', team: 'team', title: 'Other' }, 'dana');
		const refused = { refused: 'unknown-clause' };
		expect(await changeClause(app, 'other', 'a', { rev: 1, text: 'x' }, 'dana')).toEqual(refused);
		expect(await retireClause(app, 'other', 'a', 1, 'dana')).toEqual(refused);
		expect(await moveClause(app, 'other', 'a', 1)).toEqual(refused);
	});

	test('retired is not lost, and moving stays within the section', async () => {
		const app = await world();
		await moveClause(app, 'c', 'b', -1);
		await moveClause(app, 'c', 'b', -1);
		expect(await texts(app)).toEqual(['We call back.', 'We pick up.']);
		await retireClause(app, 'c', 'a', 1, 'dana');
		expect((await draftOf(app, 'c')).retired.map((one) => one.id)).toEqual(['a']);
		await bringBack(app, 'c', 'a', 2, 'dana');
		expect(await texts(app)).toHaveLength(2);
	});

	test('agreeing keeps the wording for ever, with who and why', async () => {
		const app = await world();
		const said = { number: 1, note: 'First.', agreedBy: ['Dana', 'Tom'] };
		expect(await agreeDraft(app, at, said, dana)).toEqual({ number: 1 });
		expect(await agreeDraft(app, at, said, dana)).toEqual({ refused: 'stale' });
		expect(await agreeDraft(app, at, { ...said, number: 2 }, dana)).toEqual({
			refused: 'nothing-accepted'
		});
		await changeClause(app, 'c', 'a', { rev: 1, text: 'We pick up within 60 seconds.' }, 'dana');
		await agreeDraft(app, at, { ...said, number: 2, note: 'Say when.' }, dana);
		expect((await versionClauses(app.db, 'c', 1))[0]!.text).toBe('We pick up.');
		const [draft, one, two, now] = await stopsOf(app, 'c');
		expect([draft!.kind, one!.agreedBy, two!.note, now!.waiting]).toEqual([
			'draft',
			['Dana', 'Tom'],
			'Say when.',
			0
		]);
		const { rows, same } = await changesBetween(app, 'c', one!, two!);
		expect(rows).toMatchObject([{ clause: 'a', op: 'replace', comments: 0 }]);
		expect(same.map((row) => row.id)).toEqual(['b']);
	});

	test('an older version comes back as a new one, and the draft says what it says', async () => {
		const app = await world();
		const said = { note: 'n', agreedBy: ['Dana'] };
		await agreeDraft(app, at, { ...said, number: 1 }, dana);
		await retireClause(app, 'c', 'b', 1, 'dana');
		await addClause(app, 'c', clause('d', 'New.'), 'dana');
		await agreeDraft(app, at, { ...said, number: 2 }, dana);
		const back = await restoreVersion(app, at, { ...said, number: 3, of: 1 }, dana);
		expect(back).toEqual({ number: 3 });
		expect(await texts(app)).toEqual(['We pick up.', 'We call back.']);
		expect((await draftOf(app, 'c')).retired.map((one) => one.id)).toEqual(['d']);
		expect((await waitingChanges(app, 'c')).changes).toEqual([]);
		expect((await stopsOf(app, 'c'))[3]!.restores).toBe(1);
		const none = await restoreVersion(app, at, { ...said, number: 4, of: 3 }, dana);
		expect(isRefusal(none)).toBe(true);
	});
});
