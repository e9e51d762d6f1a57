import { and, eq, inArray, like, or, sql, type Column, type SQL } from 'drizzle-orm';
import type { App } from '../app.ts';
import { carriedTables, type Carried, type TableName } from '../carry/carried.ts';
import type { Write } from '../db/index.ts';
import { isTelling, NOBODY } from './log.ts';
import type { Whom } from './whom.ts';

/** Their own tables have rows of their own to go by; the log was blanked fact by fact. */
const apart: TableName[] = [
	'people',
	'contacts',
	'customers',
	'teams',
	'meetingEvents',
	'comments'
];

type Columns = Record<string, Column>;

/** Names and addresses out of everything else their teams keep, whatever it was written in. */
export function sweepWrites(app: App, { teams, names, emails }: Whom): Write[] {
	return carriedTables
		.filter(([name]) => !apart.includes(name))
		.flatMap(([name, how]) => {
			const table = app.db.tables[name];
			const inside = within(app, name, how, teams);
			return textsOf(table as unknown as Columns, how).flatMap((column) =>
				[...names, ...emails].flatMap((said) => taken(app, table, inside, column, said))
			);
		});
}

/** Free text and JSON; never ids, and never the words a column has a list of. */
const textsOf = (table: Columns, { by }: Carried) =>
	Object.entries(table)
		.filter(([name, column]) => name !== by && name !== 'id' && column?.dataType === 'string')
		.filter(([, column]) => !column.enumValues?.length && !column.primary)
		.map(([key, column]) => ({ key, column }));

type Text = { key: string; column: Column };

function taken({ db: { query } }: App, table: unknown, inside: SQL, text: Text, said: string) {
	const { key, column } = text;
	const set = (value: unknown, where: SQL | undefined) =>
		query
			.update(table as never)
			.set({ [key]: value } as never)
			.where(and(inside, where)) as unknown as Write;
	const inJson = JSON.stringify(said);
	const replaced = (from: string, to: string) => sql`replace(${column}, ${from}, ${to})`;
	const has = (part: string) => like(column, `%${part.replace(/[\\%_]/g, '_')}%`);
	return [
		set(NOBODY, eq(column, said)),
		set(replaced(inJson, JSON.stringify(NOBODY)), has(inJson)),
		...(isTelling(said) ? [set(replaced(said, NOBODY), has(said))] : [])
	];
}

/** The rows of a table that belong to the teams, by whichever way it hangs under them. */
function within(app: App, name: TableName, { under, by }: Carried, teams: string[]): SQL {
	const column = (app.db.tables[name] as unknown as Columns)[by]!;
	if (under === 'teams') return inArray(column, teams);
	const [, parent] = carriedTables.find(([one]) => one === under)!;
	const above = app.db.tables[under];
	const rows = app.db.query
		.select({ id: sql<string>`${(above as unknown as Columns).id!}` })
		.from(above as never)
		.where(within(app, under, parent, teams));
	return or(inArray(column, rows))!;
}
