import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { setWants, WantsForm, wishesAt } from '#lib/server/promises/witness.ts';
import { standing } from '../../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app } = await standing(event);
	return wishesAt(app, event.params.customer);
};

const Posted = v.object({ ...WantsForm.entries, contact: Id });

export const actions: Actions = {
	default: async (event) => {
		const { app, member, team } = await standing(event, 'customer.edit');
		const said = readForm(Posted, await event.request.formData());
		if (isUnread(said)) error(404);
		if (!(await setWants(app, team, said.contact, said, member.user))) error(404);
		redirect(303, `/customers/${event.params.customer}/wishes#${said.contact}`);
	}
};
