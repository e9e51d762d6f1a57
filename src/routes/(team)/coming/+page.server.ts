import { comingsOf } from '#lib/server/coming/changes.ts';
import { waitingIn } from '#lib/server/coming/tasks.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { app } = locals;
	const team = (await parent()).team!.id;
	const waiting = await waitingIn(app, team);
	return {
		today: app.now().slice(0, 10),
		comings: (await comingsOf(app, team)).map(({ id, what, kind, startsOn, closedOn }) => {
			const tasks = waiting.filter(({ coming }) => coming.id === id).map(({ task }) => task);
			const late = tasks.filter(({ state }) => state !== 'open').length;
			return { id, what, kind, startsOn, closedOn, open: tasks.length - late, late };
		})
	};
};
