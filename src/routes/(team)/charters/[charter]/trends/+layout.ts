import { loadWords } from '#lib/words/index.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	return { ...data, words: await loadWords(locale, ['report', 'trends']) };
};
