import { answeredBy, inOrder, sameQuestion } from '../ballots.ts';
import type { Recorded } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import { pulseSeen, withAnswer } from '../pulse.ts';

type Fact = Extract<
	Recorded,
	{
		type:
			| 'subjectAdded'
			| 'ballotCast'
			| 'handsCounted'
			| 'ballotsRevealed'
			| 'pulseAsked'
			| 'pulseAnswered';
	}
>;

/** What is asked of everybody, and answered in private. */
export function ballots(meeting: Meeting, fact: Fact): Meeting {
	switch (fact.type) {
		case 'subjectAdded': {
			const { subject: id, label, ref } = fact;
			return { ...meeting, subjects: [...meeting.subjects, { id, label, ref }] };
		}
		case 'ballotCast': {
			const { type: _t, seq: _s, command: _c, ...ballot } = fact;
			const others = meeting.ballots.filter((one) => !sameQuestion(one, ballot));
			const all = inOrder([...others, ballot]);
			return {
				...meeting,
				ballots: all,
				answered: ballot.sealed ? meeting.answered : answeredBy(all)
			};
		}
		case 'handsCounted': {
			const { kind, subject, counts, at } = fact;
			const others = meeting.hands.filter((one) => one.kind !== kind || one.subject !== subject);
			return { ...meeting, hands: [...others, { kind, subject, counts, at }] };
		}
		case 'ballotsRevealed':
			return { ...meeting, revealed: [...meeting.revealed, fact.poll] };
		case 'pulseAsked': {
			const others = meeting.asking.filter((kind) => kind !== fact.kind);
			const { kind, open, round, spared } = fact;
			const { [kind]: _, ...sparedElsewhere } = meeting.spared;
			return {
				...meeting,
				asking: open ? [...others, kind] : others,
				rounds: round === undefined ? meeting.rounds : { ...meeting.rounds, [kind]: round },
				spared: spared ? { ...sparedElsewhere, [kind]: spared } : sparedElsewhere
			};
		}
		case 'pulseAnswered': {
			const { kind, voter, side, round, values, at } = fact;
			const pulses = withAnswer(meeting.pulses, { kind, voter, side, round, values, at });
			return { ...meeting, pulses, pulse: pulseSeen(pulses) };
		}
	}
}
