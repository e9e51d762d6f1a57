import { error } from '@sveltejs/kit';
import { staffPageOf } from '#lib/server/staff.ts';
import { isPublic } from '#lib/server/webhooks/address.ts';
import type { PageServerLoad } from './$types';

/** For whoever is in the house's own network; to all others it is not there (4.09). */
export const load: PageServerLoad = async ({ locals, params, request }) => {
	const { app, address, locale } = locals;
	// A proxy nobody told us of stands between: then everybody seems to be next door.
	const hidden = app.config.hops === 0 && request.headers.has('x-forwarded-for');
	if (hidden || isPublic(address.replace(/^::ffff:/i, ''))) error(404);
	const page = await staffPageOf(app, params.team);
	if (!page) error(404);
	return { locale, page };
};
