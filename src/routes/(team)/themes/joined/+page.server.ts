import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { Id } from '#lib/domain/text.ts';
import { can } from '#lib/server/can.ts';
import {
	joinedFor,
	JoinForm,
	joinThemes,
	looseThemes,
	partTheme
} from '#lib/server/themes/joined.ts';
import { newId } from '#lib/server/tokens.ts';
import { teamsOf } from '#lib/server/teams.ts';
import { signedIn } from '../../standing.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The teams of a person, without those they only practise in. */
async function placed({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
	const { user } = signedIn({ locals, url });
	const teams = (await teamsOf(locals.app, user)).filter(
		(one) => one.practice === null && can(one.role, 'theme.edit')
	);
	return { app: locals.app, by: { teams: teams.map((one) => one.id), user } };
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { app, by } = await placed({ locals, url });
	return {
		joined: await joinedFor(app, by.teams),
		loose: await looseThemes(app, by.teams),
		fresh: newId()
	};
};

export const actions: Actions = {
	join: async (event) => {
		const { app, by } = await placed(event);
		const form = await event.request.formData();
		const [id, name] = ['id', 'name'].map((key) => String(form.get(key) ?? ''));
		const themes = [...new Set(form.getAll('theme').map(String))];
		const said = v.safeParse(JoinForm, { id, name, themes });
		if (!said.success || !(await joinThemes(app, by, said.output)))
			return fail(400, { few: true, name, themes });
		redirect(303, '/themes/joined');
	},
	part: async (event) => {
		const { app, by } = await placed(event);
		const theme = v.safeParse(Id, (await event.request.formData()).get('theme'));
		if (theme.success) await partTheme(app, by, theme.output);
		redirect(303, '/themes/joined');
	}
};
