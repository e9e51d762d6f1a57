import SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { CannotStart } from '../config.ts';
import { backUp, faultsIn } from './backup.ts';
import { isStale, statementsOf, type Database } from './index.ts';
import { applied, migrateSqlite } from './migrate.ts';
import { durable } from './pragmas.ts';
import { runner, type Statement } from './run.ts';
import { openWriter } from './writer.ts';
import * as tables from './schema/sqlite.ts';

type Opening = {
	/** Where the migrations are. */
	folder?: string;
	/** Commits are another thread's, for a server that has people to listen to meanwhile. */
	apart?: boolean;
};

export async function openSqlite(
	file: string,
	{ folder = 'drizzle/sqlite', apart = false }: Opening = {}
): Promise<Database> {
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
	const statements = statementsOf({ query, tables }, new SQLiteSyncDialect());
	const writer = apart && !client.memory ? openWriter(file) : undefined;
	const here = runner(client);
	const run = writer?.write ?? (async (all: Statement[]) => here(all));
	return {
		kind: 'sqlite',
		query,
		tables,
		commit: (writes) => (writes.length ? run(statements(writes)) : Promise.resolve()),
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
		close: async () => {
			await writer?.close();
			client.close();
		}
	};
}

function prepare(client: SQLite.Database) {
	durable(client);
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

const isDuplicate = (error: unknown) => /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(code(error));

const code = (error: unknown) => {
	const { code, cause } = error as { code?: string; cause?: { code?: string } };
	return code ?? cause?.code ?? '';
};
