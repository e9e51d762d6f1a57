import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { keepKey, NewKey } from '#lib/server/doors/passkeys.ts';
import { signedIn } from '../../../standing.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, request, url }) => {
	const member = signedIn({ locals, url });
	const said = v.safeParse(NewKey, await request.json().catch(() => null));
	if (!said.success) error(400);
	return (await keepKey(locals.app, member, said.output, url)) ? json({ done: true }) : error(403);
};
