import { fail, redirect } from '@sveltejs/kit';
import { isRefusal } from '#lib/domain/refusal.ts';
import { Id } from '#lib/domain/text.ts';
import { newestCharter } from '#lib/server/charters/charters.ts';
import { isUnread, typedIn } from '#lib/server/forms.ts';
import { planMeeting } from '#lib/server/meetings/plan.ts';
import { newId } from '#lib/server/tokens.ts';
import * as v from 'valibot';
import { standingFor } from '../../standing.ts';
import { choices, readPlan } from '../reading.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	return {
		id: newId(),
		chosen: url.searchParams.getAll('customer'),
		charter: url.searchParams.get('charter') ?? (await newestCharter(locals.app, team!.id)),
		choices: await choices(locals.app, team!.id, locals.locale)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const team = v.safeParse(Id, form.get('team'));
		const { app, member } = await standingFor(
			event,
			team.success ? team.output : '',
			'meeting.plan'
		);
		const said = readPlan(form);
		if (isUnread(said)) return fail(400, { ...said, refused: null });
		const refused = await planMeeting(app, String(team.output), said, member.user);
		if (isRefusal(refused)) {
			return fail(409, {
				problems: {} as Record<string, string>,
				kept: typedIn(form),
				customers: said.customers,
				refused: refused.refused
			});
		}
		redirect(303, `/meetings/${said.id}`);
	}
};
