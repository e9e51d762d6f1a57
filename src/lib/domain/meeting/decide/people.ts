import { refuse } from '../../refusal.ts';
import type { Decision } from '../decide.ts';
import { personIn, type Meeting, type Person } from '../meeting.ts';
import { notOpen, type Order } from './room.ts';

export function joinMeeting(meeting: Meeting, person: Person): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (personIn(meeting, person.id)?.removed) return refuse('removed');
	return personIn(meeting, person.id) ? [] : [{ type: 'personJoined', person }];
}

/** Somebody in the room without a device: the facilitator types for them. */
export function addPerson(
	meeting: Meeting,
	{ person: id, name, customer }: Order<'addPerson'>
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (personIn(meeting, id)) return [];
	const person: Person = {
		id,
		name,
		side: 'customer',
		customer,
		bodily: true,
		removed: false,
		ref: null
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
