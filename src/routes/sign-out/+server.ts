import { redirect } from '@sveltejs/kit';
import { signOut } from '#lib/server/people.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, request, url }) => {
	const { app, address } = locals;
	await signOut(app, { protocol: url.protocol, headers: request.headers, address });
	redirect(303, '/');
};
