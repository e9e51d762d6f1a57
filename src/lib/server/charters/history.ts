import { and, asc, desc, eq, gt, inArray, lte } from 'drizzle-orm';
import { place, type Clause } from '#lib/domain/charter/clause.ts';
import { compare, type Wording } from '#lib/domain/charter/revise.ts';
import type { App } from '../app.ts';
import { piecesOf, type Piece } from '#lib/domain/charter/pieces.ts';
import { draftClauses, versionClauses } from './versions.ts';

/** A stop of the track: the draft before all versions is 0, what stands now comes last. */
export type Stop = {
	number: number;
	kind: 'draft' | 'version' | 'now';
	cause: 'team' | 'meeting' | null;
	at: string | null;
	/** The meeting's customers. */
	with: string[];
	note: string;
	agreedBy: string[];
	restores: number | null;
	waiting: number;
};

export async function stopsOf(app: App, charter: string): Promise<Stop[]> {
	const { query, tables } = app.db;
	const { charterVersions: cv, charters: c } = tables;
	const [made] = await query.select({ at: c.createdAt }).from(c).where(eq(c.id, charter));
	const versions = await query
		.select()
		.from(cv)
		.where(eq(cv.charter, charter))
		.orderBy(asc(cv.number));
	const guests = await customersOf(
		app,
		versions.flatMap((one) => one.meeting ?? [])
	);
	const blank = { note: '', agreedBy: [], restores: null, waiting: 0, with: [], cause: null };
	const last = versions.at(-1)?.number ?? 0;
	const waiting = compare(
		await versionClauses(app.db, charter, last),
		await draftClauses(app.db, charter)
	).length;
	return [
		{ ...blank, number: 0, kind: 'draft', at: made?.at ?? null },
		...versions.map(({ number, cause, at, note, agreedBy, restores, meeting }): Stop => ({
			number,
			kind: 'version',
			cause,
			at,
			note,
			agreedBy: JSON.parse(agreedBy) as string[],
			restores,
			with: guests.filter((one) => one.meeting === meeting).map((one) => one.name),
			waiting: 0
		})),
		{ ...blank, number: last + 1, kind: 'now', at: null, waiting }
	];
}

async function customersOf({ db: { query, tables } }: App, meetings: string[]) {
	const { meetingCustomers: mc, customers: c } = tables;
	return query
		.select({ meeting: mc.meeting, name: c.name })
		.from(mc)
		.innerJoin(c, eq(c.id, mc.customer))
		.where(inArray(mc.meeting, meetings))
		.orderBy(asc(c.name));
}

export type Row = Wording & {
	number: number;
	pieces: Piece[];
	comments: number;
	customers: number;
	/** Of the comments, those that were taken back afterwards. */
	withdrawn: number;
};

/** Clause by clause, what changed between two stops and by how many comments; and what did not change. */
export async function changesBetween(
	app: App,
	charter: string,
	from: Stop,
	to: Stop
): Promise<{ rows: Row[]; same: Clause[]; behind: number }> {
	const [before, after] = [await clausesAt(app, charter, from), await clausesAt(app, charter, to)];
	const wordings = compare(before, after);
	const changed = new Set(wordings.map((one) => one.clause));
	const causes = (await causesBetween(app, charter, from.number, to.number)).filter((one) =>
		changed.has(one.clause)
	);
	return {
		rows: wordings.map((wording) => {
			const { clause } = wording;
			const there = place(after, clause) ?? place(before, clause);
			return {
				...wording,
				number: there?.number ?? 0,
				pieces: piecesOf(wording.before, wording.after),
				...counted(causes.filter((one) => one.clause === clause))
			};
		}),
		same: after.filter((one) => !changed.has(one.id)),
		behind: counted(causes).comments
	};
}

export async function clausesAt({ db }: App, charter: string, { kind, number }: Stop) {
	if (kind === 'draft') return [];
	return kind === 'now' ? draftClauses(db, charter) : versionClauses(db, charter, number);
}

type Cause = {
	clause: string;
	comment: string;
	by: string | null;
	meeting: string;
	withdrawnAt: string | null;
};

/** The comments that changed something on the way from one stop to the other. */
async function causesBetween(
	app: App,
	charter: string,
	from: number,
	to: number
): Promise<Cause[]> {
	const { query, tables } = app.db;
	const { traces: t, comments: c } = tables;
	return query
		.select({
			clause: t.clause,
			comment: c.id,
			by: c.by,
			meeting: c.meeting,
			withdrawnAt: c.withdrawnAt
		})
		.from(t)
		.innerJoin(c, and(eq(c.meeting, t.meeting), eq(c.id, t.comment)))
		.where(and(eq(t.charter, charter), gt(t.version, from), lte(t.version, to)));
}

/** Each comment once, each person once; who did not sign counts as a comment and as nobody. */
function counted(causes: Cause[]) {
	const ids = (all: Cause[]) => new Set(all.map((one) => `${one.meeting}/${one.comment}`));
	const people = new Set(causes.flatMap(({ by, meeting }) => (by ? [`${meeting}/${by}`] : [])));
	const withdrawn = ids(causes.filter((one) => one.withdrawnAt !== null)).size;
	return { comments: ids(causes).size, customers: people.size, withdrawn };
}

/** The changes a clause went through, newest first. */
export async function changesOf({ db: { query, tables } }: App, charter: string, clause: string) {
	const { clauseChanges: cc } = tables;
	return query
		.select()
		.from(cc)
		.where(and(eq(cc.charter, charter), eq(cc.clause, clause)))
		.orderBy(desc(cc.version));
}
