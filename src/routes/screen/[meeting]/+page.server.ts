import { error } from '@sveltejs/kit';
import { calledIn } from '#lib/server/manner.ts';
import { wallFor } from '#lib/server/meetings/wall.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ depends, locals, params, request, url }) => {
	depends('wall:code');
	const { meeting } = params;
	const cookie = request.headers.get('cookie');
	const wall = await wallFor(locals.app, { meeting, cookie, url });
	if (!wall) error(404, 'not-found');
	return { meeting, called: await calledIn(locals.app, meeting), ...wall };
};
