import { and, eq, sql } from 'drizzle-orm';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import { replay } from '#lib/domain/meeting/evolve.ts';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { newId } from '../tokens.ts';
import { readLog } from '../meetings/log.ts';
import { house, perform } from '../meetings/perform.ts';
import { fold } from '../search/fold.ts';
import { blanked, commentsOf, without } from './log.ts';
import type { Seat } from './whom.ts';

/**
 * One person out of the log of one meeting. Their comments are withdrawn as they could have done themselves,
 * so that everybody sees that something was; then every body of theirs is blanked, and what is kept for
 * reading is written as the log now tells it.
 */
export async function eraseFromLog(app: App, { meeting, person }: Seat, names: string[]) {
	const theirs = commentsOf(await readLog(app.db, meeting), person);
	for (const comment of theirs) {
		const command = { type: 'changeLater' as const, comment, person, words: null };
		await perform(app, meeting, { id: newId(), command }, house);
	}
	const blank = (fact: Recorded) => unnamed(blanked(fact, person, theirs), person, names);
	await rewriteLog(app, meeting, blank, ownWrites(app, { meeting, person }));
}

/** Every fact as `said` says it, with its number; and what is kept for reading as the log now tells it. */
export async function rewriteLog(
	app: App,
	meeting: string,
	said: (fact: Recorded) => Recorded,
	more: Write[] = []
) {
	const before = await readLog(app.db, meeting);
	const after = before.map(said);
	const changed = after.filter((fact, at) => bodyOf(fact) !== bodyOf(before[at]!));
	await app.db.commit([
		...changed.map((fact) => factWrite(app, meeting, fact)),
		...readingWrites(app, meeting, after),
		...more,
		epochWrite(app, meeting)
	]);
}

/** Others of the same name keep theirs. */
function unnamed(fact: Recorded, person: string, names: string[]): Recorded {
	const other =
		(fact.type === 'personJoined' && fact.person.id !== person) ||
		(fact.type === 'personRenamed' && fact.person !== person) ||
		fact.type === 'meetingOpened';
	if (other) return fact;
	return JSON.parse(without(JSON.stringify(fact), names)) as Recorded;
}

function bodyOf({ seq: _s, at: _a, command: _c, type: _t, ...body }: Recorded) {
	return JSON.stringify(body);
}

function factWrite({ db: { query, tables } }: App, meeting: string, fact: Recorded): Write {
	const { meetingEvents: e } = tables;
	return query
		.update(e)
		.set({ body: bodyOf(fact) })
		.where(and(eq(e.meeting, meeting), eq(e.seq, fact.seq)));
}

function readingWrites({ db: { query, tables } }: App, meeting: string, log: Recorded[]): Write[] {
	const { people: p, comments: c, promises: k } = tables;
	const told = replay(log);
	return [
		...told.people.map(({ id, name, title, since, line, ref }) =>
			query
				.update(p)
				.set({ name: name ?? '', title, since, line, ref })
				.where(and(eq(p.meeting, meeting), eq(p.id, id)))
		),
		...told.comments.map(({ id, words, quote, withdrawn, ref }) =>
			query
				.update(c)
				.set({
					words: withdrawn ? '' : words,
					folded: withdrawn ? '' : fold(words),
					quote: withdrawn || !quote ? null : JSON.stringify(quote),
					ref
				})
				.where(and(eq(c.meeting, meeting), eq(c.id, id)))
		),
		...told.promises.map(({ id, what, owner }) =>
			query.update(k).set({ what, owner }).where(eq(k.id, id))
		)
	];
}

/** What hangs on a person of a meeting outside of its log. */
function ownWrites({ db: { query, tables }, now }: App, { meeting, person }: Seat): Write[] {
	const { guests: g, photos: f, thanks: t, verdicts: v, told: d, pageLinks: l, people: p } = tables;
	return [
		query
			.update(g)
			.set({ contact: null, waitingName: null, waitingCustomer: null, revokedAt: now() })
			.where(and(eq(g.meeting, meeting), eq(g.id, person))),
		query
			.update(p)
			.set({ contact: null })
			.where(and(eq(p.meeting, meeting), eq(p.id, person))),
		query.delete(f).where(and(eq(f.meeting, meeting), eq(f.person, person))),
		query.delete(t).where(and(eq(t.meeting, meeting), eq(t.person, person))),
		query.delete(v).where(and(eq(v.meeting, meeting), eq(v.person, person))),
		query.delete(d).where(eq(d.person, person)),
		query.delete(l).where(and(eq(l.meeting, meeting), eq(l.person, person)))
	];
}

const epochWrite = ({ db: { query, tables } }: App, meeting: string): Write =>
	query
		.update(tables.meetings)
		.set({ epoch: sql`${tables.meetings.epoch} + 1` })
		.where(eq(tables.meetings.id, meeting));
