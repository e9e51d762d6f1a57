import SQLite from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { inspect, restore } from '#lib/server/db/backup.ts';
import { openDatabase } from '#lib/server/db/open.ts';

const folder = () => mkdtempSync(`${tmpdir()}/forthright-`);
const team = (id: string, name = 'Calls') => ({ id, name, createdAt: '2026-01-01T00:00:00.000Z' });

test('every table is strict', async () => {
	const file = `${folder()}/x.db`;
	await (await openDatabase(`file:${file}`)).close();
	const loose = new SQLite(file)
		.prepare(
			"select name from pragma_table_list where type = 'table' and strict = 0 and schema = 'main'"
		)
		.pluck()
		.all();
	expect(loose.sort()).toEqual(['__drizzle_migrations', 'sqlite_schema']);
});

test('after a write it still runs with synchronous full', async () => {
	const db = await openDatabase(`file:${folder()}/x.db`);
	await db.commit([db.query.insert(db.tables.teams).values(team('a'))]);
	expect((await db.health()).synchronous).toBe('full');
	await db.close();
});

test('what was deleted is in no file any more', async () => {
	const file = `${folder()}/x.db`;
	const db = await openDatabase(`file:${file}`);
	const { teams } = db.tables;
	await db.commit([db.query.insert(teams).values(team('a', 'canary-7c1'))]);
	await db.commit([db.query.delete(teams).where(eq(teams.id, 'a'))]);
	await db.forget();
	for (const tail of ['', '-wal'])
		expect(readFileSync(file + tail).includes('canary-7c1')).toBe(false);
	await db.close();
});

test('a backup taken while others write is whole, and restores over what is there', async () => {
	const home = folder();
	const db = await openDatabase(`file:${home}/x.db`);
	await db.commit([db.query.insert(db.tables.teams).values(team('a'))]);
	const copy = db.backup(`${home}/copy.db`);
	await db.commit([db.query.insert(db.tables.teams).values(team('b'))]);
	await copy;
	await expect(restore(`${home}/copy.db`, `${home}/x.db`)).rejects.toThrow('Stop the server');
	await db.close();

	expect(inspect(`${home}/copy.db`)).toEqual([]);
	copyFileSync(`${home}/copy.db`, `${home}/other.db`);
	await restore(`${home}/copy.db`, `${home}/x.db`);
	const again = await openDatabase(`file:${home}/x.db`);
	expect((await again.query.select().from(again.tables.teams)).map((row) => row.id)).toContain('a');
	await again.close();
});

test('a damaged file is refused in one sentence', async () => {
	const file = `${folder()}/x.db`;
	writeFileSync(file, 'no database at all, and long enough to be looked at'.repeat(50));
	await expect(openDatabase(`file:${file}`)).rejects.toMatchObject({ name: 'CannotStart' });
});
