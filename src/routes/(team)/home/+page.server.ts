import { tasksOf } from '#lib/server/after/watch.ts';
import { chartersOf } from '#lib/server/charters/charters.ts';
import { can } from '#lib/server/can.ts';
import { meetingsOf } from '#lib/server/meetings/plans.ts';
import { readyFor } from '#lib/server/preparation/ready.ts';
import { promisesOf } from '#lib/server/promises.ts';
import type { PageServerLoad } from './$types';

const FEW = 5;

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { app } = locals;
	const { team } = await parent();
	const meetings = await meetingsOf(app, team!.id);
	const promises = await promisesOf(app, team!.id);
	const planned = meetings.filter((one) => one.state === 'planned').toReversed();
	const next =
		planned.find((one) => one.startsAt >= app.now().slice(0, 10)) ?? planned.at(-1) ?? null;
	return {
		running: meetings.filter((one) => one.state === 'open').slice(0, FEW),
		next,
		ready: next && (await readyFor(app, team!.id, next.id)),
		tasks: can(team!.role, 'meeting.run') ? await tasksOf(app, team!.id) : [],
		promises: promises.slice(0, FEW),
		charters: (await chartersOf(app, team!.id)).slice(0, FEW)
	};
};
