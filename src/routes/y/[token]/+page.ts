import { loadCalled } from '#lib/words/called.ts';
import { loadWords } from '#lib/words/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	words: await loadWords(data.locale, ['listen', 'peel', 'told']),
	say: data.called ? await loadCalled(data.locale, data.called) : undefined
});
