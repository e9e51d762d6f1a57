import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { isUnread, Name, readForm } from '#lib/server/forms.ts';
import { makeTeam } from '#lib/server/teams.ts';
import { newId } from '#lib/server/tokens.ts';
import { rememberTeam, signedIn } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ id: newId() });

const TeamForm = v.object({ id: Id, name: Name });

export const actions: Actions = {
	default: async (event) => {
		const member = signedIn(event);
		const said = readForm(TeamForm, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		await makeTeam(event.locals.app, said, member.user, event.locals.locale);
		rememberTeam(event.cookies, event.locals, said.id);
		redirect(303, `/home?team=${said.id}`);
	}
};
