import { eq, getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { stopsOf, changesBetween } from '#lib/server/charters/history.ts';
import { whyOf } from '#lib/server/charters/why.ts';
import { exampleOf, loadExample, removeExample } from '#lib/server/example.ts';
import { idsIn, storyOf } from '#lib/server/example/story.ts';
import { meetingFor } from '#lib/server/export/meetings.ts';
import { themesFor } from '#lib/server/export/themes.ts';
import { promisesOf } from '#lib/server/promises.ts';
import { complaintsOf, figuresOf } from '#lib/server/trends/counts.ts';
import { trainingsOf } from '#lib/server/trends/trainings.ts';
import { wavesOf } from '#lib/server/trends/waves.ts';
import { eachEngine } from '../engines.ts';
import { appOn, person } from './given.ts';

const four = ({ war, advertisement, loveIn, fourF }: Record<string, number>) => [
	war,
	advertisement,
	loveIn,
	fourF
];

eachEngine((open) => {
	test('the example is loaded once, ends with version 2, and every change has its words', async () => {
		const app = appOn(await open());
		await person(app, 'dana');
		const team = await loadExample(app, 'dana');
		expect(await loadExample(app, 'dana')).toBe(team);
		const charter = idsIn(team)('charter', 'ch-basd');
		const stops = await stopsOf(app, charter);
		expect(stops.map((one) => [one.kind, one.number, one.cause])).toEqual([
			['draft', 0, null],
			['version', 1, 'team'],
			['version', 2, 'meeting'],
			['now', 3, null]
		]);
		expect(stops.at(-1)!.waiting).toBe(0);
		const { rows } = await changesBetween(app, charter, stops[1]!, stops[2]!);
		expect(rows).toHaveLength(10);
		for (const row of rows) {
			expect(row.comments, row.after ?? row.before!).toBeGreaterThan(0);
			const [step] = await whyOf(app, charter, row.clause, 'dana');
			expect(step!.said).toHaveLength(row.comments);
			expect(step!.proposed!.by).toBe('Kay Adeyemi');
		}
	});

	test('it goes as it goes when it is played: ratings, heat, pulses, themes and what came after', async () => {
		const app = appOn(await open());
		await person(app, 'dana');
		const team = await loadExample(app, 'dana');
		const { plan, ids } = storyOf(team, 'dana');
		expect([plan.skipped.total, plan.unknown.total]).toEqual([0, 0]);
		const went = await Promise.all(
			['m1', 'm2', 'm3'].map(async (id) => (await meetingFor(app.db, ids('meeting', id)))!)
		);
		expect(
			went.map(({ climate }) => {
				const { label, scores, peak } = climate!;
				return [label, ...four(scores), peak?.war, peak?.minute];
			})
		).toEqual([
			['4F', 2, 0, 0, 99, 2, 61],
			['4F', 39, 0, 0, 76, 98, 31],
			['4F', 0, 0, 0, 100, undefined, undefined]
		]);
		expect(went.map(({ pulse, heat, top3 }) => [pulse.length, heat.length, top3.of])).toEqual([
			[4, 0, 5],
			[4, 3, 4],
			[4, 0, 5]
		]);
		const [lead, ...others] = await themesFor(app, team);
		expect(lead).toMatchObject({ ref: 'T1', score: 100, meetings: 3, onCharterSince: 2 });
		expect(others).toHaveLength(13);
		const charter = ids('charter', 'ch-basd');
		const waves = await wavesOf(app, charter);
		const trainings = await trainingsOf(app, charter);
		const figures = await figuresOf(app, charter);
		const complaints = await complaintsOf(app, team);
		const promises = await promisesOf(app, team);
		expect({
			waves: waves.length,
			trainings: trainings.length,
			figures: figures.length,
			complaints: complaints.length,
			kept: promises.filter((one) => one.keptOn && one.toldOn).length
		}).toEqual({ waves: 5, trainings: 1, figures: 1, complaints: 1, kept: 3 });
	});

	test('pressed twice at once it is loaded once', async () => {
		const app = appOn(await open());
		await person(app, 'dana');
		const [one, two] = await Promise.all([loadExample(app, 'dana'), loadExample(app, 'dana')]);
		expect([two, await exampleOf(app, 'dana')]).toEqual([one, one]);
	});

	test('removing it leaves nothing behind', async () => {
		const app = appOn(await open());
		await person(app, 'dana');
		const count = async () => {
			const counts: Record<string, number> = {};
			for (const table of Object.values(app.db.tables))
				counts[getTableName(table)] = (await app.db.query.select().from(table as never)).length;
			return counts;
		};
		const clean = await count();
		await loadExample(app, 'dana');
		expect(await count()).not.toEqual(clean);
		await removeExample(app, 'dana');
		expect(await count()).toEqual(clean);
		expect(await exampleOf(app, 'dana')).toBeNull();
	});

	test('nobody learns who wrote an unsigned comment of it', async () => {
		const app = appOn(await open());
		await person(app, 'dana');
		await loadExample(app, 'dana');
		const { comments: c } = app.db.tables;
		const [row] = await app.db.query.select().from(c).where(eq(c.ref, 'm3-19'));
		expect(row!.by).toBeNull();
	});
});
