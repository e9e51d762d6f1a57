import { can } from '#lib/server/can.ts';
import { askedIn, listed } from '#lib/server/customers/listed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const asked = askedIn(url.searchParams);
	const reader = { team: team!.id, leads: can(team!.role, 'meeting.run') };
	return { asked, list: await listed(locals.app, reader, asked) };
};
