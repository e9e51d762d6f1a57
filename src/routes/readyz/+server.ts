import { json } from '@sveltejs/kit';
import { readiness } from '#lib/server/ready.ts';

export async function GET({ locals: { app } }) {
	const { ready, ...rest } = await readiness(app);
	return json(rest, { status: ready ? 200 : 503 });
}
