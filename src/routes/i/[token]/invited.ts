import { error, type RequestEvent } from '@sveltejs/kit';
import { invitedBy } from '#lib/server/invitations/answer.ts';
import { isLocale } from '#lib/words/index.ts';

/** Whose page this is, in the language they chose here or are written to in. */
export async function invited(event: RequestEvent<{ token: string }>) {
	const { cookies, locals, params } = event;
	const found = await invitedBy(locals.app, params.token, locals.locale);
	if (!found) error(404, 'unknown-meeting');
	// The page around says its language too, so it is said where all of it is known.
	if (!isLocale(cookies.get('lang'))) locals.locale = found.who.locale;
	return { app: locals.app, invited: found };
}
