import { climateAfter } from '#lib/domain/climate/after.ts';
import type { Climate } from '#lib/domain/climate/climate.ts';
import { recordOf } from '#lib/domain/climate/record.ts';
import type { Recorded } from '#lib/domain/meeting/events.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Database, Write } from '../db/index.ts';
import { warWrites } from '../recoveries/war.ts';

/** What changes how a closed meeting went: the close itself, and what is done about it afterwards. */
export const counting = new Set<Recorded['type']>([
	'meetingClosed',
	'outcomeSet',
	'pulseAnswered',
	'commentWithdrawn',
	'commentEdited',
	'verbSet',
	'personalConfirmed',
	'climateOverruled'
]);

/** How it went, or nothing where nobody is to know: it goes on, it was switched off, or it was a practice. */
export const verdictOf = (meeting: Meeting): Climate | null =>
	meeting.status === 'closed' && meeting.climate.on && !meeting.about?.practice
		? climateAfter(recordOf(meeting))
		: null;

/** The verdict, dated anew when something counts. Committed with the facts that made it. */
export function verdictWrites(
	db: Database,
	room: { id: string; team: string },
	meeting: Meeting,
	facts: readonly Recorded[]
): Write[] {
	const { climates: c } = db.tables;
	const last = facts.findLast(({ type }) => counting.has(type));
	const verdict = last && verdictOf(meeting);
	if (!verdict) return [];
	const row = {
		label: meeting.climate.overruled?.label ?? verdict.label,
		configVersion: verdict.configVersion,
		result: JSON.stringify(verdict),
		at: last.at
	};
	return [
		db.query
			.insert(c)
			.values({ meeting: room.id, ...row })
			.onConflictDoUpdate({ target: c.meeting, set: row }),
		...warWrites(db, room, meeting, row)
	];
}
