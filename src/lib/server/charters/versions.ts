import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { inOrder, type Clause } from '#lib/domain/charter/clause.ts';
import { compare, type Wording } from '#lib/domain/charter/revise.ts';
import type { Database, Write } from '../db/index.ts';

type Row = Pick<Clause, 'id' | 'text' | 'origin' | 'measures' | 'ref'> & { section: string };

const asClause = ({ id, section, text, origin, measures, ref }: Row): Clause => ({
	id,
	section: section as Clause['section'],
	text,
	origin,
	measures,
	ref
});

/** The draft as it stands, in reading order. */
export async function draftClauses({ query, tables: { clauses: c } }: Database, charter: string) {
	const rows = await query
		.select()
		.from(c)
		.where(and(eq(c.charter, charter), isNull(c.retiredAt)))
		.orderBy(asc(c.position), asc(c.id));
	return inOrder(rows.map(asClause));
}

export async function versionClauses(
	{ query, tables: { versionClauses: c } }: Database,
	charter: string,
	number: number
) {
	const rows = await query
		.select()
		.from(c)
		.where(and(eq(c.charter, charter), eq(c.number, number)))
		.orderBy(asc(c.position));
	return inOrder(rows.map(({ clause: id, ...row }) => asClause({ id, ...row })));
}

/** The clauses of every version of a charter, read together. */
export async function clausesByVersion(
	{ query, tables: { versionClauses: c } }: Database,
	charter: string
) {
	const rows = await query
		.select()
		.from(c)
		.where(eq(c.charter, charter))
		.orderBy(asc(c.number), asc(c.position));
	const versions = Map.groupBy(rows, (row) => row.number);
	return new Map(
		[...versions].map(([number, all]) => [
			number,
			inOrder(all.map(({ clause: id, ...row }) => asClause({ id, ...row })))
		])
	);
}

/** The newest agreed version with its clauses; null while nothing was ever agreed. */
export async function latestVersion(db: Database, charter: string) {
	const { charterVersions: v } = db.tables;
	const [row] = await db.query
		.select()
		.from(v)
		.where(eq(v.charter, charter))
		.orderBy(desc(v.number))
		.limit(1);
	return row ? { ...row, clauses: await versionClauses(db, charter, row.number) } : null;
}

export type VersionRow = {
	charter: string;
	number: number;
	note: string;
	agreedBy: string[];
	cause: 'team' | 'meeting';
	meeting?: string;
	seq?: number;
	restores?: number;
	at: string;
};

/** A version and its clauses, written once. Two that would have the same number collide. */
export function versionWrites(
	{ query, tables }: Database,
	version: VersionRow,
	clauses: Clause[]
): Write[] {
	const { charter, number, agreedBy } = version;
	return [
		query.insert(tables.charterVersions).values({ ...version, agreedBy: JSON.stringify(agreedBy) }),
		...clauses.map(({ id: clause, ...rest }, position) =>
			query.insert(tables.versionClauses).values({ charter, number, clause, position, ...rest })
		)
	];
}

/** What the team changed by itself, without a meeting. */
export function teamChangeWrites(
	{ query, tables }: Database,
	version: VersionRow,
	before: Clause[],
	after: Clause[],
	own: string
): Write[] {
	const { charter, number, at } = version;
	return compare(before, after).map(({ ref: _, ...wording }: Wording) =>
		query
			.insert(tables.clauseChanges)
			.values({ charter, version: number, ...wording, cause: 'team', own, at })
	);
}

/** The first meeting on a draft freezes it as version 1, by the team. Answers with the newest version. */
export async function frozen(db: Database, charter: string, by: string, at: string) {
	const latest = await latestVersion(db, charter);
	if (latest) return latest;
	const clauses = await draftClauses(db, charter);
	const version: VersionRow = { charter, number: 1, note: '', agreedBy: [by], cause: 'team', at };
	try {
		await db.commit([
			...versionWrites(db, version, clauses),
			...teamChangeWrites(db, version, [], clauses, by)
		]);
	} catch (error) {
		if (!db.isDuplicate(error)) throw error;
	}
	return (await latestVersion(db, charter))!;
}
