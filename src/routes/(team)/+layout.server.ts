import { error, redirect } from '@sveltejs/kit';
import { teamOf, teamsOf } from '#lib/server/teams.ts';
import { cookieName } from '#lib/server/who.ts';
import { signedIn } from './standing.ts';
import type { LayoutServerLoad } from './$types';

/** Members only; and the team this page is about, or else the one they chose, or else their first. */
export const load: LayoutServerLoad = async ({ cookies, locals, params, url }) => {
	const member = signedIn({ locals, url });
	const { app, locale, secure, theme } = locals;
	const owner = await teamOf(app, params);
	const teams = await teamsOf(app, member.user);
	const wanted =
		owner ?? url.searchParams.get('team') ?? cookies.get(cookieName('team', secure)) ?? null;
	const chosen = teams.find((one) => one.id === wanted);
	if (owner === undefined || (owner && !chosen)) error(404);
	const real = teams.filter((one) => one.practice === null);
	const team = chosen ?? real[0];
	if (!team && url.pathname !== '/teams/new') redirect(303, '/teams/new');
	return {
		locale,
		theme,
		path: url.pathname,
		member: { id: member.user, name: member.name },
		team: team ?? null,
		teams: real
	};
};
