import { error, fail, redirect } from '@sveltejs/kit';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { estimateSaving, SavingForm, simplifyList } from '#lib/server/trends/simplify.ts';
import { standing } from '../../../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	return { rows: await simplifyList(app, { team, charter: event.params.charter }) };
};

export const actions: Actions = {
	default: async (event) => {
		const { app, member, team } = await standing(event, 'trend.edit');
		const { charter } = event.params;
		const said = readForm(SavingForm, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		if (!(await estimateSaving(app, { charter, team, user: member.user }, said))) error(404);
		redirect(303, `/charters/${charter}/trends/simplify#${said.target}`);
	}
};
