import SQLite from 'better-sqlite3';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { backUp } from './backup.ts';
import { waiting } from './migrate.ts';
import { openSqlite } from './sqlite.ts';

/** The migrations a database file has not seen yet; all of them where there is no file. */
export function waitingMigrations(file: string, folder = 'drizzle/sqlite') {
	if (!existsSync(file)) return waiting(null, folder);
	const client = new SQLite(file, { readonly: true });
	try {
		return waiting(client, folder);
	} finally {
		client.close();
	}
}

/** Migrates a copy and throws it away: what would go wrong is thrown. */
export async function rehearse(file: string) {
	const folder = mkdtempSync(`${tmpdir()}/forthright-`);
	const copy = `${folder}/copy.db`;
	try {
		if (existsSync(file)) await copied(file, copy);
		await (await openSqlite(copy)).close();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function copied(from: string, to: string) {
	const client = new SQLite(from, { readonly: true });
	try {
		await backUp(client, to);
	} finally {
		client.close();
	}
}
