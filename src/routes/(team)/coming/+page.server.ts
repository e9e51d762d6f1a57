import { comingsOf } from '#lib/server/coming/changes.ts';
import { aheadOf } from '#lib/server/coming/tasks.ts';
import type { PageServerLoad } from './$types';

const nothing = { tasks: [], worst: [] };

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { app } = locals;
	const team = (await parent()).team!.id;
	const ahead = await aheadOf(app, team);
	return {
		today: app.now().slice(0, 10),
		comings: (await comingsOf(app, team)).map(({ id, what, kind, startsOn, closedOn }) => {
			const { tasks, worst } = ahead.find(({ coming }) => coming.id === id) ?? nothing;
			const late = tasks.filter(({ state }) => state !== 'open').length;
			const whom = worst.map(({ name }) => name);
			return { id, what, kind, startsOn, closedOn, whom, open: tasks.length - late, late };
		})
	};
};
