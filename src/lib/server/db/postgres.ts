import { drizzle } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { CannotStart } from '../config.ts';
import { openEar } from './ear.ts';
import { isStale, statementsOf, type Database, type Write } from './index.ts';
import { migratePostgres, newest } from './migrate.ts';
import { gathered } from './rows.ts';
import { checked } from './run.ts';
import * as tables from './schema/postgres.ts';

/** So long a question of the command line may take. */
const PATIENT_MS = 600_000;
const REACHED_MS = 3_000;
/** A connection that fell silent in the middle of a commit must not hold up the other processes. */
const SILENT_MS = 4_000;

export async function openPostgres(
	url: string,
	folder = 'drizzle/postgres',
	answerMs = PATIENT_MS
): Promise<Database> {
	await migrated(url, folder);
	const pool = new pg.Pool({
		connectionString: url,
		fallback_application_name: 'forthright',
		max: 10,
		connectionTimeoutMillis: REACHED_MS,
		query_timeout: answerMs,
		idle_in_transaction_session_timeout: SILENT_MS,
		keepAlive: true,
		pipeline: true
	});
	pool.on('error', () => {}); // an idle connection that dies must not end the process
	// Same calls, same rows: tests/server/db/twins.test.ts holds both schemas to it.
	const db = { query: drizzle({ client: pool, schema: tables }), tables } as unknown as Pick<
		Database,
		'query' | 'tables'
	>;
	return {
		...db,
		kind: 'pg',
		commit: committer(pool, db),
		isDuplicate: (error) => code(error) === '23505',
		// Besides: a deadlock, and two that cannot both have been alone.
		isOvertaken: (error) => isStale(error) || ['23505', '40P01', '40001'].includes(code(error)!),
		ear: (hears) => openEar(url, hears),
		forget: async () => {},
		backup: async () => {
			throw new CannotStart('A PostgreSQL database is backed up with pg_dump.');
		},
		faults: async () => [], // it checks its own pages and keys
		health: () => health(pool, folder),
		close: () => pool.end()
	};
}

/** On connections of their own: a migration may take as long as it takes. */
async function migrated(url: string, folder: string) {
	const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
	pool.on('error', () => {});
	try {
		await migratePostgres(pool, folder);
	} finally {
		await pool.end();
	}
}

/** All statements are on their way before the first is answered: a commit is one way there and back, two where a write is guarded. */
function committer(pool: pg.Pool, db: Pick<Database, 'query' | 'tables'>) {
	const statements = statementsOf(db, new PgDialect());
	const run = async (client: pg.PoolClient, writes: Write[]) => {
		const sent = gathered(statements(writes)).map(({ text, params, strict }) => ({
			strict,
			answer: client.query(text, params)
		}));
		const answers = await Promise.all(sent.map(({ answer }) => answer));
		for (const [at, { strict }] of sent.entries()) checked(strict, answers[at]!.rowCount);
	};
	return async (writes: Write[]) => {
		if (writes.length === 0) return;
		const isGuarded = writes.some((write) => 'guarded' in write);
		const client = await pool.connect();
		let broken: unknown;
		try {
			const ran = Promise.all([client.query('begin'), run(client, writes)]);
			// After a write that failed this takes everything back.
			await (isGuarded ? ran : Promise.all([ran, client.query('commit')]));
			if (isGuarded) await client.query('commit');
		} catch (error) {
			broken = await gone(client, error);
			throw error;
		} finally {
			client.release(broken !== undefined);
		}
	};
}

/** Takes back what was begun; answers with the error where the connection is of no more use. */
async function gone(client: pg.PoolClient, error: unknown) {
	const answered = isStale(error) || /^[0-9A-Z]{5}$/.test(code(error) ?? '');
	if (!answered) return error;
	return client.query('rollback').then(
		() => undefined,
		(lost: unknown) => lost
	);
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
