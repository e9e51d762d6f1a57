import { afterEach, describe, inject } from 'vitest';
import type { Database } from '#lib/server/db/index.ts';
import { openDatabase } from '#lib/server/db/open.ts';
import { ask, databaseAt } from './postgres.ts';

export type Open = () => Promise<Database>;

let made = 0;
const postgres = inject('postgres');

async function freshPostgres() {
	const name = `${postgres!.template}_${process.pid}_${++made}`;
	await ask(postgres!.url, `create database ${name} template ${postgres!.template}`);
	return openDatabase(databaseAt(postgres!.url, name));
}

/** `eachEngine((open) => { test(…) })`: the same tests on SQLite and PostgreSQL, a fresh database at each `open()`, closed after the test. */
export function eachEngine(body: (open: Open, kind: Database['kind']) => void) {
	const engines = [
		{ kind: 'sqlite', fresh: () => openDatabase(':memory:'), there: true },
		{ kind: 'pg', fresh: freshPostgres, there: postgres !== null }
	] as const;
	for (const { kind, fresh, there } of engines)
		describe.skipIf(!there)(kind, () => {
			const opened: Database[] = [];
			afterEach(async () => {
				await Promise.all(opened.splice(0).map((db) => db.close()));
			});
			body(async () => {
				const db = await fresh();
				opened.push(db);
				return db;
			}, kind);
		});
}
