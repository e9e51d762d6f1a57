import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { CannotStart } from '../config.ts';
import { statements, type Database } from './index.ts';
import { migratePostgres, newest } from './migrate.ts';
import * as tables from './schema/postgres.ts';

export async function openPostgres(url: string, folder = 'drizzle/postgres'): Promise<Database> {
	const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
	pool.on('error', () => {}); // an idle connection that dies must not end the process
	try {
		await migratePostgres(pool, folder);
	} catch (error) {
		await pool.end();
		throw error;
	}
	const query = drizzle({ client: pool, schema: tables });
	return {
		kind: 'pg',
		// Same calls, same rows: tests/server/db/twins.test.ts holds both schemas to it.
		query: query as unknown as Database['query'],
		tables: tables as unknown as Database['tables'],
		async commit(writes) {
			if (writes.length === 0) return;
			await query.transaction(async (tx) => {
				for (const { sql, check } of statements(writes)) check((await tx.execute(sql)).rowCount);
			});
		},
		isDuplicate: (error) => code(error) === '23505',
		forget: async () => {},
		backup: async () => {
			throw new CannotStart('A PostgreSQL database is backed up with pg_dump.');
		},
		faults: async () => [], // it checks its own pages and keys
		health: () => health(pool, folder),
		close: () => pool.end()
	};
}

async function health(pool: pg.Pool, folder: string) {
	const ask = async (text: string) => Object.values((await pool.query(text)).rows[0])[0] as string;
	try {
		await ask('select pg_current_xact_id()'); // refused where nothing can be written
		const synchronous = await ask('show synchronous_commit');
		const at = await ask('select max(created_at) from drizzle.__drizzle_migrations');
		return { writable: true, synchronous, schema: newest(folder, Number(at)) };
	} catch {
		return { writable: false, synchronous: '?', schema: '?' };
	}
}

const code = (error: unknown) => {
	const { code, cause } = error as { code?: string; cause?: { code?: string } };
	return code ?? cause?.code;
};
