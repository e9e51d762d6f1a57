import { inOrder } from '../charter/clause.ts';
import { ratedBy, topThree, type Poll, type Rated } from '../meeting/ballots.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { ratable, simplifyRows } from '../meeting/rows.ts';
import type { Version } from './report.ts';

export type Band = 'low' | 'middle' | 'high';

/** One thing that was rated: a count, a band or numbers, by how many answered (decision 4). */
export type RatedRow = {
	label: string;
	/** Of the expectations, counted from 1; empty for something that was missing. */
	number: number | null;
	n: number;
	bands: { importance: Band; performance: Band } | null;
	numbers: { importance: number; performance: number; gap: number } | null;
};

export type RatedPart = {
	rows: RatedRow[];
	top: { label: string; count: number }[];
	simplify: { label: string; keep: number; simpler: number; drop: number }[];
};

/** What may be told: opened in the room, or all of it once the meeting is over. */
export const isOpened = ({ status, revealed }: Meeting, poll: Poll) =>
	status === 'closed' || revealed.includes(poll);

/** Below so many answers there is only their count. */
const FEW = 3;
/** From so many on customers read numbers, and below a band. */
const ENOUGH = { customers: 5, team: FEW };

/** The customers' ratings, the widest gap first; equal ones as they stand in the charter. */
export function ratedIn(meeting: Meeting, version: Version): RatedPart {
	return {
		rows: isOpened(meeting, 'ratings') ? rowsIn(meeting, version) : [],
		top: isOpened(meeting, 'ratings') ? topIn(meeting) : [],
		simplify: isOpened(meeting, 'simplify') ? simplifyIn(meeting) : []
	};
}

function rowsIn(meeting: Meeting, version: Version): RatedRow[] {
	const rated = ratedBy(meeting.ballots, meeting.hands);
	const number = numbering(meeting);
	return ratable(meeting)
		.flatMap(({ id, label }) => {
			const row = rated.find((one) => one.subject === id);
			return row ? [rowOf(row, label, number(id), ENOUGH[version])] : [];
		})
		.toSorted((a, b) => (b.numbers?.gap ?? -9) - (a.numbers?.gap ?? -9));
}

function rowOf(row: Rated, label: string, number: number | null, enough: number): RatedRow {
	const { i, p, gap } = row;
	const n = Math.min(row.importance.length, row.performance.length);
	const known = i !== null && p !== null && gap !== null && n >= FEW;
	const told = known && n >= enough;
	return {
		label,
		number,
		n: Math.max(row.importance.length, row.performance.length),
		bands: known && !told ? { importance: bandOf(i), performance: bandOf(p) } : null,
		numbers: told ? { importance: i, performance: p, gap } : null
	};
}

export const bandOf = (middle: number): Band =>
	middle < 2.5 ? 'low' : middle > 3.5 ? 'high' : 'middle';

/** "Expectation 2": the place of a clause among the expectations. */
export function numbering({ clauses }: Meeting) {
	const expectations = inOrder(clauses).filter((one) => one.section === 'expectations');
	return (id: string) => {
		const at = expectations.findIndex((one) => one.id === id);
		return at < 0 ? null : at + 1;
	};
}

/** What customers picked as their three, from three pickers on. */
function topIn({ ballots, ...meeting }: Meeting): RatedPart['top'] {
	const picks = ballots.flatMap(({ kind, side, value }) =>
		kind === 'top' && side === 'customer' && Array.isArray(value) ? [value] : []
	);
	if (picks.length < FEW) return [];
	const labels = new Map(ratable({ ballots, ...meeting }).map((one) => [one.id, one.label]));
	return topThree(ballots, 'customer').flatMap((id) => {
		const label = labels.get(id);
		return label ? [{ label, count: picks.filter((one) => one.includes(id)).length }] : [];
	});
}

const simplifyIn = (meeting: Meeting): RatedPart['simplify'] =>
	simplifyRows({ ...meeting, revealed: ['simplify'] })
		.filter(({ keep, simpler, drop }) => keep + simpler + drop >= FEW)
		.map(({ clause, keep, simpler, drop }) => ({ label: clause.text, keep, simpler, drop }));
