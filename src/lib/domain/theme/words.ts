import { stopWords } from './stop.ts';

/** A word as it was written, and what it is compared by. */
export type Token = { word: string; plain: string; stem: string };

/** The words of a text that say what it is about. A language without a list keeps all of them. */
export function tokens(text: string, lang: string | null): Token[] {
	const language = lang?.split('-')[0]?.toLowerCase() ?? '';
	const stop = stopWords.get(language);
	const english = language === 'en';
	return (text.match(english ? withApostrophes : lettersOnly) ?? []).flatMap((word) => {
		const plain = plainly(word);
		if (stop?.has(plain)) return [];
		return [{ word, plain, stem: english ? stemmed(plain) : plain }];
	});
}

const lettersOnly = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** English keeps "don't" whole; elsewhere an apostrophe parts two words. */
const withApostrophes = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** Without case, and without the marks that Arabic may or may not write. */
const plainly = (word: string) =>
	word
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/[\u064B-\u0652\u0640]/gu, '');

/**
 * Every run of three and of four characters of the words, which stand two blanks apart with one
 * blank at each end; a run counts when three characters are left of it without its outer blanks.
 */
export function letterGroups(found: readonly Token[]): string[] {
	const line = Array.from(` ${found.map(({ plain }) => plain).join('  ')} `);
	const groups: string[] = [];
	for (const length of [3, 4]) {
		for (let start = 0; start + length <= line.length; start++) {
			const end = start + length - 1;
			const outer = blanks(line[start]!, line[start + 1]!) + blanks(line[end]!, line[end - 1]!);
			if (length - outer >= 3) groups.push(line.slice(start, end + 1).join(''));
		}
	}
	return groups;
}

const blanks = (outer: string, next: string) => (outer !== ' ' ? 0 : next !== ' ' ? 1 : 2);

/** Light: plural, -ing and -ed, so that "promises", "promised" and "promising" meet. */
function stemmed(word: string) {
	const base = word.replace(/'s$/u, '');
	if (base.length < 4) return base;
	const one = singular(base);
	const root = one.replace(/(?:ing|ed)$/u, '');
	const cut = root.length >= 3 && /[aeiouy]/u.test(root) ? undoubled(root) : one;
	return cut.length > 3 ? cut.replace(/e$/u, '') : cut;
}

function singular(word: string) {
	if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y';
	if (/(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2);
	return /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
}

const undoubled = (root: string) => (/([bdgmnprt])\1$/u.test(root) ? root.slice(0, -1) : root);
