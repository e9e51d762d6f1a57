import * as v from 'valibot';
import { flowIn, periodsOf } from '#lib/server/lost/flow.ts';
import { Day } from '#lib/server/trends/fields.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { app } = locals;
	const team = (await parent()).team!.id;
	const periods = periodsOf(app.now().slice(0, 10));
	const [from, until] = ['from', 'until'].map((name) => url.searchParams.get(name) ?? '');
	const asked =
		v.is(Day, from) && v.is(Day, until) && from! <= until! ? { from: from!, until: until! } : null;
	const period = asked ?? periods[0]!;
	return { period, periods, flow: await flowIn(app, team, period) };
};
