import { error } from '@sveltejs/kit';
import { charterBy } from '#lib/server/charters/charters.ts';
import { quarterIn, quarterOf } from '#lib/server/report/quarter.ts';
import { standing } from '../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	const charter = await charterBy(app, event.params.charter);
	if (!charter) error(404);
	const when = quarterIn(event.url.searchParams.get('at'), app.now());
	const { id, title } = charter;
	return { charter: { id, title }, when, told: await quarterOf(app, team, id, when) };
};
