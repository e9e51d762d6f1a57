import SQLite from 'better-sqlite3';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

type Row = Record<string, unknown>;
export type Rows = Map<string, Row[]>;

/** The databases of earlier versions that were kept, by the version that made them. */
export const keptVersions = () =>
	globSync('tests/upgrades/*.db.gz')
		.map((file) => basename(file, '.db.gz'))
		.toSorted();

export const unpack = (version: string, to: string) =>
	writeFileSync(to, gunzipSync(readFileSync(`tests/upgrades/${version}.db.gz`)));

/** Every row of every table, as it lies in the file. */
export function rowsIn(file: string): Rows {
	const client = new SQLite(file, { readonly: true });
	try {
		const tables = client
			.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
			.pluck()
			.all() as string[];
		return new Map(
			tables
				.filter((name) => name !== '__drizzle_migrations')
				.map((name) => [name, client.prepare(`select * from "${name}"`).all() as Row[]])
		);
	} finally {
		client.close();
	}
}

/** What is missing or another afterwards: every row must still be there with every value it had, in the columns there still are. */
export function lostBetween(before: Rows, after: Rows): string[] {
	return [...before].flatMap(([table, rows]) => {
		const now = after.get(table);
		if (!now) return rows.length ? [`${table} is gone with ${rows.length} rows`] : [];
		const columns = Object.keys(rows[0] ?? {}).filter((name) => !now[0] || name in now[0]);
		const text = (row: Row) => JSON.stringify(columns.map((name) => row[name]));
		const left = new Map<string, number>();
		for (const row of now) left.set(text(row), (left.get(text(row)) ?? 0) + 1);
		return rows.flatMap((row) => {
			const found = left.get(text(row)) ?? 0;
			left.set(text(row), found - 1);
			return found > 0 ? [] : [`${table} ${text(row).slice(0, 200)}`];
		});
	});
}

/** So many more comments in the first meeting there is, said and projected. */
export function crowd(file: string, comments: number) {
	const client = new SQLite(file);
	client.pragma('journal_mode = WAL');
	const columns = (table: string, put: Record<string, string>) =>
		(client.pragma(`table_info("${table}")`) as { name: string }[])
			.map(({ name }) => put[name] ?? `"${name}"`)
			.join(', ');
	const [event] = client
		.prepare("select meeting, seq from meeting_events where type = 'commentAdded'")
		.all() as { meeting: string; seq: number }[];
	const { last } = client
		.prepare('select max(seq) as last from meeting_events where meeting = ?')
		.get(event!.meeting) as { last: number };
	const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${comments})`;
	client.pragma('foreign_keys = OFF');
	client.exec(
		`${numbers} insert into meeting_commands select ${columns('meeting_commands', { command: "'more-' || n.i" })} from meeting_commands, n where meeting = '${event!.meeting}' and seq = ${event!.seq}`
	);
	client.exec(
		`${numbers} insert into meeting_events select ${columns('meeting_events', {
			seq: `${last} + n.i`,
			command: "'more-' || n.i",
			body: "json_set(body, '$.comment', 'more-' || n.i)"
		})} from meeting_events, n where meeting = '${event!.meeting}' and seq = ${event!.seq}`
	);
	const { id } = client
		.prepare('select id from comments where meeting = ? limit 1')
		.get(event!.meeting) as { id: string };
	client.exec(
		`${numbers} insert into comments select ${columns('comments', { id: "'more-' || n.i" })} from comments, n where meeting = '${event!.meeting}' and id = '${id}'`
	);
	client.pragma('wal_checkpoint(TRUNCATE)');
	client.pragma('journal_mode = DELETE');
	client.close();
}
