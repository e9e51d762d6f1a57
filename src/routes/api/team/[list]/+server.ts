import { error } from '@sveltejs/kit';
import { isList, lists } from '#lib/server/api/lists.ts';
import { askedIn } from '#lib/server/api/page.ts';
import { reading } from '../reading.ts';

export const GET = reading<{ list: string }>(async ({ app, team, params, url }) => {
	if (!isList(params.list)) return null;
	const asked = askedIn(url.searchParams);
	if (!asked) error(400, 'limit, after or meeting cannot be read');
	return lists[params.list](app, team.id, asked);
});
