import { error } from '@sveltejs/kit';
import { planOf } from '#lib/server/meetings/plans.ts';
import { givenToAll, promisesBefore } from '#lib/server/promises/held.ts';
import { standing } from '../../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app } = await standing(event);
	const paper = await planOf(app, event.params.meeting);
	if (!paper) error(404);
	return { plan: paper, before: givenToAll(await promisesBefore(app, paper.id), paper.customers) };
};
