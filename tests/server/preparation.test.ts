import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Guess } from '#lib/domain/meeting/ballots.ts';
import type { App } from '#lib/server/app.ts';
import { loadExample } from '#lib/server/example.ts';
import { idsIn } from '#lib/server/example/story.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { decisionOn, knownFor } from '#lib/server/preparation/aid.ts';
import { guessable, guessesOf, sealGuesses } from '#lib/server/preparation/guesses.ts';
import {
	decideFacilitator,
	markLanding,
	postWorry,
	takeStep
} from '#lib/server/preparation/marks.ts';
import { landingsOf, readyFor, worriesOf } from '#lib/server/preparation/ready.ts';
import { sheetOf } from '#lib/server/preparation/sheet.ts';
import { eachEngine } from '../engines.ts';
import { appOn, person } from './given.ts';

/** The worked example, and a fourth meeting with the customers of its second. */
async function planned(app: App) {
	await person(app, 'dana');
	const team = await loadExample(app, 'dana');
	const ids = idsIn(team);
	const { query, tables } = app.db;
	const [m2] = await query
		.select()
		.from(tables.meetings)
		.where(eq(tables.meetings.id, ids('meeting', 'm2')));
	const plan = {
		...m2!,
		id: 'next',
		state: 'planned' as const,
		version: null,
		facilitator: 'dana'
	};
	const fresh = {
		code: null,
		roomToken: null,
		clockHash: null,
		startsAt: '2026-12-14T10:00:00.000Z'
	};
	const [asked] = await query
		.select()
		.from(tables.meetingCustomers)
		.where(eq(tables.meetingCustomers.meeting, m2!.id));
	await app.db.commit([
		query.insert(tables.meetings).values({ ...plan, ...fresh }),
		query.insert(tables.meetingCustomers).values({ meeting: 'next', customer: asked!.customer })
	]);
	return { team, by: { meeting: 'next', team, user: 'dana' } };
}

eachEngine((open) => {
	test('the sheet tells the words by theme, the ratings, the climate, and what was promised because of them', async () => {
		const app = appOn(await open());
		await planned(app);
		const [customer, ...others] = await sheetOf(app, (await planOf(app, 'next'))!, true);
		expect(others).toEqual([]);
		expect(customer!.name).toBe('Brightwell Bakeries');
		expect(customer!.held.map((one) => one.label)).toEqual(['4F']);
		expect(customer!.themes[0]).toMatchObject({
			label: 'One advocate stays with me until it is solved'
		});
		expect(customer!.themes[0]!.words).toHaveLength(5);
		expect(customer!.ratings[0]).toMatchObject({ importance: 5, performance: 1.5, n: 4 });
		// Given in the third meeting, to another customer, because of words of the second too.
		expect(customer!.promises.map((one) => one.what)).toContain(
			'One case number that every desk can see'
		);
		const [unled] = await sheetOf(app, (await planOf(app, 'next'))!, false);
		expect(unled!.held.map((one) => one.label)).toEqual([null]);
	});

	test('what is known answers the questions, each by itself', async () => {
		const app = appOn(await open());
		const { by } = await planned(app);
		const plan = (await planOf(app, 'next'))!;
		await postWorry(app, 'next', { id: 'w', about: 'worry', words: 'They will shout.' });
		const worries = (await worriesOf(app, 'next')).length;
		const known = async (leads: boolean) =>
			knownFor(app, { plan, leads, worries, landings: await landingsOf(app, 'next', 'dana') });
		expect((await known(true)).answers).toMatchObject({
			worries: true,
			lead: true,
			crowd: false,
			last: false,
			praise: false
		});
		expect([(await known(true)).last, (await known(false)).last]).toEqual(['4F', null]);
		for (const [at, kind] of (['Love-In', 'Love-In', 'War'] as const).entries()) {
			if (at) await person(app, `member-${at}`);
			const user = at ? `member-${at}` : 'dana';
			await markLanding(app, { ...by, user }, { kind });
		}
		expect((await known(true)).answers.praise).toBe(true);
	});

	test('a decision stands with its taker; how the last one went is not read out of it', async () => {
		const app = appOn(await open());
		const { by } = await planned(app);
		const none = { complaint: 'no', worries: 'no', lead: 'no', contract: 'no' } as const;
		const said = { ...none, crowd: 'no', last: 'yes', praise: 'no' } as const;
		await decideFacilitator(app, by, { ...said, choice: 'own', note: '' });
		await decideFacilitator(app, by, { ...said, choice: 'objective', note: 'Ms Okafor' });
		const decided = await decisionOn(app, 'next', true);
		expect(decided).toMatchObject({
			choice: 'objective',
			note: 'Ms Okafor',
			answers: { last: true }
		});
		expect(decided!.by).not.toBeNull();
		expect((await decisionOn(app, 'next', false))!.answers).not.toHaveProperty('last');
	});

	test('two guesses of one person at once: one is sealed', async () => {
		const app = appOn(await open());
		const { by } = await planned(app);
		const [first] = await guessable(app, 'next');
		const guess = (value: number): Guess[] => [{ kind: 'importance', subject: first!.id, value }];
		const answers = await Promise.all([1, 2].map((value) => sealGuesses(app, by, guess(value))));
		expect(answers.map((one) => one?.refused ?? null).toSorted()).toEqual([null, 'sealed-before']);
		const kept = await guessesOf(app, 'next', 'dana');
		expect(kept!.guesses).toHaveLength(1);
		expect(await sealGuesses(app, by, kept!.guesses)).toBeNull();
	});

	test('a step taken twice is one, and taken back is none', async () => {
		const app = appOn(await open());
		const { team, by } = await planned(app);
		const kinds = async () =>
			(await readyFor(app, team, 'next')).find((one) => one.name === 'kinds')!.done;
		await Promise.all([1, 2].map(() => takeStep(app, by, { step: 'kinds', done: 'yes' })));
		expect(await kinds()).toBe(true);
		await takeStep(app, by, { step: 'kinds', done: 'no' });
		expect(await kinds()).toBe(false);
	});
});
