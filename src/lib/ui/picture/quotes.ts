import { inOrder, type Clause } from '#lib/domain/charter/clause.ts';
import { whoSaid } from '#lib/domain/meeting/naming.ts';
import { onTheWall, pagesOf } from '#lib/domain/meeting/paging.ts';
import { passages } from '#lib/domain/meeting/pin.ts';
import type { Comment, Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Passage } from '../passages.ts';

/** A clause with its numbered passages, and the quotes that stand beside it on one page. */
export function clausePicture(meeting: Meeting, clause: Clause, page: number) {
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
		...quoted(meeting, one),
		number: numbers.get(one.id)
	}));
	return { marked, quotes };
}

/** Words that belong to no clause: what is missing. */
export const needsPicture = (meeting: Meeting, question: string, page: number) =>
	pageOf(question, onTheWall(meeting, null), page).map((one) => quoted(meeting, one));

/** What was said about the services, each beside the service it is about. */
export function simplifyPicture(meeting: Meeting, question: string, page: number) {
	const services = inOrder(meeting.clauses).filter(({ section }) => section === 'services');
	const shown = services.flatMap(({ id, text }) =>
		onTheWall(meeting, id).map((comment) => ({ comment, text }))
	);
	const all = shown.map(({ comment }) => comment);
	return pageOf(question, all, page).map((one) => ({
		...quoted(meeting, one),
		on: shown.find(({ comment }) => comment === one)?.text
	}));
}

/** A page that is gone, because quotes were taken off, shows the last one there is. */
function pageOf(text: string, shown: Comment[], page: number) {
	const pages = pagesOf(text, shown);
	return pages[Math.min(page, pages.length - 1)]!;
}

function quoted(meeting: Meeting, comment: Comment) {
	const { id, words: text, verb, agrees, edited, lang } = comment;
	const who = meeting.screen.names ? whoSaid(meeting, comment) : undefined;
	return { id, text, verb, who, agree: agrees.length, edited, lang: lang ?? undefined };
}
