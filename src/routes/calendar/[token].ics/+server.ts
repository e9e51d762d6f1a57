import { error } from '@sveltejs/kit';
import { feedBy } from '#lib/server/calendar/feed.ts';
import { isLocale } from '#lib/words/index.ts';
import type { RequestHandler } from './$types';

/** A calendar program has no cookie: the address is the secret. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { app, locale } = locals;
	const asked = url.searchParams.get('lang');
	const origin = app.config.origin ?? url.origin;
	const feed = await feedBy(app, params.token, origin, isLocale(asked) ? asked : locale);
	if (feed === null) error(404);
	return new Response(feed, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
