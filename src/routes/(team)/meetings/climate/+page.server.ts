import { error } from '@sveltejs/kit';
import { can } from '#lib/server/can.ts';
import { climatesOf } from '#lib/server/after/rates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	if (!team) error(404);
	return climatesOf(locals.app, team.id, can(team.role, 'meeting.run'));
};
