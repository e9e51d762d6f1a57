import { asc, count, getTableName, type Column } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { CannotStart } from '../config.ts';
import type { Database } from '../db/index.ts';
import * as schema from '../db/schema/sqlite.ts';

type Name = keyof Database['tables'];

const AT_ONCE = 200;

/**
 * Everything of one database into another, empty one, on either engine: every team, account, link and
 * secret, row by row. Answers with the number of rows. Whoever breaks it off begins with an empty one again.
 */
export async function copyAll(from: Database, to: Database): Promise<number> {
	const [here, there] = [await from.health(), await to.health()];
	if (here.schema !== there.schema)
		throw new CannotStart(`One database is at ${here.schema} and the other at ${there.schema}.`);
	const names = parentsFirst();
	for (const name of names)
		if (await rowsIn(to, name)) throw new CannotStart('The other database is not empty.');
	let rows = 0;
	for (const name of names) rows += await copyTable(from, to, name);
	return rows;
}

async function rowsIn({ query, tables }: Database, name: Name) {
	const [row] = await query.select({ n: count() }).from(tables[name] as never);
	return (row as unknown as { n: number }).n;
}

async function copyTable(from: Database, to: Database, name: Name) {
	const table = from.tables[name];
	const order = keyOf(name).map((key) => asc((table as unknown as Record<string, Column>)[key]!));
	for (let at = 0; ; at += AT_ONCE) {
		const rows = (await from.query
			.select()
			.from(table as never)
			.orderBy(...order)
			.limit(AT_ONCE)
			.offset(at)) as object[];
		if (rows.length)
			await to.commit([to.query.insert(to.tables[name] as never).values(rows as never)]);
		if (rows.length < AT_ONCE) return at + rows.length;
	}
}

/** What makes the rows of a table one after the other, so that none is met twice. */
function keyOf(name: Name): string[] {
	const { columns, primaryKeys } = getTableConfig(schema[name] as SQLiteTable);
	const keys = primaryKeys[0]?.columns ?? columns.filter((one) => one.primary);
	const chosen = new Set((keys.length ? keys : columns).map((one) => one.name));
	const own = Object.entries(schema[name] as unknown as Record<string, Column>);
	return own.flatMap(([key, column]) => (chosen.has(column?.name) ? [key] : []));
}

/** Every table after those its rows point to. */
function parentsFirst(): Name[] {
	const names = Object.keys(schema) as Name[];
	const byTable = new Map<string, Name>(names.map((name) => [getTableName(schema[name]), name]));
	const done = new Set<Name>();
	const visit = (name: Name) => {
		if (done.has(name)) return;
		const { foreignKeys } = getTableConfig(schema[name] as SQLiteTable);
		for (const key of foreignKeys) {
			const parent = byTable.get(getTableName(key.reference().foreignTable))!;
			if (parent !== name) visit(parent);
		}
		done.add(name);
	};
	names.forEach(visit);
	return [...done];
}
