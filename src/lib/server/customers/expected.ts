import { ratedBy } from '#lib/domain/meeting/ballots.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';
import { isOpened } from '../export/ratings.ts';

/** What people of one customer rated in one meeting, and how much of it is below what it should be. */
export type Expected = { rated: number; below: number };

/** Null where nothing was opened, they rated nothing, or the meeting was held without organisations. */
export function expectedIn(held: Meeting | undefined, customer: string): Expected | null {
	if (!held || held.about?.names === 'none' || !isOpened(held, 'ratings')) return null;
	const theirs = new Set(
		held.people.filter((one) => one.customer === customer).map((one) => one.id)
	);
	const given = held.ballots.filter((one) => one.by !== null && theirs.has(one.by));
	const rated = ratedBy(given, []).filter((one) => one.gap !== null);
	if (!rated.length) return null;
	const below = rated.filter((one) => one.gap! >= 1).length;
	return { rated: rated.length, below };
}
