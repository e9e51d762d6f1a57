import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { worthOf } from '#lib/server/customers/worth.ts';
import { CustomerDecisionForm, decideOn, ways } from '#lib/server/decisions.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const worth = await worthOf(locals.app, team!.id);
	const costly = worth.costly.map((one) => ({ ...one, fresh: newId() }));
	return { worth: { ...worth, costly }, ways };
};

const Posted = v.object({ ...CustomerDecisionForm.entries, team: Id });

export const actions: Actions = {
	decide: async (event) => {
		const form = await event.request.formData();
		const said = readForm(Posted, form);
		if (isUnread(said)) return fail(400, said);
		const { app, member, team } = await standingFor(event, said.team, 'customer.edit');
		const done = await decideOn(app, { team, user: member.user }, said);
		if (!done) return fail(400, { problems: { why: 'unreadable' }, kept: { why: said.why } });
		redirect(303, `/customers/worth?team=${team}`);
	}
};
