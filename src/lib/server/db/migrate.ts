import type SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { CannotStart } from '../config.ts';
import { backUp } from './backup.ts';

/**
 * Not Drizzle's own: that one asks for `PRAGMA foreign_keys=OFF` inside its transaction, where it does nothing,
 * and a parent table that is rebuilt takes its children with it. Here the checks come before the commit.
 */
export async function migrateSqlite(client: SQLite.Database, folder: string) {
	const last = lastApplied(client);
	refuseNewer(folder, last);
	const waiting = readMigrationFiles({ migrationsFolder: folder }).filter(
		(m) => m.folderMillis > last
	);
	if (waiting.length > 0) {
		if (last > 0 && !client.memory) await backUp(client, `${client.name}.before-${newest(folder)}`);
		client.pragma('foreign_keys = OFF');
		client
			.transaction(() => {
				// Whoever waited for the lock behind another server finds the work done.
				if (lastApplied(client) === last) apply(client, waiting);
			})
			.immediate();
	}
	client.pragma('foreign_keys = ON');
}

/** The name of the migration this database has reached. */
export const applied = (client: SQLite.Database, folder: string) =>
	newest(folder, lastApplied(client));

/** The names of the migrations that a database has not seen yet; no database has seen none. */
export function waiting(client: SQLite.Database | null, folder: string) {
	const last = client ? lastApplied(client) : 0;
	refuseNewer(folder, last);
	return entries(folder)
		.filter(({ when }) => when > last)
		.map(({ tag }) => tag);
}

/** The newest migration in the folder, or the newest up to a moment. */
export function newest(folder: string, upTo = Infinity) {
	return entries(folder).findLast(({ when }) => when <= upTo)?.tag ?? 'empty';
}

export async function migratePostgres(pool: pg.Pool, folder: string) {
	const one = await pool.connect();
	try {
		await one.query('select pg_advisory_lock(7274)'); // two servers starting together
		const known = await one.query("select to_regclass('drizzle.__drizzle_migrations') as known");
		if (known.rows[0].known) {
			const { rows } = await one.query(
				'select max(created_at) as last from drizzle.__drizzle_migrations'
			);
			refuseNewer(folder, Number(rows[0].last));
		}
		await migrate(drizzle({ client: one }), { migrationsFolder: folder });
	} finally {
		await one.query('select pg_advisory_unlock(7274)').catch(() => {});
		one.release();
	}
}

function apply(client: SQLite.Database, waiting: ReturnType<typeof readMigrationFiles>) {
	const before = rowCounts(client);
	client.exec(
		'create table if not exists __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)'
	);
	for (const { sql, hash, folderMillis } of waiting) {
		for (const statement of sql) client.exec(statement);
		client
			.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
			.run(hash, folderMillis);
	}
	const orphans = client.pragma('foreign_key_check') as unknown[];
	if (orphans.length > 0)
		throw new CannotStart(
			`The migration would leave ${orphans.length} rows without their parent; nothing was changed.`
		);
	const after = rowCounts(client);
	for (const [table, count] of before) {
		const left = after.get(table);
		if (left !== undefined && left < count)
			throw new CannotStart(
				`The migration would lose ${count - left} rows of ${table}; nothing was changed.`
			);
	}
}

function rowCounts(client: SQLite.Database) {
	const names = client
		.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
		.pluck()
		.all() as string[];
	return new Map(
		names.map((name) => [
			name,
			client.prepare(`select count(*) from "${name}"`).pluck().get() as number
		])
	);
}

function lastApplied(client: SQLite.Database) {
	const known = client
		.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'")
		.get();
	return known
		? Number(client.prepare('select max(created_at) from __drizzle_migrations').pluck().get() ?? 0)
		: 0;
}

function refuseNewer(folder: string, last: number) {
	if (last > (entries(folder).at(-1)?.when ?? 0))
		throw new CannotStart(
			'This database was made by a newer Forthright; install that version, or restore the backup made before the upgrade.'
		);
}

const entries = (folder: string) =>
	(
		JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')) as {
			entries: { tag: string; when: number }[];
		}
	).entries;
