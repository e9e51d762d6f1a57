import { loadCalled } from '#lib/words/called.ts';
import { loadPart, partAt } from './parts.ts';
import { firstSpot } from './spot.ts';
import type { PageLoad } from './$types';

/** Only what stands on the page comes with it: the form at the door is small, and works before any script. */
export const load: PageLoad = async ({ data, parent, url }) => {
	if (data.at === 'form') return { ...data, Join: (await import('./Join.svelte')).default };
	if (data.at === 'waiting')
		return { ...data, Waiting: (await import('./Waiting.svelte')).default };
	const { meeting } = data.start;
	const name = partAt(meeting, firstSpot(meeting, url));
	const [{ default: Room }, shown] = await Promise.all([
		import('./Room.svelte'),
		name && loadPart(name)
	]);
	const { locale } = await parent();
	const say = data.called ? await loadCalled(locale, data.called) : undefined;
	return { ...data, say, Room, part: name && shown && { name, shown } };
};
