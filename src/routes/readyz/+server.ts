import { json } from '@sveltejs/kit';

export async function GET({ locals: { app } }) {
	const health = await app.db.health();
	return json(health, { status: health.writable ? 200 : 503 });
}
