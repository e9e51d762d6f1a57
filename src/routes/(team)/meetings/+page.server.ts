import { meetingsOf } from '#lib/server/meetings/plans.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	return { meetings: await meetingsOf(locals.app, team!.id) };
};
