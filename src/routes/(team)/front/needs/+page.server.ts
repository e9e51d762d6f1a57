import { error, fail, redirect } from '@sveltejs/kit';
import { clausesIn } from '#lib/server/complaints/clauses.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import {
	answerNeed,
	NeedAnswer,
	NeedForm,
	needsOf,
	noteNeed,
	trainingsIn
} from '#lib/server/front/needs.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const { app } = locals;
	return {
		needs: await needsOf(app, team!.id),
		trainings: await trainingsIn(app, team!.id),
		expectations: (await clausesIn(app, team!.id)).filter((one) => one.section === 'expectations'),
		fresh: newId()
	};
};

export const actions: Actions = {
	note: async (event) => {
		const said = readForm(NeedForm, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about: 'note' as const });
		const { app, member, team } = await standingFor(event, said.team, 'front.edit');
		const { team: _, ...need } = said;
		if (!(await noteNeed(app, { team, user: member.user }, need))) error(404);
		redirect(303, `/front/needs?team=${team}#${said.id}`);
	},

	answer: async (event) => {
		const said = readForm(NeedAnswer, await event.request.formData());
		if (isUnread(said)) return fail(400, { ...said, about: 'answer' as const });
		const { app, member, team } = await standingFor(event, said.team, 'front.edit');
		if (!(await answerNeed(app, { team, user: member.user }, said))) error(404);
		redirect(303, `/front/needs?team=${team}#${said.need}`);
	}
};
