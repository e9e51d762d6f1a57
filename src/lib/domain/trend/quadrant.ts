export const quadrants = ['concentrate', 'keep', 'low', 'overkill', 'on-the-line'] as const;
export type Quadrant = (typeof quadrants)[number];

/** Agreed lines that no data moves, and how near to one a point has no quadrant. */
export const line = 3.5;
export const band = 0.25;

export function quadrantOf(importance: number, performance: number): Quadrant {
	if (near(importance) || near(performance)) return 'on-the-line';
	if (importance > line) return performance > line ? 'keep' : 'concentrate';
	return performance > line ? 'overkill' : 'low';
}

const near = (rating: number) => Math.abs(rating - line) <= band;

/** Everything is said to be important: then the picks tell more than the numbers. */
export function allImportant(means: readonly number[]) {
	return means.length > 1 && Math.max(...means) - Math.min(...means) < 1;
}
