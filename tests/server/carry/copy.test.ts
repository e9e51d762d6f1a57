import { expect, test } from 'vitest';
import { copyAll } from '#lib/server/carry/copy.ts';
import { check } from '#lib/server/check.ts';
import type { Database } from '#lib/server/db/index.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { loadExample } from '#lib/server/example.ts';
import { exported } from '#lib/server/export.ts';
import { digestOf } from '#lib/server/meetings/digest.ts';
import { readLog } from '#lib/server/meetings/log.ts';
import { eachEngine } from '../../engines.ts';
import { appOn, person } from '../given.ts';

const whole = async (parts: AsyncGenerator<string>) => (await Array.fromAsync(parts)).join('');

async function stories(db: Database) {
	const { meetings } = db.tables;
	const rows = await db.query.select({ id: meetings.id }).from(meetings).orderBy(meetings.id);
	const all = [];
	for (const { id } of rows)
		all.push(digestOf(await readLog(db, id), { audience: 'console', person: null }));
	return all;
}

eachEngine((open) => {
	test('all teams move from a file to this engine and back: the same stories, the same accounts, to the letter', async () => {
		const file = await openDatabase(':memory:');
		const app = appOn(file);
		await person(app, 'dana');
		const team = await loadExample(app, 'dana');
		const [told, text] = [await stories(file), await whole(exported(app, team))];
		expect(told.length).toBeGreaterThan(1);

		const there = await open();
		const rows = await copyAll(file, there);
		const back = await openDatabase(':memory:');
		expect(await copyAll(there, back)).toBe(rows);
		for (const db of [there, back]) {
			expect(await stories(db)).toEqual(told);
			expect(await whole(exported(appOn(db), team))).toBe(text);
			expect((await check(appOn(db))).faults).toEqual([]);
			const users = (one: Database) => one.query.select().from(one.tables.user);
			expect(await users(db)).toEqual(await users(file));
			const done = (one: Database) => one.query.select().from(one.tables.meetingCommands);
			expect((await done(db)).length).toBe((await done(file)).length);
		}
		await expect(copyAll(file, there)).rejects.toThrow('The other database is not empty.');
		await back.close();
		await file.close();
	});
});
