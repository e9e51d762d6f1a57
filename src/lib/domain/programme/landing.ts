import type { Label } from '../climate/climate.ts';

/** The four kinds of meeting, as they stand in the square: from frank and not friendly to neither. */
export const landings = ['War', '4F', 'Advertisement', 'Love-In'] as const satisfies Label[];
export type Landing = (typeof landings)[number];

/** Fewer marks than this would say whose they are. */
export const ENOUGH_MARKS = 3;

export type Totals = { marks: number; counts: Record<Landing, number> | null };

export function totalsOf(marks: readonly Landing[]): Totals {
	const count = (kind: Landing) => marks.filter((one) => one === kind).length;
	const counts = {
		War: count('War'),
		'4F': count('4F'),
		Advertisement: count('Advertisement'),
		'Love-In': count('Love-In')
	};
	return { marks: marks.length, counts: marks.length < ENOUGH_MARKS ? null : counts };
}

/** More than half of those who may be counted expect nothing but praise. */
export const onlyPraise = ({ marks, counts }: Totals) => (counts?.['Love-In'] ?? 0) * 2 > marks;

/** The kinds that the short dialogues of the quiz show; their words stand in the word files. */
export const quiz: readonly Landing[] = ['War', 'Love-In', '4F', 'Advertisement'];
