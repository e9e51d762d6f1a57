import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { makeCharter } from '#lib/server/charters/charters.ts';
import { isUnread, Name, readForm } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ id: newId() });

const CharterForm = v.object({ id: Id, team: Id, title: Name });

export const actions: Actions = {
	default: async (event) => {
		const said = readForm(CharterForm, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		const { app, member } = await standingFor(event, said.team, 'charter.edit');
		await makeCharter(app, said, member.user);
		redirect(303, `/charters/${said.id}`);
	}
};
