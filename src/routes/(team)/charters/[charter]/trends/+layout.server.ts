import { error } from '@sveltejs/kit';
import { charterBy } from '#lib/server/charters/charters.ts';
import { standing } from '../../../standing.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { app } = await standing(event);
	const charter = await charterBy(app, event.params.charter);
	if (!charter) error(404);
	return { charter: { id: charter.id, title: charter.title } };
};
