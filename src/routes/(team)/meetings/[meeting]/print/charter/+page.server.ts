import { error } from '@sveltejs/kit';
import { charterFor } from '#lib/server/meetings/paper.ts';
import { standing } from '../../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app } = await standing(event);
	const paper = await charterFor(app, event.params.meeting);
	if (!paper) error(404);
	return paper;
};
