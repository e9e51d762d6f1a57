/** One stretch of a change of wording. */
export type Piece = { kept: string } | { cut: string } | { added: string };

/**
 * What changed, word by word: taking every piece gives the new wording, refusing every piece the old
 * one, to the letter. Nothing on one side is an addition or a removal.
 */
export function piecesOf(before: string | null, after: string | null): Piece[] {
	const [old, now] = [wordsOf(before ?? ''), wordsOf(after ?? '')];
	const ahead = sameAhead(old, now);
	const behind = sameAhead(old.slice(ahead).toReversed(), now.slice(ahead).toReversed());
	const [oldEnd, nowEnd] = [old.length - behind, now.length - behind];
	const steps: Step[] = [
		...old.slice(0, ahead).map((word): Step => ['kept', word]),
		...between(old.slice(ahead, oldEnd), now.slice(ahead, nowEnd)),
		...old.slice(oldEnd).map((word): Step => ['kept', word])
	];
	return gathered(steps);
}

type Step = ['kept' | 'cut' | 'added', string];

/** One language for both: the server and the browser must cut at the same places. */
const wordsOf = (text: string) =>
	[...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map((part) => part.segment);

function sameAhead(a: string[], b: string[]): number {
	const first = a.findIndex((word, i) => word !== b[i]);
	return first < 0 ? a.length : first;
}

/** The longest common run of words, read off the table of its lengths. */
function between(old: string[], now: string[]): Step[] {
	const width = now.length + 1;
	const longest = new Uint32Array((old.length + 1) * width);
	for (let i = old.length - 1; i >= 0; i--)
		for (let j = now.length - 1; j >= 0; j--)
			longest[i * width + j] =
				old[i] === now[j]
					? longest[(i + 1) * width + j + 1]! + 1
					: Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);

	const steps: Step[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < now.length) {
		if (i < old.length && j < now.length && old[i] === now[j]) {
			steps.push(['kept', old[i++]!]);
			j++;
		} else if (j >= now.length || (i < old.length && down(i, j))) steps.push(['cut', old[i++]!]);
		else steps.push(['added', now[j++]!]);
	}
	return steps;

	function down(i: number, j: number) {
		return longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!;
	}
}

/** Neighbours of one kind are one piece; a blank between two changes belongs to both of them. */
function gathered(steps: Step[]): Piece[] {
	const pieces: Piece[] = [];
	let [cut, added] = ['', ''];
	const close = () => {
		if (cut) pieces.push({ cut });
		if (added) pieces.push({ added });
		[cut, added] = ['', ''];
	};
	for (const [at, [kind, word]] of steps.entries()) {
		if (kind === 'cut') cut += word;
		else if (kind === 'added') added += word;
		else if ((cut || added) && isBlank(word) && changesNext(steps, at)) {
			cut += word;
			added += word;
		} else {
			close();
			const last = pieces.at(-1);
			if (last && 'kept' in last) last.kept += word;
			else pieces.push({ kept: word });
		}
	}
	close();
	return pieces;
}

const isBlank = (word: string) => word.trim() === '';
const changesNext = (steps: Step[], at: number) => {
	const next = steps[at + 1];
	return next !== undefined && next[0] !== 'kept';
};
