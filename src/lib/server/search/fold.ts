import { and, sql, type AnyColumn } from 'drizzle-orm';

/** Words as they are searched: no accents, no case. Written beside the words (`foundations.md` 9). */
export const fold = (words: string) =>
	words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** Every word of the query somewhere in the folded column, in the middle of a word too. */
export const found = (folded: AnyColumn, query: string) =>
	and(
		...fold(query)
			.split(/\s+/)
			.filter(Boolean)
			.map((word) => sql`${folded} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`)
	);
