import type { Meeting } from '#lib/domain/meeting/meeting.ts';

/** Customers in the room: how many of them are here now, where that is known. */
export function presentIn(meeting: Meeting, online: readonly string[] | null) {
	const guests = meeting.people.filter((one) => one.side === 'customer' && !one.removed);
	if (!online) return { here: null, all: guests.length };
	const there = new Set(online);
	return {
		here: guests.filter((one) => one.bodily || there.has(one.id)).length,
		all: guests.length
	};
}
