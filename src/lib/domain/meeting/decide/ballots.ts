import { refuse } from '../../refusal.ts';
import { pollOf, sameQuestion, type Ballot, type BallotKind, type Value } from '../ballots.ts';
import type { Actor, HouseCommand } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { personIn, type Meeting } from '../meeting.ts';
import { notOpen, type Order } from './room.ts';

/** A missing expectation, named on the spot so that it can be rated. */
export function addSubject(
	meeting: Meeting,
	{ subject, label, ref }: Order<'addSubject'>
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	const known = meeting.subjects.some((one) => one.id === subject);
	return known ? [] : [{ type: 'subjectAdded', subject, label, ref: ref ?? null }];
}

/** The last answer counts; after the opening it is marked late. The team's guesses are sealed by it. */
export function castBallot(
	meeting: Meeting,
	said: Order<'castBallot'>,
	{ person: by }: Actor
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	const person = personIn(meeting, by);
	if (!person || person.removed) return refuse('removed');
	const { kind, subject, value } = said;
	if (!fits(kind, value)) return refuse('malformed');
	const unknown = (kind === 'top' ? (value as string[]) : [subject]).filter(
		(id) => !isSubject(meeting, id)
	);
	if (unknown.length) return refuse('unknown-subject', unknown);

	const poll = pollOf({ kind, side: person.side });
	const late = meeting.revealed.includes(poll);
	if (late && poll === 'guesses') return refuse('already-revealed');
	const ballot: Omit<Ballot, 'at'> = { kind, subject, by, side: person.side, value, late };
	const old = meeting.ballots.find((one) => sameQuestion(one, ballot));
	if (old?.firm) return refuse('sealed-before');
	if (old && JSON.stringify(old.value) === JSON.stringify(value)) return [];
	return [{ type: 'ballotCast', ...ballot }];
}

/** Sealed before the meeting, whether its author comes or not. What is not rated in the room any more is left out. */
export function bringGuesses(
	meeting: Meeting,
	{ person: by, guesses }: Extract<HouseCommand, { type: 'bringGuesses' }>
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (meeting.revealed.includes('guesses')) return refuse('already-revealed');
	return guesses.flatMap(({ kind, subject, value }) => {
		const about =
			kind === 'top' ? (value as string[]).filter((id) => isSubject(meeting, id)) : value;
		if (kind !== 'top' && !isSubject(meeting, subject)) return [];
		const ballot = { kind, subject, by, side: 'team' as const, value: about };
		return [{ type: 'ballotCast' as const, ...ballot, late: false, firm: true as const }];
	});
}

function fits(kind: BallotKind, value: Value) {
	if (kind === 'top') return Array.isArray(value);
	if (kind === 'simplify') return typeof value === 'string';
	return value === null || typeof value === 'number';
}

const isSubject = (meeting: Meeting, id: string) =>
	meeting.clauses.some((one) => one.id === id) || meeting.subjects.some((one) => one.id === id);

export function countHands(
	meeting: Meeting,
	{ kind, subject, counts }: Order<'countHands'>
): Decision {
	if (meeting.status !== 'open') return notOpen(meeting);
	if (!isSubject(meeting, subject)) return refuse('unknown-subject', [subject]);
	return [{ type: 'handsCounted', kind, subject, counts }];
}

/** Opened once for everybody; opening is not undone, because eyes cannot be. */
export function revealBallots(meeting: Meeting, { poll }: Order<'revealBallots'>): Decision {
	if (meeting.status === 'planned') return notOpen(meeting);
	return meeting.revealed.includes(poll) ? [] : [{ type: 'ballotsRevealed', poll }];
}
