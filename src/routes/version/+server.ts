import { json } from '@sveltejs/kit';
import { protocol } from '#lib/domain/wire.ts';
import { version as app } from '../../../package.json';

/** What runs here, for whoever has to know before they ask for more. */
export async function GET({ locals }) {
	const { schema } = await locals.app.db.health();
	return json({ app, protocol, schema });
}
