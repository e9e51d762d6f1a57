import { loadCalled } from '#lib/words/called.ts';
import { loadWords } from '#lib/words/index.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => {
	const called = data.team?.called;
	return {
		...data,
		words: await loadWords(data.locale, ['team']),
		say: called ? await loadCalled(data.locale, called) : undefined
	};
};
