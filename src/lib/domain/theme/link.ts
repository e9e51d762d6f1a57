import type { Clause } from '../charter/clause.ts';
import type { Link, Remark } from './theme.ts';

type Places = readonly Pick<Clause, 'id' | 'section'>[];
type Pins = Pick<Remark, 'clause' | 'verb'>;

/** The expectation that most remarks, of either side, are pinned to; of equals the first pinned. */
export function expectationOf(remarks: readonly Pins[], clauses: Places): string | null {
	return pinnedMost(remarks, clauses)?.clause ?? null;
}

/**
 * Whether a theme looks to be on the charter: on it when remarks are pinned to an expectation, unless
 * more of them ask to add something that no clause says. Only a proposal: a person decides.
 */
export function likelyLink(remarks: readonly Pins[], clauses: Places): Link {
	const most = pinnedMost(remarks, clauses);
	const absent = remarks.filter(({ clause, verb }) => clause === null && verb === 'add').length;
	if (!most || absent > most.pins) return { on: 'no', clause: null };
	return { on: 'yes', clause: most.clause };
}

function pinnedMost(remarks: readonly Pins[], clauses: Places) {
	const expectations = new Set(
		clauses.filter(({ section }) => section === 'expectations').map(({ id }) => id)
	);
	const pins = new Map<string, number>();
	for (const { clause } of remarks)
		if (clause !== null && expectations.has(clause)) pins.set(clause, (pins.get(clause) ?? 0) + 1);
	const [most] = [...pins].toSorted(([, a], [, b]) => b - a);
	return most ? { clause: most[0], pins: most[1] } : null;
}
