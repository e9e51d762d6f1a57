/** What makes a clause hard to keep: its length, and words that everybody hears differently. */
export function tipsFor(text: string, vague: readonly string[], locale: string) {
	const folded = text.toLocaleLowerCase(locale);
	const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter(
		(part) => part.isWordLike
	).length;
	return { long: words > 25 ? words : null, vague: vague.find((word) => folded.includes(word)) };
}
