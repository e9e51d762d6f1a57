import { error } from '@sveltejs/kit';
import { customerWith } from '#lib/server/customers.ts';
import { renewalOf } from '#lib/server/customers/renewal.ts';
import { standing } from '../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, team } = await standing(event);
	const customer = await customerWith(app, event.params.customer);
	if (!customer) error(404);
	const { id, name, keyReason, revenue, margin } = customer;
	return {
		customer: { id, name, keyReason, revenue, margin },
		sheet: await renewalOf(app, team, id),
		today: app.now().slice(0, 10)
	};
};
