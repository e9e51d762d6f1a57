import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { AnsweredForm, answerUrgent, urgentsOf } from '#lib/server/urgent.ts';
import { standingFor } from '../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ depends, locals, parent }) => {
	depends('urgent:now');
	const { team } = await parent();
	const { app } = locals;
	const now = Date.parse(app.now());
	const urgents = await urgentsOf(app, team!.id);
	return {
		urgents: urgents.map((one) => ({
			...one,
			minutes: Math.max(
				0,
				Math.floor(
					((one.answeredAt ? Date.parse(one.answeredAt) : now) - Date.parse(one.at)) / 60_000
				)
			)
		}))
	};
};

const Posted = v.object({ ...AnsweredForm.entries, team: Id });

export const actions: Actions = {
	answered: async (event) => {
		const said = readForm(Posted, await event.request.formData());
		if (isUnread(said)) error(404);
		const { app, member, team } = await standingFor(event, said.team, 'promise.keep');
		if (!(await answerUrgent(app, team, said, member.user))) error(404);
		redirect(303, `/urgent?team=${team}`);
	}
};
