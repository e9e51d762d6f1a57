import { eq, getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { stopsOf, changesBetween } from '#lib/server/charters/history.ts';
import { whyOf } from '#lib/server/charters/why.ts';
import { exampleOf, loadExample, removeExample } from '#lib/server/example.ts';
import { idsIn } from '#lib/server/example/story.ts';
import { eachEngine } from '../engines.ts';
import { appOn, person } from './given.ts';

eachEngine((open) => {
	test('the example is loaded once, ends with version 2, and every change has its words', async () => {
		const app = appOn(await open());
		await person(app, 'dana');
		const team = await loadExample(app, 'dana');
		expect(await loadExample(app, 'dana')).toBe(team);
		const charter = idsIn(team)('charter');
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
