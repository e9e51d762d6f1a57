import { loadWords } from '#lib/words/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	words: await loadWords(data.locale, ['inbound'])
});
