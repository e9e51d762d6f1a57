import { getTableColumns, getTableName, is, Table } from 'drizzle-orm';
import { expect, expectTypeOf, test } from 'vitest';
import * as pg from '#lib/server/db/schema/postgres.ts';
import * as lite from '#lib/server/db/schema/sqlite.ts';

type Rows<S> = {
	[K in keyof S]: S[K] extends { $inferSelect: infer R; $inferInsert: infer I } ? [R, I] : never;
};

test('both engines give the same rows', () => {
	expectTypeOf<Rows<typeof pg>>().toEqualTypeOf<Rows<typeof lite>>();
	expect(shape(pg)).toEqual(shape(lite));
});

const shape = (schema: object) =>
	Object.entries(schema).flatMap(([name, table]) =>
		is(table, Table)
			? [
					[
						name,
						getTableName(table),
						Object.values(getTableColumns(table)).map((c) => [
							c.name,
							c.notNull,
							c.isUnique,
							c.primary
						])
					]
				]
			: []
	);
