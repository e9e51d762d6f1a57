import type { SQLWrapper } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Ear, Hears } from './ear.ts';
import type * as schema from './schema/sqlite.ts';

/** All the rest of the server knows of a database. A transaction is a list, not a callback, so that both engines can run it. */
export type Database = {
	kind: 'sqlite' | 'pg';
	query: Pick<
		BetterSQLite3Database<typeof schema>,
		'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'
	>;
	tables: typeof schema;
	/** All or nothing. A guarded write that does not touch exactly one row takes everything back: `isStale`. */
	commit(writes: Write[]): Promise<void>;
	isDuplicate(error: unknown): boolean;
	/** Somebody else was first, or stood in the way: decided anew it may go well. */
	isOvertaken(error: unknown): boolean;
	/** The line to other processes, where there can be others. */
	ear?(hears: Hears): Ear;
	/** What was deleted before is gone from the file too. */
	forget(): Promise<void>;
	backup(file: string): Promise<void>;
	/** What is wrong with the file itself; nothing is an empty list. */
	faults(): Promise<string[]>;
	health(): Promise<Health>;
	close(): Promise<void>;
};

export type Health = { writable: boolean; synchronous: string; schema: string };

export type Write = SQLWrapper | Guarded;
type Guarded = { guarded: SQLWrapper };

/** For an update whose `where` names the revision it was made from. */
export const guarded = (write: SQLWrapper): Guarded => ({ guarded: write });

class Stale extends Error {
	override name = 'Stale';
}
export const isStale = (error: unknown) => error instanceof Stale;

/** Runs inside an engine's transaction: what it throws takes the whole commit back. */
export function* statements(writes: Write[]) {
	for (const write of writes) {
		const strict = 'guarded' in write;
		const check = (touched: number | null) => {
			if (strict && touched !== 1) throw new Stale(`a guarded write touched ${touched} rows`);
		};
		yield { sql: (strict ? write.guarded : write).getSQL(), check };
	}
}
