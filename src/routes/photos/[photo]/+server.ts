import { error } from '@sveltejs/kit';
import { photoFor } from '#lib/server/meetings/photos.ts';
import type { RequestHandler } from './$types';

/** A face, for whoever is in the same meeting. Not cached: it can be taken away again. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const image = await photoFor(locals.app, {
		id: params.photo,
		cookie: request.headers.get('cookie'),
		protocol: url.protocol
	});
	if (!image) error(404, 'not-found');
	return new Response(new Uint8Array(image), {
		headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' }
	});
};
