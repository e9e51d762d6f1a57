type Spoken = { key: string; at: number; end: number };

const longest = 6;

/**
 * A name for words that belong together: the longest run of words that most of them share, as the first
 * of them writes it. Empty when they share nothing worth a name; a person always has the last word.
 */
export function sharedWords(texts: readonly string[], locale?: string): string {
	const spoken = texts.map((text) => wordsOf(text, locale));
	const runs = new Map<string, { in: Set<number>; text: string; weight: number }>();
	spoken.forEach((words, index) => {
		for (const { key, text, weight } of runsOf(words, texts[index]!)) {
			const run = runs.get(key) ?? { in: new Set<number>(), text, weight };
			run.in.add(index);
			runs.set(key, run);
		}
	});
	const shared = [...runs.values()].filter((run) => run.in.size > 1);
	const best = shared.toSorted((a, b) => b.in.size - a.in.size || b.weight - a.weight)[0];
	return best?.text ?? '';
}

function wordsOf(text: string, locale?: string): Spoken[] {
	return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].flatMap(
		({ segment, index, isWordLike }) =>
			isWordLike
				? [{ key: segment.toLocaleLowerCase(locale), at: index, end: index + segment.length }]
				: []
	);
}

/** Every run of up to six words that does not begin or end with a little word. */
function runsOf(words: Spoken[], text: string) {
	return words.flatMap((first, from) => {
		if (isLittle(first)) return [];
		return words.slice(from, from + longest).flatMap((last, more) => {
			if (isLittle(last)) return [];
			const keys = words.slice(from, from + more + 1).map((one) => one.key);
			const key = keys.join(' ');
			return [{ key, text: text.slice(first.at, last.end), weight: key.length }];
		});
	});
}

/** "the", "and", "us": too short to name anything, but only in scripts that spell words out. */
const isLittle = ({ key }: Spoken) =>
	/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d'’]{1,3}$/u.test(key);
