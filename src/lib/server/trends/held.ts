import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { inOrder, type Clause } from '#lib/domain/charter/clause.ts';
import { ratedBy, type Rated } from '#lib/domain/meeting/ballots.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import type { App } from '../app.ts';
import { clausesByVersion, draftClauses } from '../charters/versions.ts';
import { isOpened } from '../export/ratings.ts';
import { folded, headOf } from '../meetings/shelf.ts';

export type Held = { id: string; title: string; at: string; zone: string; meeting: Meeting };

/** The meetings that were opened on a charter, the oldest first, without practices. */
export async function heldOn(app: App, charter: string): Promise<Held[]> {
	const { query, tables } = app.db;
	const { meetings: m } = tables;
	const rows = await query
		.select({
			...{ id: m.id, title: m.title, at: m.startsAt, zone: m.zone, epoch: m.epoch },
			seq: headOf(app.db)
		})
		.from(m)
		.where(and(eq(m.charter, charter), inArray(m.state, ['open', 'closed']), isNull(m.rehearses)))
		.orderBy(asc(m.startsAt), asc(m.title));
	const meetings = await folded(app, rows);
	return rows.map(({ id, title, at, zone }) => ({
		...{ id, title, at, zone },
		meeting: meetings.get(id)!
	}));
}

/** What was rated in a meeting and is opened. It is added up once, however many pages and clauses ask. */
export function ratedIn(app: App, meeting: Meeting): Rated[] {
	const known = app.rated.get(meeting);
	if (known) return known;
	const rated = isOpened(meeting, 'ratings') ? ratedBy(meeting.ballots, meeting.hands) : [];
	app.rated.set(meeting, rated);
	return rated;
}

/** Every agreed version with its clauses, the oldest first. */
export type Versions = { number: number; at: string; clauses: Clause[] }[];

export async function versionsOf({ db }: App, charter: string): Promise<Versions> {
	const { charterVersions: v } = db.tables;
	const rows = await db.query
		.select({ number: v.number, at: v.at })
		.from(v)
		.where(eq(v.charter, charter))
		.orderBy(asc(v.number));
	const clauses = await clausesByVersion(db, charter);
	return rows.map((row) => ({ ...row, clauses: clauses.get(row.number) ?? [] }));
}

/** What the charter says today: the newest version, or the draft while nothing was agreed. */
export async function clausesToday(app: App, charter: string): Promise<Clause[]> {
	const versions = await versionsOf(app, charter);
	return versions.at(-1)?.clauses ?? draftClauses(app.db, charter);
}

/** Every clause that ever stood in the charter, as it stood last; those of today first. */
export async function clausesEver(app: App, charter: string): Promise<Clause[]> {
	const draft = await draftClauses(app.db, charter);
	const known = new Map(draft.map((one) => [one.id, one]));
	for (const { clauses } of (await versionsOf(app, charter)).toReversed())
		for (const clause of clauses) if (!known.has(clause.id)) known.set(clause.id, clause);
	return inOrder([...known.values()]);
}

export const isClauseOf = async (app: App, charter: string, clause: string) =>
	(await clausesEver(app, charter)).some((one) => one.id === clause);

/** What a clause said at a time: in the version that held then, or in the first that has it. */
export function wordingAt(versions: Versions, clause: string, at: string): string | null {
	const having = versions.filter(({ clauses }) => clauses.some((one) => one.id === clause));
	const then = having.findLast((one) => one.at <= at) ?? having[0];
	return then?.clauses.find((one) => one.id === clause)?.text ?? null;
}

/** The day after a month, so that whatever was agreed in it comes before. */
export const monthEnd = (month: string) => `${month}-31T23:59:59.999Z`;

/** The segment of each customer of a team that has one. */
export async function segmentsOf({ db: { query, tables } }: App, customers: string[]) {
	const { customers: c } = tables;
	const rows = await query
		.select({ id: c.id, segment: c.segment })
		.from(c)
		.where(inArray(c.id, customers));
	return new Map(rows.flatMap(({ id, segment }) => (segment ? [[id, segment] as const] : [])));
}
