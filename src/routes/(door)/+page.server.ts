import { fail, redirect } from '@sveltejs/kit';
import type { Failed } from '#lib/server/forms.ts';
import { findByKey } from '#lib/server/meetings/find.ts';
import { noteFailure } from '#lib/server/meetings/guessing.ts';
import { isEmpty } from '#lib/server/setup.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (locals.member) redirect(303, '/home');
	return { empty: await isEmpty(locals.app) };
};

export const actions: Actions = {
	/** Nothing is said here that the door itself would not say: a code of no open meeting is a wrong one. */
	default: async ({ locals, request }) => {
		const { app, address } = locals;
		const typed = String((await request.formData()).get('code') ?? '');
		const digits = typed.replace(/[^\p{Nd}]/gu, '');
		const wrong: Failed = { problems: { code: 'wrong-code' }, kept: { code: typed } };
		if (!/^\d{9}$/.test(digits)) return fail(400, wrong);
		const door = await findByKey(app, digits);
		if (door?.state !== 'open') {
			await noteFailure(app, 'code', address);
			return fail(404, wrong);
		}
		redirect(303, `/j/${digits}`);
	}
};
