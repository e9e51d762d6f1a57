import { error, redirect } from '@sveltejs/kit';
import { toProvider } from '#lib/server/doors/oidc.ts';
import { backTo } from '../../back.ts';
import type { RequestHandler } from './$types';

/** A link and no form: a form that ends at another host is stopped by our own Content-Security-Policy. */
export const GET: RequestHandler = async ({ locals, request, url }) => {
	const { app } = locals;
	if (!app.config.oidc) error(404);
	const back = backTo(url.searchParams.get('back'));
	const there = await toProvider(app, request.headers, back).catch((cause: unknown) => {
		app.log.error({ error: cause }, 'the OpenID provider could not be asked');
		return null;
	});
	redirect(303, there ?? '/sign-in?refused=away');
};
