import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { changeStage, heatOf, StageForm, stagesOf } from '#lib/server/customers/stages.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { app, locale } = locals;
	const team = (await parent()).team!.id;
	const stages = await stagesOf(app, team, locale);
	const shown = stages.filter(({ off }) => !off).map(({ stage }) => stage);
	return { stages, heat: await heatOf(app, team, shown), fresh: newId() };
};

const Changed = v.object({ ...StageForm.entries, team: Id });

export const actions: Actions = {
	default: async (event) => {
		const said = readForm(Changed, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		const { app, member, team } = await standingFor(event, said.team, 'customer.edit');
		await changeStage(app, team, said, member.user);
		redirect(303, `/customers/stages?team=${team}#${said.stage}`);
	}
};
