import { redirect } from '@sveltejs/kit';
import { newestCharter } from '#lib/server/charters/charters.ts';
import type { PageServerLoad } from './$types';

/** The trends are a charter's: of the newest one, or nothing to show yet. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const charter = await newestCharter(locals.app, team!.id);
	redirect(303, charter ? `/charters/${charter}/trends` : '/charters');
};
