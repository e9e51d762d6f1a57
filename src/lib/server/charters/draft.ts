import { and, asc, desc, eq, ne } from 'drizzle-orm';
import * as v from 'valibot';
import { inOrder, origins, Section, type Origin } from '#lib/domain/charter/clause.ts';
import { isRefusal, refuse, type Refusal } from '#lib/domain/refusal.ts';
import { Id, Ref, Words } from '#lib/domain/text.ts';
import type { App } from '../app.ts';
import { guarded, isStale, type Write } from '../db/index.ts';

export const longestClause = 2000;

export const NewClause = v.object({
	id: Id,
	section: Section,
	text: v.optional(Words, ''),
	origin: v.optional(v.picklist(origins), 'assumed'),
	measures: v.optional(v.union([Id, v.literal('')]), ''),
	ref: v.optional(Ref, ''),
	/** The clause it stands behind; at the end of its section without one. */
	after: v.optional(v.union([Id, v.literal('')]), '')
});
export type NewClause = v.InferOutput<typeof NewClause>;

export const ClauseNews = v.object({
	/** What the words were made from: whoever comes second is told. */
	rev: v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer(), v.minValue(1)),
	text: v.optional(Words),
	origin: v.optional(v.picklist(origins)),
	measures: v.optional(v.nullable(v.union([Id, v.literal('')])))
});
export type ClauseNews = v.InferOutput<typeof ClauseNews>;

export type DraftClause = {
	id: string;
	section: Section;
	text: string;
	origin: Origin;
	measures: string | null;
	rev: number;
	retired: boolean;
	/** Who wrote the present words, and when. */
	by: string | null;
	at: string;
};

/** The draft with what an editor needs, and apart from it what was retired. */
export async function draftOf({ db: { query, tables } }: App, charter: string) {
	const { clauses: c, user: u } = tables;
	const rows = await query
		.select({ clause: c, name: u.name })
		.from(c)
		.leftJoin(u, eq(u.id, c.updatedBy))
		.where(eq(c.charter, charter))
		.orderBy(asc(c.position), asc(c.id));
	const all = rows.map(({ clause, name }) => asDraft(clause, name));
	return {
		clauses: inOrder(all.filter((one) => !one.retired)),
		retired: inOrder(all.filter((one) => one.retired))
	};
}

type Row = { id: string; section: string; text: string; origin: Origin; measures: string | null };
type Kept = Row & { rev: number; retiredAt: string | null; updatedAt: string };

const asDraft = (
	{ id, section, text, origin, measures, rev, retiredAt, updatedAt }: Kept,
	by: string | null
): DraftClause => ({
	id,
	section: section as Section,
	text,
	origin,
	measures,
	rev,
	retired: retiredAt !== null,
	by,
	at: updatedAt
});

export async function clauseOf(app: App, charter: string, id: string) {
	const { clauses, retired } = await draftOf(app, charter);
	return [...clauses, ...retired].find((one) => one.id === id) ?? null;
}

/** A new clause; sent twice it is one. */
export async function addClause(app: App, charter: string, said: NewClause, by: string) {
	const { query, tables } = app.db;
	const { id, section, text, origin, measures, ref, after } = said;
	if (text.length > longestClause) return refuse('words-too-long');
	if (measures && !(await clauseOf(app, charter, measures))) return refuse('unknown-clause');
	const at = app.now();
	const same = (await draftOf(app, charter)).clauses.filter((one) => one.section === section);
	const place = same.findIndex((one) => one.id === after) + 1 || same.length;
	try {
		await app.db.commit([
			query.insert(tables.clauses).values({
				id,
				charter,
				section,
				position: place,
				text,
				origin,
				measures: measures || null,
				ref: ref || null,
				rev: 1,
				updatedBy: by,
				updatedAt: at
			}),
			query.insert(tables.clauseEdits).values({ clause: id, rev: 1, text, by, at }),
			...positions(app, same.map((one) => one.id).toSpliced(place, 0, id))
		]);
	} catch (error) {
		if (!app.db.isDuplicate(error)) throw error;
	}
	return null;
}

const positions = ({ db: { query, tables } }: App, ids: string[]): Write[] =>
	ids.map((id, position) =>
		query.update(tables.clauses).set({ position }).where(eq(tables.clauses.id, id))
	);

/** What another wrote meanwhile stands; both wordings then lie side by side and a person chooses. */
export type Conflict = Refusal & { theirs: DraftClause };

/** New words for a clause, or another origin. Guarded: two editors never write over each other unseen. */
export async function changeClause(
	app: App,
	charter: string,
	id: string,
	news: ClauseNews,
	by: string
): Promise<DraftClause | Refusal | Conflict> {
	if ((news.text?.length ?? 0) > longestClause) return refuse('words-too-long');
	const { text, origin, measures } = news;
	if (measures && !(await clauseOf(app, charter, measures))) return refuse('unknown-clause');
	return write(app, charter, id, news.rev, by, {
		...(text !== undefined && { text }),
		...(origin && { origin }),
		...(measures !== undefined && { measures: measures || null })
	});
}

export const retireClause = (app: App, charter: string, id: string, rev: number, by: string) =>
	write(app, charter, id, rev, by, { retiredAt: app.now() });

export const bringBack = (app: App, charter: string, id: string, rev: number, by: string) =>
	write(app, charter, id, rev, by, { retiredAt: null });

/** The wording before this one. Undoing twice is where one began. */
export async function undoClause(app: App, charter: string, id: string, rev: number, by: string) {
	const { query, tables } = app.db;
	const { clauseEdits: e } = tables;
	const now = await clauseOf(app, charter, id);
	if (!now) return refuse('unknown-clause');
	const [former] = await query
		.select({ text: e.text })
		.from(e)
		.where(and(eq(e.clause, id), ne(e.text, now.text)))
		.orderBy(desc(e.rev))
		.limit(1);
	return former ? write(app, charter, id, rev, by, { text: former.text }) : now;
}

type Set = Partial<Pick<Kept, 'text' | 'origin' | 'measures' | 'retiredAt'>>;

async function write(
	app: App,
	charter: string,
	id: string,
	rev: number,
	by: string,
	set: Set
): Promise<DraftClause | Refusal | Conflict> {
	const { query, tables } = app.db;
	const { clauses: c, clauseEdits: e } = tables;
	const old = await clauseOf(app, charter, id);
	if (!old) return refuse('unknown-clause');
	const at = app.now();
	const next = rev + 1;
	const text = set.text ?? old.text;
	const retiredAt = set.retiredAt === undefined ? (old.retired ? old.at : null) : set.retiredAt;
	try {
		await app.db.commit([
			guarded(
				query
					.update(c)
					.set({ ...set, rev: next, updatedBy: by, updatedAt: at })
					.where(and(eq(c.id, id), eq(c.charter, charter), eq(c.rev, rev)))
			),
			query.insert(e).values({ clause: id, rev: next, text, retiredAt, by, at })
		]);
	} catch (error) {
		if (!isStale(error) && !app.db.isDuplicate(error)) throw error;
		return meanwhile(app, charter, id, set);
	}
	return (await clauseOf(app, charter, id))!;
}

/** Second come: unless both want the same, in which case there is nothing to choose. */
async function meanwhile(app: App, charter: string, id: string, set: Set) {
	const theirs = await clauseOf(app, charter, id);
	if (!theirs) return refuse('unknown-clause');
	const same =
		(set.text === undefined || set.text === theirs.text) &&
		(set.origin === undefined || set.origin === theirs.origin) &&
		(set.measures === undefined || set.measures === theirs.measures) &&
		(set.retiredAt === undefined || (set.retiredAt !== null) === theirs.retired);
	return same ? theirs : { ...refuse('stale'), theirs };
}

/** One place up or down within its section. */
export async function moveClause(app: App, charter: string, id: string, by: -1 | 1) {
	const { clauses } = await draftOf(app, charter);
	const clause = clauses.find((one) => one.id === id);
	if (!clause) return refuse('unknown-clause');
	const ids = clauses.filter((one) => one.section === clause.section).map((one) => one.id);
	const at = ids.indexOf(id);
	const to = Math.min(Math.max(at + by, 0), ids.length - 1);
	await app.db.commit(positions(app, ids.toSpliced(at, 1).toSpliced(to, 0, id)));
	return null;
}

export const isConflict = (outcome: object): outcome is Conflict =>
	isRefusal(outcome) && 'theirs' in outcome;
