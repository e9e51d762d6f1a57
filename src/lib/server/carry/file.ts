import { asc, getTableColumns, inArray, type Column, type SQL } from 'drizzle-orm';
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
		yield `${first ? '' : ','}\n${JSON.stringify(name)}:[`;
		first = false;
		if (taker === 'owner' && how.private) {
			yield ']';
			continue;
		}
		const known: string[] = [];
		let comma = '';
		for await (const rows of read(app, name, how, ids)) {
			const told = taker === 'owner' && name === 'meetingEvents' ? await veiled(app, rows) : rows;
			for (const row of told) {
				yield `${comma}\n${JSON.stringify(row)}`;
				comma = ',';
			}
			for (const { id, user } of rows) {
				if (id !== undefined) known.push(String(id));
				if (typeof user === 'string') users.add(user);
			}
		}
		if (known.length) ids.set(name, known);
		yield ']';
	}
	yield `},\n"people":${JSON.stringify(await peopleOf(app, [...users]))}`;
}

const AT_ONCE = 500;
/** Of these one parent alone may have hundreds of rows. */
const FEW = 10;

/**
 * The rows of a table in their order. Where their first column is the parent they belong to, a few
 * parents after the other, so that the largest team needs no more memory than a small one.
 */
async function* read(app: App, name: TableName, how: Carried, ids: Map<TableName, string[]>) {
	const table = app.db.tables[name] as unknown as Record<string, Column>;
	const [first] = Object.keys(getTableColumns(app.db.tables[name]));
	const parents = (ids.get(how.under) ?? []).toSorted((a, b) => (a < b ? -1 : 1));
	const isApart = first === how.by;
	const rows: Row[] = [];
	for (const some of inParts(parents, isApart ? FEW : AT_ONCE)) {
		const found = await under(app, name, inArray(table[how.by]!, some));
		if (isApart) yield bare(found, how);
		else rows.push(...found);
	}
	if (!isApart) yield bare(rows, how);
}

const inParts = (all: string[], size: number) =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
		all.slice(at * size, (at + 1) * size)
	);

async function under({ db: { query, tables } }: App, name: TableName, where: SQL) {
	return (await query
		.select()
		.from(tables[name] as never)
		.where(where)) as Row[];
}

function bare(rows: Row[], how: Carried): Row[] {
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
