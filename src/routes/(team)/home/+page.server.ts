import { tasksOf } from '#lib/server/after/watch.ts';
import { chartersOf } from '#lib/server/charters/charters.ts';
import { can } from '#lib/server/can.ts';
import { aheadOf } from '#lib/server/coming/tasks.ts';
import { stationsOf } from '#lib/server/customers/stations.ts';
import { meetingsOf } from '#lib/server/meetings/plans.ts';
import { readyFor } from '#lib/server/preparation/ready.ts';
import { heldBy } from '#lib/server/promises/held.ts';
import { uncontacted } from '#lib/server/recoveries/held.ts';
import { dueThisWeek, shownFirst, todosFor, watchFor } from '#lib/server/promises/today.ts';
import type { PageServerLoad } from './$types';

const FEW = 5;

export const load: PageServerLoad = async ({ depends, locals, parent }) => {
	depends('urgent:now');
	const { app } = locals;
	const { team, member } = await parent();
	const leads = can(team!.role, 'meeting.run');
	const reader = { team: team!.id, leads, member: member.id };
	const meetings = await meetingsOf(app, team!.id);
	const held = await heldBy(app, team!.id);
	const ahead = await aheadOf(app, team!.id);
	const week = dueThisWeek(held, app.now().slice(0, 10));
	const planned = meetings.filter((one) => one.state === 'planned').toReversed();
	const next =
		planned.find((one) => one.startsAt >= app.now().slice(0, 10)) ?? planned.at(-1) ?? null;
	return {
		running: meetings.filter((one) => one.state === 'open').slice(0, FEW),
		next,
		ready: next && (await readyFor(app, team!.id, next.id)),
		todos: (await todosFor(app, team!.id, member.id, { held, ahead })).slice(0, FEW),
		tasks: leads ? await tasksOf(app, team!.id) : [],
		recoveries: await uncontacted(app, reader),
		stations: await stationsOf(app, reader),
		week: week.length,
		promises: shownFirst(held, week).slice(0, FEW),
		coming: ahead.slice(0, FEW).map(({ coming: { id, what, startsOn }, worst }) => {
			return { id, what, startsOn, whom: worst.map(({ name }) => name) };
		}),
		charters: (await chartersOf(app, team!.id)).slice(0, FEW),
		// Of several lines one may fail; the others still show.
		watch: await watchFor(app, team!.id).catch((error: unknown) => {
			app.log.error({ error }, 'what to watch could not be told');
			return null;
		})
	};
};
