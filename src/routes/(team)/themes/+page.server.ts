import { fail, redirect } from '@sveltejs/kit';
import { isRefusal } from '#lib/domain/refusal.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { NewTheme, refusedIn, type Undone } from '#lib/server/themes/forms.ts';
import { charterFor, listed } from '#lib/server/themes/listed.ts';
import { makeTheme } from '#lib/server/themes/merge.ts';
import { doerAt } from '#lib/server/themes/when.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const { charters, charter } = await charterFor(
		locals.app,
		team!.id,
		url.searchParams.get('charter')
	);
	return {
		id: newId(),
		charters,
		charter,
		list: charter && (await listed(locals.app, team!.id, charter.id))
	};
};

export const actions: Actions = {
	make: async (event) => {
		const said = readForm(NewTheme, await event.request.formData());
		if (isUnread(said)) return fail<Undone>(400, { ...said, about: 'make', refused: null });
		const { app, member, team } = await standingFor(event, said.team, 'theme.edit');
		const doer = await doerAt(app, team, member.user, said);
		const { id, label, ref } = said;
		const refused = await makeTheme(app, doer, { id, label, ...(ref && { ref }) }, null);
		if (isRefusal(refused)) return fail(409, refusedIn('make', refused.refused));
		redirect(303, `/themes/${id}`);
	}
};
