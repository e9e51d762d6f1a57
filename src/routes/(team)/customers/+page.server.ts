import { customersOf } from '#lib/server/customers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { team } = await parent();
	return { customers: await customersOf(locals.app, team!.id) };
};
