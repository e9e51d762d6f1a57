import { and, asc, eq } from 'drizzle-orm';
import type { Clause } from '#lib/domain/charter/clause.ts';
import { draftClauses, versionClauses } from '../charters/versions.ts';
import type { Database } from '../db/index.ts';

/** The charters of a team: the draft, and every version with its changes and the words that caused them. */
export async function chartersFor(db: Database, team: string) {
	const { charters: c } = db.tables;
	const rows = await db.query
		.select({ id: c.id, title: c.title })
		.from(c)
		.where(eq(c.team, team))
		.orderBy(asc(c.createdAt), asc(c.title));
	const charters = [];
	for (const row of rows)
		charters.push({
			...row,
			draft: await draftClauses(db, row.id),
			versions: await versionsFor(db, row.id)
		});
	return charters;
}

async function versionsFor(db: Database, charter: string) {
	const { charterVersions: v } = db.tables;
	const rows = await db.query.select().from(v).where(eq(v.charter, charter)).orderBy(asc(v.number));
	const versions = [];
	let before: Clause[] = [];
	for (const { number, note, agreedBy, cause, meeting, restores } of rows) {
		const clauses = await versionClauses(db, charter, number);
		const changes = await changesFor(db, charter, number, [...clauses, ...before]);
		const people = JSON.parse(agreedBy) as string[];
		versions.push({ number, note, agreedBy: people, cause, meeting, restores, clauses, changes });
		before = clauses;
	}
	return versions;
}

/** In the order of the charter; what was removed comes last. */
async function changesFor(db: Database, charter: string, version: number, clauses: Clause[]) {
	const { clauseChanges: c } = db.tables;
	const rows = await db.query
		.select()
		.from(c)
		.where(and(eq(c.charter, charter), eq(c.version, version)));
	const place = (clause: string) => clauses.findIndex((one) => one.id === clause);
	const causes = await causesOf(db, charter, version);
	return rows
		.toSorted((a, b) => place(a.clause) - place(b.clause))
		.map(({ clause, section, op, before, after, own }) => {
			const mine = causes.filter((one) => one.clause === clause);
			return {
				clause,
				ref: clauses[place(clause)]?.ref ?? null,
				section,
				op,
				before,
				after,
				own,
				because: mine.map((one) => one.comment)
			};
		});
}

/** In the order they were said. */
function causesOf({ query, tables }: Database, charter: string, version: number) {
	const { traces: t, comments: c, meetings: m } = tables;
	return query
		.select({ clause: t.clause, comment: t.comment })
		.from(t)
		.innerJoin(c, and(eq(c.meeting, t.meeting), eq(c.id, t.comment)))
		.innerJoin(m, eq(m.id, t.meeting))
		.where(and(eq(t.charter, charter), eq(t.version, version)))
		.orderBy(asc(m.startsAt), asc(m.title), asc(c.number));
}
