import { refuse } from '../../refusal.ts';
import type { Actor } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import { commentIn, personIn, type Group, type Meeting } from '../meeting.ts';
import { notOpen, type Order } from './room.ts';

const groupIn = (meeting: Meeting, id: string) => meeting.groups.find((one) => one.id === id);

/** Puts comments together, taking them out of the groups they were in; who did it stays on record. */
export function group(meeting: Meeting, said: Order<'group'>, { person: by }: Actor): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	const missing = said.comments.filter((id) => !commentIn(meeting, id));
	if (missing.length) return refuse('unknown-comment', missing);
	const old = groupIn(meeting, said.group);
	if (old && said.comments.every((id) => old.comments.includes(id))) return [];
	const number = old?.number ?? numberFor(meeting, said.number);
	const { group, name, comments } = said;
	return [{ type: 'grouped', group, number, name: old?.name ?? name, comments, by }];
}

/** A group that is brought back keeps its number, unless another has taken it. */
function numberFor({ groups }: Meeting, kept?: number): number {
	if (kept && !groups.some((one) => one.number === kept)) return kept;
	return (groups.at(-1)?.number ?? 0) + 1;
}

export function ungroup(
	meeting: Meeting,
	{ comments }: Order<'ungroup'>,
	{ person: by }: Actor
): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	const inside = comments.filter((id) => meeting.groups.some((one) => one.comments.includes(id)));
	return inside.length ? [{ type: 'ungrouped', comments: inside, by }] : [];
}

export const renameGroup = (meeting: Meeting, { group, name }: Order<'renameGroup'>): Decision =>
	onGroup(meeting, group, (found) =>
		found.name === name ? [] : [{ type: 'groupRenamed', group, name }]
	);

export function showGroup(meeting: Meeting, { group, shown }: Order<'showGroup'>): Decision {
	if (!meeting.announcedAt) return refuse('not-announced');
	return onGroup(meeting, group, (found) =>
		found.shown === shown ? [] : [{ type: 'groupShown', group, shown }]
	);
}

/** "Same for me" on a whole group. */
export function agreeGroup(
	meeting: Meeting,
	{ group, agrees }: Order<'agreeGroup'>,
	actor: Actor
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (personIn(meeting, actor.person)?.removed) return refuse('removed');
	return onGroup(meeting, group, (found) => {
		if (actor.side === 'customer' && !found.shown) return refuse('unknown-group');
		const said: MeetingEvent = { type: 'groupAgreed', group, by: actor.person, agrees };
		return found.agrees.includes(actor.person) === agrees ? [] : [said];
	});
}

function onGroup(meeting: Meeting, id: string, then: (found: Group) => Decision): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	const found = groupIn(meeting, id);
	return found ? then(found) : refuse('unknown-group');
}
