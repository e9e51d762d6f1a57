import { and, sql, type AnyColumn } from 'drizzle-orm';

const LONGEST = 200;
const MOST_WORDS = 8;

/** Words as they are searched: no accents, no case. Written beside the words. */
export const fold = (words: string) =>
	words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** What is looked for: each of these somewhere. Nothing to look for is nothing found. */
export const wordsOf = (query: string) => {
	const words = fold(query.slice(0, LONGEST).replaceAll('\0', ' ')).split(/\s+/);
	return [...new Set(words.filter(Boolean))].slice(0, MOST_WORDS);
};

/** Phones write it curly and keyboards straight: between two letters any sign will do. */
const apostrophe = /(?<=\p{L})['’‘ʼ](?=\p{L})/gu;

/** Every word somewhere in the folded column, in the middle of a word too. */
export const found = (folded: AnyColumn, words: string[]) =>
	and(...words.map((word) => sql`${folded} like ${`%${liked(word)}%`} escape '\\'`));

const liked = (word: string) => word.replace(/[\\%_]/g, '\\$&').replace(apostrophe, '_');

/** The same for what is too little to have a folded column. */
export function holds(text: string, words: string[]) {
	const folded = fold(text);
	return words.every((word) => pattern(word).test(folded));
}

export const pattern = (word: string) =>
	new RegExp(
		word
			.replaceAll(apostrophe, '\0')
			.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
			.replaceAll('\0', '.'),
		'gsu'
	);
