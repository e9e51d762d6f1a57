import { actionsOf } from '#lib/server/report/actions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	return { actions: await actionsOf(locals.app, team!.id) };
};
