import { fail, redirect } from '@sveltejs/kit';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { holdSession, SessionForm } from '#lib/server/front/sessions.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	id: newId(),
	today: locals.app.now().slice(0, 10)
});

export const actions: Actions = {
	default: async (event) => {
		const said = readForm(SessionForm, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		const { app, member, team } = await standingFor(event, said.team, 'front.edit');
		await holdSession(app, { team, user: member.user }, said);
		redirect(303, `/front/${said.id}`);
	}
};
