import { proofOf } from '#lib/server/report/proof.ts';
import { quarterIn } from '#lib/server/report/quarter.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const when = quarterIn(url.searchParams.get('at'), locals.app.now());
	return { when, proof: await proofOf(locals.app, team!.id, when) };
};
