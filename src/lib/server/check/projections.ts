import { asc, eq } from 'drizzle-orm';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { replay } from '#lib/domain/meeting/evolve.ts';
import type { Comment, Meeting } from '#lib/domain/meeting/meeting.ts';
import { readersOf } from '#lib/domain/meeting/visibility.ts';
import type { Database } from '../db/index.ts';
import { fold } from '../search/fold.ts';

/** What was written for reading, against the same thing told again by the log. */
export async function projectionFaults(db: Database, meeting: string, log: readonly Recorded[]) {
	const told = replay(log);
	const found = await rowsOf(db, meeting);
	return [
		...differences(meeting, 'comment', told.comments.map(commentRow), found.comments),
		...differences(meeting, 'person', told.people.map(personRow), found.people),
		...differences(meeting, 'promise', told.promises.map(promiseRow), found.promises),
		...stateFaults(meeting, told, found.state)
	];
}

type Row = { id: string };

async function rowsOf({ query, tables }: Database, meeting: string) {
	const { comments: c, people: p, promises: k, meetings: m } = tables;
	const [row] = await query.select({ state: m.state }).from(m).where(eq(m.id, meeting));
	const comments = await query
		.select()
		.from(c)
		.where(eq(c.meeting, meeting))
		.orderBy(asc(c.number));
	const people = await query.select().from(p).where(eq(p.meeting, meeting));
	const promises = await query.select().from(k).where(eq(k.meeting, meeting));
	return {
		state: row?.state,
		comments: comments.map((one) => ({
			id: one.id,
			number: one.number,
			clause: one.clause,
			section: one.section,
			quote: one.quote,
			verb: one.verb,
			words: one.words,
			folded: one.folded,
			side: one.side,
			by: one.by,
			readers: one.readers,
			outcome: one.outcome,
			moment: one.moment,
			kind: one.kind,
			parent: one.parent,
			question: one.question,
			ref: one.ref,
			at: one.at,
			withdrawn: one.withdrawnAt !== null
		})),
		people: people.map(({ id, name, title, since, line, customer, ref }) => ({
			id,
			name,
			title,
			since,
			line,
			customer,
			ref
		})),
		promises: promises.map(({ id, what, owner, due, ref }) => ({ id, what, owner, due, ref }))
	};
}

const commentRow = (one: Comment) => ({
	id: one.id,
	number: one.number,
	clause: one.clause,
	section: one.section,
	quote: one.quote && JSON.stringify(one.quote),
	verb: one.verb,
	words: one.words,
	folded: one.withdrawn ? '' : fold(one.words),
	side: one.side,
	by: one.by,
	readers: readersOf(one),
	outcome: one.outcome && JSON.stringify(one.outcome),
	moment: one.moment?.id ?? null,
	kind: one.kind ?? null,
	parent: one.parent?.comment ?? null,
	question: one.parent?.question ?? null,
	ref: one.ref,
	at: one.at,
	withdrawn: one.withdrawn
});

/** The side is left out: whoever takes over changes sides in the room, and not in the list of who came. */
const personRow = ({ id, name, title, since, line, customer, ref }: Meeting['people'][number]) => ({
	id,
	name: name ?? '',
	title,
	since,
	line,
	customer,
	ref
});

const promiseRow = ({ id, what, owner, due, ref }: Meeting['promises'][number]) => ({
	id,
	what,
	owner,
	due,
	ref
});

function differences(meeting: string, what: string, told: Row[], found: Row[]) {
	const there = new Map(found.map((row) => [row.id, JSON.stringify(row)]));
	const known = new Set(told.map((row) => row.id));
	return [
		...told
			.filter((row) => there.get(row.id) !== JSON.stringify(row))
			.map(({ id }) => `meeting ${meeting}: ${what} ${id} is not what the log says`),
		...found
			.filter(({ id }) => !known.has(id))
			.map(({ id }) => `meeting ${meeting}: ${what} ${id} is not in the log`)
	];
}

const stateFaults = (meeting: string, told: Meeting, state: string | undefined) =>
	told.status === (state === 'called-off' ? 'planned' : state)
		? []
		: [`meeting ${meeting}: it is ${state}, and by the log it is ${told.status}`];

/** Which words caused which change, by charter version, as the logs tell it. */
export function tracesIn(
	meeting: string,
	log: readonly Recorded[],
	traces: Map<string, Set<string>>
) {
	const opened = log.find((fact) => fact.type === 'meetingOpened');
	if (!opened) return;
	for (const fact of log) {
		if (fact.type !== 'versionAgreed') continue;
		const causes = fact.changes.flatMap(({ clause, because, elsewhere }) => [
			...because.map((comment) => `${clause} ${meeting} ${comment}`),
			...elsewhere.map((one) => `${clause} ${one.meeting} ${one.comment}`)
		]);
		traces.set(`${opened.about.charter.id} ${fact.number}`, new Set(causes));
	}
}
