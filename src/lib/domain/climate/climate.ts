import type { F } from '../meeting/pulse.ts';
import type { Signal } from './signals.ts';

/** Three of the four kinds of meeting change nothing. */
export const kinds = ['War', 'Advertisement', 'Love-In'] as const;
export type Kind = (typeof kinds)[number];

/** `early`: too early to tell. `quiet`: quiet after War, with nothing settled. */
export const labels = ['4F', ...kinds, 'Mixed', 'early', 'quiet'] as const;
export type Label = (typeof labels)[number];

export type Scores = { war: number; advertisement: number; loveIn: number; fourF: number };
export type Fs = Record<F, number>;

/** Numbers only, never a person: `value` is a share or a measure, or so many `of` so many. */
export type Reason = { signal: Signal; points: number; value: number; of?: number };

export type Peak = { war: number; minute: number };

export type Climate = {
	label: Label;
	/** What a mixed meeting leans to. */
	leaning: Kind | null;
	scores: Scores;
	/** 0 to 1. */
	fs: Fs;
	weakest: F;
	/** At most three, of the label or of what it leans to, most points first. */
	reasons: Reason[];
	/** The highest War of the whole minutes so far, when there was any. */
	peak: Peak | null;
	/** Whether they came out of it; null without a peak. */
	recovered: boolean | null;
	/** What customers say in the exit pulse against a board that looks like 4F. */
	contradiction: 'frank' | 'heard' | null;
	configVersion: string;
};
