import type { Comment, Meeting } from './meeting.ts';

/** While a customer's comment is fresh the team listens: it may ask, and answers later. */
export const isFresh = (meeting: Meeting, comment: Comment, now: string) =>
	minutesToListen(meeting, comment, now) > 0;

/** How many minutes are left of it; nothing once it has passed. */
export function minutesToListen({ listening }: Meeting, { at, side }: Comment, now: string) {
	const passed = (Date.parse(now) - Date.parse(at)) / 60_000;
	return side === 'customer' ? Math.max(0, listening - passed) : 0;
}
