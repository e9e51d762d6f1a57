import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart, readConfig } from '#lib/server/config.ts';
import { backupsBeside, restore as putBack } from '#lib/server/db/backup.ts';
import { copyAll } from '#lib/server/carry/copy.ts';
import { fileOf, openDatabase } from '#lib/server/db/open.ts';
import { rehearse, waitingMigrations } from '#lib/server/db/rehearse.ts';
import { erase as eraseFrom, eraseAgain } from '#lib/server/erase/erase.ts';
import type { Asked } from '#lib/server/erase/whom.ts';
import { startOver } from '#lib/server/meetings/epoch.ts';
import { inApp } from './app.ts';

export const backup = (file: string) =>
	inApp(async (app) => {
		if (!existsSync(dirname(file))) throw new CannotStart(`There is no folder ${dirname(file)}.`);
		await app.db.backup(file);
		console.log(`The database is in ${file}.`);
		return 0;
	});

/** Every open tab starts over afterwards: what it has seen may not have happened. */
export async function restore(file: string) {
	const to = databaseFile('restored with pg_restore, and then with the verb restored');
	const kept = await putBack(file, to);
	const again = await inApp(async (app) => {
		await startOver(app);
		return eraseAgain(app);
	});
	console.log(`${file} is the database now.`);
	if (again) console.log(`${again} people who were in it were erased again.`);
	if (kept) console.log(`What was there before is ${kept}.`);
	return 0;
}

/** Backups keep whom they have until they are thrown away: the operator is told. */
export const erase = (asked: Asked) =>
	inApp(async (app) => {
		const { db, config } = app;
		const done = await eraseFrom(app, asked);
		if (!done) throw new CannotStart(`There is nobody ${Object.values(asked)[0]}.`);
		console.log(`Erased ${done.contacts} contacts and from ${done.meetings} meetings.`);
		const kept = db.kind === 'sqlite' ? backupsBeside(fileOf(config.databaseUrl)) : [];
		for (const backup of kept) console.log(`${backup} may still hold them.`);
		return 0;
	});

/** All of it into an empty database at another address, on either engine; stop the server first. */
export const copy = (to: string) =>
	inApp(async (app) => {
		if (!/^(file|postgres(ql)?):/.test(to))
			throw new CannotStart(
				'The other database is file:PATH or postgres://USER:PASSWORD@HOST/DATABASE.'
			);
		const db = await openDatabase(to);
		try {
			console.log(`${await copyAll(app.db, db)} rows are there now.`);
		} finally {
			await db.close();
		}
		return 0;
	});

/** After pg_restore, and after any other way back: every open tab reads everything anew. */
export const restored = () =>
	inApp(async (app) => {
		await startOver(app);
		const again = await eraseAgain(app);
		console.log('Every browser begins anew.');
		if (again) console.log(`${again} people who were in it were erased again.`);
		return 0;
	});

export async function migrate(dry: boolean) {
	if (!dry) {
		await inApp(async (app) => {
			console.log(`The database is at ${(await app.db.health()).schema}.`);
		});
		return 0;
	}
	const file = databaseFile('tried on a copy of your own');
	const waiting = waitingMigrations(file);
	if (waiting.length) await rehearse(file);
	for (const name of waiting) console.log(`${name} is waiting, and works on a copy.`);
	if (!waiting.length) console.log('Nothing is waiting.');
	return 0;
}

function databaseFile(instead: string) {
	const { databaseUrl } = readConfig();
	if (/^postgres(ql)?:/.test(databaseUrl))
		throw new CannotStart(`A PostgreSQL database is ${instead}.`);
	return fileOf(databaseUrl);
}
