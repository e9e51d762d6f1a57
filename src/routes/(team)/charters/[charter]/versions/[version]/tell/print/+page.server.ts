import { error } from '@sveltejs/kit';
import { announcementOf, publicOf, toldVersion } from '#lib/server/told/announcement.ts';
import { standing } from '../../../../../../standing.ts';
import { versionIn } from '../../../../../../told.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app } = await standing(event);
	const { charter } = event.params;
	const version = versionIn(event.params.version);
	const about = await toldVersion(app, { charter, version });
	if (!about) error(404);
	return { charter, about, ...publicOf(await announcementOf(app, charter, version)) };
};
