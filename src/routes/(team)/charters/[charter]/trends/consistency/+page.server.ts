import { consistencyOf } from '#lib/server/trends/consistency.ts';
import { standing } from '../../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	return { consistency: await consistencyOf(app, { team, charter: event.params.charter }) };
};
