import { error } from '@sveltejs/kit';
import { csvOf } from '#lib/server/csv.ts';
import { csvColumns, csvRows } from '#lib/server/complaints/file.ts';
import { standingFor } from '../../standing.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const asked = event.url.searchParams.get('team');
	if (!asked) error(404);
	const { app, team } = await standingFor(event, asked, 'team.read');
	return new Response(csvOf(csvColumns, await csvRows(app, team)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="complaints.csv"'
		}
	});
};
