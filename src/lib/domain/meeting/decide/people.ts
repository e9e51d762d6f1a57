import { refuse } from '../../refusal.ts';
import type { Actor } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { personIn, type Meeting, type Names, type Person } from '../meeting.ts';
import { notOpen, type Order } from './room.ts';

/** What nobody has said of themselves yet. */
export const unknown = {
	title: null,
	since: null,
	line: null,
	photo: null,
	muted: false,
	ref: null
};

export function joinMeeting(meeting: Meeting, person: Person): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (personIn(meeting, person.id)?.removed) return refuse('removed');
	const comesBack = personIn(meeting, person.id) !== undefined;
	if (meeting.locked && !comesBack && person.side === 'customer') return refuse('locked');
	return personIn(meeting, person.id) ? [] : [{ type: 'personJoined', person }];
}

/** Somebody in the room without a device: the facilitator types for them. */
export function addPerson(
	meeting: Meeting,
	{ person: id, name, customer }: Order<'addPerson'>
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (personIn(meeting, id)) return [];
	// An id may be anybody's: only those the meeting is with come in here.
	const invited = meeting.about?.customers.some((one) => one.id === customer);
	if (customer !== null && !invited) return refuse('unknown-person');
	const person: Person = {
		id,
		name,
		side: 'customer',
		customer,
		...unknown,
		bodily: true,
		removed: false
	};
	return [{ type: 'personJoined', person }];
}

export function renamePerson(meeting: Meeting, { person, name }: Order<'renamePerson'>): Decision {
	const found = personIn(meeting, person);
	if (!found) return refuse('unknown-person');
	return found.name === name ? [] : [{ type: 'personRenamed', person, name }];
}

export function removePerson(meeting: Meeting, person: string): Decision {
	const found = personIn(meeting, person);
	if (!found || found.side !== 'customer') return refuse('unknown-person');
	return found.removed ? [] : [{ type: 'personRemoved', person }];
}

export function mutePerson(meeting: Meeting, { person, muted }: Order<'mutePerson'>): Decision {
	const found = personIn(meeting, person);
	if (!found || found.side !== 'customer') return refuse('unknown-person');
	return found.muted === muted ? [] : [{ type: 'personMuted', person, muted }];
}

export function lockMeeting(meeting: Meeting, locked: boolean): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	return meeting.locked === locked ? [] : [{ type: 'meetingLocked', locked }];
}

/** Decision 4: what the room may learn of a person can become less, never more. */
export function tightenNames(meeting: Meeting, names: Names): Decision {
	if (!meeting.about || meeting.status === 'planned') return notOpen(meeting);
	const order: Names[] = ['names', 'organisation', 'none'];
	const [is, shall] = [order.indexOf(meeting.about.names), order.indexOf(names)];
	if (shall < is) return refuse('only-tighter');
	return shall === is ? [] : [{ type: 'namesTightened', names }];
}

/** Everybody says of themselves what they like to, and may take it away again. */
export function introduce(
	meeting: Meeting,
	{ title, since, line, photo }: Order<'introduce'>,
	actor: Actor
): Decision {
	const found = personIn(meeting, actor.person);
	if (!found || found.removed) return refuse('unknown-person');
	const said = { title, since, line, photo };
	const same = Object.entries(said).every(
		([key, value]) => found[key as keyof typeof said] === value
	);
	return same ? [] : [{ type: 'introduced', person: actor.person, ...said }];
}

export function nameStandIn(meeting: Meeting, person: string | null): Decision {
	if (person && !isStaff(meeting, person)) return refuse('unknown-person');
	return meeting.standIn === person ? [] : [{ type: 'standInNamed', person }];
}

/** Decision 8: never by itself, and it stands in the minutes from whom to whom. */
export function pass(meeting: Meeting, to: string): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	if (!isStaff(meeting, to)) return refuse('unknown-person');
	if (meeting.facilitator === to) return [];
	return [{ type: 'facilitationPassed', from: meeting.facilitator, to }];
}

function isStaff(meeting: Meeting, id: string) {
	const person = personIn(meeting, id);
	return meeting.standIn === id || (person !== undefined && person.side !== 'customer');
}
