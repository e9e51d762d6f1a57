import { error, redirect } from '@sveltejs/kit';
import { exchangeScreenLink, isScreenLink } from '#lib/server/meetings/screens.ts';
import { cookieName, screenCookie } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

const days = 24 * 3600;

/** Nothing happens here: whatever opens links to look at them must not use them up. */
export const load: PageServerLoad = async ({ locals, params }) => {
	if (!(await isScreenLink(locals.app, params.token))) error(404, 'not-found');
};

export const actions: Actions = {
	async default({ cookies, locals, params }) {
		const screen = await exchangeScreenLink(locals.app, params.token);
		if (!screen) error(404, 'not-found');
		cookies.set(cookieName(screenCookie(screen.meeting), locals.secure), screen.token, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: locals.secure,
			maxAge: 30 * days
		});
		redirect(303, `/screen/${screen.meeting}`);
	}
};
