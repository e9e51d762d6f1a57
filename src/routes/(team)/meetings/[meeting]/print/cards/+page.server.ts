import { error } from '@sveltejs/kit';
import { cardsFor } from '#lib/server/meetings/paper.ts';
import { standing } from '../../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app } = await standing(event);
	const paper = await cardsFor(app, event.params.meeting, event.url);
	if (!paper) error(404);
	return paper;
};
