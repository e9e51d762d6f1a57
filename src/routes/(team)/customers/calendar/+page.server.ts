import { comingsOf } from '#lib/server/coming/changes.ts';
import { datesOf } from '#lib/server/customers/dates.ts';
import type { PageServerLoad } from './$types';

/** The days of all customers, and among them the days on which something changes for them. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { app } = locals;
	const team = (await parent()).team!.id;
	const today = app.now().slice(0, 10);
	const comings = (await comingsOf(app, team)).filter(
		({ closedOn, startsOn }) => closedOn === null && startsOn >= today
	);
	const dates = (await datesOf(app, { team })).map(({ id, customer, name, what, from, until }) => ({
		...{ id, name, what, from, until },
		href: `/customers/${customer}#dates`
	}));
	const changes = comings.map(({ id, what, startsOn }) => ({
		...{ id, name: null, what, from: startsOn, until: startsOn },
		href: `/coming/${id}`
	}));
	return { days: [...dates, ...changes].toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
};
