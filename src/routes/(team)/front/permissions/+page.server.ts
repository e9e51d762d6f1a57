import { error, fail, redirect } from '@sveltejs/kit';
import { newestCharter } from '#lib/server/charters/charters.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import {
	askPermission,
	givePermission,
	PermissionAnswer,
	PermissionForm,
	permissionsOf
} from '#lib/server/front/permissions.ts';
import { customersIn } from '#lib/server/promises/given.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const { app } = locals;
	return {
		...(await permissionsOf(app, team!.id)),
		customers: await customersIn(app, team!.id),
		charter: await newestCharter(app, team!.id),
		fresh: newId()
	};
};

export const actions: Actions = {
	note: async (event) => {
		const said = readForm(PermissionForm, await event.request.formData());
		if (isUnread(said)) return fail(400, said);
		const { app, member, team } = await standingFor(event, said.team, 'front.edit');
		const { team: _, ...permission } = said;
		if (!(await askPermission(app, { team, user: member.user }, permission))) error(404);
		redirect(303, `/front/permissions?team=${team}`);
	},

	answer: async (event) => {
		const said = readForm(PermissionAnswer, await event.request.formData());
		if (isUnread(said)) error(400);
		const { app, member, team } = await standingFor(event, said.team, 'front.edit');
		if (!(await givePermission(app, { team, user: member.user }, said))) error(404);
		redirect(303, `/front/permissions?team=${team}`);
	}
};
