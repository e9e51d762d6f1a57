import { and, asc, eq } from 'drizzle-orm';
import { compare } from '#lib/domain/charter/revise.ts';
import type { Clause } from '#lib/domain/charter/clause.ts';
import { versionClauses } from '../charters/versions.ts';
import type { Database } from '../db/index.ts';

/** I5: every change has causes that exist, or says whose own decision it was; and it leads to the next version. */
export async function chartersFaults(db: Database, told: Map<string, Set<string>>) {
	const { charterVersions: v } = db.tables;
	const versions = await db.query.select().from(v).orderBy(asc(v.charter), asc(v.number));
	const faults: string[] = [];
	let before: Before = { charter: '', number: 0, clauses: [] };
	for (const { charter, number } of versions) {
		const say = (what: string) => faults.push(`charter ${charter}, version ${number}: ${what}`);
		const clauses = await versionClauses(db, charter, number);
		const last: Before = before.charter === charter ? before : { charter, number: 0, clauses: [] };
		if (number !== last.number + 1) say(`it follows version ${last.number}`);
		const rows = await rowsOf(db, charter, number);
		for (const what of changeFaults(last.clauses, clauses, rows.changes)) say(what);
		for (const what of await causeFaults(db, rows, told.get(`${charter} ${number}`))) say(what);
		before = { charter, number, clauses };
	}
	return { versions: versions.length, faults };
}

type Before = { charter: string; number: number; clauses: Clause[] };
type Rows = Awaited<ReturnType<typeof rowsOf>>;

async function rowsOf({ query, tables }: Database, charter: string, version: number) {
	const { clauseChanges: c, traces: t } = tables;
	return {
		changes: await query
			.select()
			.from(c)
			.where(and(eq(c.charter, charter), eq(c.version, version))),
		traces: await query
			.select()
			.from(t)
			.where(and(eq(t.charter, charter), eq(t.version, version)))
	};
}

/** The version before, with these changes, is this version: no more and no less. */
function changeFaults(before: Clause[], after: Clause[], changes: Rows['changes']) {
	const key = (one: { clause: string; before: string | null; after: string | null }) =>
		JSON.stringify([one.clause, one.before, one.after]);
	// A change that was undone before it was agreed leaves the wording as it was.
	const real = changes.filter((one) => one.before !== one.after);
	const needed = new Set(compare(before, after).map(key));
	const made = new Set(real.map(key));
	return [
		...real
			.filter((one) => !needed.has(key(one)))
			.map((one) => `the change of clause ${one.clause} is not in it`),
		...compare(before, after)
			.filter((one) => !made.has(key(one)))
			.map((one) => `clause ${one.clause} differs without a change (I5)`)
	];
}

async function causeFaults(db: Database, { changes, traces }: Rows, told = new Set<string>()) {
	const { comments: c } = db.tables;
	const faults: string[] = [];
	for (const { clause, own } of changes)
		if (!own?.trim() && !traces.some((trace) => trace.clause === clause))
			faults.push(`the change of clause ${clause} has no cause (I5)`);
	for (const { clause, meeting, comment } of traces) {
		const [found] = await db.query
			.select({ id: c.id })
			.from(c)
			.where(and(eq(c.meeting, meeting), eq(c.id, comment)));
		if (!found)
			faults.push(`clause ${clause} was changed because of ${comment}, which is not there`);
		if (!told.delete(`${clause} ${meeting} ${comment}`))
			faults.push(`by the log clause ${clause} was not changed because of ${comment}`);
	}
	for (const missing of told) faults.push(`a cause is missing: ${missing}`);
	return faults;
}
