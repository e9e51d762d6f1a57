import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { App } from '../app.ts';
import { versionClauses } from '../charters/versions.ts';
import { beyond, inOrder, pageOf, type Asked } from './page.ts';

/** The charters of a team, each with the versions that were agreed. */
export async function chartersOf(app: App, team: string, asked: Asked) {
	const { charters: c, charterVersions: v } = app.db.tables;
	const rows = await app.db.query
		.select({ key: { at: c.createdAt, id: c.id }, id: c.id, title: c.title, at: c.createdAt })
		.from(c)
		.where(and(eq(c.team, team), beyond(c.createdAt, c.id, asked.after)))
		.orderBy(...inOrder(c.createdAt, c.id))
		.limit(asked.limit + 1);
	const ids = rows.map(({ id }) => id);
	const versions = ids.length
		? await app.db.query
				.select({ charter: v.charter, number: v.number, at: v.at })
				.from(v)
				.where(inArray(v.charter, ids))
				.orderBy(asc(v.number))
		: [];
	return pageOf(rows, asked, (row) => ({
		...row,
		versions: versions
			.filter(({ charter }) => charter === row.id)
			.map(({ number, at }) => ({ number, at }))
	}));
}

/** One version: its clauses, what changed, and which comments each change was because of. */
export async function versionOf(app: App, team: string, charter: string, number: number) {
	const { charters: c, charterVersions: v } = app.db.tables;
	const [row] = await app.db.query
		.select({ title: c.title, version: v })
		.from(v)
		.innerJoin(c, eq(c.id, v.charter))
		.where(and(eq(c.team, team), eq(v.charter, charter), eq(v.number, number)));
	if (!row) return null;
	const { note, agreedBy, cause, meeting, restores, at } = row.version;
	return {
		charter,
		title: row.title,
		number,
		note,
		agreedBy: JSON.parse(agreedBy) as string[],
		cause,
		meeting,
		restores,
		at,
		clauses: (await versionClauses(app.db, charter, number)).map(({ ref: _, ...one }) => one),
		changes: await changesOf(app, charter, number)
	};
}

async function changesOf(app: App, charter: string, version: number) {
	const { clauseChanges: k, traces: t, comments: c } = app.db.tables;
	const changes = await app.db.query
		.select({
			clause: k.clause,
			section: k.section,
			op: k.op,
			before: k.before,
			after: k.after,
			own: k.own
		})
		.from(k)
		.where(and(eq(k.charter, charter), eq(k.version, version)))
		.orderBy(asc(k.section), asc(k.clause));
	const causes = await app.db.query
		.select({ clause: t.clause, meeting: t.meeting, comment: t.comment })
		.from(t)
		.innerJoin(c, and(eq(c.meeting, t.meeting), eq(c.id, t.comment)))
		.where(and(eq(t.charter, charter), eq(t.version, version), sql`${c.readers} = 'team'`))
		.orderBy(asc(t.meeting), asc(c.number));
	return changes.map((change) => ({
		...change,
		because: causes
			.filter(({ clause }) => clause === change.clause)
			.map(({ meeting, comment }) => ({ meeting, comment }))
	}));
}
