import type { Clause } from '../charter/clause.ts';
import type { Comment, Quote } from './meeting.ts';

export type Passage = { start: number; end: number; comments: Comment[] };

/**
 * Where a quote stands in a wording, or null when the wording has changed since: then the pin stays
 * on the clause and is shown as "about the former wording" (decision 2). Never a fuzzy re-attach.
 */
export function placeOf(quote: Quote, text: string): { start: number; end: number } | null {
	const { start, end } = quote;
	return text.slice(start, end) === quote.text ? { start, end } : null;
}

/** The passages of a clause that comments are pinned to, in the order of the text. */
export function passages(clause: Clause, comments: readonly Comment[]): Passage[] {
	const found = new Map<string, Passage>();
	for (const comment of comments) {
		const place =
			comment.quote && comment.clause === clause.id && placeOf(comment.quote, clause.text);
		if (!place) continue;
		const key = `${place.start}-${place.end}`;
		const passage = found.get(key) ?? { ...place, comments: [] };
		passage.comments.push(comment);
		found.set(key, passage);
	}
	return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A quote made from a selection: trimmed of blanks at both ends, null when nothing is left. */
export function quoteFrom(text: string, from: number, to: number, version: number): Quote | null {
	const picked = text.slice(from, to);
	const start = from + (picked.length - picked.trimStart().length);
	const end = to - (picked.length - picked.trimEnd().length);
	return end > start ? { text: text.slice(start, end), start, end, version } : null;
}
