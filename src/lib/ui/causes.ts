import { commentIn, type Meeting, type Proposal } from '#lib/domain/meeting/meeting.ts';
import type { Words } from '#lib/words/index.ts';

/** "Because of comments 3, 7 and 2 more": the numbers this viewer may know, then how many besides. */
export function causesOf(meeting: Meeting, change: Proposal, { changes, screen }: Words['room']) {
	const { because, others, own } = change;
	return behind(meeting, because, others, changes) || (own ? screen.own(own) : '');
}

/** The comments behind something, by number; nothing when there are none. */
export function behind(
	meeting: Meeting,
	because: string[],
	others: number,
	words: Words['room']['changes']
): string {
	const numbers = because.flatMap((id) => commentIn(meeting, id)?.number ?? []);
	const more = because.length - numbers.length + others;
	return numbers.length || more ? words.because(numbers, more) : '';
}
