import { needsOpen } from '#lib/server/front/needs.ts';
import { leadersAt, sessionsOf } from '#lib/server/front/sessions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	return {
		sessions: await sessionsOf(locals.app, team!.id),
		leaders: await leadersAt(locals.app, team!.id),
		needs: await needsOpen(locals.app, team!.id)
	};
};
