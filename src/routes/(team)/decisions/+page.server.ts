import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import {
	clausesIn,
	decide,
	DecisionForm,
	decisionsOf,
	reviewDecision,
	type Mark
} from '#lib/server/decisions.ts';
import { isUnread, keptOf, readForm, typedIn } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const { app } = locals;
	return {
		decisions: await decisionsOf(app, team!.id),
		clauses: await clausesIn(app, team!.id),
		today: app.now().slice(0, 10),
		fresh: newId()
	};
};

const Posted = v.object({ ...DecisionForm.entries, team: Id });
const PREFIX = 'clause:';

/** What was marked beside each clause; what is neither stays out. */
const linksIn = (form: FormData) =>
	[...form].flatMap(([key, value]) => {
		const mark = ['serves', 'hurts'].find((one) => one === value) as Mark | undefined;
		return key.startsWith(PREFIX) && mark ? [{ clause: key.slice(PREFIX.length), mark }] : [];
	});

export const actions: Actions = {
	make: async (event) => {
		const form = await event.request.formData();
		const all = typedIn(form);
		const said = readForm(Posted, form);
		if (isUnread(said)) return fail(400, said);
		const { team: asked, ...decision } = said;
		const { app, member, team } = await standingFor(event, asked, 'customer.edit');
		const by = { team, user: member.user };
		if (!(await decide(app, by, decision, linksIn(form))))
			return fail(400, { problems: { links: 'unlinked' }, kept: keptOf(all) });
		redirect(303, `/decisions?team=${team}`);
	},

	review: async (event) => {
		const form = await event.request.formData();
		const { app, member, team } = await standingFor(
			event,
			String(form.get('team') ?? ''),
			'customer.edit'
		);
		await reviewDecision(app, { team, user: member.user }, String(form.get('id') ?? ''));
		redirect(303, `/decisions?team=${team}`);
	}
};
