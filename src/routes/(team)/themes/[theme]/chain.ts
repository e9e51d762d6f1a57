import type { Chain } from '#lib/server/chain.ts';

export type { Chain };

/** Whether there is anything to tell after the words: a change, numbers, complaints. */
export const goingOn = ({ changes, measured, figures, complaints }: Chain) =>
	changes.length > 0 || measured.length > 0 || figures.length > 0 || complaints !== null;
