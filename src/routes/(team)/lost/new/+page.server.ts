import { error, fail, redirect } from '@sveltejs/kit';
import { isUnread, readForm, typedIn } from '#lib/server/forms.ts';
import { addLost, goneNow, LostForm, namesIn } from '#lib/server/lost/lost.ts';
import { themesIn } from '#lib/server/lost/themes.ts';
import { areOurs } from '#lib/server/ours.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { app } = locals;
	const team = (await parent()).team!.id;
	const gone = await goneNow(app, team);
	const names = await namesIn(app, team);
	return {
		fresh: newId(),
		customers: names
			.filter(({ id }) => !gone.has(id))
			.map(({ id, name }) => ({ id, name }))
			.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
		themes: await themesIn(app, team),
		customer: url.searchParams.get('customer'),
		today: app.now().slice(0, 10)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const said = readForm(LostForm, form);
		if (isUnread(said)) return fail(400, said);
		const { app, member, team } = await standingFor(event, said.team, 'customer.edit');
		if (!(await areOurs(app, team, { customer: said.customer, theme: said.theme }))) error(404);
		const done = await addLost(app, said, member.user);
		if (done) {
			const kept = typedIn(form);
			return fail(409, { kept, problems: { customer: done.problem } as Record<string, string> });
		}
		redirect(303, `/lost?team=${team}#${said.id}`);
	}
};
