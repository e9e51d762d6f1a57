import { fail, redirect } from '@sveltejs/kit';
import { conflictsOf, judgeAll, marksIn } from '#lib/server/trends/conflicts.ts';
import { standing } from '../../../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app } = await standing(event);
	return conflictsOf(app, event.params.charter);
};

export const actions: Actions = {
	default: async (event) => {
		const { app, member, team } = await standing(event, 'trend.edit');
		const { charter } = event.params;
		const form = await event.request.formData();
		const clause = String(form.get('clause') ?? '');
		const by = { charter, team, user: member.user };
		const done = await judgeAll(app, by, clause, marksIn(form));
		if (!done) return fail(400, { problem: 'unknown' });
		redirect(303, `/charters/${charter}/trends/conflicts?judged=${clause}#judge-${clause}`);
	}
};
