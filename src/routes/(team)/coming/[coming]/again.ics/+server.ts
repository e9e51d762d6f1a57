import { error } from '@sveltejs/kit';
import { joinAddress } from '#lib/server/address.ts';
import { askingFile } from '#lib/server/coming/again.ts';
import { comingBy } from '#lib/server/coming/changes.ts';
import { standing } from '../../../standing.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { app } = await standing(event);
	const coming = await comingBy(app, event.params.coming);
	const origin = joinAddress(app, event.url).path('');
	const file = coming && (await askingFile(coming, { origin, locale: event.locals.locale }));
	if (!file) error(404);
	return new Response(file, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
			'content-disposition': 'attachment; filename="again.ics"'
		}
	});
};
