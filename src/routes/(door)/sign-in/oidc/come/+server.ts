import { redirect } from '@sveltejs/kit';
import { acceptInvites } from '#lib/server/doors/oidc.ts';
import { backTo } from '../../../back.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	if (!locals.member) redirect(303, '/sign-in?refused=oidc');
	await acceptInvites(locals.app, locals.member.user);
	redirect(303, backTo(url.searchParams.get('back')));
};
