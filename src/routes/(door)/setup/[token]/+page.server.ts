import { fail, redirect } from '@sveltejs/kit';
import { isRefusal, refuse } from '#lib/domain/refusal.ts';
import { loadExample } from '#lib/server/example.ts';
import { isUnread, keptOf, readForm, type Failed } from '#lib/server/forms.ts';
import { signUp } from '#lib/server/people.ts';
import { firstTeam, isSetupToken, SetupForm } from '#lib/server/setup.ts';
import { newId } from '#lib/server/tokens.ts';
import { cookieName } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	good: await isSetupToken(locals.app, params.token),
	id: newId(),
	charter: newId()
});

export const actions: Actions = {
	default: async ({ cookies, locals, params, request, url }) => {
		const { app, address, secure } = locals;
		const said = readForm(SetupForm, await request.formData());
		if (isUnread(said)) return fail(400, said as Failed);
		if (!(await isSetupToken(app, params.token))) return fail(410, refuse('too-late') as Failed);
		const from = { protocol: url.protocol, headers: request.headers, address };
		const { name, email, password } = said;
		const person = await signUp(app, from, { name, email, password });
		if ('problems' in person) {
			const failed: Failed = { ...person, kept: keptOf(said) };
			return fail(400, failed);
		}
		const made = await firstTeam(app, params.token, said, person.user, locals.locale);
		if (isRefusal(made)) return fail(410, made as Failed);
		if (said.start === 'example') await loadExample(app, person.user);
		cookies.set(cookieName('team', secure), said.id, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure
		});
		redirect(303, `/charters/${said.charter}?team=${said.id}`);
	}
};
