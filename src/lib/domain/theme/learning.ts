import type { Held, Theme } from './theme.ts';

/** What a meeting taught: themes never heard before, and those that were said again. */
export type Learned = { meeting: string; fresh: string[]; again: string[] };

/** A line for each meeting, in the order they were held. */
export declare function learnedIn(themes: readonly Theme[], held: readonly Held[]): Learned[];
