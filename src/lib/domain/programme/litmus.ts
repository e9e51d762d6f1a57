import { tokens } from '../theme/words.ts';

/** What somebody holds to be their own job, and the job of all. */
export type Answer = { job: string; common: string };
/** A text in pieces: those that others wrote as well are marked. */
export type Marked = { text: string; shared: boolean }[];

/** Words that at least two people wrote of the common job (4.12). Nobody gets a score. */
export function sharedWords(answers: readonly Answer[], lang: string): Set<string> {
	const people = new Map<string, number>();
	for (const { common } of answers)
		for (const stem of new Set(tokens(common, lang).map((one) => one.stem)))
			people.set(stem, (people.get(stem) ?? 0) + 1);
	return new Set([...people].flatMap(([stem, count]) => (count > 1 ? [stem] : [])));
}

/** A text with its shared words marked, every letter of it kept. */
export function markedIn(text: string, shared: ReadonlySet<string>, lang: string): Marked {
	const pieces: Marked = [];
	let at = 0;
	for (const { word, stem } of tokens(text, lang)) {
		const start = text.indexOf(word, at);
		if (start < 0 || !shared.has(stem)) continue;
		if (start > at) pieces.push({ text: text.slice(at, start), shared: false });
		pieces.push({ text: word, shared: true });
		at = start + word.length;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), shared: false });
	return pieces;
}
