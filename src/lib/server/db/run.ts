import type SQLite from 'better-sqlite3';
import { Stale } from './stale.ts';

/** A write as SQL; a strict one has to touch exactly one row. */
export type Statement = {
	text: string;
	params: unknown[];
	strict: boolean;
	/** One row for one table: `insert … values (…)`. */
	row?: true;
};

const STATEMENTS_KEPT = 300;

/** Runs a list of writes as one transaction. Statements are prepared once and kept: preparing costs more than running. */
export function runner(client: SQLite.Database) {
	const kept = new Map<string, SQLite.Statement>();
	const prepared = (text: string) => {
		const known = kept.get(text);
		if (known) return known;
		if (kept.size >= STATEMENTS_KEPT) kept.clear();
		const made = client.prepare(text);
		kept.set(text, made);
		return made;
	};
	const all = client.transaction((statements: Statement[]) => {
		for (const { text, params, strict } of statements)
			checked(strict, prepared(text).run(...params).changes);
	});
	return (statements: Statement[]) => all.immediate(statements);
}

/** What it throws takes the whole commit back. */
export function checked(strict: boolean, touched: number | null) {
	if (strict && touched !== 1) throw new Stale(`a guarded write touched ${touched} rows`);
}
