import { error } from '@sveltejs/kit';
import { can } from '#lib/server/can.ts';
import { minutesOf } from '#lib/server/meetings/minutes.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { standing } from '../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, role } = await standing(event);
	const plan = await planOf(app, event.params.meeting);
	if (!plan) error(404);
	const minutes = await minutesOf(app, plan.id);
	const { id, title, zone, startsAt } = plan;
	// While it runs, who has said something yet is the console's to know.
	const ready = minutes && (!minutes.open || can(role, 'meeting.run'));
	return { about: { id, title, zone, startsAt }, minutes: ready ? minutes : null };
};
