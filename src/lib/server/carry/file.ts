import { asc, inArray, type Column } from 'drizzle-orm';
import type { App } from '../app.ts';
import { carriedTables, type Carried, type Row, type TableName } from './carried.ts';
import { veiled } from './veil.ts';

/** Who takes the team along: somebody who has the database anyway, or an owner. */
export type Taker = 'operator' | 'owner';

/** The number of this kind of file. */
export const KIND = 1;

/**
 * The rows of a team as the rest of a JSON object, table by table, so that another server can read them.
 * The same rows give the same text on every engine.
 */
export async function* rowsOf(app: App, team: string, taker: Taker): AsyncGenerator<string> {
	const { schema } = await app.db.health();
	yield `"forthright":${KIND},\n"schema":${JSON.stringify(schema)},\n"rows":{`;
	const ids = new Map<TableName, string[]>([['teams', [team]]]);
	const users = new Set<string>();
	let first = true;
	for (const [name, how] of carriedTables) {
		const rows = taker === 'owner' && how.private ? [] : await read(app, name, how, ids);
		if (rows.some((row) => 'id' in row))
			ids.set(
				name,
				rows.map((row) => String(row.id))
			);
		const told = taker === 'owner' && name === 'meetingEvents' ? await veiled(app, rows) : rows;
		for (const { user } of rows) if (typeof user === 'string') users.add(user);
		yield `${first ? '' : ','}\n${JSON.stringify(name)}:[`;
		for (const [at, row] of told.entries()) yield `${at ? ',' : ''}\n${JSON.stringify(row)}`;
		yield ']';
		first = false;
	}
	yield `},\n"people":${JSON.stringify(await peopleOf(app, [...users]))}`;
}

const AT_ONCE = 500;

async function read(app: App, name: TableName, how: Carried, ids: Map<TableName, string[]>) {
	const { query, tables } = app.db;
	const table = tables[name];
	const column = (table as unknown as Record<string, Column>)[how.by]!;
	const parents = ids.get(how.under) ?? [];
	const rows: Row[] = [];
	for (let from = 0; from < parents.length; from += AT_ONCE) {
		const some = inArray(column, parents.slice(from, from + AT_ONCE));
		rows.push(
			...((await query
				.select()
				.from(table as never)
				.where(some)) as Row[])
		);
	}
	const hidden = new Set([...(how.without ?? []), ...(how.renewed ?? [])]);
	return rows
		.filter((row) => how.only?.(row) ?? true)
		.map(
			(row) => Object.fromEntries(Object.entries(row).filter(([key]) => !hidden.has(key))) as Row
		)
		.toSorted(byCells);
}

/** By their columns from left to right: engines sort letters differently, this does not. */
function byCells(a: Row, b: Row): number {
	for (const key of Object.keys(a)) {
		const [one, other] = [a[key]!, b[key]!];
		if (one === other) continue;
		if (one === null || other === null) return one === null ? -1 : 1;
		return one < other ? -1 : 1;
	}
	return 0;
}

/** Accounts are not carried, only who they are: elsewhere they sign in anew. */
async function peopleOf({ db: { query, tables } }: App, users: string[]) {
	const { user } = tables;
	return query
		.select({ id: user.id, name: user.name, email: user.email })
		.from(user)
		.where(inArray(user.id, users))
		.orderBy(asc(user.email));
}

/** The file an owner takes along. */
export async function* ownersFile(app: App, team: string): AsyncGenerator<string> {
	yield '{';
	yield* rowsOf(app, team, 'owner');
	yield '}\n';
}
