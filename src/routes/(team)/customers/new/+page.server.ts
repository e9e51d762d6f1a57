import { fail, redirect } from '@sveltejs/kit';
import { addCustomer, NewCustomer, segmentsIn } from '#lib/server/customers.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	return { id: newId(), segments: await segmentsIn(locals.app, team!.id) };
};

export const actions: Actions = {
	default: async (event) => {
		const said = readForm(NewCustomer, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		const { app, member, team } = await standingFor(event, said.team, 'customer.edit');
		await addCustomer(app, team, said, member.user);
		redirect(303, `/customers/${said.id}`);
	}
};
