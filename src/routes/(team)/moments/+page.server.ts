import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { stagesOf } from '#lib/server/customers/stages.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import {
	addMoment,
	beginMoments,
	changeMoment,
	momentsOf,
	moveMoment,
	NewMoment,
	retireMoment,
	WhichMoment
} from '#lib/server/moments.ts';
import { newId } from '#lib/server/tokens.ts';
import { signedIn, standingFor } from '../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const reader = { team: team!.id, member: signedIn({ locals, url }).user };
	const stages = await stagesOf(locals.app, team!.id, locals.locale);
	return {
		moments: await momentsOf(locals.app, reader),
		names: Object.fromEntries(stages.map(({ stage, name }) => [stage, name])),
		fresh: newId()
	};
};

const Whose = v.object({ team: Id });

/** Every form says which team it means: another window may have chosen another one. */
async function asked<S extends v.GenericSchema>(event: RequestEvent, schema: S) {
	const form = await event.request.formData();
	const whose = readForm(Whose, form);
	const at = await standingFor(event, isUnread(whose) ? '' : whose.team, 'charter.edit');
	return { ...at, said: readForm(schema, form) };
}

const back = (team: string) => redirect(303, `/moments?team=${team}`);

/** What is done with one of them by a press; one of another team is not there. */
const pressed =
	(act: (at: Awaited<ReturnType<typeof asked>>, id: string) => Promise<boolean>) =>
	async (event: RequestEvent) => {
		const at = await asked(event, WhichMoment);
		const { said } = at;
		if (isUnread(said) || !(await act(at, said.id))) error(404);
		back(at.team);
	};

export const actions: Actions = {
	begin: async (event) => {
		const { app, team } = await asked(event, Whose);
		await beginMoments(app, team, event.locals.locale);
		back(team);
	},
	add: async (event) => {
		const { app, member, team, said } = await asked(event, NewMoment);
		if (isUnread(said)) return fail(400, { ...said, about: 'add' });
		if (!(await addMoment(app, team, said, member.user))) error(404);
		back(team);
	},
	change: async (event) => {
		const { app, member, team, said } = await asked(event, NewMoment);
		if (isUnread(said)) return fail(400, { ...said, about: said.kept.id ?? '' });
		if (!(await changeMoment(app, team, said, member.user))) error(404);
		back(team);
	},
	up: pressed(({ app, team }, id) => moveMoment(app, team, id, -1)),
	down: pressed(({ app, team }, id) => moveMoment(app, team, id, 1)),
	retire: pressed(({ app, member, team }, id) =>
		retireMoment(app, team, { id, retired: true }, member.user)
	),
	bringBack: pressed(({ app, member, team }, id) =>
		retireMoment(app, team, { id, retired: false }, member.user)
	)
};
