import * as v from 'valibot';
import { getTableColumns } from 'drizzle-orm';
import { Id } from '#lib/domain/text.ts';
import type { App } from '../app.ts';
import { CannotStart } from '../config.ts';
import { carried, type Row, type TableName } from './carried.ts';
import { KIND } from './file.ts';

const Cells = v.record(v.string(), v.union([v.string(), v.number(), v.null()]));
const Person = v.object({ id: Id, name: v.string(), email: v.pipe(v.string(), v.email()) });
const File = v.object({
	forthright: v.literal(KIND),
	schema: v.string(),
	rows: v.record(v.string(), v.array(Cells)),
	people: v.array(Person)
});

export type Person = v.InferOutput<typeof Person>;
export type Read = { team: string; people: Person[]; rows: Map<TableName, Row[]> };

/** A file of `export --team`, or a sentence why it is none. */
export async function readFile(app: App, text: string): Promise<Read> {
	const file = v.safeParse(File, parsed(text));
	if (!file.success) throw new CannotStart('This is no file of `export --team`.');
	const { schema, rows, people } = file.output;
	const own = (await app.db.health()).schema;
	if (schema !== own)
		throw new CannotStart(
			`The file is of version ${schema} and this server of ${own}: bring both to the same version.`
		);
	const tables = new Map(Object.entries(rows).map(([name, all]) => [known(app, name, all), all]));
	const teams = tables.get('teams') ?? [];
	if (teams.length !== 1) throw new CannotStart('The file holds no team, or more than one.');
	return { team: String(teams[0]!.id), people, rows: tables };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Only tables that are carried, and only columns they have. */
function known({ db: { tables } }: App, name: string, rows: Row[]): TableName {
	const how = name in carried ? carried[name as TableName] : 'left';
	if (how === 'left') throw new CannotStart(`The file holds ${name}, which is not carried.`);
	const columns = new Set(Object.keys(getTableColumns(tables[name as TableName])));
	for (const hidden of [...(how.without ?? []), ...(how.renewed ?? [])]) columns.delete(hidden);
	const strange = rows.flatMap((row) => Object.keys(row)).find((key) => !columns.has(key));
	if (strange) throw new CannotStart(`The file holds ${name}.${strange}, which is not known here.`);
	return name as TableName;
}
