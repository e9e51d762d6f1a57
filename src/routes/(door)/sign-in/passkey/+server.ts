import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { comeByKey, KeyAnswer } from '#lib/server/doors/passkeys.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, request, url }) => {
	const said = v.safeParse(KeyAnswer, await request.json().catch(() => null));
	if (!said.success) error(400);
	const { app, address } = locals;
	const from = { protocol: url.protocol, headers: request.headers, address };
	return (await comeByKey(app, from, said.output, url)) ? json({ done: true }) : error(403);
};
