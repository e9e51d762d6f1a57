import { askedIn, doingsOf } from '#lib/server/doings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const asked = askedIn(url.searchParams);
	return { asked, doings: await doingsOf(locals.app, team!.id, asked) };
};
