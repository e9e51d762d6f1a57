import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** A code that was typed becomes the address of its meeting. */
export const load: PageServerLoad = ({ url }) => {
	const typed = (url.searchParams.get('code') ?? '').replace(/[\s-]/g, '');
	if (typed) redirect(303, `/j/${encodeURIComponent(typed)}`);
};
