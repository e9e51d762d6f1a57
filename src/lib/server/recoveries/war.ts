import { and, eq, isNull } from 'drizzle-orm';
import { answerBy } from '#lib/domain/climate/task.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Database, Write } from '../db/index.ts';
import { hashOf } from '../meetings/log.ts';
import { localAt } from '../meetings/zone.ts';

/**
 * A meeting that ended as War opens a case for each of its customers, with the facts that made it War
 * (3.15). Where the label is changed afterwards, cases nobody has worked on go again.
 */
export function warWrites(
	{ query, tables: { recoveries: r } }: Database,
	{ id, team }: { id: string; team: string },
	meeting: Meeting,
	{ label, at }: { label: string; at: string }
): Write[] {
	if (label !== 'War')
		return [
			query
				.delete(r)
				.where(
					and(eq(r.cause, 'war'), eq(r.source, id), isNull(r.contactedAt), isNull(r.rightedAt))
				)
		];
	const zone = meeting.about?.zone ?? 'UTC';
	return (meeting.about?.customers ?? []).map(({ id: customer }) =>
		query
			.insert(r)
			.values({
				id: hashOf(['war', id, customer]).slice(0, 32),
				...{ team, customer, cause: 'war', source: id, what: '', openedAt: at },
				...{ owner: meeting.facilitator, due: answerBy(localAt(at, zone).slice(0, 10)) }
			})
			.onConflictDoNothing()
	);
}
