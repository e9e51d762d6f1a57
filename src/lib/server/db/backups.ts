import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { App } from '../app.ts';
import { fileOf } from './open.ts';

/** The time a file was made at is its name, so that the oldest is the first. */
const made = /^forthright-\d{8}T\d{6}Z\.db$/;

/** One more backup in `backups` beside the database; of those made so, only the newest are kept. */
export async function takeBackup(app: App): Promise<string> {
	const folder = `${dirname(fileOf(app.config.databaseUrl))}/backups`;
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const at = `${app.now().replace(/[-:]|\.\d+/g, '')}`;
	const file = `${folder}/forthright-${at}.db`;
	await app.db.backup(file);
	const old = takenIn(folder);
	for (const name of old.slice(0, -app.config.backups.keep)) rmSync(`${folder}/${name}`);
	app.log.info({ file }, 'backed up');
	return file;
}

/** In how many milliseconds the next one is due: a server that is started every day makes one every day too. */
export function nextBackupIn(app: App): number {
	const name = takenIn(`${dirname(fileOf(app.config.databaseUrl))}/backups`).at(-1);
	if (!name) return 0;
	const at = name.replace(/^\D+(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z');
	return Math.max(0, Date.parse(at) + app.config.backups.every * 3_600_000 - Date.parse(app.now()));
}

const takenIn = (folder: string) =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => made.test(name))
				.toSorted()
		: [];
