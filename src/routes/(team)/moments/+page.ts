import { loadWords, type Spoken } from '#lib/words/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	const said = await loadWords(locale, ['moments', 'team']);
	// A team may call its stages by names of its own.
	const stages = { ...said.moments.stages, ...data.names };
	const words: Spoken<'moments' | 'team'> = { ...said, moments: { ...said.moments, stages } };
	return { ...data, words };
};
