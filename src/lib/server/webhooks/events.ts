import { and, eq, isNull, sql } from 'drizzle-orm';
import type { App } from '../app.ts';
import { filled, type Shape, type Write } from '../db/index.ts';
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
	const { team, type, source, part = null, at } = happened;
	const event = eventId(happened);
	// An unsigned comment knows no finer time than its minute, here neither (G1).
	const now = type === 'comment.added' ? `${app.now().slice(0, 16)}:00.000Z` : app.now();
	return filled(deliveries, {
		...{ team, event, type, source, part, at, now },
		...{ before: `${event}.`, wanted: ` ${type} ` }
	});
}

/** For so long it is not asked again whether a team has any webhook. */
const ASKED_MS = 1_000;

/**
 * Whether anybody is to be told at all: most teams have no webhook, and what is said in a meeting then need
 * not look for one. One that was made at another process is seen within a second.
 */
export async function isListened(app: App, team: string): Promise<boolean> {
	const asked = app.listened.get(team);
	if (asked && performance.now() - asked.at < ASKED_MS) return asked.any;
	const { webhooks: w } = app.db.tables;
	const [one] = await app.db.query.select({ id: w.id }).from(w).where(eq(w.team, team)).limit(1);
	app.listened.set(team, { at: performance.now(), any: one !== undefined });
	return one !== undefined;
}

const text = <T>(name: string) => sql<T>`cast(${sql.placeholder(name)} as text)`;
const deliveries: Shape = {
	build({ query, tables: { webhooks: w, deliveries: d } }) {
		const each = query
			.select({
				id: sql<string>`${text('before')} || ${w.id}`.as('id'),
				webhook: sql<string>`${w.id}`.as('webhook'),
				event: text<string>('event').as('event'),
				type: text<EventType>('type').as('type'),
				source: text<string>('source').as('source'),
				part: text<string | null>('part').as('part'),
				at: text<string>('at').as('at'),
				state: sql<'waiting'>`'waiting'`.as('state'),
				attempts: sql<number>`0`.as('attempts'),
				nextAt: text<string>('now').as('nextAt'),
				createdAt: text<string>('now').as('createdAt'),
				sentAt: sql<null>`null`.as('sentAt'),
				error: sql<null>`null`.as('error')
			})
			.from(w)
			.where(
				and(
					eq(w.team, sql.placeholder('team')),
					isNull(w.offAt),
					// A LIKE whose pattern is a parameter is planned anew each time.
					sql`replace(${w.events}, ${text('wanted')}, '') <> ${w.events}`
				)
			);
		return query.insert(d).select(each).onConflictDoNothing();
	}
};
