import { error } from '@sveltejs/kit';
import { joinAddress } from '#lib/server/address.ts';
import { entryFor } from '#lib/server/invitations/page.ts';
import { invited } from '../invited.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { app, invited: found } = await invited(event);
	const origin = joinAddress(app, event.url).path('');
	const text = await entryFor(app, found, { origin, token: event.params.token });
	if (!text) error(404);
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8; method=REQUEST',
			'content-disposition': 'attachment; filename="meeting.ics"'
		}
	});
};
