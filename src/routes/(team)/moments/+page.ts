import { loadWords } from '#lib/words/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	return { ...data, words: await loadWords(locale, ['moments', 'team']) };
};
