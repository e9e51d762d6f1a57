import type { Comment, Meeting } from './meeting.ts';

/** How long the author may change or take back a comment that nothing rests on yet. */
const minutesToChange = 10;

const hoursForLastWords = 24;

/**
 * For a day after the close, by the meeting's own clock, customers may add a last word, soften or take
 * back what they said, and say of a short form that it is right (decision 5).
 */
export const takesLastWords = ({ status, closedAt }: Meeting, now: number) =>
	status === 'closed' &&
	closedAt !== null &&
	now - Date.parse(closedAt) <= hoursForLastWords * 3_600_000;

/** Whether an author may still change their words: at first, until something rests on them; and once more afterwards. */
export function mayChange(meeting: Meeting, comment: Comment, now: number): boolean {
	if (comment.withdrawn) return false;
	if (meeting.status !== 'open') return takesLastWords(meeting, now);
	const used = comment.outcome || meeting.proposals.some((one) => one.because.includes(comment.id));
	return !used && now - Date.parse(comment.at) <= minutesToChange * 60_000;
}
