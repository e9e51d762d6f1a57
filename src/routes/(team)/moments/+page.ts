import { loadWords } from '#lib/words/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const words = await loadWords(locale, ['moments', 'team']);
	// A team may call its stages by names of its own.
	const stages = { ...words.moments.stages, ...data.names };
	return { ...data, words: { ...words, moments: { ...words.moments, stages } } };
};
