import { json } from '@sveltejs/kit';
import { askWho } from '#lib/server/doors/passkeys.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, url }) => json(await askWho(locals.app, url));
