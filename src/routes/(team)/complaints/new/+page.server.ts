import { error, fail, redirect } from '@sveltejs/kit';
import { ComplaintForm, noteComplaint } from '#lib/server/complaints/note.ts';
import { tappable } from '#lib/server/complaints/tappable.ts';
import { customersIn } from '#lib/server/promises/given.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { offered } from '#lib/server/moments.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const { app } = locals;
	const customers = await customersIn(app, team!.id);
	const asked = url.searchParams.get('customer');
	return {
		id: newId(),
		customers: customers.map(({ name }) => name),
		tappable: await tappable(app, team!.id),
		about: customers.find(({ id }) => id === asked)?.name ?? '',
		moments: await offered(app, team!.id),
		today: app.now().slice(0, 10)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const said = readForm(ComplaintForm, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		const { app, member, team } = await standingFor(event, said.team, 'complaint.edit');
		// A name that was typed is meant, whichever other one was tapped before.
		const { team: _, ...complaint } = { ...said, customer: said.who ? null : said.customer };
		if (!(await noteComplaint(app, { team, user: member.user }, complaint))) error(404);
		redirect(303, `/complaints/${said.id}`);
	}
};
