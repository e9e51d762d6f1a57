import { and, eq, inArray, isNull } from 'drizzle-orm';
import { commentIn, personIn, type Meeting } from '#lib/domain/meeting/meeting.ts';
import { readersOf } from '#lib/domain/meeting/visibility.ts';
import { askingWrite } from '../askings.ts';
import { rowsOf, type Database, type Write } from '../db/index.ts';
import { fold } from '../search/fold.ts';
import { agreedWrites } from './agreed.ts';
import { newToken } from '../tokens.ts';
import type { Moment, Room } from './rooms.ts';

/** The rows a fact leaves behind for reading. Committed with the fact, or not at all. */
export function project(db: Database, room: Room, { fact, before, after }: Moment): Write[] {
	const { query, tables } = db;
	const { id: meeting, team, charter } = room;
	const comment = (id: string, news: Partial<typeof tables.comments.$inferInsert>) =>
		query
			.update(tables.comments)
			.set(news)
			.where(and(eq(tables.comments.meeting, meeting), eq(tables.comments.id, id)));

	switch (fact.type) {
		case 'meetingOpened': {
			const version = fact.about.charter.version;
			return [
				query
					.update(tables.meetings)
					.set({ state: 'open', version })
					.where(eq(tables.meetings.id, meeting)),
				query.insert(tables.voterKeys).values({ meeting, key: newToken() })
			];
		}
		case 'meetingClosed':
			return [
				query
					.update(tables.meetings)
					.set({ state: 'closed' })
					.where(eq(tables.meetings.id, meeting)),
				query.delete(tables.voterKeys).where(eq(tables.voterKeys.meeting, meeting))
			];
		case 'namesTightened':
			return [
				query
					.update(tables.meetings)
					.set({ names: fact.names })
					.where(eq(tables.meetings.id, meeting))
			];
		case 'facilitationPassed':
			return [
				query
					.update(tables.meetings)
					.set({ facilitator: fact.to })
					.where(eq(tables.meetings.id, meeting))
			];
		case 'personJoined': {
			const { id, name, side, customer, ref } = fact.person;
			const asked = before.asking.map((kind) =>
				askingWrite(
					db,
					{ meeting, kind, round: kind === 'exit' ? 1 : before.rounds[kind], at: fact.at },
					{ only: id }
				)
			);
			return [
				query
					.insert(tables.people)
					.values({ meeting, id, name: name ?? '', side, customer, ref, at: fact.at }),
				...asked
			];
		}
		case 'pulseAsked': {
			const { kind, open, at, spared = [] } = fact;
			const round = kind === 'exit' ? 1 : (fact.round ?? 1);
			return open ? [askingWrite(db, { meeting, kind, round, at }, { spared })] : [];
		}
		case 'personRenamed': {
			const { people } = tables;
			return [
				query
					.update(people)
					.set({ name: fact.name })
					.where(and(eq(people.meeting, meeting), eq(people.id, fact.person)))
			];
		}
		case 'introduced': {
			const { people } = tables;
			const { title, since, line } = fact;
			return [
				query
					.update(people)
					.set({ title, since, line })
					.where(and(eq(people.meeting, meeting), eq(people.id, fact.person)))
			];
		}
		case 'personRemoved': {
			const { guests } = tables;
			return [
				query
					.update(guests)
					.set({ revokedAt: fact.at })
					.where(and(eq(guests.id, fact.person), isNull(guests.revokedAt)))
			];
		}
		case 'commentAdded': {
			const { comment: id, seq, number, by, side, clause, section, verb, words, ref, at } = fact;
			const quote = fact.quote && JSON.stringify(fact.quote);
			const row = {
				meeting,
				id,
				charter,
				seq,
				number,
				by,
				side,
				clause,
				section,
				quote,
				verb,
				words,
				ref,
				moment: fact.moment?.id ?? null,
				kind: fact.kind ?? null,
				parent: fact.parent?.comment ?? null,
				question: fact.parent?.question ?? null,
				at
			};
			const readers = before.announcedAt === null || before.silent ? 'console' : 'team';
			return [
				commentRow({ ...row, readers, folded: fold(words) }),
				...(fact.urgent
					? [query.insert(tables.urgents).values({ meeting, comment: id, team, at })]
					: [])
			];
		}
		case 'commentEdited':
			return [comment(fact.comment, { words: fact.words, folded: fold(fact.words) })];
		case 'commentWithdrawn':
			return [
				comment(fact.comment, { words: '', folded: '', quote: null, withdrawnAt: fact.at }),
				...readersWrites(db, meeting, before, after, [fact.comment])
			];
		case 'commentShown':
		case 'commentTakenOff':
			return readersWrites(db, meeting, before, after, [fact.comment]);
		case 'wordsRevealed': {
			const held = before.comments.filter((one) => one.held).map(({ id }) => id);
			return readersWrites(db, meeting, before, after, held);
		}
		case 'verbSet':
			return [comment(fact.comment, { verb: fact.verb })];
		case 'outcomeSet':
			return [comment(fact.comment, { outcome: fact.outcome && JSON.stringify(fact.outcome) })];
		case 'replied':
			return commentIn(before, fact.comment)?.urgent && isOurs(before, fact.by)
				? [
						query
							.update(tables.urgents)
							.set({ answeredAt: fact.at })
							.where(
								and(
									eq(tables.urgents.meeting, meeting),
									eq(tables.urgents.comment, fact.comment),
									isNull(tables.urgents.answeredAt)
								)
							)
					]
				: [];
		case 'promiseMade': {
			const { id, what, owner, due, ref } = fact.promise;
			return [
				query
					.insert(tables.promises)
					.values({ id, team, meeting, what, owner, due, ref, at: fact.at })
			];
		}
		case 'versionAgreed':
			return agreedWrites(db, room, fact, before);
		default:
			return [];
	}
}

const commentRow = rowsOf((tables) => tables.comments);

/** Somebody of the team, whatever seat they have in the room. */
const isOurs = (meeting: Meeting, person: string | null) => {
	const side = personIn(meeting, person)?.side;
	return side === 'team' || side === 'facilitator';
};

/** Where a fact changes who may read the comments it is about. */
function readersWrites(
	{ query, tables: { comments: c } }: Database,
	meeting: string,
	before: Meeting,
	after: Meeting,
	about: string[]
): Write[] {
	const readers = (so: Meeting, id: string) => {
		const one = commentIn(so, id);
		return one && readersOf(one);
	};
	const moved = about.filter((id) => readers(before, id) !== readers(after, id));
	return (['team', 'console'] as const).flatMap((to) => {
		const ids = moved.filter((id) => readers(after, id) === to);
		if (!ids.length) return [];
		return [
			query
				.update(c)
				.set({ readers: to })
				.where(and(eq(c.meeting, meeting), inArray(c.id, ids)))
		];
	});
}
