import type { Clause, Section } from './clause.ts';

export type Op = 'add' | 'replace' | 'remove';

/** One clause before and after. `before` is empty for an addition, `after` for a removal. */
export type Wording = {
	clause: string;
	section: Section;
	op: Op;
	before: string | null;
	after: string | null;
	ref: string | null;
};

/** The clauses of the next version. A changed clause keeps its id; a new one comes last in its section. */
export function revise(clauses: readonly Clause[], changes: readonly Wording[]): Clause[] {
	const kept = clauses.flatMap((clause) => {
		const change = changes.find((one) => one.clause === clause.id && one.op !== 'add');
		if (!change) return [clause];
		return change.after === null
			? []
			: [{ ...clause, text: change.after, origin: 'said' as const }];
	});
	const added = changes
		.filter((change) => change.op === 'add')
		.map(({ clause: id, section, after, ref }): Clause => {
			return { id, section, text: after ?? '', origin: 'said', measures: null, ref };
		});
	return [...kept, ...added];
}

/** What it takes to get from one set of clauses to another. */
export function compare(before: readonly Clause[], after: readonly Clause[]): Wording[] {
	const was = new Map(before.map((clause) => [clause.id, clause]));
	const is = new Map(after.map((clause) => [clause.id, clause]));
	const changed = after.flatMap((clause): Wording[] => {
		const old = was.get(clause.id);
		const { id, section, text, ref } = clause;
		if (!old) return [{ clause: id, section, op: 'add', before: null, after: text, ref }];
		if (old.text === text) return [];
		return [{ clause: id, section, op: 'replace', before: old.text, after: text, ref }];
	});
	const gone = before
		.filter((clause) => !is.has(clause.id))
		.map(({ id, section, text, ref }): Wording => {
			return { clause: id, section, op: 'remove', before: text, after: null, ref };
		});
	return [...changed, ...gone];
}
