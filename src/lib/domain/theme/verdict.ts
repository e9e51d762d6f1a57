import type { Measures, Spread } from './measures.ts';

/** In the order in which they are tried. */
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

/** What each verdict proposes to do. Nothing of it happens by itself. */
export const steps = {
	split: ['segments'],
	'blind-spot-failing': ['charter', 'owner', 'training', 'measure'],
	'blind-spot': ['rate'],
	'broken-promise': ['improvement', 'recovery'],
	'more-than-needed': ['simplify'],
	'ours-not-theirs': ['drop'],
	'keep-it-up': ['thank'],
	simplify: ['decide', 'tell'],
	'one-voice': ['watch'],
	improve: ['next'],
	note: []
} as const satisfies Record<Verdict, readonly string[]>;
export type Step = (typeof steps)[Verdict][number];

/** The first rule that holds. */
export function verdictOf(measures: Measures): Verdict {
	const reading = readingOf(measures);
	return verdicts.find((one) => rules[one](reading))!;
}

type Reading = Measures & { important: number | null; done: number | null; onCharter: boolean };

/** Medians of fewer than three ratings say nothing. */
function readingOf(measures: Measures): Reading {
	const important = told(measures.importance);
	const done = told(measures.performance);
	const gap = important !== null && done !== null ? important - done : null;
	return { ...measures, important, done, gap, onCharter: measures.on !== 'no' };
}

const told = (spread: Spread | null) => (spread && spread.n >= 3 ? spread.median : null);
const atLeast = (value: number | null, least: number) => value !== null && value >= least;
const atMost = (value: number | null, most: number) => value !== null && value <= most;

const rules: Record<Verdict, (reading: Reading) => boolean> = {
	split: ({ importance, performance }) => divided(importance) || divided(performance),
	'blind-spot-failing': (one) => unseen(one) && atMost(one.done, 2.5),
	'blind-spot': (one) => unseen(one),
	'broken-promise': ({ onCharter, important, done }) =>
		onCharter && atLeast(important, 4) && atMost(done, 2.5),
	'more-than-needed': ({ onCharter, important, done }) =>
		onCharter && atMost(important, 2.5) && atLeast(done, 4),
	'ours-not-theirs': ({ onCharter, important }) => onCharter && atMost(important, 2.5),
	'keep-it-up': ({ onCharter, important, done }) =>
		onCharter && atLeast(important, 4) && atLeast(done, 4),
	simplify: ({ remarks, drops }) => remarks >= 2 && drops * 2 >= remarks,
	'one-voice': ({ onCharter, meetings, voices }) => !onCharter && meetings === 1 && voices === 1,
	improve: ({ onCharter, important, gap }) =>
		onCharter && atLeast(important, 3.5) && atLeast(gap, 1),
	note: () => true
};

/** A quarter of them high and a quarter of them low: a median would hide both. */
const divided = (spread: Spread | null) =>
	spread !== null && spread.n >= 4 && Math.min(spread.high, spread.low) * 4 >= spread.n;

const unseen = ({ onCharter, meetings, of }: Reading) =>
	!onCharter && meetings >= 2 && meetings * 2 >= of;
