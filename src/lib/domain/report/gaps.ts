import { inOrder } from '../charter/clause.ts';
import { ratedBy, topThree } from '../meeting/ballots.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { ratable } from '../meeting/rows.ts';
import { isOpened, numbering } from './rated.ts';

export type Guessed = {
	label: string;
	number: number | null;
	/** What the team guessed, and what customers answered. */
	guessed: { importance: number | null; performance: number | null };
	said: { importance: number; performance: number };
};

/** Where a service can fall short (practice.md B5), each with what this meeting says about it. */
export type Gaps = {
	/** 1: what we believed they expect. */
	belief: { guesses: Guessed[]; right: number | null; of: number };
	/** 2: what is missing on the charter. */
	standards: { missing: string[]; asked: number };
	/** 3: what we measure of what we do. */
	delivery: { measured: number; of: number };
	/** 4: what somebody promised before. */
	promises: { promised: number; below: string[] };
	/** 5: what they expect and what they get. */
	service: { wide: string[] };
};

/** Fewer customers' answers than this say nothing of any gap. */
const FEW = 3;
/** A gap as wide as this is worth a line. */
const WIDE = 1;

export function gapsIn(meeting: Meeting): Gaps {
	const clauses = inOrder(meeting.clauses);
	const expectations = clauses.filter((one) => one.section === 'expectations');
	const promised = clauses.filter((one) => one.origin === 'promised');
	const wide = wideIn(meeting);
	const label = new Map(ratable(meeting).map((one) => [one.id, one.label]));
	const critical = meeting.comments.filter(
		(one) => one.side === 'customer' && one.verb === 'add' && !one.withdrawn
	);
	const measured = new Set(clauses.flatMap((one) => one.measures ?? []));
	return {
		belief: beliefIn(meeting),
		standards: {
			missing: meeting.subjects.map((one) => one.label),
			asked: critical.filter((one) => one.clause === null).length
		},
		delivery: {
			measured: expectations.filter((one) => measured.has(one.id)).length,
			of: expectations.length
		},
		promises: {
			promised: promised.length,
			below: promised.filter((one) => wide.includes(one.id)).map((one) => one.text)
		},
		service: { wide: wide.map((id) => label.get(id) ?? '') }
	};
}

function wideIn(meeting: Meeting): string[] {
	if (!isOpened(meeting, 'ratings')) return [];
	return ratedBy(meeting.ballots, meeting.hands)
		.filter(({ gap, performance }) => (gap ?? 0) >= WIDE && performance.length >= FEW)
		.map((one) => one.subject);
}

/** The sealed guesses beside what customers said: the widest miss first. */
function beliefIn(meeting: Meeting): Gaps['belief'] {
	const { ballots, hands } = meeting;
	if (!isOpened(meeting, 'guesses') || !isOpened(meeting, 'ratings'))
		return { guesses: [], right: null, of: 0 };
	const [ours, theirs] = [ratedBy(ballots, [], 'team'), ratedBy(ballots, hands)];
	const number = numbering(meeting);
	const guesses = ratable(meeting).flatMap(({ id, label }): Guessed[] => {
		const guess = ours.find((one) => one.subject === id);
		const said = theirs.find((one) => one.subject === id);
		if (!guess || !said || said.i === null || said.p === null) return [];
		if (Math.min(said.importance.length, said.performance.length) < FEW) return [];
		return [
			{
				label,
				number: number(id),
				guessed: { importance: guess.i, performance: guess.p },
				said: { importance: said.i, performance: said.p }
			}
		];
	});
	const [team, customers] = [topThree(ballots, 'team'), topThree(ballots, 'customer')];
	const known = team.length > 0 && customers.length > 0;
	return {
		guesses: guesses.toSorted((a, b) => missOf(b) - missOf(a)),
		right: known ? team.filter((id) => customers.includes(id)).length : null,
		of: team.length
	};
}

const missOf = ({ guessed, said }: Guessed) =>
	Math.abs((guessed.importance ?? said.importance) - said.importance) +
	Math.abs((guessed.performance ?? said.performance) - said.performance);
