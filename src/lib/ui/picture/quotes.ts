import type { Clause } from '#lib/domain/charter/clause.ts';
import { whoSaid, type Listing } from '#lib/domain/meeting/naming.ts';
import { onTheWall, pagesOf } from '#lib/domain/meeting/paging.ts';
import { passages } from '#lib/domain/meeting/pin.ts';
import type { Comment, Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Passage } from '../passages.ts';

/** A clause with its numbered passages, and the quotes that stand beside it on one page. */
export function clausePicture(meeting: Meeting, clause: Clause, page: number, list: Listing) {
	const shown = onTheWall(meeting, clause.id);
	const pinned = passages(clause, shown);
	const numbers = new Map(
		pinned.flatMap(({ comments }, at) => comments.map(({ id }) => [id, at + 1]))
	);
	const marked = pinned.map(({ start, end, comments }, at): Passage => ({
		start,
		end,
		verb: comments[0]!.verb,
		number: at + 1
	}));
	const quotes = pageOf(clause.text, shown, page).map((one) => ({
		...quoted(meeting, one, list),
		number: numbers.get(one.id)
	}));
	return { marked, quotes };
}

/** A page that is gone, because quotes were taken off, shows the last one there is. */
function pageOf(text: string, shown: Comment[], page: number) {
	const pages = pagesOf(text, shown);
	return pages[Math.min(page, pages.length - 1)]!;
}

/** A comment as the wall quotes it. */
export function quoted(meeting: Meeting, comment: Comment, list: Listing) {
	const { id, words: text, verb, agrees, edited, lang } = comment;
	const who = meeting.screen.names ? whoSaid(meeting, comment, list) : undefined;
	return { id, text, verb, who, agree: agrees.length, edited, lang: lang ?? undefined };
}
