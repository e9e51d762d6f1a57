import { error } from '@sveltejs/kit';
import { piecesOf } from '#lib/domain/charter/pieces.ts';
import { storyOf } from '#lib/server/meetings/story.ts';
import { verdictsOf } from '#lib/server/told/verdicts.ts';
import { standing } from '../../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member } = await standing(event);
	const { meeting, comment } = event.params;
	const story = await storyOf(app, meeting, comment, member.user);
	if (!story) error(404);
	return {
		...story,
		verdict: (await verdictsOf(app, [meeting])).get(`${meeting}/${comment}`) ?? null,
		changes: story.changes.map((one) => ({ ...one, pieces: piecesOf(one.before, one.after) }))
	};
};
