import { chartersOf } from '#lib/server/charters/charters.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	return { charters: await chartersOf(locals.app, team!.id) };
};
