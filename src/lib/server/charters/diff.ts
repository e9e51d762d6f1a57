import { diffArrays } from 'diff';

/** One stretch of a change of wording, as `ui/Diff` shows it. */
export type Piece = { kept: string } | { cut: string } | { added: string };

/**
 * What became of a wording, word by word. Joined, what is kept and cut is the old text to the letter,
 * what is kept and added the new one. Words are found by the rules of their script: also where no
 * blanks stand between them.
 */
export function diffWords(before: string, after: string): Piece[] {
	const pieces: Piece[] = [];
	const changes = diffArrays(wordsOf(before), wordsOf(after));
	for (const { value, added, removed } of changes) {
		const text = value.join('');
		pieces.push(added ? { added: text } : removed ? { cut: text } : { kept: text });
	}
	return joined(pieces);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordsOf = (text: string) => [...segmenter.segment(text)].map((part) => part.segment);

/** A single blank kept between two changes only makes the line restless: it belongs to both. */
function joined(pieces: Piece[]): Piece[] {
	const runs: { cut: string; added: string; kept: string }[] = [];
	for (const [i, piece] of pieces.entries()) {
		const last = runs.at(-1);
		const between = 'kept' in piece && piece.kept.trim() === '' && i > 0 && i < pieces.length - 1;
		if ('kept' in piece && !between) runs.push({ cut: '', added: '', kept: piece.kept });
		else {
			const run = last && !last.kept ? last : { cut: '', added: '', kept: '' };
			if (run !== last) runs.push(run);
			if ('kept' in piece) {
				run.cut += piece.kept;
				run.added += piece.kept;
			} else if ('cut' in piece) run.cut += piece.cut;
			else run.added += piece.added;
		}
	}
	return runs.flatMap(({ cut, added, kept }): Piece[] =>
		kept ? [{ kept }] : [...(cut ? [{ cut }] : []), ...(added ? [{ added }] : [])]
	);
}
