import { promisesOf } from '#lib/server/promises.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	return { promises: await promisesOf(locals.app, team!.id) };
};
