import { and, asc, eq, gt, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import * as v from 'valibot';

const MOST = 200;

const Asked = v.object({
	limit: v.optional(
		v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(MOST)),
		'50'
	),
	after: v.optional(
		v.pipe(
			v.string(),
			v.maxLength(400),
			v.transform((text) => Buffer.from(text, 'base64url').toString().split('\n')),
			v.strictTuple([v.string(), v.string()])
		)
	),
	meeting: v.optional(v.pipe(v.string(), v.maxLength(64)))
});
export type Asked = v.InferOutput<typeof Asked>;

/** What the address of a list says; null where it cannot be read. */
export function askedIn(params: URLSearchParams): Asked | null {
	const read = v.safeParse(Asked, Object.fromEntries(params));
	return read.success ? read.output : null;
}

/** Lists go from the oldest to the newest, so that whoever reads on misses nothing that comes meanwhile. */
export const inOrder = (at: SQLWrapper, id: SQLWrapper): [SQL, SQL] => [
	asc(sql`${at}`),
	asc(sql`${id}`)
];

export const beyond = (at: SQLWrapper, id: SQLWrapper, after: Asked['after']) =>
	after && or(gt(sql`${at}`, after[0]), and(eq(sql`${at}`, after[0]), gt(sql`${id}`, after[1])));

/** One row more was read than asked for: it tells whether there is more. */
export function pageOf<R extends { key: { at: string; id: string } }, T>(
	rows: R[],
	{ limit }: Asked,
	shape: (row: Omit<R, 'key'>) => T
) {
	const shown = rows.slice(0, limit);
	const last = rows.length > limit ? shown.at(-1) : undefined;
	return {
		items: shown.map(({ key: _, ...row }) => shape(row)),
		next: last ? Buffer.from(`${last.key.at}\n${last.key.id}`).toString('base64url') : null
	};
}

/** Everything of a list that is about a few things: nothing is left for a next page. */
export const all: Asked = { limit: MOST };
