import type { Statement } from './run.ts';

/** More rows at once would come near the 65,535 parameters that PostgreSQL takes. */
const MOST = 500;

/**
 * Rows of one table become one statement: each statement is a way through the engine of its own. Only as far
 * as nothing but rows stands between them, for whatever else there is finds what was written before it.
 */
export function gathered(statements: readonly Statement[]): Statement[] {
	const rows = new Map<string, Statement[]>();
	const all: Statement[] = [];
	const finish = () => {
		for (const same of rows.values())
			for (let at = 0; at < same.length; at += MOST) all.push(asOne(same.slice(at, at + MOST)));
		rows.clear();
	};
	for (const one of statements) {
		const same = one.row && rows.get(one.text);
		if (same) same.push(one);
		else if (one.row) rows.set(one.text, [one]);
		else {
			finish();
			all.push(one);
		}
	}
	finish();
	return all;
}

const VALUES = ' values ';

/** `values ($1, null, $2)` once more for each of them, with the next parameters. */
function asOne(rows: Statement[]): Statement {
	const { text, params, strict } = rows[0]!;
	const at = text.lastIndexOf(`${VALUES}(`) + VALUES.length;
	const next = (by: number) =>
		text.slice(at).replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + by}`);
	return {
		text: text.slice(0, at) + rows.map((_, nth) => next(nth * params.length)).join(', '),
		params: rows.flatMap((one) => one.params),
		strict
	};
}
