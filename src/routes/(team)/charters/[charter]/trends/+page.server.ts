import { complaintsOf, figuresOf } from '#lib/server/trends/counts.ts';
import { clausesEver } from '#lib/server/trends/held.ts';
import { trendsOf } from '#lib/server/trends/series.ts';
import { standing } from '../../../standing.ts';
import type { PageServerLoad } from './$types';

/** So many meetings and waves can be told apart in one drawing. */
const LAST = 24;

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	const { charter } = event.params;
	const clauses = await clausesEver(app, charter);
	const figures = await figuresOf(app, charter);
	const last = event.url.searchParams.has('all') ? undefined : LAST;
	return {
		...(await trendsOf(app, { team, charter, last })),
		complaints: await complaintsOf(app, team),
		figures: figures.map((one) => ({
			...one,
			text: clauses.find(({ id }) => id === one.clause)?.text ?? ''
		}))
	};
};
