import { fail, redirect } from '@sveltejs/kit';
import { comeByLink, whoseLink } from '#lib/server/doors/link.ts';
import { backTo } from '../../../back.ts';
import type { Actions, PageServerLoad } from './$types';

/** Nothing happens by looking: mail servers open links too. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const whose = await whoseLink(locals.app, params.token);
	return {
		whose: whose && { name: whose.name, isProven: whose.isProven },
		back: backTo(url.searchParams.get('back'))
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		const form = await request.formData();
		const { app, address } = locals;
		const from = { protocol: url.protocol, headers: request.headers, address };
		if (!(await comeByLink(app, from, params.token))) return fail(410, { gone: true });
		redirect(303, backTo(String(form.get('back') ?? '')));
	}
};
