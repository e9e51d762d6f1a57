import { error } from '@sveltejs/kit';
import { joinAddress } from '#lib/server/address.ts';
import { followUpEntry, followUpsOf, teamOfTask } from '#lib/server/promises/again.ts';
import { standingFor } from '../../../../standing.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { task: id } = event.params;
	const whose = await teamOfTask(event.locals.app, id);
	const { app, team } = await standingFor(event, whose ?? '', 'team.read');
	const [task] = await followUpsOf(app, team, id);
	if (!task) error(404);
	const origin = joinAddress(app, event.url).path('');
	return new Response(await followUpEntry(app, task, origin, event.locals.locale), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
			'content-disposition': 'attachment; filename="again.ics"'
		}
	});
};
