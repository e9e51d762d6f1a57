import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { keepPromise, MarkForm, promisesOf, tellCustomer } from '#lib/server/promises.ts';
import { standingFor } from '../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const { app } = locals;
	return { promises: await promisesOf(app, team!.id), today: app.now().slice(0, 10) };
};

const Marked = v.object({ ...MarkForm.entries, team: Id });

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
	told: marking('told', tellCustomer)
};
