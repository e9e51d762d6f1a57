import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspect } from '#lib/server/db/backup.ts';
import { nextBackupIn, takeBackup } from '#lib/server/db/backups.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { makeTeam } from '#lib/server/teams.ts';
import { appOn, person } from '../given.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(`${tmpdir()}/forthright-backups-`)));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the newest backups are kept, each of them whole, and nothing else is touched', async () => {
	const url = `file:${folder}/forthright.db`;
	const app = appOn(await openDatabase(url));
	const config = { ...app.config, databaseUrl: url, backups: { every: 1, keep: 3 } };
	await person(app, 'dana');
	await makeTeam(app, { id: 'team', name: 'Service' }, 'dana');
	const made: string[] = [];
	for (let round = 0; round < 5; round++) made.push(await takeBackup({ ...app, config }));
	writeFileSync(`${folder}/backups/by-hand.db`, '');
	made.push(await takeBackup({ ...app, config }));
	const left = readdirSync(`${folder}/backups`).map((name) => `${folder}/backups/${name}`);
	expect(left.toSorted()).toEqual([`${folder}/backups/by-hand.db`, ...made.slice(-3)].toSorted());
	expect(made.slice(-3).flatMap(inspect)).toEqual([]);
	await app.db.close();
	const again = await openDatabase(`file:${made.at(-1)}`);
	expect(await again.query.select({ id: again.tables.teams.id }).from(again.tables.teams)).toEqual([
		{ id: 'team' }
	]);
	await again.close();
});

test('D1 a backup is due when the last one is old enough, however often the server was started since', async () => {
	const url = `file:${folder}/forthright.db`;
	let now = '2026-04-14T08:00:00.000Z';
	const app = appOn(await openDatabase(url));
	const at = {
		...app,
		now: () => now,
		config: { ...app.config, databaseUrl: url, backups: { every: 24, keep: 3 } }
	};
	expect(nextBackupIn(at)).toBe(0);
	await takeBackup(at);
	now = '2026-04-15T07:59:00.000Z';
	expect(nextBackupIn(at)).toBe(60_000);
	now = '2026-04-15T09:00:00.000Z';
	expect(nextBackupIn(at)).toBe(0);
	await app.db.close();
});
