import { error } from '@sveltejs/kit';
import { renderSVG } from 'uqr';
import { joinAddress } from '#lib/server/address.ts';
import { mayShowDoor } from '#lib/server/meetings/door.ts';
import type { RequestHandler } from './$types';

/** The way into a meeting as a square code, for whoever is in it already and for its wall. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const roomToken = await mayShowDoor(locals.app, {
		meeting: params.meeting,
		cookie: request.headers.get('cookie'),
		protocol: url.protocol,
		member: locals.member
	});
	if (!roomToken) error(404);
	const svg = renderSVG(joinAddress(locals.app, url).link(roomToken), { ecc: 'M', border: 4 });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
