import { error, fail, redirect, type Cookies } from '@sveltejs/kit';
import { isRefusal } from '#lib/domain/refusal.ts';
import { isUnread, keptOf, readForm, type Failed } from '#lib/server/forms.ts';
import { acceptInvite, inviteBy, rememberLocale } from '#lib/server/members.ts';
import { signUp, SignUp } from '#lib/server/people.ts';
import { cookieName } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const offer = await inviteBy(locals.app, params.token);
	return {
		offer: offer && { team: offer.name, email: offer.email },
		member: locals.member?.name ?? null,
		back: url.pathname
	};
};

export const actions: Actions = {
	/** Somebody new: an account and the team in one go. */
	make: async ({ cookies, locals, params, request, url }) => {
		const { app, address } = locals;
		if (!(await inviteBy(app, params.token))) error(410);
		const said = readForm(SignUp, await request.formData());
		if (isUnread(said)) return fail(400, said as Failed);
		const from = { protocol: url.protocol, headers: request.headers, address };
		const person = await signUp(app, from, said);
		if ('problems' in person) {
			const failed: Failed = { ...person, kept: keptOf(said) };
			return fail(400, failed);
		}
		return come(locals, cookies, params.token, person.user);
	},

	join: async ({ cookies, locals, params }) => {
		if (!locals.member) redirect(303, `/sign-in?back=/invite/${params.token}`);
		return come(locals, cookies, params.token, locals.member.user);
	}
};

async function come(
	{ app, locale, secure }: App.Locals,
	cookies: Cookies,
	token: string,
	user: string
) {
	const joined = await acceptInvite(app, token, user);
	if (isRefusal(joined)) return fail(410, joined as Failed);
	await rememberLocale(app, user, locale);
	const { team } = joined;
	cookies.set(cookieName('team', secure), team, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure
	});
	redirect(303, `/home?team=${team}`);
}
