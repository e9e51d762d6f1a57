import { error, fail, redirect } from '@sveltejs/kit';
import { isRefusal } from '#lib/domain/refusal.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { beginPractice, endPractice, practiceOf } from '#lib/server/rehearsal/practice.ts';
import { standing } from '../../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member } = await standing(event, 'meeting.run');
	const plan = await planOf(app, event.params.meeting);
	if (!plan) error(404);
	const { id, title, state, rehearses } = plan;
	return { id, title, state, rehearses, running: await practiceOf(app, id, member.user) };
};

export const actions: Actions = {
	begin: async (event) => {
		const { app, member } = await standing(event, 'meeting.run');
		const begun = await beginPractice(app, event.params.meeting, member, event.locals.locale);
		if (isRefusal(begun)) return fail(409, { refused: begun.refused });
		redirect(303, `/meetings/${begun.practice}/run`);
	},

	end: async (event) => {
		const { app } = await standing(event, 'meeting.run');
		const practised = await endPractice(app, event.params.meeting);
		if (!practised) error(404);
		redirect(303, `/meetings/${practised}`);
	}
};
