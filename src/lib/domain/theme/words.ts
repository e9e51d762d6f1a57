import { stopWords } from './stop.ts';

/** A word as it was written, and what it is compared by. */
export type Token = { word: string; plain: string; stem: string };

/** The words of a text that say what it is about. Unknown languages keep every word as it is. */
export function tokens(text: string, lang: string | null): Token[] {
	const language = lang?.split('-')[0] ?? '';
	const stop = stopWords[language];
	return (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? []).flatMap((written) => {
		const word = written.replace(/['’]+$/u, '');
		const plain = plainly(word);
		if (stop?.has(plain)) return [];
		return [{ word, plain, stem: language === 'en' ? stemmed(plain) : plain }];
	});
}

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
			const run = line.slice(start, start + length);
			if (leftOf(run) >= 3) groups.push(run.join(''));
		}
	}
	return groups;
}

function leftOf(run: readonly string[]) {
	const first = run.findIndex((one) => one !== ' ');
	return first < 0 ? 0 : run.findLastIndex((one) => one !== ' ') - first + 1;
}

/** Light: plural, -ing and -ed, so that "promises", "promised" and "promising" meet. */
function stemmed(word: string) {
	const base = word.replace(/'s$|s'$/u, '');
	if (base.length < 4) return base;
	const one = singular(base);
	const [, root] = /^(.*[aeiouy].*?)(?:ing|ed)$/u.exec(one) ?? [];
	const cut = root && root.length >= 3 ? undoubled(root) : one;
	return cut.length > 3 ? cut.replace(/e$/u, '') : cut;
}

function singular(word: string) {
	if (/ies$/u.test(word) && word.length > 4) return word.slice(0, -3) + 'y';
	if (/(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2);
	return /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
}

const undoubled = (root: string) => (/([^aeiouylsz])\1$/u.test(root) ? root.slice(0, -1) : root);
