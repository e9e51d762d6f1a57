import { fail, redirect } from '@sveltejs/kit';
import { isUnread, keptOf, readForm, type Failed } from '#lib/server/forms.ts';
import { canMail } from '#lib/server/mail/outbox.ts';
import { rememberLocale } from '#lib/server/members.ts';
import { signIn, SignIn } from '#lib/server/people.ts';
import { backTo } from '../back.ts';
import type { Actions, PageServerLoad } from './$types';

const refusals = ['oidc', 'away'] as const;

export const load: PageServerLoad = ({ locals, url }) => {
	const back = backTo(url.searchParams.get('back'));
	if (locals.member) redirect(303, back);
	const { app } = locals;
	return {
		back,
		canMail: canMail(app),
		provider: app.config.oidc?.name ?? null,
		refused: refusals.find((one) => one === url.searchParams.get('refused')) ?? null
	};
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
		await rememberLocale(app, done.user, locals.locale);
		redirect(303, backTo(String(form.get('back') ?? '')));
	}
};
