import { and, eq, sql } from 'drizzle-orm';
import type { Change, Recorded } from '#lib/domain/meeting/events.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Database, Write } from '../db/index.ts';
import { followUpWrite } from '../promises/again.ts';
import type { Room } from './rooms.ts';

type Agreed = Extract<Recorded, { type: 'versionAgreed' }>;

/**
 * A version agreed in a meeting: its clauses are those of the version before with the changes in
 * place, copied and changed inside the database, so that nothing needs to be read in between.
 */
export function agreedWrites(db: Database, room: Room, fact: Agreed, before: Meeting): Write[] {
	const { query, tables } = db;
	const { charter, id: meeting } = room;
	const { number, note, seq, at } = fact;
	const agreedBy = JSON.stringify(fact.agreedBy);
	return [
		query
			.insert(tables.charterVersions)
			.values({ charter, number, note, agreedBy, cause: 'meeting', meeting, seq, at }),
		copyOf(db, charter, number - 1, number),
		...followUpWrite(db, { team: room.team, charter, number, at }),
		...fact.changes.flatMap((change, index) => [
			...changeWrites(db, room, fact, change, nameOf(before, change.by)),
			clauseOfVersion(db, charter, number, change, index),
			...draftWrites(db, charter, change, index, at)
		])
	];
}

const nameOf = (meeting: Meeting, person: string) =>
	meeting.people.find((one) => one.id === person)?.name ?? person;

function copyOf(
	{ query, tables: { versionClauses: c } }: Database,
	charter: string,
	from: number,
	to: number
): Write {
	const { clause, section, position, text, origin, measures, ref } = c;
	const old = query
		.select({
			charter: c.charter,
			number: sql<number>`${to}`.as('number'),
			clause,
			section,
			position,
			text,
			origin,
			measures,
			ref
		})
		.from(c)
		.where(and(eq(c.charter, charter), eq(c.number, from)));
	return query.insert(c).select(old);
}

function changeWrites(
	{ query, tables }: Database,
	{ charter, id: meeting }: Room,
	fact: Agreed,
	change: Change,
	by: string
): Write[] {
	const { number: version, at } = fact;
	const { clause, section, op, before, after, own, proposal, proposedAt, yes, nearly, no } = change;
	const causes = [...change.because.map((comment) => ({ meeting, comment })), ...change.elsewhere];
	return [
		query.insert(tables.clauseChanges).values({
			charter,
			version,
			clause,
			section,
			op,
			before,
			after,
			cause: 'meeting',
			own,
			meeting,
			proposal,
			proposedBy: by,
			proposedAt,
			yes,
			nearly,
			no,
			at
		}),
		...causes.map((cause) =>
			query.insert(tables.traces).values({ charter, version, clause, ...cause })
		)
	];
}

function clauseOfVersion(
	{ query, tables: { versionClauses: c } }: Database,
	charter: string,
	number: number,
	change: Change,
	index: number
): Write {
	const { clause, section, op, after, ref } = change;
	const there = and(eq(c.charter, charter), eq(c.number, number), eq(c.clause, clause));
	if (op === 'remove') return query.delete(c).where(there);
	if (op === 'replace')
		return query
			.update(c)
			.set({ text: after ?? '', origin: 'said' })
			.where(there);
	return query.insert(c).values({
		charter,
		number,
		clause,
		section,
		position: LAST + index,
		text: after ?? '',
		origin: 'said',
		ref
	});
}

/** After every clause a charter can have. */
const LAST = 100_000;

/** The draft follows what was agreed, except where the team has meanwhile written something else there. */
function draftWrites(
	{ query, tables: { clauses: c } }: Database,
	charter: string,
	change: Change,
	index: number,
	at: string
): Write[] {
	const { clause: id, section, op, before, after, ref } = change;
	const untouched = and(eq(c.id, id), eq(c.text, before ?? ''));
	if (op === 'add') {
		const row = {
			id,
			charter,
			section,
			position: LAST + index,
			text: after ?? '',
			origin: 'said' as const,
			ref
		};
		return [
			query
				.insert(c)
				.values({ ...row, rev: 1, updatedAt: at })
				.onConflictDoNothing()
		];
	}
	const news = op === 'remove' ? { retiredAt: at } : { text: after ?? '', origin: 'said' as const };
	return [
		query
			.update(c)
			.set({ ...news, rev: sql`${c.rev} + 1`, updatedAt: at })
			.where(untouched)
	];
}
