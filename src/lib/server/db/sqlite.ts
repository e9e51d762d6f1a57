import SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { CannotStart } from '../config.ts';
import { backUp, faultsIn } from './backup.ts';
import { isStale, statements, type Database, type Write } from './index.ts';
import { applied, migrateSqlite } from './migrate.ts';
import * as tables from './schema/sqlite.ts';

const STATEMENTS_KEPT = 300;

export async function openSqlite(file: string, folder = 'drizzle/sqlite'): Promise<Database> {
	const client = new SQLite(file, { timeout: 5000 });
	try {
		prepare(client);
		await migrateSqlite(client, folder);
		if (!client.memory) checkDurable(client);
	} catch (error) {
		client.close();
		throw error;
	}
	const query = drizzle({ client, schema: tables });
	return {
		kind: 'sqlite',
		query,
		tables,
		commit: committer(client),
		isDuplicate,
		isOvertaken: (error) => isStale(error) || isDuplicate(error),
		forget: async () => void client.pragma('wal_checkpoint(TRUNCATE)'),
		backup: (to) => backUp(client, to),
		faults: async () => faultsIn(client),
		health: async () => {
			let writable = true;
			try {
				write(client);
			} catch {
				writable = false;
			}
			return { writable, synchronous: synchronous(client), schema: applied(client, folder) };
		},
		close: async () => void client.close()
	};
}

function prepare(client: SQLite.Database) {
	client.pragma('journal_mode = WAL');
	client.pragma('synchronous = FULL');
	client.pragma('secure_delete = ON');
	const found = client.pragma('quick_check(1)', { simple: true });
	if (found !== 'ok')
		throw new CannotStart(
			`The database file ${client.name} is damaged (${found}); restore a backup.`
		);
}

/** Read back only after a write: WAL falls back to NORMAL at the first one unless FULL was set, and NORMAL loses rows with the power. */
function checkDurable(client: SQLite.Database) {
	write(client);
	const mode = synchronous(client);
	if (mode !== 'full')
		throw new CannotStart(`SQLite runs with synchronous=${mode} instead of full.`);
}

const synchronous = (client: SQLite.Database) =>
	['off', 'normal', 'full', 'extra'][Number(client.pragma('synchronous', { simple: true }))] ?? '?';

/** A real page through the real log, changing nothing. */
function write(client: SQLite.Database) {
	const version = client.pragma('user_version', { simple: true });
	client.pragma(`user_version = ${version}`);
}

/** Statements are prepared once and kept: preparing costs more than running. */
function committer(client: SQLite.Database) {
	const dialect = new SQLiteSyncDialect();
	const kept = new Map<string, SQLite.Statement>();
	const prepared = (text: string) => {
		const known = kept.get(text);
		if (known) return known;
		if (kept.size >= STATEMENTS_KEPT) kept.clear();
		const made = client.prepare(text);
		kept.set(text, made);
		return made;
	};
	const all = client.transaction((writes: Write[]) => {
		for (const { sql, check } of statements(writes)) {
			const query = dialect.sqlToQuery(sql);
			check(prepared(query.sql).run(...query.params).changes);
		}
	});
	return async (writes: Write[]) => {
		if (writes.length > 0) all.immediate(writes);
	};
}

const isDuplicate = (error: unknown) => /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(code(error));

const code = (error: unknown) => {
	const { code, cause } = error as { code?: string; cause?: { code?: string } };
	return code ?? cause?.code ?? '';
};
