import { personIn, type Comment, type Meeting } from './meeting.ts';

/** Whose words these are, as far as this viewer's meeting says: name and organisation, either may be empty. */
export function whoSaid(meeting: Meeting, comment: Comment): string {
	const name = personIn(meeting, comment.by)?.name;
	const { customer } = comment;
	const organisation = meeting.about?.customers.find((one) => one.id === customer)?.name;
	return [name, organisation].filter(Boolean).join(', ');
}

/** The customers who came and were not sent away, in the order they came. */
export const guestsOf = (meeting: Meeting) =>
	meeting.people.filter((one) => one.side === 'customer' && !one.removed);

/** How many customers are in the room: those whose device is connected, and those without one. */
export const hereNow = (meeting: Meeting, connected: readonly string[]) =>
	guestsOf(meeting).filter((one) => one.bodily || connected.includes(one.id)).length;
