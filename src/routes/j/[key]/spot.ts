import { place } from '#lib/domain/charter/clause.ts';
import type { Stage } from '#lib/domain/meeting/agenda.ts';
import { proposalIn, type Meeting } from '#lib/domain/meeting/meeting.ts';
import type { Spoken } from '#lib/words/index.ts';

/** Where somebody is in the meeting: the room's own place, or one they went to by themselves. */
export type Spot = { stage: Stage; clause: string | null; proposal: string | null };

export const spotOf = ({ pointer: { stage, clause, proposal } }: Meeting): Spot => ({
	stage,
	clause,
	proposal
});

/** The services of "simplify" are one place: whichever of them one writes about. */
export const sameSpot = (a: Spot, b: Spot) =>
	a.stage === b.stage &&
	a.proposal === b.proposal &&
	(a.stage === 'simplify' || a.clause === b.clause);

/** Where words typed here belong; a draft is found again under it. */
export const placeOf = ({ stage, clause }: Spot) => clause ?? stage;

/** "Expectation 2" and "of 6", "Needs" and nothing. */
export function called(meeting: Meeting, { stage, clause, proposal }: Spot, words: Spoken<'room'>) {
	const { common, room } = words;
	const asked = proposal ? proposalIn(meeting, proposal) : undefined;
	const spot = place(
		meeting.clauses,
		asked?.clause ?? (stage === 'simplify' ? '' : (clause ?? ''))
	);
	if (spot) {
		const { section, number, of } = spot;
		return { name: room.clause(room.kinds[section], number, of), of: room.ofAll(of) };
	}
	return { name: asked ? room.kinds[asked.section] : common.stages[stage], of: '' };
}

/** Without a script the address says which clause one went to. */
export function firstSpot(meeting: Meeting, url: URL): Spot {
	const wanted = url.searchParams.get('at');
	const clause = meeting.clauses.find((one) => one.id === wanted);
	return clause ? { stage: 'charter', clause: clause.id, proposal: null } : spotOf(meeting);
}

/** The place a draft was kept under: a clause, or a stage of the agenda. */
export function spotNamed({ clauses, agenda }: Meeting, place: string): Spot | null {
	const clause = clauses.find(({ id }) => id === place)?.id ?? null;
	const stage = clause ? 'charter' : agenda.find((item) => item.stage === place)?.stage;
	return stage ? { stage, clause, proposal: null } : null;
}
