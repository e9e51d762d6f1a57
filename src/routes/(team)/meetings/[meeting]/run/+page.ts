import { loadWords } from '#lib/words/index.ts';
import { isLate, loadStages } from './later.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const [words, stages] = await Promise.all([
		loadWords(locale, ['console', 'peel', 'room', 'said']),
		isLate(data.start.meeting) ? loadStages() : null
	]);
	return { ...data, words, stages };
};
