import { sources } from '#lib/domain/programme/complaint.ts';
import { complaintTrends, surprisesOf } from '#lib/server/complaints/trends.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const source = sources.find((one) => one === url.searchParams.get('source')) ?? '';
	return {
		source,
		trends: await complaintTrends(locals.app, team!.id, source),
		surprises: await surprisesOf(locals.app, team!.id)
	};
};
