import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from '../config.ts';
import type { Database } from './index.ts';

/** Opens `file:PATH`, `:memory:` or `postgres://…`, migrated and checked. Whoever serves people says how long an answer may take. */
export async function openDatabase(url: string, answerMs?: number): Promise<Database> {
	if (/^postgres(ql)?:/.test(url)) {
		const { openPostgres } = await import('./postgres.ts');
		return openPostgres(url, undefined, answerMs).catch(
			explain('The database at DATABASE_URL cannot be opened')
		);
	}
	const file = fileOf(url);
	try {
		if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		const { openSqlite } = await import('./sqlite.ts');
		return await openSqlite(file, { apart: answerMs !== undefined });
	} catch (error) {
		return explain(`The database file ${file} cannot be opened`)(error);
	}
}

/** `file:data/x.db`, `file:/data/x.db` and `file:///data/x.db` are all taken as they look. */
export const fileOf = (url: string) => url.replace(/^file:(\/\/)?/, '');

const explain = (what: string) => (error: unknown) => {
	if (error instanceof CannotStart) throw error;
	const why = (error as Error).message || (error as { code?: string }).code;
	throw new CannotStart(`${what}: ${why}.`, { cause: error });
};
