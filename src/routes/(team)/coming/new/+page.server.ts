import { fail, redirect } from '@sveltejs/kit';
import { addComing, NewComing, touchable, touchesIn } from '#lib/server/coming/changes.ts';
import { playbooksOf, stepsFrom } from '#lib/server/coming/steps.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { app } = locals;
	const team = (await parent()).team!.id;
	return {
		fresh: newId(),
		touchable: await touchable(app, team),
		playbooks: (await playbooksOf(app, team)).map(({ id, name }) => ({ id, name }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const said = readForm(NewComing, form);
		const touched = form.getAll('touch').map(String);
		if (isUnread(said)) return fail(400, { ...said, touched });
		const { app, member, team } = await standingFor(event, said.team, 'customer.edit');
		const { playbook, ...change } = said;
		const steps = await stepsFrom(app, team, { playbook, locale: event.locals.locale });
		const touches = await touchesIn(app, team, form);
		await addComing(app, change, { touches, steps, by: member.user });
		redirect(303, `/coming/${change.id}`);
	}
};
