import { place } from '#lib/domain/charter/clause.ts';
import { piecesOf } from '#lib/domain/charter/pieces.ts';
import type { App } from '../app.ts';
import { heldBy, type HeldMeeting } from '../themes/held.ts';

/** What a meeting proposed and nobody has agreed yet. */
function waitingIn({ id, title, startsAt, zone, version, meeting }: HeldMeeting) {
	return meeting.proposals
		.filter(({ status }) => status === 'open' || status === 'accepted')
		.map(({ id: proposal, op, clause, before, after, because, others, status, number }) => ({
			meeting: id,
			title,
			startsAt,
			zone,
			version,
			proposal,
			number,
			op,
			clause,
			where: place(meeting.clauses, clause),
			before,
			after,
			pieces: piecesOf(before, after),
			comments: because.length + others,
			accepted: status === 'accepted'
		}));
}

/**
 * Several meetings on one draft: what waits to be agreed, and the passages for which more than one
 * wording does. Those are shown side by side, so that a person chooses.
 */
export async function seriesOf(app: App, team: string, charter: string) {
	const held = (await heldBy(app, team)).filter((one) => one.charter === charter);
	const waiting = held.flatMap(waitingIn);
	const byClause = Map.groupBy(
		waiting.filter((one) => one.op !== 'add'),
		(one) => one.clause
	);
	return {
		meetings: held.map(({ id, title, startsAt, zone, version, meeting }) => ({
			id,
			title,
			startsAt,
			zone,
			version,
			agreed: meeting.agreed.map((one) => one.number),
			waiting: waiting.filter((one) => one.meeting === id).length
		})),
		conflicts: [...byClause.values()].filter((one) => one.length > 1),
		waiting: waiting.filter(
			(one) => one.op === 'add' || (byClause.get(one.clause)?.length ?? 0) < 2
		)
	};
}
