/** Many things of one kind, field by field: names are said once, and so is what many of them share. */
export type Columns = { count: number; columns: Record<string, Column> };
type Column = unknown[] | { of: unknown[]; at: number[] };

/** What all have as usual is left out. Optional fields may be missing, but are never null. */
export function columnsOf(rows: readonly object[], usual: object): Columns {
	const names = new Set(rows.flatMap((row) => Object.keys(row)));
	const columns: Columns['columns'] = {};
	for (const name of names) {
		const values = rows.map((row) => read(row, name));
		if (!values.every((value) => isSame(value, read(usual, name)))) columns[name] = packed(values);
	}
	return { count: rows.length, columns };
}

export function rowsOf<T extends object>({ count, columns }: Columns, usual: Partial<T>): T[] {
	const rows = Array.from({ length: count }, () => ({ ...usual }) as Record<string, unknown>);
	for (const [name, column] of Object.entries(columns))
		for (const [nth, row] of rows.entries()) {
			const value = Array.isArray(column) ? column[nth] : column.of[column.at[nth]!];
			if (value !== null && value !== undefined) row[name] = value;
		}
	return rows as T[];
}

export const isSame = (value: unknown, usual: unknown) =>
	value === usual || (Array.isArray(usual) && Array.isArray(value) && !value.length);

const read = (row: object, name: string) => (row as Record<string, unknown>)[name];

function packed(values: unknown[]): Column {
	const of = [...new Set(values)];
	if (of.length * 2 > values.length) return values;
	const places = new Map(of.map((value, place) => [value, place]));
	return { of, at: values.map((value) => places.get(value)!) };
}
