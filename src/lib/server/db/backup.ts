import SQLite from 'better-sqlite3';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CannotStart } from '../config.ts';

/** A whole copy while others write: page by page, checked, and under its name only when it is good. */
export async function backUp(client: SQLite.Database, to: string) {
	const draft = `${to}.part`;
	rmSync(draft, { force: true });
	await client.backup(draft);
	single(draft);
	const problems = inspect(draft);
	if (problems.length > 0)
		throw new CannotStart(`The backup ${to} did not come out well: ${problems[0]}.`);
	renameSync(draft, to);
}

/** Puts a backup in the place of the database; the server must be stopped. Answers where what stood there is kept. */
export async function restore(from: string, to: string): Promise<string | null> {
	if (!existsSync(from)) throw new CannotStart(`There is no backup ${from}.`);
	const problems = inspect(from);
	if (problems.length > 0) throw new CannotStart(`The backup ${from} is damaged: ${problems[0]}.`);
	mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
	const kept = existsSync(to) ? aside(to) : null;
	const client = new SQLite(from, { readonly: true });
	try {
		await backUp(client, to);
	} finally {
		client.close();
	}
	return kept;
}

/** What is wrong with a database file; nothing is an empty list. */
export function inspect(file: string): string[] {
	const client = new SQLite(file, { fileMustExist: true });
	try {
		return faultsIn(client);
	} finally {
		client.close();
	}
}

export function faultsIn(client: SQLite.Database): string[] {
	try {
		const pages = client.pragma('integrity_check') as { integrity_check: string }[];
		const orphans = client.pragma('foreign_key_check') as { table: string; parent: string }[];
		return [
			...pages.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
			...orphans.map(({ table, parent }) => `a row of ${table} has no ${parent}`)
		];
	} catch (error) {
		return [(error as Error).message];
	}
}

/** A backup is one file: no log beside it that a copy could forget. */
function single(file: string) {
	const client = new SQLite(file);
	client.pragma('journal_mode = DELETE');
	client.close();
}

/** Emptied of its log first, so that the one file is the whole database. */
function aside(file: string) {
	if (!settle(file)) throw new CannotStart('Stop the server before a restore.');
	const kept = free(`${file}.before-restore`);
	renameSync(file, kept);
	for (const tail of ['-wal', '-shm']) rmSync(file + tail, { force: true });
	return kept;
}

/** A second restore must not take away what the first one kept. */
function free(name: string) {
	let kept = name;
	for (let number = 2; existsSync(kept); number++) kept = `${name}-${number}`;
	return kept;
}

/** False while somebody has it open. A file too damaged to be opened is settled as it is. */
function settle(file: string) {
	let client: SQLite.Database | undefined;
	try {
		client = new SQLite(file, { timeout: 0 });
		client.pragma('journal_mode = DELETE');
		return client.pragma('journal_mode', { simple: true }) === 'delete';
	} catch (error) {
		return !/^SQLITE_(BUSY|LOCKED)/.test((error as { code?: string }).code ?? '');
	} finally {
		client?.close();
	}
}

/** The backups that lie beside a database: of before a migration or a restore, and of the timer. */
export function backupsBeside(file: string): string[] {
	const [folder, name] = [dirname(file), basename(file)];
	const made = existsSync(folder) ? readdirSync(folder) : [];
	const taken = existsSync(`${folder}/backups`) ? readdirSync(`${folder}/backups`) : [];
	return [
		...made.filter((one) => one.startsWith(`${name}.before-`)).map((one) => `${folder}/${one}`),
		...taken.map((one) => `${folder}/backups/${one}`)
	].toSorted();
}
