import { refuse } from '../../refusal.ts';
import type { Decision, Known } from '../decide.ts';
import type { Change, MeetingEvent } from '../events.ts';
import { isCritical, tally, type Meeting, type Outcome, type Proposal } from '../meeting.ts';
import { notOpen, type Order } from './room.ts';
import { unanswered } from './outcomes.ts';

const used: Outcome = { kind: 'used', because: null, owner: null, due: null, promise: null };
const noted: Outcome = { ...used, kind: 'noted' };

/**
 * Decision 7: every change has a cause, and everybody who asked for something knows what becomes of
 * it, or the facilitator says in words why not yet. What only praised or asked is noted by itself.
 */
export function agreeVersion(
	meeting: Meeting,
	said: Order<'agreeVersion'>,
	{ latest }: Known
): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	const accepted = meeting.proposals.filter((one) => one.status === 'accepted');
	if (!accepted.length) return refuse('nothing-accepted');
	if (!latest) return refuse('unavailable');

	const moved = accepted.filter(
		(one) => one.op !== 'add' && wordingNow(latest, one) !== one.before
	);
	if (moved.length)
		return refuse(
			'clause-changed-since',
			moved.map((one) => one.id)
		);

	const cited = new Set(accepted.flatMap((one) => one.because));
	const open = unanswered(meeting).filter((one) => !cited.has(one.id));
	if (open.length && !said.override?.trim()) {
		return refuse(
			'comments-unanswered',
			open.map((one) => one.id)
		);
	}
	return [
		{
			type: 'versionAgreed',
			number: latest.number + 1,
			note: said.note,
			agreedBy: said.agreedBy,
			override: open.length ? said.override : null,
			changes: accepted.map(change)
		},
		...outcomesThatFollow(meeting, cited)
	];
}

const wordingNow = (latest: NonNullable<Known['latest']>, { clause }: Proposal) =>
	latest.clauses.find((one) => one.id === clause)?.text ?? null;

const change = (proposal: Proposal): Change => {
	const { id, clause, section, op, before, after, because, elsewhere, others, own, by, at } =
		proposal;
	const wording = { clause, section, op, before, after, ref: proposal.clauseRef };
	return {
		...wording,
		proposal: id,
		because,
		elsewhere,
		others,
		own,
		by,
		proposedAt: at,
		...tally(proposal)
	};
};

function outcomesThatFollow(meeting: Meeting, cited: Set<string>): MeetingEvent[] {
	return meeting.comments
		.filter((one) => !one.outcome && !one.withdrawn)
		.flatMap((one): MeetingEvent[] => {
			if (cited.has(one.id)) return [{ type: 'outcomeSet', comment: one.id, outcome: used }];
			return isCritical(one) ? [] : [{ type: 'outcomeSet', comment: one.id, outcome: noted }];
		});
}
