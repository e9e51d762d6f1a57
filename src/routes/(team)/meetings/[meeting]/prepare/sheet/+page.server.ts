import { error } from '@sveltejs/kit';
import { planOf } from '#lib/server/meetings/plans.ts';
import { sheetOf } from '#lib/server/preparation/sheet.ts';
import { standing } from '../../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, role } = await standing(event);
	const plan = await planOf(app, event.params.meeting);
	if (!plan) error(404);
	return {
		plan: { id: plan.id, title: plan.title, startsAt: plan.startsAt, zone: plan.zone },
		objective: plan.objective,
		customers: await sheetOf(app, plan, role !== 'member'),
		today: app.now().slice(0, 10)
	};
};
