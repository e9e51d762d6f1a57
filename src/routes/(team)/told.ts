import { error } from '@sveltejs/kit';
import { joinAddress } from '#lib/server/address.ts';
import type { Press } from '#lib/server/told/send.ts';
import type { Action } from '#lib/server/can.ts';
import { standing } from './standing.ts';

type Asking = Parameters<typeof standing>[0] & { request: Request };

/** A form that tells somebody something, and whose press it is. */
export async function telling(event: Asking, action: Action = 'customer.edit') {
	const { app, member, team } = await standing(event, action);
	const press: Press = { team, by: member, origin: joinAddress(app, event.url).path('') };
	return {
		app,
		team,
		press,
		doer: { team, by: member.user },
		form: await event.request.formData(),
		locale: event.locals.locale
	};
}

/** A number of a version in an address. */
export function versionIn(said: string) {
	if (!/^\d{1,6}$/.test(said)) error(404);
	return Number(said);
}
