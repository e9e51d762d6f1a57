import { is, Param, Placeholder, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Ear, Hears } from './ear.ts';
import type { Statement } from './run.ts';
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

export type Write = SQLWrapper | Guarded | Filled;
type Guarded = { guarded: SQLWrapper };

type Own = Pick<Database, 'query' | 'tables'>;
type Values = Record<string, unknown>;

/** What is written again and again: its SQL is made once for each database, with `sql.placeholder` for what differs. */
export type Shape = {
	build(db: Own, columns: string[]): SQLWrapper;
	/** It puts one row into a table and does nothing else. */
	row?: true;
};
type Filled = { shape: Shape; values: Values };

/** Making SQL takes longer than running it: what every comment writes is a shape that is filled in. */
export const filled = (shape: Shape, values: Values): Filled => ({ shape, values });

/** Rows of one table as such a shape: whichever columns a row fills. */
export function rowsOf<T extends SQLiteTable>(pick: (tables: Own['tables']) => T) {
	const shape: Shape = {
		row: true,
		build({ query, tables }, columns) {
			const row = Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)]));
			return query.insert(pick(tables)).values(row as T['$inferInsert']);
		}
	};
	return (row: T['$inferInsert']): Filled => filled(shape, row as Values);
}

/** A question that is asked again and again, made once for each database: making it takes longer than asking. */
export function keptFor<T>(make: (db: Own) => T) {
	const made = new WeakMap<Database, T>();
	return (db: Database): T => {
		const one = made.get(db) ?? make(db);
		made.set(db, one);
		return one;
	};
}

/** For an update whose `where` names the revision it was made from. */
export const guarded = (write: SQLWrapper): Guarded => ({ guarded: write });

export { isStale, Stale } from './stale.ts';

type Dialect = { sqlToQuery(sql: SQL): { sql: string; params: unknown[] } };

/** Writes as SQL, for the engine that runs them all in one transaction. */
export function statementsOf(db: Own, dialect: Dialect) {
	const made = new Map<Shape, Map<string, (values: Values) => Statement>>();
	const fill = ({ shape, values }: Filled): Statement => {
		const columns = Object.keys(values);
		const key = columns.join();
		const ways = made.get(shape) ?? new Map();
		const way =
			ways.get(key) ?? filling(dialect.sqlToQuery(shape.build(db, columns).getSQL()), shape);
		made.set(shape, ways.set(key, way));
		return way(values);
	};
	const one = (write: Write): Statement => {
		if ('shape' in write) return fill(write);
		const strict = 'guarded' in write;
		const { sql: text, params } = dialect.sqlToQuery((strict ? write.guarded : write).getSQL());
		return { text, params, strict };
	};
	return (writes: Write[]) => writes.map(one);
}

function filling({ sql: text, params }: ReturnType<Dialect['sqlToQuery']>, { row }: Shape) {
	const gaps = params.map((param) => {
		const encoder = is(param, Param) ? param.encoder : null;
		const gap = is(param, Param) ? param.value : param;
		return is(gap, Placeholder) ? { name: gap.name, encoder } : { param };
	});
	return (values: Values): Statement => ({
		text,
		params: gaps.map(({ name, encoder, param }) => {
			if (name === undefined) return param;
			const value = values[name] ?? null;
			return encoder && value !== null ? encoder.mapToDriverValue(value) : value;
		}),
		strict: false,
		...(row && { row })
	});
}
