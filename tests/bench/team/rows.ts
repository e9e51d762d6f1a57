import type { App } from '#lib/server/app.ts';
import type { Write } from '#lib/server/db/index.ts';
import type { Row, TableName } from '#lib/server/carry/carried.ts';

const AT_ONCE = 100;

export type Rows = Map<TableName, Row[]>;

/** Many at a time, in the order the tables are given: parents first. */
export async function insert({ db }: App, rows: Rows) {
	for (const [name, all] of rows) {
		const table = db.tables[name] as never;
		const writes: Write[] = [];
		for (let from = 0; from < all.length; from += AT_ONCE)
			writes.push(db.query.insert(table).values(all.slice(from, from + AT_ONCE) as never));
		await db.commit(writes);
	}
}
