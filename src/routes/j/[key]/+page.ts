import { loadPart, partAt } from './parts.ts';
import { firstSpot } from './spot.ts';
import type { PageLoad } from './$types';

/** What the stage of the meeting needs comes with the page, so that it works before any script. */
export const load: PageLoad = async ({ data, url }) => {
	if (data.at !== 'room') return { ...data, part: null };
	const { meeting } = data.start;
	const name = partAt(meeting, firstSpot(meeting, url));
	return { ...data, part: name && { name, shown: await loadPart(name) } };
};
