import { refuse } from '../../refusal.ts';
import type { Actor } from '../commands.ts';
import type { Decision, Known } from '../decide.ts';
import { personIn, proposalIn, type Meeting, type Proposal } from '../meeting.ts';
import { unfit } from './comments.ts';
import { unknownCause } from './outcomes.ts';
import { notOpen, type Order } from './room.ts';

/** L5: wording is proposed because of somebody's words, or it says whose own decision it is. */
export function proposeChange(
	meeting: Meeting,
	said: Order<'proposeChange'>,
	actor: Actor,
	known: Known
): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	if (proposalIn(meeting, said.proposal)) return [];
	const clause = meeting.clauses.find((one) => one.id === said.clause);
	if (said.op === 'add' ? clause : !clause) return refuse('unknown-clause');
	if (said.op !== 'remove') {
		const no = unfit(said.after ?? '');
		if (no) return no;
	}
	const no = unknownCause(meeting, said.because, said.elsewhere, known);
	if (no) return no;
	if (!said.because.length && !said.elsewhere.length && !said.own)
		return refuse('no-customer-words');

	const { proposal, op, because, elsewhere, own, ref = null, clauseRef = null } = said;
	return [
		{
			type: 'changeProposed',
			proposal,
			number: meeting.proposals.length + 1,
			op,
			clause: said.clause,
			section: clause?.section ?? said.section,
			before: clause?.text ?? null,
			after: op === 'remove' ? null : said.after,
			because,
			elsewhere,
			own,
			by: actor.person,
			ref,
			clauseRef
		}
	];
}

export function rewordProposal(
	meeting: Meeting,
	{ proposal, after }: Order<'rewordProposal'>
): Decision {
	return onOpenProposal(meeting, proposal, (found) => {
		if (found.op === 'remove') return refuse('unknown-proposal');
		return (
			unfit(after) ?? (found.after === after ? [] : [{ type: 'proposalReworded', proposal, after }])
		);
	});
}

/** Puts it on the wall and on the phones, and turns everybody to it. */
export function askRoom(meeting: Meeting, proposal: string): Decision {
	return onOpenProposal(meeting, proposal, (found) => {
		const there = { stage: 'revise', clause: null, page: 0, proposal } as const;
		const turned = meeting.pointer.stage === 'revise' && meeting.pointer.proposal === proposal;
		return [
			...(found.asked ? [] : [{ type: 'roomAsked' as const, proposal }]),
			...(turned || meeting.status !== 'open' ? [] : [{ type: 'pointerMoved' as const, ...there }])
		];
	});
}

export function answerRoom(meeting: Meeting, said: Order<'answerRoom'>, actor: Actor): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (personIn(meeting, actor.person)?.removed) return refuse('removed');
	const found = proposalIn(meeting, said.proposal);
	if (!found?.asked) return refuse('unknown-proposal');
	if (found.status !== 'open') return refuse('already-decided');
	const { proposal, answer, words } = said;
	if (words !== null && words.length > 0) {
		const no = unfit(words);
		if (no) return no;
	}
	const was = found.answers.find((one) => one.by === actor.person);
	if (was && was.answer === answer && was.words === words) return [];
	return [
		{ type: 'roomAnswered', proposal, by: actor.person, answer, words, was: was?.answer ?? null }
	];
}

/** Of two wordings for one clause only one can be taken; the other stays, to be declined with a reason. */
export function acceptProposal(meeting: Meeting, proposal: string): Decision {
	if (proposalIn(meeting, proposal)?.status === 'accepted') return [];
	return onOpenProposal(meeting, proposal, (found) => {
		const rival = meeting.proposals.find(
			(one) => one.status === 'accepted' && one.clause === found.clause
		);
		if (rival) return refuse('another-wording-accepted', [rival.id]);
		return [{ type: 'proposalAccepted', proposal }];
	});
}

export function declineProposal(
	meeting: Meeting,
	{ proposal, reason }: Order<'declineProposal'>
): Decision {
	return onOpenProposal(
		meeting,
		proposal,
		() => unfit(reason) ?? [{ type: 'proposalDeclined', proposal, reason }]
	);
}

export function reopenProposal(meeting: Meeting, proposal: string): Decision {
	const found = proposalIn(meeting, proposal);
	if (!found || found.status === 'agreed') return refuse('unknown-proposal');
	return found.status === 'open' ? [] : [{ type: 'proposalReopened', proposal }];
}

function onOpenProposal(
	meeting: Meeting,
	id: string,
	then: (found: Proposal) => Decision
): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	const found = proposalIn(meeting, id);
	return found?.status === 'open' ? then(found) : refuse('unknown-proposal');
}
