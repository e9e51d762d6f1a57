import { loadCalled } from '#lib/words/called.ts';
import { loadLater, type Later } from '#lib/ui/picture/load.ts';
import type { PageLoad } from './$types';

/** A screen that is opened in the middle of the meeting brings its picture with it. */
export const load: PageLoad = async ({ data, parent }) => {
	const { startedAt } = data.start.meeting;
	const later = startedAt ? await new Promise<Later>((done) => void loadLater(done)) : null;
	const { locale } = await parent();
	const say = data.called ? await loadCalled(locale, data.called) : undefined;
	return { ...data, say, later };
};
