import { inOrder, type Clause } from '../charter/clause.ts';
import { ratedBy, topThree, type Rated } from './ballots.ts';
import type { Comment, Group, Meeting, Proposal } from './meeting.ts';

/** What is rated: the expectations, and what was missing and named on the spot. */
export const ratable = ({ clauses, subjects }: Meeting): { id: string; label: string }[] => [
	...inOrder(clauses)
		.filter(({ section }) => section === 'expectations')
		.map(({ id, text }) => ({ id, label: text })),
	...subjects.map(({ id, label }) => ({ id, label }))
];

/** What could be simpler: services, then expectations. */
export const simplifiable = ({ clauses }: Meeting): Clause[] =>
	inOrder(clauses).filter(({ section }) => section === 'services' || section === 'expectations');

export type GapRow = Rated & { label: string };

/** The customers' ratings, widest gap first; equal gaps as they stand in the charter. */
export function gapRows(meeting: Meeting): GapRow[] {
	if (!meeting.revealed.includes('ratings')) return [];
	const rated = ratedBy(meeting.ballots, meeting.hands);
	return ratable(meeting)
		.flatMap(({ id, label }) => {
			const row = rated.find(({ subject }) => subject === id);
			return row ? [{ ...row, label }] : [];
		})
		.toSorted((a, b) => (b.gap ?? -9) - (a.gap ?? -9));
}

export type SimplifyRow = { clause: Clause; keep: number; simpler: number; drop: number };

/** How many would keep, simplify or not miss each of them; what most would not miss comes first. */
export function simplifyRows(meeting: Meeting): SimplifyRow[] {
	if (!meeting.revealed.includes('simplify')) return [];
	const given = meeting.ballots.filter(
		({ kind, side }) => kind === 'simplify' && side === 'customer'
	);
	return simplifiable(meeting)
		.map((clause) => {
			const count = (value: string) =>
				given.filter((one) => one.subject === clause.id && one.value === value).length;
			return { clause, keep: count('keep'), simpler: count('simpler'), drop: count('drop') };
		})
		.filter(({ keep, simpler, drop }) => keep + simpler + drop > 0)
		.toSorted((a, b) => b.drop - a.drop || b.simpler - a.simpler);
}

/** Our sealed guess of their top three beside their own, once both are open. */
export function guessed({ revealed, ballots }: Meeting) {
	if (!revealed.includes('guesses') || !revealed.includes('ratings')) return null;
	const [team, customers] = [topThree(ballots, 'team'), topThree(ballots, 'customer')];
	if (!team.length || !customers.length) return null;
	return { team, customers, right: team.filter((id) => customers.includes(id)).length };
}

export const shownGroups = ({ groups }: Meeting): Group[] => groups.filter(({ shown }) => shown);

/** The words of a group that are on the wall. */
export const shownIn = ({ comments }: Meeting, group: Group): Comment[] =>
	comments.filter((one) => one.shown && group.comments.includes(one.id));

/** Shown words about nothing in the charter that are in no shown group. */
export function looseWords(meeting: Meeting): Comment[] {
	const grouped = new Set(shownGroups(meeting).flatMap((one) => one.comments));
	return meeting.comments.filter((one) => one.shown && one.clause === null && !grouped.has(one.id));
}

/** What changes because of today. */
export const takenUp = ({ proposals }: Meeting): Proposal[] =>
	proposals.filter(({ status }) => status === 'accepted' || status === 'agreed');
