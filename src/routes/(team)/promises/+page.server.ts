import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { customersIn, GivenForm, givePromise } from '#lib/server/promises/given.ts';
import { heldBy } from '#lib/server/promises/held.ts';
import { lettersIn } from '#lib/server/promises/letters.ts';
import { keepPromise, MarkForm, tellCustomer } from '#lib/server/promises.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const { app } = locals;
	return {
		promises: await heldBy(app, team!.id),
		drafts: (await lettersIn(app, team!.id)).length,
		customers: await customersIn(app, team!.id),
		fresh: newId(),
		today: app.now().slice(0, 10)
	};
};

const Marked = v.object({ ...MarkForm.entries, team: Id });
const Given = v.object({ ...GivenForm.entries, team: Id });

const marking =
	(about: 'kept' | 'told', mark: typeof keepPromise) => async (event: RequestEvent) => {
		const said = readForm(Marked, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about });
		const { app, member, team } = await standingFor(event, said.team, 'promise.keep');
		const found = await mark(app, { team, user: member.user }, said);
		if (!found) error(404);
		redirect(303, `/promises?team=${team}#${said.promise}`);
	};

export const actions: Actions = {
	kept: marking('kept', keepPromise),
	told: marking('told', tellCustomer),

	give: async (event) => {
		const said = readForm(Given, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about: 'give' as const });
		const { app, member, team } = await standingFor(event, said.team, 'promise.keep');
		if (!(await givePromise(app, team, said, member))) error(404);
		redirect(303, `/promises?team=${team}#${said.id}`);
	}
};
