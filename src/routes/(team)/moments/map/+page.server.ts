import { error, redirect } from '@sveltejs/kit';
import { stagesOf } from '#lib/server/customers/stages.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { answerFelt, FeltForm } from '#lib/server/moments/felt.ts';
import { mapOf } from '#lib/server/moments/map.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team, member } = await parent();
	const stages = await stagesOf(locals.app, team!.id, locals.locale);
	return {
		map: await mapOf(locals.app, team!.id, member.id),
		names: Object.fromEntries(stages.map(({ stage, name }) => [stage, name]))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const said = readForm(FeltForm, await event.request.formData());
		if (isUnread(said)) error(400);
		const { app, member, team } = await standingFor(event, said.team, 'front.edit');
		if (!(await answerFelt(app, { team, user: member.user }, said))) error(404);
		redirect(303, `/moments/map?team=${team}#${said.moment}`);
	}
};
