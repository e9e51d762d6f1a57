import { and, eq, gte, inArray, isNotNull, isNull, lt, ne, notInArray, or, sql } from 'drizzle-orm';
import { DEFAULT_BUDGET, quarterOf, questionsIn, type Budget } from '#lib/domain/budget.ts';
import type { PulseKind } from '#lib/domain/meeting/pulse.ts';
import type { App } from './app.ts';
import type { Database, Write } from './db/index.ts';

/** How many questions a team lets one person be asked in a quarter. */
export async function budgetOf({ query, tables: { teams: t } }: Database, team: string) {
	const [row] = await query.select({ questions: t.questions }).from(t).where(eq(t.id, team));
	return row?.questions ?? DEFAULT_BUDGET;
}

export const setBudget = (
	{ db: { query, tables, commit } }: App,
	team: string,
	questions: number
) => commit([query.update(tables.teams).set({ questions }).where(eq(tables.teams.id, team))]);

/** How many questions each of these contacts was asked in the quarter of a moment, most first. */
export async function askedIn(db: Database, contacts: string[], at: string) {
	const { askings: a } = db.tables;
	const { from, to } = quarterOf(at);
	return db.query
		.select({ contact: a.contact, questions: sql<number>`cast(sum(${a.questions}) as int)` })
		.from(a)
		.where(and(inArray(a.contact, contacts), gte(a.at, from), lt(a.at, to)))
		.groupBy(a.contact);
}

/** What the people of one meeting were asked this quarter, as far as they are known as contacts (4.20). */
export async function budgetFor(
	db: Database,
	room: { id: string; team: string },
	kind: PulseKind,
	now: string
): Promise<Budget> {
	const { askings: a, guests: g } = db.tables;
	const { from, to } = quarterOf(now);
	// The exit is one asking, however often it is opened in its meeting.
	const another = kind === 'exit' ? or(ne(a.source, room.id), ne(a.kind, 'exit')) : undefined;
	const asked = await db.query
		.select({ person: g.id, questions: sql<number>`cast(sum(${a.questions}) as int)` })
		.from(a)
		.innerJoin(g, eq(g.contact, a.contact))
		.where(and(eq(g.meeting, room.id), gte(a.at, from), lt(a.at, to), another))
		.groupBy(g.id);
	return { limit: await budgetOf(db, room.team), asked };
}

type Asking = { meeting: string; kind: PulseKind; round: number; at: string };

/** Written in the commit of the question: all in the room who are known as contacts, or one who comes later. */
export function askingWrite(
	{ query, tables }: Database,
	{ meeting, kind, round, at }: Asking,
	who: { spared: string[] } | { only: string }
): Write {
	const { askings, guests: g } = tables;
	const whom =
		'only' in who
			? eq(g.id, who.only)
			: and(isNull(g.waitingName), who.spared.length ? notInArray(g.id, who.spared) : undefined);
	const value = (known: string) => sql<string>`${known}`;
	const people = query
		.select({
			contact: sql<string>`${g.contact}`.as('contact'),
			kind: sql<PulseKind>`${kind}`.as('kind'),
			source: value(meeting).as('source'),
			round: sql<number>`cast(${round} as int)`.as('round'),
			questions: sql<number>`cast(${questionsIn[kind]} as int)`.as('questions'),
			at: value(at).as('at')
		})
		.from(g)
		.where(and(eq(g.meeting, meeting), isNotNull(g.contact), isNull(g.revokedAt), whom));
	return query.insert(askings).select(people).onConflictDoNothing();
}
