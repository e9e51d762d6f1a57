import { place } from '#lib/domain/charter/clause.ts';
import { roomAt } from '#lib/server/meetings/review.ts';
import { planOf } from '#lib/server/meetings/plans.ts';
import { standing } from '../../../standing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { app, member } = await standing(event);
	const { meeting: id } = event.params;
	const plan = (await planOf(app, id))!;
	const asked = event.url.searchParams.get('at');
	const at = asked !== null && /^\d{1,9}$/.test(asked) ? Number(asked) : null;
	const moment = await roomAt(app, id, at, member.user);
	const about = { id, title: plan.title, zone: plan.zone, charter: plan.charter };
	if (!moment) return { about, moment: null };
	const { meeting, said: all, ...rest } = moment;
	// The newest first: what was just said stands on top.
	const said = all.toReversed();
	const just = said.find((one) => one.seq === moment.seq);
	const where = meeting.comments.find((one) => one.id === just?.comment)?.clause;
	const clause = meeting.clauses.find((one) => one.id === (where ?? meeting.pointer.clause));
	const on = new Set(
		meeting.comments.filter((one) => clause && one.clause === clause.id).map((one) => one.id)
	);
	return {
		about,
		moment: {
			...rest,
			stage: meeting.pointer.stage,
			started: meeting.startedAt !== null,
			clause: clause ? { ...clause, place: place(meeting.clauses, clause.id) } : null,
			onClause: said.filter((one) => on.has(one.comment)),
			elsewhere: said.filter((one) => !on.has(one.comment)),
			proposals: meeting.proposals.map(({ id, op, before, after, status }) => ({
				id,
				op,
				before,
				after,
				status
			}))
		}
	};
};
