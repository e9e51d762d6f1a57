const from = 'aceinosuyACEINOSUY';
const to = 'åçéîñöšûýÅÇÉÎÑÖŠÛÝ';
const accented = (text: string) =>
	text.replace(/[a-z]/gi, (letter) => to[from.indexOf(letter)] ?? letter);
const longer = (text: string) => `[${accented(text)}${' ~~~~'.repeat(Math.ceil(text.length / 5))}]`;

/** The same words with accents and twice as long: shows what a translation will break. */
export function pseudo<T>(words: T): T {
	if (typeof words === 'string') return (words ? longer(words) : words) as T;
	if (typeof words === 'function') {
		return ((...said: unknown[]) => pseudo((words as (...a: unknown[]) => unknown)(...said))) as T;
	}
	if (Array.isArray(words)) return words.map(pseudo) as T;
	if (words === null || typeof words !== 'object') return words;
	const pairs = Object.entries(words).map(([key, value]) => {
		return [key, key === 'locale' ? value : pseudo(value)];
	});
	return Object.fromEntries(pairs) as T;
}
