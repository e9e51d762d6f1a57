import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { isUnread, readForm } from '#lib/server/forms.ts';
import { customersIn } from '#lib/server/promises/given.ts';
import {
	dropExpectation,
	expect,
	expectationsOf,
	ExpectForm,
	sign,
	SignForm
} from '#lib/server/promises/joint.ts';
import { newId } from '#lib/server/tokens.ts';
import { standingFor } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	const { app } = locals;
	return {
		expectations: await expectationsOf(app, team!.id),
		customers: await customersIn(app, team!.id),
		fresh: newId(),
		today: app.now().slice(0, 10)
	};
};

const Whose = v.object({ team: Id });
const Which = v.object({ expectation: Id });

/** Every form says which team it means: another window may have chosen another one. */
async function asked<S extends v.GenericSchema>(event: RequestEvent, schema: S) {
	const form = await event.request.formData();
	const whose = readForm(Whose, form);
	const at = await standingFor(event, isUnread(whose) ? '' : whose.team, 'promise.keep');
	return { ...at, said: readForm(schema, form) };
}

const back = (team: string) => redirect(303, `/promises/expectations?team=${team}`);

export const actions: Actions = {
	add: async (event) => {
		const { app, member, team, said } = await asked(event, ExpectForm);
		if (isUnread(said)) return fail(400, { ...said, about: 'add' });
		if (!(await expect(app, team, said, member))) error(404);
		back(team);
	},
	sign: async (event) => {
		const { app, member, team, said } = await asked(event, SignForm);
		if (isUnread(said)) return fail(400, { ...said, about: 'sign' });
		if (!(await sign(app, team, said, member))) error(404);
		back(team);
	},
	remove: async (event) => {
		const { app, member, team, said } = await asked(event, Which);
		if (!isUnread(said)) await dropExpectation(app, team, said.expectation, member.user);
		back(team);
	}
};
