import { fail, redirect } from '@sveltejs/kit';
import { isUnread, keptOf, readForm, type Failed } from '#lib/server/forms.ts';
import { signIn, SignIn } from '#lib/server/people.ts';
import { backTo } from '../back.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const back = backTo(url.searchParams.get('back'));
	if (locals.member) redirect(303, back);
	return { back };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const form = await request.formData();
		const said = readForm(SignIn, form);
		if (isUnread(said)) return fail(400, said as Failed);
		const { app, address } = locals;
		const from = { protocol: url.protocol, headers: request.headers, address };
		const done = await signIn(app, from, said);
		if ('problems' in done) {
			const failed: Failed = { ...done, kept: keptOf(said) };
			return fail(400, failed);
		}
		redirect(303, backTo(String(form.get('back') ?? '')));
	}
};
