import { customersCsv } from '#lib/server/customers/out.ts';
import { standingFor } from '../../standing.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const asked = event.url.searchParams.get('team') ?? '';
	const { app, team } = await standingFor(event, asked, 'team.read');
	return new Response(await customersCsv(app, team), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="customers.csv"',
			'cache-control': 'no-store'
		}
	});
};
