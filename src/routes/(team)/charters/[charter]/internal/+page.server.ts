import { error } from '@sveltejs/kit';
import { charterBy } from '#lib/server/charters/charters.ts';
import { internalOf } from '#lib/server/charters/internal.ts';
import { standing } from '../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	const charter = await charterBy(app, event.params.charter);
	if (!charter) error(404);
	const { id, title } = charter;
	return { charter: { id, title }, item: await internalOf(app, { team, charter: id }) };
};
