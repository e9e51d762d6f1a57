import pg from 'pg';
import SQLite from 'better-sqlite3';
import type { Statement } from './recorded.ts';

/** Reads of the engine's own plan which of these statements go through a whole table. */
export type Planner = { scansOf(statement: Statement): Promise<string[]>; close(): Promise<void> };

/** What reads rows, and may find some. */
const isRead = (sql: string) =>
	/^\s*(select|with|update|delete)\b/i.test(sql) && !/where \(?false\b/.test(sql);

export function sqlitePlanner(file: string): Planner {
	const db = new SQLite(file, { readonly: true });
	return {
		scansOf: async ({ sql, params }) => {
			if (!isRead(sql)) return [];
			const steps = db.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[];
			return steps.flatMap(({ detail }) => {
				const [, name] = /^SCAN (\S+)/.exec(detail) ?? [];
				return name ? [tableOf(sql, name)] : [];
			});
		},
		close: async () => void db.close()
	};
}

type Node = { Plans?: Node[] } & Record<string, unknown>;

/** A planner that is told not to goes through a whole table only where it has no other way, however small the table is. */
export async function postgresPlanner(url: string): Promise<Planner> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	for (const way of ['seqscan', 'hashjoin', 'mergejoin'])
		await client.query(`set enable_${way} = off`);
	return {
		scansOf: async ({ sql, params }) => {
			if (!isRead(sql)) return [];
			const { rows } = await client.query(`explain (format json) ${sql}`, params);
			return wholeIn(rows[0]['QUERY PLAN'][0].Plan);
		},
		close: () => client.end()
	};
}

/** An index that is read from end to end is a table that is read from end to end. */
function wholeIn(node: Node): string[] {
	const below = (node.Plans ?? []).flatMap(wholeIn);
	const type = String(node['Node Type']);
	const whole =
		type === 'Seq Scan' || (/^Index (Only )?Scan$/.test(type) && !('Index Cond' in node));
	return whole ? [String(node['Relation Name']), ...below] : below;
}

/** SQLite names a table as the statement does. */
function tableOf(sql: string, name: string) {
	const [, table] = new RegExp(`"(\\w+)"(?: as)? "${name}"`, 'i').exec(sql) ?? [];
	return table ?? name;
}
