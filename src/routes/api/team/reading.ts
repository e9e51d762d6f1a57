import { error, json, type RequestEvent } from '@sveltejs/kit';
import type { App as Forthright } from '#lib/server/app.ts';
import { teamBy } from '#lib/server/api/tokens.ts';

type Params = Partial<Record<string, string>>;
type Asking<P extends Params> = {
	app: Forthright;
	team: { id: string; name: string };
	params: P;
	url: URL;
};

/** For programs: a token made in the settings, and nothing else, opens what is read. */
export const reading =
	<P extends Params>(read: (asking: Asking<P>) => Promise<object | null>) =>
	async ({ locals, params, request, url }: RequestEvent<P>) => {
		const token = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
		const team = token && (await teamBy(locals.app, token));
		if (!team) {
			const headers = { 'www-authenticate': 'Bearer' };
			return json({ refused: 'unknown-token' }, { status: 401, headers });
		}
		const found = await read({ app: locals.app, team, params, url });
		if (!found) error(404);
		return json(found);
	};
