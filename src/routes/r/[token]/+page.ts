import { loadCalled } from '#lib/words/called.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { locale } = await parent();
	return { ...data, say: data.called ? await loadCalled(locale, data.called) : undefined };
};
