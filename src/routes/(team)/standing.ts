import { error, redirect, type Cookies } from '@sveltejs/kit';
import type { App as Forthright } from '#lib/server/app.ts';
import { can, type Action } from '#lib/server/can.ts';
import { teamOf, type Thing } from '#lib/server/teams.ts';
import { cookieName, roleIn, type Member, type Role } from '#lib/server/who.ts';

export type Standing = { app: Forthright; member: Member; team: string; role: Role };

type Asking = {
	locals: App.Locals;
	params: Thing;
	url: URL;
};

/** Who is signed in. Everybody else is asked to sign in, and comes back. */
export function signedIn({ locals, url }: Pick<Asking, 'locals' | 'url'>): Member {
	if (locals.member) return locals.member;
	const back = encodeURIComponent(url.pathname + url.search);
	redirect(303, `/sign-in?back=${back}`);
}

/**
 * A member before something of their team: the team of what the page is about. What is another
 * team's is not there (404); what asks for more than their role is refused (403).
 */
export async function standing(asking: Asking, action: Action = 'team.read'): Promise<Standing> {
	const member = signedIn(asking);
	const { app } = asking.locals;
	// Asked in any case: no clock tells which ids there are.
	const team = (await teamOf(app, asking.params)) ?? '';
	return standingIn(app, member, team, action);
}

/** For what a team has none of yet: the form says for which team. */
export async function standingFor(
	{ locals, url }: Pick<Asking, 'locals' | 'url'>,
	team: string,
	action: Action
): Promise<Standing> {
	return standingIn(locals.app, signedIn({ locals, url }), team, action);
}

async function standingIn(app: Forthright, member: Member, team: string, action: Action) {
	const role = await roleIn(app, team, member.user);
	if (!role) error(404);
	if (!can(role, action)) error(403);
	return { app, member, team, role };
}

/** The team somebody works in is remembered by their browser, and by nothing else. */
export const rememberTeam = (cookies: Cookies, { secure }: App.Locals, team: string) =>
	cookies.set(cookieName('team', secure), team, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure,
		maxAge: 365 * 24 * 3600
	});
