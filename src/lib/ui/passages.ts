import type { Verb } from './verbs.ts';

/** A stretch of a clause that someone's words are pinned to. */
export type Passage = { start: number; end: number; verb: Verb | null; number?: number };
export type Token = { text: string; start: number; word: boolean; verb?: Verb | null };
/** Tokens that stay on one line together with the markers that follow them. */
export type Run = { tokens: Token[]; markers: Passage[] };

/** A marker holds on to this much of the word before it, so that it never stands alone on a line. */
const held = 12;

/** The text of a clause cut into words, underlined passages and their markers. */
export function runs(text: string, passages: Passage[], locale: string): Run[] {
	const tokens = cut(text, passages, locale);
	const cuts: Run[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const markers = endingAt(passages, tokens[at]!);
		const run = { tokens: [tokens[at]!], markers };
		while (markers.length && closes(tokens[at + 1])) run.tokens.push(tokens[++at]!);
		cuts.push(run);
	}
	return cuts;
}

/** The words of the text with their places: for choosing by tap and by key. */
export const wordsOf = (text: string, locale: string): Token[] =>
	[...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map((part) => ({
		text: part.segment,
		start: part.index,
		word: part.isWordLike ?? false
	}));

function cut(text: string, passages: Passage[], locale: string): Token[] {
	const borders = passages.flatMap(({ start, end, number }) =>
		number === undefined ? [start, end] : [start, end, Math.max(start, end - held)]
	);
	return wordsOf(text, locale)
		.flatMap((token) => split(token, borders))
		.map((token) => ({ ...token, verb: verbAt(passages, token.start) }));
}

function split(token: Token, borders: number[]): Token[] {
	const end = token.start + token.text.length;
	const inside = borders.filter((border) => border > token.start && border < end);
	const edges = [token.start, ...new Set(inside.toSorted((a, b) => a - b)), end];
	return edges.slice(0, -1).map((start, at) => ({
		text: token.text.slice(start - token.start, edges[at + 1]! - token.start),
		start,
		word: token.word
	}));
}

/** Where passages overlap, the narrower one is drawn: the wider still shows on both sides. */
function verbAt(passages: Passage[], place: number): Verb | null | undefined {
	const over = passages.filter(({ start, end }) => start <= place && place < end);
	return over.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.verb;
}

const endingAt = (passages: Passage[], { start, text }: Token) =>
	passages.filter(({ end, number }) => {
		return number !== undefined && end > start && end <= start + text.length;
	});

const closes = (token: Token | undefined) => token && !token.word && !/^\s/.test(token.text);
