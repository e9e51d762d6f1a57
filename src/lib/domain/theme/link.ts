import type { Clause } from '../charter/clause.ts';
import type { Link, Remark } from './theme.ts';

/** The expectation that most of the remarks, of either side, are pinned to; of equals, the first pinned. */
export declare function expectationOf(
	remarks: readonly Remark[],
	clauses: readonly Clause[]
): string | null;

/** Whether the theme looks to be on the charter. Only a proposal: a person decides. */
export declare function likelyLink(remarks: readonly Remark[], clauses: readonly Clause[]): Link;
