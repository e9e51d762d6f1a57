import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import type { App } from '../app.ts';
import type { Database, Write } from '../db/index.ts';
import { tide } from '../realtime/publish.ts';
import { bodyOf, factOf } from './log.ts';
import { enter, forget } from './rooms.ts';

/** Facts that carry somebody's words. */
const worded = ['commentAdded', 'commentEdited', 'readBack'] as const;
type Worded = Extract<Recorded, { type: (typeof worded)[number] }>;
const isWorded = (fact: Recorded): fact is Worded =>
	worded.includes(fact.type as (typeof worded)[number]);

type Rewriting = Extract<Recorded, { type: 'commentEdited' | 'commentWithdrawn' }>;

/** Words softened or taken back after the close are gone from the log as well. */
export const rewrites = (fact: Recorded, before: Meeting): fact is Rewriting =>
	before.status === 'closed' && (fact.type === 'commentEdited' || fact.type === 'commentWithdrawn');

/** The facts keep their numbers and lose what they said, and the story begins a new epoch. */
export async function rewriting(
	db: Database,
	meeting: string,
	fact: Rewriting,
	pending: readonly Recorded[]
): Promise<Write[]> {
	const { query, tables } = db;
	const { meetingEvents: e, meetings: m } = tables;
	const kept = await query
		.select()
		.from(e)
		.where(and(eq(e.meeting, meeting), inArray(e.type, [...worded])));
	const about = [...kept.map(factOf), ...pending]
		.filter(isWorded)
		.filter((one) => one.comment === fact.comment);
	return [
		...about.map((one) =>
			query
				.update(e)
				.set({ body: bodyOf(without(one, fact)) })
				.where(and(eq(e.meeting, meeting), eq(e.seq, one.seq)))
		),
		query
			.update(m)
			.set({ epoch: sql`${m.epoch} + 1` })
			.where(eq(m.id, meeting))
	];
}

/** Softened words stand wherever the former ones stood; what is taken back leaves nothing. */
function without(fact: Worded, news: Recorded): Worded {
	const words = news.type === 'commentEdited' ? news.words : '';
	if (fact.type === 'readBack') return { ...fact, words: '' };
	if (fact.type === 'commentEdited' || news.type === 'commentEdited') return { ...fact, words };
	return { ...fact, words, quote: null };
}

/** Everybody reads the story anew: what this process held of it is forgotten, and browsers are told of the epoch. */
export async function tellAnew(app: App, meeting: string) {
	forget(app, meeting);
	const room = await enter(app, meeting);
	if (room) tide(room);
	await app.db.forget();
}
