import { refuse } from '../../refusal.ts';
import type { Decision, Known } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import { commentIn, isCritical, type Comment, type Elsewhere, type Meeting } from '../meeting.ts';
import { unfit } from './comments.ts';
import { notOpen, type Order } from './room.ts';

/** Outcomes may still be given after the meeting (decision 5). */
export function setOutcome(meeting: Meeting, { comments, outcome }: Order<'setOutcome'>): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	const missing = comments.filter((id) => !commentIn(meeting, id));
	if (missing.length) return refuse('unknown-comment', missing);
	if (outcome?.kind === 'declined' && !outcome.because?.trim()) return refuse('words-empty');
	return withAnswers(meeting, comments)
		.filter((id) => JSON.stringify(commentIn(meeting, id)!.outcome) !== JSON.stringify(outcome))
		.map((comment) => ({ type: 'outcomeSet', comment, outcome }));
}

/** Whoever answered the three questions is told the same of them as of what they were about. */
function withAnswers({ comments }: Meeting, ids: string[]): string[] {
	const answers = comments.filter(({ id, parent, outcome }) => {
		if (!parent || !ids.includes(parent.comment) || ids.includes(id)) return false;
		const about = comments.find((one) => one.id === parent.comment);
		return JSON.stringify(outcome) === JSON.stringify(about?.outcome);
	});
	return [...ids, ...answers.map(({ id }) => id)];
}

/** Comments that ask for something and have not been told what becomes of it. */
export const unanswered = (meeting: Meeting): Comment[] =>
	meeting.comments.filter(
		(one) => one.side === 'customer' && isCritical(one) && !one.outcome && !one.withdrawn
	);

/** Of those, the ones that no accepted wording answers: agreeing a version makes the others `used`. */
export function leftOver(meeting: Meeting): Comment[] {
	const accepted = meeting.proposals.filter((one) => one.status === 'accepted');
	const cited = new Set(accepted.flatMap((one) => one.because));
	return unanswered(meeting).filter((one) => !cited.has(one.id));
}

/** One press: the rest is answered by a day, by a person. A promise that the customers see. */
export function answerRest(meeting: Meeting, { owner, due }: Order<'answerRest'>): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	return leftOver(meeting).map(({ id: comment }): MeetingEvent => {
		const outcome = { kind: 'promised' as const, because: null, owner, due, promise: null };
		return { type: 'outcomeSet', comment, outcome };
	});
}

export function makePromise(meeting: Meeting, made: Order<'makePromise'>, known: Known): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	if (meeting.promises.some((one) => one.id === made.promise)) return [];
	const no = unfit(made.what) ?? unknownCause(meeting, made.because, made.elsewhere, known);
	if (no) return no;
	const { promise: id, what, owner, due, because, elsewhere, ref = null } = made;
	return [{ type: 'promiseMade', promise: { id, what, owner, due, because, elsewhere, ref } }];
}

/** Every comment that is named as a cause must be one of this charter's meetings. */
export function unknownCause(
	meeting: Meeting,
	because: string[],
	elsewhere: Elsewhere[],
	known: Known
) {
	const missing = because.filter(
		(id) => !commentIn(meeting, id) || commentIn(meeting, id)!.withdrawn
	);
	const strange = elsewhere.filter((one) => !known.elsewhere?.has(`${one.meeting}/${one.comment}`));
	if (!missing.length && !strange.length) return null;
	return refuse('unknown-comment', [...missing, ...strange.map((one) => one.comment)]);
}
