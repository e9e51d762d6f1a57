import { askedIn } from '#lib/server/search/asked.ts';
import { choicesFor } from '#lib/server/search/choices.ts';
import { search } from '#lib/server/search/search.ts';
import { signedIn } from '../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const { app } = locals;
	const reader = { team: team!.id, member: signedIn({ locals, url }).user };
	const asked = askedIn(url.searchParams);
	return {
		asked,
		found: await search(app, reader, asked),
		choices: await choicesFor(app, team!.id)
	};
};
