import { askedIn, listed } from '#lib/server/complaints/listed.ts';
import { themesIn } from '#lib/server/complaints/suggested.ts';
import { alarmsOf } from '#lib/server/complaints/trends.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const { app } = locals;
	const asked = askedIn(url.searchParams);
	return {
		asked,
		list: await listed(app, team!.id, asked),
		themes: await themesIn(app, team!.id),
		alarms: await alarmsOf(app, team!.id)
	};
};
