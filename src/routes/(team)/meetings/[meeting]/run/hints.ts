import { cutOffNow, heatNow } from '#lib/domain/meeting/heat.ts';
import type { Meeting } from '#lib/domain/meeting/meeting.ts';

/** What only the facilitator is told, and its name: whoever is done with it is done with this one. */
export type Hint =
	| { kind: 'heat'; key: string; people: number }
	| { kind: 'personal'; key: string; comment: string; number: number }
	| { kind: 'cutOff'; key: string; person: string };

/** One hint at a time, the most pressing first. */
export function hintOf(meeting: Meeting, now: string, done: ReadonlySet<string>): Hint | null {
	return hintsOf(meeting, now).find((one) => !done.has(one.key)) ?? null;
}

function hintsOf(meeting: Meeting, now: string): Hint[] {
	if (meeting.status !== 'open') return [];
	const people = heatNow(meeting, now);
	const last = meeting.heat.at(-1)?.at;
	const heat: Hint[] = people ? [{ kind: 'heat', key: `heat ${last}`, people }] : [];
	const personal = meeting.comments
		.filter((one) => one.personal === 'flagged' && !one.withdrawn)
		.map(({ id, number }): Hint => ({
			kind: 'personal',
			key: `personal ${id}`,
			comment: id,
			number
		}));
	const cutOff = cutOffNow(meeting, now).map(({ by, at }): Hint => ({
		kind: 'cutOff',
		key: `cut off ${by} ${at}`,
		person: by
	}));
	return [...heat, ...personal, ...cutOff];
}
