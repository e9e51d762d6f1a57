import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The one door of better-auth's own that is open: where the OpenID provider sends people back to. */
export const GET: RequestHandler = ({ locals, request }) => {
	const { auth, config } = locals.app;
	if (!config.oidc || !config.origin) error(404);
	return auth(config.origin).handler(request);
};
