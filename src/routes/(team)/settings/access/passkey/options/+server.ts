import { json } from '@sveltejs/kit';
import { askForKey } from '#lib/server/doors/passkeys.ts';
import { signedIn } from '../../../../standing.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, url }) =>
	json(await askForKey(locals.app, signedIn({ locals, url }), url));
