import { unknown } from './decide/people.ts';
import type { Recorded } from './events.ts';

/** A fact of an earlier version as this one says it: what was not asked then is said to be unknown. */
export function upcast(fact: Recorded): Recorded {
	if (fact.type !== 'personJoined' || 'muted' in fact.person) return fact;
	const { type, person, ...rest } = fact as Extract<Recorded, { type: 'personJoined' }>;
	return { ...rest, type, person: { ...unknown, ...(person as object) } as typeof person };
}
