import { loadWords } from '#lib/words/index.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { said: await loadWords(locale, ['recoveries', 'team']) };
};
