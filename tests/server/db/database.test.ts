import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { guarded, isStale, rowsOf, type Database } from '#lib/server/db/index.ts';
import { eachEngine } from '../../engines.ts';

const team = (id: string, name = 'Calls') => ({ id, name, createdAt: '2026-01-01T00:00:00.000Z' });
const names = async ({ query, tables: { teams } }: Database) =>
	(await query.select().from(teams)).map((row) => row.name).sort();

eachEngine((open, kind) => {
	test('a commit is all or nothing', async () => {
		const db = await open();
		const { teams } = db.tables;
		await db.commit([db.query.insert(teams).values(team('a'))]);
		const twice = db.commit([
			db.query.insert(teams).values(team('b')),
			db.query.insert(teams).values(team('a'))
		]);
		await expect(twice).rejects.toSatisfy((error) => db.isDuplicate(error));
		expect(await names(db)).toEqual(['Calls']);
	});

	test('a guarded write made from an old revision takes the whole commit back', async () => {
		const db = await open();
		const { teams } = db.tables;
		await db.commit([db.query.insert(teams).values(team('a'))]);
		const rename = (from: string, to: string) =>
			guarded(
				db.query
					.update(teams)
					.set({ name: to })
					.where(and(eq(teams.id, 'a'), eq(teams.name, from)))
			);

		await db.commit([rename('Calls', 'Care')]);
		const late = db.commit([db.query.insert(teams).values(team('b')), rename('Calls', 'Service')]);
		await expect(late).rejects.toSatisfy(isStale);
		expect(await names(db)).toEqual(['Care']);
	});

	test('many rows of one commit are all there, and what stands among them finds those before it', async () => {
		const db = await open();
		const { teams } = db.tables;
		const row = rowsOf((tables) => tables.teams);
		const rows = Array.from({ length: 1200 }, (_, n) => row(team(`t${n}`, `Team ${n}`)));
		const rename = db.query.update(teams).set({ name: 'Before' });
		await db.commit([...rows.slice(0, 700), rename, ...rows.slice(700)]);
		const kept = await names(db);
		expect(kept.filter((name) => name === 'Before')).toHaveLength(700);
		expect(new Set(kept.filter((name) => name !== 'Before')).size).toBe(500);
		const again = db.commit([row(team('new')), ...rows]);
		await expect(again).rejects.toSatisfy((error) => db.isDuplicate(error));
		expect(await names(db)).toHaveLength(1200);
	});

	test('a row without its parent is refused, and is not called a duplicate', async () => {
		const db = await open();
		const orphan = db.query.insert(db.tables.customers).values({ ...team('c'), team: 'nobody' });
		await expect(db.commit([orphan])).rejects.toSatisfy((error) => !db.isDuplicate(error));
	});

	test('moments and flags come back as they went in', async () => {
		const db = await open();
		const row = {
			id: 'u',
			name: 'Fran',
			email: 'fran@example.org',
			emailVerified: true,
			image: null,
			createdAt: new Date(1),
			updatedAt: new Date(2)
		};
		await db.commit([db.query.insert(db.tables.user).values(row)]);
		expect(await db.query.select().from(db.tables.user)).toEqual([row]);
	});

	test('it says how it is', async () => {
		const db = await open();
		expect(await db.health()).toMatchObject({
			writable: true,
			schema: expect.stringMatching(/^\d{4}_/)
		});
		if (kind === 'pg') expect((await db.health()).synchronous).toBe('on');
	});
});
