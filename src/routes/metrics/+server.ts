import { error } from '@sveltejs/kit';
import { timingSafeEqual } from 'node:crypto';
import { hashToken } from '#lib/server/tokens.ts';
import type { RequestHandler } from './$types';

/** For the operator's own watch, by the token the server was started with; without one there is nothing here. */
export const GET: RequestHandler = async ({ locals: { app }, request }) => {
	const { metricsToken } = app.config;
	if (!metricsToken || !app.metrics) error(404);
	const said = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
	const [one, other] = [said, metricsToken].map((token) => Buffer.from(hashToken(token)));
	if (!timingSafeEqual(one!, other!)) error(401);
	const text = await app.metrics.text(app);
	return new Response(text, { headers: { 'content-type': 'text/plain; version=0.0.4' } });
};
