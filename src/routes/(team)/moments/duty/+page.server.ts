import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { absencesOf, AwayForm, giveMoment, MomentDutyForm, noteAway } from '#lib/server/duty.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { membersOf } from '#lib/server/members.ts';
import { mapOf } from '#lib/server/moments/map.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

const Whose = v.object({ team: Id });

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team, member } = await parent();
	const { app } = locals;
	return {
		moments: await mapOf(app, team!.id, member.id),
		members: (await membersOf(app, team!.id)).map(({ id, name }) => ({ id, name })),
		absences: await absencesOf(app, team!.id),
		me: member.id,
		today: app.now().slice(0, 10),
		fresh: newId()
	};
};

export const actions: Actions = {
	give: async (event) => {
		const form = await event.request.formData();
		const whose = readForm(Whose, form);
		const said = readForm(MomentDutyForm, form);
		if (isUnread(whose) || isUnread(said)) error(400);
		const { app, member, team } = await standingFor(event, whose.team, 'front.edit');
		if (!(await giveMoment(app, { team, user: member.user }, said))) error(404);
		redirect(303, `/moments/duty?team=${team}#${said.moment}`);
	},

	away: async (event) => {
		const form = await event.request.formData();
		const whose = readForm(Whose, form);
		if (isUnread(whose)) error(400);
		const { app, member, team } = await standingFor(event, whose.team, 'front.edit');
		const said = readForm(AwayForm, form);
		if (isUnread(said)) return fail(400, said);
		if (!(await noteAway(app, { team, user: member.user }, said))) error(404);
		redirect(303, `/moments/duty?team=${team}#away`);
	}
};
