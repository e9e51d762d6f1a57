import { error } from '@sveltejs/kit';
import { announcedAt } from '#lib/server/told/announcement.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const announced = await announcedAt(locals.app, params.token);
	if (!announced) error(404);
	return { locale: locals.locale, announced };
};
