import type { Measures } from './measures.ts';

export const verdicts = [
	'split',
	'blind-spot-failing',
	'blind-spot',
	'broken-promise',
	'more-than-needed',
	'ours-not-theirs',
	'keep-it-up',
	'simplify',
	'one-voice',
	'improve',
	'note'
] as const;
export type Verdict = (typeof verdicts)[number];

/** What a verdict proposes to do. */
export type Step =
	| 'segments'
	| 'charter'
	| 'owner'
	| 'training'
	| 'measure'
	| 'rate'
	| 'improvement'
	| 'recovery'
	| 'simplify'
	| 'drop'
	| 'thank'
	| 'decide'
	| 'tell'
	| 'watch'
	| 'next';

export declare const steps: Record<Verdict, readonly Step[]>;

/** The first rule that holds. */
export declare function verdictOf(measures: Measures): Verdict;
