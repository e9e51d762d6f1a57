import { loadWords } from '#lib/words/index.ts';
import type { LayoutLoad } from './$types';

/** What every page says, and all that a page says which is not there. */
export const load: LayoutLoad = async ({ data }) => ({
	...data,
	words: await loadWords(data.locale, [])
});
