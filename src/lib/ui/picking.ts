import { wordsOf, type Token } from './passages.ts';

/** A stretch of a clause that a person chose to speak about. */
export type Pick = { start: number; end: number; text: string };
type Span = { start: number; end: number };

export const chosenText = (text: string, { start, end }: Span) => text.slice(start, end);

/** The first word begins a span, the next one ends it; the only chosen word again lets go of it. */
export function reach(
	text: string,
	before: Pick | null,
	token: Token,
	locale: string
): Pick | null {
	const word = wholeWord(text, token.start, locale);
	if (before?.start === word.start && before.end === word.end) return null;
	const single = before && wordsIn(before.text, locale) === 1;
	const start = single ? Math.min(before.start, word.start) : word.start;
	const end = single ? Math.max(before.end, word.end) : word.end;
	return { start, end, text: text.slice(start, end) };
}

/** What is selected inside a clause by mouse or by the phone's own handles, without spaces at its ends. */
export function selected(clause: HTMLElement): Span | null {
	const range = rangeInside(clause);
	if (!range) return null;
	const start = placeOf(range.startContainer, range.startOffset);
	const end = placeOf(range.endContainer, range.endOffset);
	if (start === null || end === null || end <= start) return null;
	const words = range.toString();
	if (!words.trim()) return null;
	return {
		start: start + (words.length - words.trimStart().length),
		end: end - (words.length - words.trimEnd().length)
	};
}

function wholeWord(text: string, place: number, locale: string): Span {
	const word = wordsOf(text, locale).findLast(({ start }) => start <= place)!;
	return { start: word.start, end: word.start + word.text.length };
}

const wordsIn = (text: string, locale: string) =>
	wordsOf(text, locale).filter(({ word }) => word).length;

function rangeInside(clause: HTMLElement): Range | null {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
	const range = selection.getRangeAt(0);
	return clause.contains(range.commonAncestorContainer) ? range : null;
}

function placeOf(node: Node, offset: number): number | null {
	const token = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
		'[data-start]'
	);
	return token ? Number(token.dataset.start) + offset : null;
}
