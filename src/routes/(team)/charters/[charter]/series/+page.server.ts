import { error } from '@sveltejs/kit';
import { charterBy } from '#lib/server/charters/charters.ts';
import { seriesOf } from '#lib/server/charters/series.ts';
import { standing } from '../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	const charter = await charterBy(app, event.params.charter);
	if (!charter) error(404);
	return {
		charter: { id: charter.id, title: charter.title },
		...(await seriesOf(app, team, charter.id))
	};
};
