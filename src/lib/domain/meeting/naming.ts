import { personIn, type Comment, type Meeting } from './meeting.ts';

/** As a language puts things side by side. */
export type Listing = (items: (string | null | undefined)[]) => string;

/** Whose words these are, as far as this viewer's meeting says; empty for an unsigned comment. */
export function whoSaid(meeting: Meeting, comment: Comment, list: Listing): string {
	const { by, behalf, customer } = comment;
	const name = personIn(meeting, behalf ?? by)?.name;
	const organisation = meeting.about?.customers.find((one) => one.id === customer)?.name;
	return list([name, organisation]);
}

/** The customers who came and were not sent away, in the order they came. */
export const guestsOf = (meeting: Meeting) =>
	meeting.people.filter((one) => one.side === 'customer' && !one.removed);

/** How many customers are in the room: those whose device is connected, and those without one. */
export const hereNow = (meeting: Meeting, connected: readonly string[]) =>
	guestsOf(meeting).filter((one) => one.bodily || connected.includes(one.id)).length;
