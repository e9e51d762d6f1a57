import { and, eq, isNull, like, sql } from 'drizzle-orm';
import type { App } from '../app.ts';
import type { Write } from '../db/index.ts';
import { hashToken } from '../tokens.ts';

/** What other programs can be told. The words of it are read when it leaves. */
export const eventTypes = [
	'meeting.closed',
	'comment.added',
	'charter.agreed',
	'promise.due',
	'promise.slipped'
] as const;
export type EventType = (typeof eventTypes)[number];

export type Happened = {
	team: string;
	type: EventType;
	/** The meeting, the charter or the promise, and which comment, version or day of it. */
	source: string;
	part?: string;
	at: string;
};

/** Made of what happened, so that the same thing is told once however often somebody notices it. */
export const eventId = ({ type, source, part = '' }: Omit<Happened, 'team' | 'at'>) =>
	hashToken(`${type} ${source} ${part}`);

/** A delivery for each webhook of the team that wants it, in the commit of what happened; nothing need be read. */
export function tell(app: App, happened: Happened): Write {
	const { query, tables } = app.db;
	const { webhooks: w, deliveries: d } = tables;
	const { team, type, source, part, at } = happened;
	const event = eventId(happened);
	const now = app.now();
	const text = (value: string) => sql<string>`cast(${value} as text)`;
	return query
		.insert(d)
		.select(
			query
				.select({
					id: sql<string>`cast(${`${event}.`} as text) || ${w.id}`.as('id'),
					webhook: sql<string>`${w.id}`.as('webhook'),
					event: text(event).as('event'),
					type: sql<EventType>`cast(${type} as text)`.as('type'),
					source: text(source).as('source'),
					part: (part === undefined ? sql<null>`null` : text(part)).as('part'),
					at: text(at).as('at'),
					state: sql<'waiting'>`'waiting'`.as('state'),
					attempts: sql<number>`0`.as('attempts'),
					nextAt: text(now).as('nextAt'),
					createdAt: text(now).as('createdAt'),
					sentAt: sql<null>`null`.as('sentAt'),
					error: sql<null>`null`.as('error')
				})
				.from(w)
				.where(and(eq(w.team, team), isNull(w.offAt), like(w.events, `% ${type} %`)))
		)
		.onConflictDoNothing();
}
