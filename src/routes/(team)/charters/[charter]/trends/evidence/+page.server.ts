import { evidenceOf } from '#lib/server/trends/evidence.ts';
import { oursOf } from '#lib/server/trends/ours.ts';
import { contradictionsOf } from '#lib/server/trends/segments.ts';
import { standing } from '../../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app } = await standing(event);
	const { charter } = event.params;
	return {
		evidence: await evidenceOf(app, charter),
		ours: await oursOf(app, charter),
		contradictions: await contradictionsOf(app, charter)
	};
};
