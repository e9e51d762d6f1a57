import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { activityWrite } from '#lib/server/activity.ts';
import { check } from '#lib/server/check.ts';
import { sealActivity } from '#lib/server/seals.ts';
import { makeTeam, renameTeam } from '#lib/server/teams.ts';
import { eachEngine } from '../engines.ts';
import { appOn, person } from './given.ts';

eachEngine((open) => {
	/** A team with five lines of activity, tied at two different times. */
	async function world() {
		const app = appOn(await open());
		await person(app, 'dana');
		await makeTeam(app, { id: 'team', name: 'Service' }, 'dana');
		await renameTeam(app, 'team', 'Customers', 'dana');
		await sealActivity(app);
		for (const name of ['One', 'Two', 'Three']) await renameTeam(app, 'team', name, 'dana');
		await sealActivity(app);
		const { activity: a } = app.db.tables;
		const lines = await app.db.query.select().from(a).orderBy(asc(a.at));
		return { app, a, lines };
	}

	test('every line is tied once, however often it is looked for, and all of them hold', async () => {
		const { app, lines } = await world();
		await Promise.all([sealActivity(app), sealActivity(app)]);
		const seals = await app.db.query.select().from(app.db.tables.activitySeals);
		expect(seals.map(({ line }) => line).toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
		expect((await check(app)).faults).toEqual([]);
	});

	test.each(['body', 'by', 'at', 'type'] as const)(
		'G6 a line whose %s was changed is found',
		async (what) => {
			const { app, a, lines } = await world();
			await app.db.commit([
				app.db.query
					.update(a)
					.set({ [what]: '{"forged":true}' })
					.where(eq(a.id, lines[2]!.id))
			]);
			expect((await check(app)).faults).toEqual(['team team: line 3 of the activity was changed']);
		}
	);

	test('G6 a line that was taken out is found, and one that was given another seal', async () => {
		const { app, a, lines } = await world();
		await app.db.commit([app.db.query.delete(a).where(eq(a.id, lines[1]!.id))]);
		expect((await check(app)).faults).toEqual(['team team: line 2 of the activity was taken out']);
		const { activitySeals: s } = app.db.tables;
		await app.db.commit([app.db.query.delete(s).where(eq(s.line, lines[1]!.id))]);
		const { faults } = await check(app);
		expect(faults[0]).toBe('team team: line 2 of the activity is not tied as it was');
	});

	test('G6 a line may say anything and stays one line', async () => {
		const { app } = await world();
		const words = 'x\r\n{"type":"team made"}\u001b[2J\0'.replaceAll('\0', '');
		const line = { team: 'team', by: 'dana', at: app.now(), type: 'team renamed' as const };
		await app.db.commit([activityWrite(app.db, { ...line, body: { name: words } })]);
		await sealActivity(app);
		expect((await check(app)).faults).toEqual([]);
	});
});
