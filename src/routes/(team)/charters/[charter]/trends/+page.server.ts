import { complaintsOf, figuresOf } from '#lib/server/trends/counts.ts';
import { clausesEver } from '#lib/server/trends/held.ts';
import { trendsOf } from '#lib/server/trends/series.ts';
import { standing } from '../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	const { charter } = event.params;
	const clauses = await clausesEver(app, charter);
	const figures = await figuresOf(app, charter);
	return {
		...(await trendsOf(app, { team, charter })),
		complaints: await complaintsOf(app, team),
		figures: figures.map((one) => ({
			...one,
			text: clauses.find(({ id }) => id === one.clause)?.text ?? ''
		}))
	};
};
