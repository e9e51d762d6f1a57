import { can } from '#lib/server/can.ts';
import { coverageOf } from '#lib/server/customers/coverage.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const leads = can(team!.role, 'meeting.run');
	return {
		plans: can(team!.role, 'meeting.plan'),
		coverage: await coverageOf(locals.app, { team: team!.id, leads })
	};
};
