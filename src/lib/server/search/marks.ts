import { fold, pattern } from './fold.ts';

/** A piece of a text, and whether it is what was looked for. */
export type Passage = { text: string; hit: boolean };

type Range = { from: number; to: number };

const LONG = 320;
const BEFORE = 90;

/** A text with the words that were found in it; of a long one the part where the first of them stands. */
export function marked(text: string, words: string[]): Passage[] {
	const ranges = rangesIn(text, words);
	const part = partOf(text, ranges[0]?.from ?? 0);
	const passages: Passage[] = part.from > 0 ? [{ text: '… ', hit: false }] : [];
	let at = part.from;
	for (const { from, to } of ranges.filter((one) => one.to <= part.to)) {
		if (from > at) passages.push({ text: text.slice(at, from), hit: false });
		passages.push({ text: text.slice(from, to), hit: true });
		at = to;
	}
	if (at < part.to) passages.push({ text: text.slice(at, part.to), hit: false });
	return part.to < text.length ? [...passages, { text: ' …', hit: false }] : passages;
}

/** Where the words stand in the text as it was written, in order and without overlap. */
function rangesIn(text: string, words: string[]): Range[] {
	const { folded, origin } = unfolded(text);
	const found = words.flatMap((word) =>
		[...folded.matchAll(pattern(word))].map(({ index, 0: hit }): Range => ({
			from: origin[index]!,
			to: origin[index + hit.length] ?? text.length
		}))
	);
	return found
		.toSorted((a, b) => a.from - b.from)
		.reduce<Range[]>((merged, one) => {
			const last = merged.at(-1);
			if (!last || one.from > last.to) return [...merged, one];
			return [...merged.slice(0, -1), { from: last.from, to: Math.max(last.to, one.to) }];
		}, []);
}

/** The folded text, and for each of its letters where it came from. */
function unfolded(text: string) {
	let folded = '';
	const origin: number[] = [];
	let at = 0;
	for (const letter of text) {
		const plain = fold(letter);
		for (let i = 0; i < plain.length; i++) origin.push(at);
		folded += plain;
		at += letter.length;
	}
	return { folded, origin };
}

function partOf(text: string, first: number): Range {
	if (text.length <= LONG) return { from: 0, to: text.length };
	const from = first <= BEFORE ? 0 : wordBefore(text, first - BEFORE);
	const to = from + LONG >= text.length ? text.length : wordBefore(text, from + LONG);
	return { from, to };
}

/** The end of the word before this place; in scripts without spaces the place itself, but no half letter. */
function wordBefore(text: string, at: number) {
	const space = text.lastIndexOf(' ', at);
	if (space > at - 30) return space + 1;
	return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
