import type { Comment, Meeting } from './meeting.ts';

/** screens.md 1.2: eight lines of content, at most three quotes beside a clause. */
const LINES = 8;
const CLAUSE_CHARACTERS = 44;
const QUOTE_CHARACTERS = 58;
const MOST_QUOTES = 3;

export const onTheWall = (meeting: Meeting, clause: string | null): Comment[] =>
	meeting.comments.filter((one) => one.shown && one.clause === clause);

/**
 * Quotes that fit beside a clause, page by page. By length and not by measuring, so that console,
 * clicker and every screen count the same pages; the picture then fits each page to its own size.
 */
export function pagesOf(clause: string, quotes: readonly Comment[]): Comment[][] {
	const room = Math.max(2, LINES - lines(clause, CLAUSE_CHARACTERS));
	const pages: Comment[][] = [[]];
	let left = room;
	for (const quote of quotes) {
		const needs = lines(quote.words, QUOTE_CHARACTERS) + 1;
		const page = pages.at(-1)!;
		if (page.length && (page.length === MOST_QUOTES || needs > left)) {
			pages.push([quote]);
			left = room - needs;
		} else {
			page.push(quote);
			left -= needs;
		}
	}
	return pages;
}

/** Wide scripts take two places a character. */
export const lines = (text: string, characters: number) =>
	Math.max(
		1,
		Math.ceil((text.length + (text.match(/[⺀-鿿가-힯豈-﫿＀-￯]/gu)?.length ?? 0)) / characters)
	);
