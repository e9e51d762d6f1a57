import { failingOf } from '#lib/server/recoveries/failing.ts';
import { heldBy } from '#lib/server/recoveries/held.ts';
import { signedIn } from '../standing.ts';
import { readerOf } from './reader.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { team } = await parent();
	const reader = readerOf({
		team: team!.id,
		role: team!.role,
		member: signedIn({ locals, url })
	});
	return {
		recoveries: await heldBy(locals.app, reader),
		failing: await failingOf(locals.app, reader)
	};
};
