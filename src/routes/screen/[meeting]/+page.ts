import { loadLater, type Later } from '#lib/ui/picture/load.ts';
import type { PageLoad } from './$types';

/** A screen that is opened in the middle of the meeting brings its picture with it. */
export const load: PageLoad = async ({ data }) => {
	const { startedAt } = data.start.meeting;
	const later = startedAt ? await new Promise<Later>((done) => void loadLater(done)) : null;
	return { ...data, later };
};
